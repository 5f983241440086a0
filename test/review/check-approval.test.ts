import { describe, expect, it } from 'vitest'
import type { Approval } from '../../src/review/approval.js'
import { checkApproval } from '../../src/review/check-approval.js'
import { norms2021, normsOf } from '../support/norms.js'
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
    issues: ['approval.without-budget at budgetApprovedOn', 'approval.no-approver at objectiveIssuedBy'],
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
    issues: ['disclosure.without-budget at budgetDisclosedOn', 'disclosure.overdue at budgetDisclosedOn'],
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

  const on = (day: string, approval: Approval) => checkApproval(approval, normsOf(day))

  it('remarks who approved and is not named: the budget, the objective', () =>
    expect(
      said(checkApproval({ ...together, budgetApprovedBy: undefined, objectiveIssuedBy: undefined }, norms2021)),
    ).toEqual(['approval.no-approver at budgetApprovedBy', 'approval.no-approver at objectiveIssuedBy']))

  it('names the one approver that is missing, not the other', () => {
    expect(said(checkApproval({ ...together, budgetApprovedBy: undefined }, norms2021))).toEqual([
      'approval.no-approver at budgetApprovedBy',
    ])
    expect(said(checkApproval({ ...together, objectiveIssuedBy: undefined }, norms2021))).toEqual([
      'approval.no-approver at objectiveIssuedBy',
    ])
  })

  const undisclosed: Approval = { ...together, budgetDisclosedOn: undefined, objectiveDisclosedOn: undefined }

  it('is asked as of the norms day: until the twentieth day nothing is late, and the days left are counted', () => {
    expect(on('2021-02-21', undisclosed)).toMatchObject([
      { code: 'disclosure.not-yet', severity: 'info', params: { until: '2021-02-21', left: '0' } },
    ])
    expect(on('2021-02-11', undisclosed)).toMatchObject([{ params: { until: '2021-02-21', left: '10' } }])
    expect(on('2021-02-22', undisclosed)).toMatchObject([
      {
        code: 'disclosure.overdue',
        path: ['budgetDisclosedOn'],
        params: { until: '2021-02-21', days: '20', late: '1' },
      },
    ])
  })

  it('owes no disclosure of what is classified', () =>
    expect(said(on('2021-12-31', { ...undisclosed, classified: '涉密' }))).toEqual([
      'disclosure.classified at classified',
    ]))

  it('asks for no day behind the last one there is', () => {
    const last = { ...together, budgetApprovedOn: '9999-12-30', objectiveIssuedOn: '9999-12-30' }
    const disclosed = { budgetDisclosedOn: '9999-12-31', objectiveDisclosedOn: '9999-12-31' }
    expect(on('9999-12-31', { ...last, ...disclosed })).toEqual([])
    expect(said(on('9999-12-31', { ...last, budgetDisclosedOn: undefined, objectiveDisclosedOn: undefined }))).toEqual([
      'disclosure.not-yet at budgetDisclosedOn',
    ])
  })

  it('leaves out days after the norms day, and says so', () =>
    expect(said(on('2021-02-10', together))).toEqual([
      'approval.later-day at budgetDisclosedOn',
      'approval.later-day at objectiveDisclosedOn',
      'disclosure.not-yet at budgetDisclosedOn',
    ]))

  it.each<[string, Partial<Approval>, string, Record<string, string>]>([
    [
      'an objective issued 28 days after the budget',
      { objectiveIssuedOn: '2021-03-01' },
      'approval.not-same-day',
      { on: '2021-03-01', by: '2021-02-01', late: '28' },
    ],
    [
      'one issued two days before it',
      { objectiveIssuedOn: '2021-01-30' },
      'approval.not-same-day',
      { on: '2021-01-30', by: '2021-02-01', early: '2' },
    ],
    [
      'one not issued by the norms day, 333 days later',
      { objectiveIssuedOn: undefined },
      'approval.objective-not-issued',
      { on: '2021-02-01', days: '333' },
    ],
    [
      'one disclosed four days after the budget',
      { objectiveDisclosedOn: '2021-02-25' },
      'disclosure.not-same-day',
      { on: '2021-02-25', by: '2021-02-21', late: '4' },
    ],
    [
      'one not disclosed by the norms day, 313 days after the budget',
      { objectiveDisclosedOn: undefined },
      'disclosure.objective-not-disclosed',
      { on: '2021-02-21', days: '313' },
    ],
    [
      'a budget disclosed nine days after its term',
      { budgetDisclosedOn: '2021-03-02', objectiveDisclosedOn: '2021-03-02' },
      'disclosure.late',
      { on: '2021-03-02', until: '2021-02-21', days: '20', late: '9' },
    ],
  ])('counts the days: %s', (_, changed, code, params) =>
    expect(checkApproval({ ...together, ...changed }, norms2021)).toMatchObject([{ code, params }]),
  )

  it('names a term nobody states by saying nothing of days', () =>
    expect(
      checkApproval(
        { ...undisclosed, budgetApprovedOn: '2014-02-01', objectiveIssuedOn: '2014-02-01' },
        normsOf('2014-06-30'),
      ),
    ).toMatchObject([{ code: 'disclosure.not-yet', params: {} }]))
})
