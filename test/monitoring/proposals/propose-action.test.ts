import { describe, expect, it } from 'vitest'
import type { Found } from '../../../src/monitoring/proposals/findings-of.js'
import { proposeAction, takesMoney, type ProposalOf } from '../../../src/monitoring/proposals/propose-action.js'
import { termOf } from '../../../src/monitoring/proposals/term-of.js'
import { lanzhouNewArea } from '../../../src/norms/rulebooks/lanzhou-new-area.js'
import type { Norms } from '../../../src/norms/rulebook.js'
import { describeRule } from '../../support/describe-rule.js'
import { july, julyWith, national } from '../../support/monitoring.js'
import { normsOf } from '../../support/norms.js'

const lanzhou = normsOf(july, lanzhouNewArea)
const amount = { proposed: '300', most: '500', budgetFloor: '500' }
const of = (found: Partial<Found>, norms: Norms = national): ProposalOf => ({
  found: { finding: 'off-target', rows: ['r1'], by: 'line', ...found },
  names: ['养护里程'],
  amount,
  response: termOf(july, undefined, norms),
})
const judged = (finding: Found['finding']): Partial<Found> => ({ finding, by: 'judgement', because: '设备未到货' })
const term = julyWith({ 'monitoring.response': { days: '10', kind: 'calendar', overdue: 'suspend' } })

describeRule(proposeAction, [
  {
    because: 'an objective cause: the money reduced and the objective adjusted in one act',
    given: [of(judged('objective-cause')), national],
    outcome: 'by-judgement',
    value: {
      action: 'reduce',
      rows: ['r1'],
      reason: 'objective-cause',
      amount,
      together: ['adjust'],
      alternatives: [],
    },
    trace: {
      given: {
        finding: 'objective-cause',
        rows: ['养护里程'],
        action: 'reduce',
        together: ['adjust'],
        alternatives: [],
        proposed: '300',
        most: '500',
        budgetFloor: '500',
        because: '设备未到货',
      },
    },
  },
  {
    because: 'past a line: put right within the rulebook’s term, and what follows when it passes',
    given: [of({}, term), term],
    outcome: 'by-line',
    value: {
      action: 'rectify',
      reason: 'off-target',
      amount: undefined,
      together: [],
      by: '2021-08-10', // ten days after 31 July
      ifOverdue: 'suspend',
      alternatives: [],
    },
  },
  {
    because: 'behind its own plan: put right, with no term where none is stated',
    given: [of({ by: 'promise' }), national],
    outcome: 'by-promise',
    value: { action: 'rectify', amount: undefined, by: undefined, ifOverdue: undefined },
  },
])

const propose = (found: Partial<Found>, norms: Norms = national) => proposeAction(of(found, norms), norms).value

describe('a proposal', () => {
  it('of loss or risk suspends and reduces', () =>
    expect(propose(judged('loss-or-risk'))).toMatchObject({
      action: 'suspend',
      together: ['reduce'],
      amount,
      alternatives: [],
    }))
  it('of what is far off target is nationally to rectify: nobody states a cut', () =>
    expect(propose(judged('far-off-target'))).toMatchObject({ action: 'rectify', together: [] }))
  it('is one of two in Lanzhou New Area, at the mid-year adjustment', () => {
    const { value, trace } = proposeAction(of(judged('far-off-target'), lanzhou), lanzhou)
    expect(value).toMatchObject({ action: 'reduce', together: [], alternatives: ['reclaim'], amount })
    expect(trace.given['at']).toBe('mid-year-adjustment')
    expect(value.basis.map(({ document }) => document)).toEqual(['兰州新区2021年预算绩效工作开展情况的说明'])
  })
  it('stands on the opinion where no norm says more, and on the term', () => {
    expect(propose({}).basis.map(({ document, article }) => `${document} ${article ?? ''}`)).toEqual([
      '中发〔2018〕34号 （八）',
    ])
    expect(propose({}, term).basis.map(({ document }) => document)).toEqual(['中发〔2018〕34号', '某财试〔2021〕3号'])
  })
  it('takes money only on a judgement or past a line: behind its own plan a row is put right, whatever a place states', () => {
    const place = julyWith({ 'monitoring.consequences.off-target': { actions: ['reduce', 'adjust'] } })
    expect(propose({ by: 'line' }, place)).toMatchObject({ action: 'reduce', together: ['adjust'], amount })
    expect(propose({ by: 'promise' }, place)).toMatchObject({ action: 'rectify', together: [], alternatives: [] })
    expect(propose({ by: 'promise' }, place)).not.toHaveProperty('amount')
  })
})

it.each([
  [['reduce'], true],
  [['suspend', 'reclaim'], true],
  [['rectify', 'adjust', 'suspend', 'continue'], false],
  [[], false],
] as const)('%o takes money: %s', (actions, takes) => expect(takesMoney(actions)).toBe(takes))
