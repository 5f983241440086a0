import { describe, expect, it } from 'vitest'
import { checkApproval, type Approval } from '../../src/review/check-approval.js'
import { norms2021 } from '../support/norms.js'
import { said } from '../support/said.js'

const bureau = { id: 'finance-bureau', kind: 'finance' as const }
const together: Approval = {
  project: 'p1',
  budgetApprovedOn: '2021-02-01',
  budgetApprovedBy: bureau,
  objectiveIssuedOn: '2021-02-01',
  objectiveIssuedBy: bureau,
  budgetDisclosedOn: '2021-02-21',
  objectiveDisclosedOn: '2021-02-21',
}

const table: { because: string; approval: Approval; issues: string[] }[] = [
  { because: 'everything together is nothing to say', approval: together, issues: [] },
  {
    because: 'the twentieth day is still in time, the twenty-first is late (预算法 art. 14)',
    approval: { ...together, budgetDisclosedOn: '2021-02-22', objectiveDisclosedOn: '2021-02-22' },
    issues: ['disclosure.late at budgetDisclosedOn'],
  },
  {
    because: 'nothing is late at the end of the calendar, and no day after it is asked for',
    approval: {
      ...together,
      budgetApprovedOn: '9999-12-30',
      objectiveIssuedOn: '9999-12-30',
      budgetDisclosedOn: '9999-12-31',
      objectiveDisclosedOn: '9999-12-31',
    },
    issues: [],
  },
  {
    because: 'an approved budget owes an issued objective',
    approval: { ...together, objectiveIssuedOn: undefined },
    issues: ['approval.objective-not-issued at objectiveIssuedOn'],
  },
  {
    because: 'another day is not together',
    approval: { ...together, objectiveIssuedOn: '2021-03-01' },
    issues: ['approval.not-same-day at objectiveIssuedOn'],
  },
  {
    because: 'who approves the budget approves the objective',
    approval: { ...together, objectiveIssuedBy: { id: 'unit-1', kind: 'unit' } },
    issues: ['approval.not-same-body at objectiveIssuedBy'],
  },
  {
    because: 'an objective without a budget is odd',
    approval: { project: 'p1', objectiveIssuedOn: '2021-02-01' },
    issues: ['approval.without-budget at budgetApprovedOn'],
  },
  {
    because: 'nothing approved yet is only worth knowing',
    approval: { project: 'p1' },
    issues: ['approval.budget-not-approved at budgetApprovedOn'],
  },
  {
    because: 'a disclosed budget owes a disclosed objective',
    approval: { ...together, objectiveDisclosedOn: undefined },
    issues: ['disclosure.objective-not-disclosed at objectiveDisclosedOn'],
  },
  {
    because: 'the two are disclosed on one day',
    approval: { ...together, objectiveDisclosedOn: '2021-02-25' },
    issues: ['disclosure.not-same-day at objectiveDisclosedOn'],
  },
  {
    because: 'an objective disclosed without the budget is odd',
    approval: { ...together, budgetDisclosedOn: undefined },
    issues: ['disclosure.without-budget at budgetDisclosedOn'],
  },
  {
    because: 'a classified item is exempt with its reason',
    approval: { ...together, objectiveDisclosedOn: undefined, classified: '涉密' },
    issues: ['disclosure.classified at classified'],
  },
  {
    because: 'a blank reason exempts nothing',
    approval: { ...together, objectiveDisclosedOn: undefined, classified: ' ' },
    issues: ['disclosure.objective-not-disclosed at objectiveDisclosedOn'],
  },
  {
    because: 'classified and yet disclosed contradicts itself',
    approval: { ...together, classified: '涉密' },
    issues: ['disclosure.classified-disclosed at objectiveDisclosedOn'],
  },
]

describe('checkApproval', () => {
  for (const { because, approval, issues } of table)
    it(because, () => expect(said(checkApproval(approval, norms2021))).toEqual(issues))
})
