import { describe, expect, it } from 'vitest'
import type { GateEvent } from '../../src/model/events/gate-event.js'
import { lanzhouNewArea } from '../../src/norms/rulebooks/lanzhou-new-area.js'
import { gateBudget } from '../../src/review/gate-budget.js'
import { describeRule } from '../support/describe-rule.js'
import { norms2021, normsOf, normsWith } from '../support/norms.js'

const objective = {
  indicators: [
    {
      id: 'r1',
      dimension: 'output' as const,
      name: '养护里程',
      target: { kind: 'measure' as const, comparison: 'at-least' as const, value: '100', unit: '公里' },
    },
  ],
}
const filed: GateEvent = { on: '2021-08-01', kind: 'filed', objective }
const other = {
  indicators: [{ ...objective.indicators[0]!, target: { ...objective.indicators[0]!.target, value: '120' } }],
}
const revised: GateEvent = { on: '2021-09-10', kind: 'revised', objective: other }
const another = { ...other, statement: '养护道路' }
const by = { id: 'finance-bureau', kind: 'finance' as const }
const reviewed = (on: string, grade: 'excellent' | 'good' | 'fair' | 'low' | 'poor'): GateEvent => ({
  on,
  kind: 'reviewed',
  grade,
  by,
})
const first = (grade: 'excellent' | 'good' | 'fair' | 'poor') => reviewed('2021-08-20', grade)
const second = (grade: 'excellent' | 'good' | 'fair' | 'poor') => reviewed('2021-09-20', grade)
const supported: GateEvent = { on: '2021-07-01', kind: 'ex-ante', conclusion: 'support' }
const lanzhou = normsOf('2021-12-31', lanzhouNewArea)

const codes = (history: GateEvent[], norms = norms2021, options = {}) => {
  const { value } = gateBudget(history, norms, options)
  return {
    verdict: value.verdict,
    reasons: value.reasons.map(({ code }) => code),
    owed: value.owed.map(({ what, owner }) => `${what} by ${owner.kind}`),
  }
}

describeRule(gateBudget, [
  {
    because: '优 goes straight on',
    given: [[supported, filed, first('excellent')], norms2021],
    outcome: 'admitted',
    value: { admitted: true, reasons: [], owed: [] },
  },
  {
    because: 'an emergency admits first, and owes the rest',
    given: [[{ on: '2021-07-20', kind: 'emergency', because: '汛期抢险', by }], norms2021],
    outcome: 'emergency',
    value: { admitted: true, verdict: 'admitted' },
  },
  {
    because: '中 is to be revised first',
    given: [[supported, filed, first('fair')], norms2021],
    outcome: 'not-yet',
    value: { admitted: false },
  },
  {
    because: 'nationally 差 is out at once (财预〔2015〕88号 art. 25)',
    given: [[supported, filed, first('poor')], norms2021],
    outcome: 'refused',
    value: { admitted: false, owed: [] },
  },
])

describe('the budget gate', () => {
  it('refuses a request without an objective, and says who owes one', () =>
    expect(codes([supported])).toEqual({
      verdict: 'refused',
      reasons: ['gate.no-objective'],
      owed: ['objective by unit'],
    }))

  it('counts an objective without indicators as none', () =>
    expect(codes([supported, { on: '2021-08-01', kind: 'filed', objective: { indicators: [] } }]).reasons).toEqual([
      'gate.no-objective',
    ]))

  it('waits for the review', () =>
    expect(codes([supported, filed])).toEqual({
      verdict: 'not-yet',
      reasons: ['gate.not-reviewed'],
      owed: ['review by department'],
    }))

  it('lets 良 on after the agreed improvement', () =>
    expect(codes([supported, filed, first('good')])).toEqual({
      verdict: 'admitted',
      reasons: ['gate.improve'],
      owed: ['improvement by unit'],
    }))

  it('owes a re-review once 中 is revised', () =>
    expect(codes([supported, filed, first('fair'), revised])).toEqual({
      verdict: 'not-yet',
      reasons: ['gate.re-review-owed'],
      owed: ['re-review by finance'],
    }))

  it('nationally a second 中 is revised again: no end is stated', () =>
    expect(codes([supported, filed, first('fair'), revised, second('fair')]).verdict).toBe('not-yet'))

  it('in Lanzhou New Area 差 gets one revision', () =>
    expect(codes([supported, filed, first('poor')], lanzhou)).toEqual({
      verdict: 'not-yet',
      reasons: ['gate.revision-owed'],
      owed: ['revision by unit'],
    }))

  it('in Lanzhou New Area what still fails after its revision is never budgeted', () => {
    expect(codes([supported, filed, first('fair'), revised, second('fair')], lanzhou)).toEqual({
      verdict: 'refused',
      reasons: ['gate.still-fails'],
      owed: [],
    })
    expect(
      codes(
        [
          supported,
          filed,
          first('poor'),
          revised,
          second('poor'),
          { on: '2021-10-01', kind: 'revised', objective },
          reviewed('2021-10-09', 'excellent'),
        ],
        lanzhou,
      ).verdict,
    ).toBe('refused')
  })

  it('names "still fails" as a convention and cites the statement', () => {
    const { trace } = gateBudget([supported, filed, first('fair'), revised, second('fair')], lanzhou)
    expect(trace.silences).toEqual(['still-fails'])
    expect(trace.basis.map(({ document, seen }) => `${document} ${seen}`)).toContain(
      '兰州新区2021年预算绩效工作开展情况的说明 text',
    )
  })

  it('in Lanzhou New Area a revised objective reviewed 良 is admitted', () =>
    expect(codes([supported, filed, first('poor'), revised, second('good')], lanzhou).verdict).toBe('admitted'))

  it('does not count a second look at an unrevised objective as "still fails"', () =>
    expect(codes([supported, filed, first('fair'), second('fair')], lanzhou)).toEqual({
      verdict: 'not-yet',
      reasons: ['gate.reviewed-again-unrevised', 'gate.revision-owed'],
      owed: ['revision by unit'],
    }))

  it('in Lanzhou New Area an opinion in between does not win another revision', () =>
    expect(
      codes(
        [
          supported,
          filed,
          first('fair'),
          { on: '2021-09-01', kind: 'revised', objective: another },
          { on: '2021-09-05', kind: 'opinion', accepted: false, by },
          revised,
          second('fair'),
        ],
        lanzhou,
      ),
    ).toEqual({ verdict: 'refused', reasons: ['gate.still-fails'], owed: [] }))

  it('lets no opinion take a failing grade away: it is revised first', () =>
    expect(
      codes([supported, filed, first('fair'), { on: '2021-09-05', kind: 'opinion', accepted: true, by }], lanzhou),
    ).toEqual({
      verdict: 'not-yet',
      reasons: ['gate.reviewed-again-unrevised', 'gate.revision-owed'],
      owed: ['revision by unit'],
    }))

  it('admits no failing objective without a revision in between', () =>
    expect(codes([supported, filed, first('fair'), second('good')], lanzhou)).toEqual({
      verdict: 'not-yet',
      reasons: ['gate.reviewed-again-unrevised', 'gate.revision-owed'],
      owed: ['revision by unit'],
    }))

  it('admits nothing on a grade the rulebook gives no consequence', () =>
    expect(codes([supported, filed, reviewed('2021-08-20', 'low')])).toEqual({
      verdict: 'not-yet',
      reasons: ['review.no-consequence'],
      owed: ['review by finance'],
    }))

  it('wants a review of its own for another objective filed after the review, and none for the same one', () => {
    const [row] = objective.indicators
    const other = { indicators: row ? [{ ...row, target: { ...row.target, value: '10' } }] : [] }
    expect(
      codes([supported, filed, first('excellent'), { on: '2021-09-01', kind: 'filed', objective: other }]),
    ).toEqual({ verdict: 'not-yet', reasons: ['gate.not-reviewed'], owed: ['review by finance'] })
    expect(codes([supported, filed, first('excellent'), { on: '2021-09-01', kind: 'filed', objective }]).verdict).toBe(
      'admitted',
    )
  })

  it('keeps a rejection that is later called not required', () =>
    expect(
      codes([
        { on: '2021-07-01', kind: 'ex-ante', conclusion: 'reject' },
        { on: '2021-07-02', kind: 'ex-ante-not-required', because: '金额较小' },
        filed,
        first('excellent'),
      ]),
    ).toEqual({ verdict: 'refused', reasons: ['gate.ex-ante-rejected'], owed: [] }))

  it('refuses what the ex-ante assessment rejects', () =>
    expect(codes([{ on: '2021-07-01', kind: 'ex-ante', conclusion: 'reject' }, filed, first('excellent')])).toEqual({
      verdict: 'refused',
      reasons: ['gate.ex-ante-rejected'],
      owed: [],
    }))

  it('without an ex-ante event and without a trigger line guesses nothing: it is owed to decide', () =>
    expect(codes([filed, first('excellent')])).toEqual({
      verdict: 'not-yet',
      reasons: ['gate.ex-ante-unknown'],
      owed: ['ex-ante-decision by unit'],
    }))

  it('owes an ex-ante assessment where the rulebook draws the line, and the fact reaches it', () => {
    const norms = normsWith({
      'ex-ante.trigger': [
        { new: true, amount: '500000' },
        { new: false, growthOver: '0.2' },
      ],
    })
    expect(codes([filed, first('excellent')], norms, { facts: { new: true, amount: '500000' } })).toEqual({
      verdict: 'not-yet',
      reasons: ['gate.ex-ante-missing'],
      owed: ['ex-ante by unit'],
    })
    expect(codes([filed, first('excellent')], norms, { facts: { new: true, amount: '499999.99' } }).verdict).toBe(
      'admitted',
    )
    expect(codes([filed, first('excellent')], norms, { facts: { new: false, growth: '0.2' } }).verdict).toBe('admitted') // over 20 %, not from
    expect(codes([filed, first('excellent')], norms, { facts: { new: false, growth: '0.2001' } }).reasons).toEqual([
      'gate.ex-ante-missing',
    ])
    expect(codes([filed, first('excellent')], norms, { facts: { new: true } })).toEqual({
      verdict: 'not-yet',
      reasons: ['gate.ex-ante-undecided'],
      owed: ['ex-ante-decision by unit'],
    })
    expect(
      codes(
        [{ on: '2021-07-02', kind: 'ex-ante-not-required', because: '应急项目' }, filed, first('excellent')],
        norms,
        { facts: { new: true, amount: '500000' } },
      ).verdict,
    ).toBe('admitted')
  })

  it('looks at the events as of the norms day, and says what it left out', () => {
    const norms = normsOf('2021-08-31')
    expect(codes([supported, filed, first('fair'), revised, second('excellent')], norms).reasons).toEqual([
      'gate.revision-owed',
      'gate.later-event',
      'gate.later-event',
    ])
  })

  it('takes the events in the order of their days, whatever their order in the list', () =>
    expect(codes([first('excellent'), filed, supported]).verdict).toBe('admitted'))

  it('leaves out a review before the filing', () =>
    expect(codes([supported, reviewed('2021-07-01', 'excellent'), filed]).reasons).toEqual([
      'gate.reviewed-before-filing',
      'gate.not-reviewed',
    ]))

  it('takes an opinion for a project that is not graded', () => {
    expect(codes([supported, filed, { on: '2021-08-20', kind: 'opinion', accepted: true, by }]).verdict).toBe(
      'admitted',
    )
    expect(codes([supported, filed, { on: '2021-08-20', kind: 'opinion', accepted: false, by }]).reasons).toEqual([
      'gate.opinion-against',
    ])
  })

  it('names the responsible party where the caller knows it', () =>
    expect(
      gateBudget([supported], norms2021, { subject: 'p1', owner: { id: 'u1', kind: 'unit' } }).value.owed[0],
    ).toMatchObject({ id: 'p1:objective:objective', subject: 'p1', owner: { kind: 'unit', id: 'u1' } }))

  it('does not admit under a rulebook that says nothing of reviews', () =>
    expect(codes([{ ...filed, on: '2014-05-01' }, reviewed('2014-05-20', 'excellent')], normsOf('2014-06-30'))).toEqual(
      { verdict: 'not-yet', reasons: ['norm.absent'], owed: ['review by finance'] },
    ))

  it('reviews again what was changed after 优: a revision is no way around the review', () => {
    const changed: GateEvent = { on: '2021-09-10', kind: 'revised', objective: other }
    expect(codes([supported, filed, first('excellent'), changed])).toEqual({
      verdict: 'not-yet',
      reasons: ['gate.not-reviewed'],
      owed: ['review by finance'],
    })
    expect(codes([supported, filed, first('excellent'), { ...revised, objective }]).verdict).toBe('admitted') // the same objective
    expect(codes([supported, filed, first('good'), changed]).verdict).toBe('admitted') // 良 goes on after the agreed improvement
  })
})
