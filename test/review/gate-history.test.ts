import { describe, expect, it } from 'vitest'
import type { GateEvent } from '../../src/model/events/gate-event.js'
import { parseGateEvent } from '../../src/model/events/gate-event.js'
import type { Indicator } from '../../src/model/promise/indicator.js'
import type { Objective } from '../../src/model/promise/objective.js'
import type { Party } from '../../src/model/party.js'
import { lanzhouNewArea } from '../../src/norms/rulebooks/lanzhou-new-area.js'
import type { Grade } from '../../src/norms/vocabulary.js'
import { gateBudget, type GateOptions } from '../../src/review/gate-budget.js'
import { norms2021, normsOf, normsWith } from '../support/norms.js'

const unit: Party = { id: 'road-bureau', kind: 'unit' }
const department: Party = { id: 'transport', kind: 'department' }
const finance: Party = { id: 'finance-bureau', kind: 'finance' }
const row = (value: string, more: Partial<Indicator> = {}): Indicator => ({
  id: 'r1',
  dimension: 'output',
  name: '养护里程',
  target: { kind: 'measure', comparison: 'at-least', value, unit: '公里' },
  ...more,
})
const goal = (value = '100', more: Partial<Objective> = {}): Objective => ({
  statement: '养护道路，保障通行。',
  setBy: unit,
  indicators: [row(value)],
  ...more,
})
const supported: GateEvent = { on: '2021-07-01', kind: 'ex-ante', conclusion: 'support' }
const filed: GateEvent = { on: '2021-08-01', kind: 'filed', objective: goal() }
const revised = (on: string, objective = goal('120')): GateEvent => ({ on, kind: 'revised', objective })
const reviewed = (on: string, grade: Grade, by: Party | undefined = finance): GateEvent => ({
  on,
  kind: 'reviewed',
  grade,
  by,
})
const nobody = (on: string, grade: Grade): GateEvent => ({ on, kind: 'reviewed', grade })
const opinion = (on: string, accepted: boolean, by = finance): GateEvent => ({ on, kind: 'opinion', accepted, by })
const lanzhou = normsOf('2021-12-31', lanzhouNewArea)

const said = (history: GateEvent[], norms = norms2021, options: GateOptions = {}) => {
  const { verdict, until, reasons, owed } = gateBudget(history, norms, options).value
  return {
    verdict: until === undefined ? verdict : `${verdict} ${until}`,
    reasons: reasons.map(({ code }) => code),
    owed: owed.map(({ what, owner }) => `${what} by ${owner.kind}`),
  }
}
const opened = [supported, filed]
const outcome = (verdict: string, reasons: string[] = [], owed: string[] = []) => ({ verdict, reasons, owed })

describe('a re-review', () => {
  it('counts for nothing while the objective is what it was: 中 then 优 is not admitted', () =>
    expect(said([...opened, reviewed('2021-08-20', 'fair'), reviewed('2021-09-20', 'excellent')])).toEqual(
      outcome('not-yet', ['gate.reviewed-again-unrevised', 'gate.revision-owed'], ['revision by unit']),
    ))

  const cosmetic: [string, Objective][] = [
    ['the same objective again', goal()],
    ['full stops, spaces and width', goal('100', { statement: '养护道路， 保障通行' })],
    ['another id of the row', goal('100', { indicators: [row('100', { id: 'r9' })] })],
    ['who set it', goal('100', { setBy: { ...unit, role: '计划科' } })],
    ['a reason', goal('100', { indicators: [row('100', { reason: '按计划' })] })],
  ]
  it.each(cosmetic)('wants a real change: %s is none', (_, objective) =>
    expect(
      said([
        ...opened,
        reviewed('2021-08-20', 'fair'),
        revised('2021-09-10', objective),
        reviewed('2021-09-20', 'excellent'),
      ]),
    ).toEqual(
      outcome(
        'not-yet',
        ['gate.revised-unchanged', 'gate.reviewed-again-unrevised', 'gate.revision-owed'],
        ['revision by unit'],
      ),
    ),
  )

  const real: [string, Objective][] = [
    ['a target', goal('120')],
    ['one decimal of a target', goal('100.1')],
    ['a name', goal('100', { indicators: [row('100', { name: '养护里程合格率' })] })],
    ['points', goal('100', { indicators: [row('100', { points: '50' })] })],
    ['a row more', goal('100', { indicators: [row('100'), row('5', { id: 'r2', name: '桥梁' })] })],
    ['the statement', goal('100', { statement: '养护道路，保障畅通。' })],
  ]
  it.each(real)('counts after a change of %s', (_, objective) =>
    expect(
      said([
        ...opened,
        reviewed('2021-08-20', 'fair'),
        revised('2021-09-10', objective),
        reviewed('2021-09-20', 'excellent'),
      ]),
    ).toEqual(outcome('admitted')),
  )

  it('is held against what was reviewed, not against the last version: there and back is no change', () =>
    expect(
      said([
        ...opened,
        reviewed('2021-08-20', 'fair'),
        revised('2021-09-01', goal('120')),
        revised('2021-09-10', goal('100')),
        reviewed('2021-09-20', 'excellent'),
      ]),
    ).toEqual(outcome('not-yet', ['gate.reviewed-again-unrevised', 'gate.revision-owed'], ['revision by unit'])))

  it('is owed again where the objective changed after 优', () =>
    expect(said([...opened, reviewed('2021-08-20', 'excellent'), revised('2021-09-10', goal('10'))])).toEqual(
      outcome('not-yet', ['gate.not-reviewed'], ['review by finance']),
    ))

  it('that says the opposite of a pass leaves neither standing', () =>
    expect(said([...opened, reviewed('2021-08-20', 'excellent'), reviewed('2021-09-20', 'poor')])).toEqual(
      outcome('not-yet', ['gate.reviews-contradict'], ['re-review by finance']),
    ))

  it('never turns a refusal for good: unrevised 中 then 差 is revised first', () =>
    expect(said([...opened, reviewed('2021-08-20', 'fair'), reviewed('2021-09-20', 'poor')]).verdict).toBe('not-yet'))

  it('may ask for any change at all, where a rulebook says so', () =>
    expect(
      said(
        [
          ...opened,
          reviewed('2021-08-20', 'fair'),
          revised('2021-09-10', goal('100', { statement: '养护道路，保障通行' })),
          reviewed('2021-09-20', 'excellent'),
        ],
        normsWith({ 'silence.re-review-change': { choice: 'any' } }),
        { facts: { new: false } },
      ).verdict,
    ).toBe('admitted'))

  it('in Lanzhou New Area fails for good only after a real change', () => {
    const history = (objective: Objective) => [
      ...opened,
      reviewed('2021-08-20', 'fair'),
      revised('2021-09-10', objective),
      reviewed('2021-09-20', 'fair'),
    ]
    expect(said(history(goal('120')), lanzhou)).toEqual(outcome('refused for-good', ['gate.still-fails']))
    expect(said(history(goal()), lanzhou).verdict).toBe('not-yet')
  })
})

describe('a reviewer', () => {
  it('must be named: a review by nobody is none', () =>
    expect(said([...opened, nobody('2021-08-20', 'excellent')])).toEqual(
      outcome('not-yet', ['gate.review-by-nobody', 'gate.not-reviewed'], ['review by department']),
    ))

  it("is not the objective's own unit, whether the objective or the caller names it", () => {
    const none = outcome('not-yet', ['gate.review-own', 'gate.not-reviewed'], ['review by department'])
    expect(said([...opened, reviewed('2021-08-20', 'excellent', unit)])).toEqual(none)
    const anonymous: GateEvent = { ...filed, objective: goal('100', { setBy: undefined }) } as GateEvent
    expect(said([supported, anonymous, reviewed('2021-08-20', 'excellent', unit)], norms2021, { owner: unit })).toEqual(
      none,
    )
    expect(said([supported, anonymous, reviewed('2021-08-20', 'excellent', unit)])).toEqual(none) // whose it is nobody says
    expect(said([...opened, opinion('2021-08-20', true, unit)])).toEqual(none)
    const own: GateEvent = { ...filed, objective: goal('100', { setBy: department }) } as GateEvent
    expect(said([supported, own, reviewed('2021-08-20', 'excellent', department)])).toEqual(none)
  })

  it('of a lower level never overrules a higher: finance 中 then department 优 is not admitted', () =>
    expect(said([...opened, reviewed('2021-08-20', 'fair'), reviewed('2021-09-20', 'excellent', department)])).toEqual(
      outcome('not-yet', ['gate.lower-review', 'gate.revision-owed'], ['revision by unit']),
    ))

  it('of the higher level re-reviews what it sent back, after the revision', () => {
    const sentBack = [...opened, reviewed('2021-08-20', 'fair'), revised('2021-09-10')]
    expect(said([...sentBack, reviewed('2021-09-20', 'excellent', department)])).toEqual(
      outcome('not-yet', ['gate.lower-review', 'gate.re-review-owed'], ['re-review by finance']),
    )
    expect(said([...sentBack, reviewed('2021-09-20', 'excellent')])).toEqual(outcome('admitted'))
  })

  it('of a lower level takes no pass away either, not even with 差', () =>
    expect(said([...opened, reviewed('2021-08-20', 'excellent'), reviewed('2021-09-20', 'poor', department)])).toEqual(
      outcome('admitted', ['gate.lower-review']),
    ))

  it('of the higher level decides over the lower', () => {
    expect(
      said([...opened, reviewed('2021-08-10', 'excellent', department), reviewed('2021-08-20', 'fair')]).verdict,
    ).toBe('not-yet')
    expect(said([...opened, reviewed('2021-08-10', 'good', department), reviewed('2021-08-20', 'excellent')])).toEqual(
      outcome('admitted'),
    )
  })

  it('that no rulebook lists stands below all levels', () => {
    const expert: Party = { id: 'panel', kind: 'expert' }
    expect(said([...opened, reviewed('2021-08-10', 'excellent', expert)])).toEqual(
      outcome('admitted', ['gate.reviewer-unlisted']),
    )
    expect(
      said([...opened, reviewed('2021-08-10', 'fair', department), reviewed('2021-08-20', 'excellent', expert)]),
    ).toEqual(
      outcome('not-yet', ['gate.reviewer-unlisted', 'gate.lower-review', 'gate.revision-owed'], ['revision by unit']),
    )
  })

  it('may be demanded at every level', () => {
    const norms = normsWith({ 'silence.levels-demanded': { choice: 'all' } })
    const fullyReviewed = [
      ...opened,
      reviewed('2021-08-10', 'excellent', department),
      reviewed('2021-08-20', 'excellent'),
    ]
    expect(said([...opened, reviewed('2021-08-20', 'excellent')], norms)).toEqual(
      outcome('not-yet', ['gate.level-missing'], ['review by department']),
    )
    expect(said(fullyReviewed, norms)).toEqual(outcome('admitted'))
    expect(
      said([...opened, reviewed('2021-08-10', 'fair', department), reviewed('2021-08-20', 'excellent')], norms).reasons,
    ).toEqual(['gate.level-missing'])
  })

  it('follows the order of the rulebook', () =>
    expect(
      said(
        [...opened, reviewed('2021-08-20', 'fair'), reviewed('2021-09-20', 'excellent', department)],
        normsWith({ 'review.levels': ['finance', 'department'] }),
      ),
    ).toEqual(outcome('admitted')))

  it('gives a grade where the rulebook grades all projects: an opinion in favour is not enough', () => {
    const norms = normsWith({ 'review.graded': { choice: 'all-projects' } })
    expect(said([...opened, opinion('2021-08-20', true)], norms)).toEqual(
      outcome('not-yet', ['gate.grade-owed'], ['review by finance']),
    )
    expect(said([...opened, opinion('2021-08-20', true), reviewed('2021-08-25', 'excellent')], norms)).toEqual(
      outcome('admitted'),
    )
  })
})

describe('the budget year', () => {
  const of = (year: number, events: GateEvent[]): GateEvent[] => events.map((event) => ({ ...event, year }))
  const lastYear = [
    { ...supported, on: '2020-07-01' },
    { ...filed, on: '2020-08-01' },
  ]

  it("is one: last year's 优 admits nothing this year", () =>
    expect(
      said([...of(2021, [...lastYear, reviewed('2020-08-20', 'excellent')]), ...of(2022, opened)], norms2021, {
        year: 2022,
      }),
    ).toEqual(
      outcome(
        'not-yet',
        ['gate.not-reviewed', 'gate.other-year', 'gate.other-year', 'gate.other-year'],
        ['review by department'],
      ),
    ))

  it("last year's 差 refuses nothing", () =>
    expect(
      said(
        [
          ...of(2021, [...lastYear, reviewed('2020-08-20', 'poor')]),
          ...of(2022, [...opened, reviewed('2021-08-20', 'excellent')]),
        ],
        norms2021,
        { year: 2022 },
      ).verdict,
    ).toBe('admitted'))

  it('is the latest named, where none is asked for, and is told', () => {
    const { value } = gateBudget([...of(2021, lastYear), ...of(2022, opened)], norms2021)
    expect([value.year, value.verdict]).toEqual([2022, 'not-yet'])
    expect(gateBudget(opened, norms2021).value).not.toHaveProperty('year')
  })

  it('left unstated is not counted where other events state it, and is where none does', () => {
    const mixed = [...of(2022, opened), reviewed('2021-08-20', 'excellent')]
    expect(said(mixed).reasons).toEqual(['gate.not-reviewed', 'gate.year-unstated'])
    expect(said([...opened, reviewed('2021-08-20', 'excellent')], norms2021, { year: 2022 }).verdict).toBe('admitted')
  })
})

describe('the ex-ante decision', () => {
  const reviewedOnly = [filed, reviewed('2021-08-20', 'excellent')]

  it('is owed where no trigger is stated and nobody says the request is not new', () => {
    const owed = outcome('not-yet', ['gate.ex-ante-unknown'], ['ex-ante-decision by unit'])
    expect(said(reviewedOnly)).toEqual(owed)
    expect(said(reviewedOnly, norms2021, { facts: { new: true } })).toEqual(owed)
    expect(said(reviewedOnly, norms2021, { facts: { new: false } })).toEqual(outcome('admitted'))
  })

  it('may be a recorded reason, and a blank one is none', () => {
    const reason = (because: string): GateEvent => ({ on: '2021-07-02', kind: 'ex-ante-not-required', because })
    expect(said([reason('延续项目'), ...reviewedOnly])).toEqual(outcome('admitted'))
    expect(said([reason(' '), ...reviewedOnly]).verdict).toBe('not-yet')
  })

  it('is nobody’s before the rule of 2018', () =>
    expect(
      said(
        [
          { ...filed, on: '2018-07-01' },
          { ...reviewed('2018-07-20', 'excellent'), on: '2018-07-20' },
        ],
        normsOf('2018-08-31'),
      ),
    ).toEqual(outcome('admitted')))

  it('names the amount, the line and the rulebook that make an assessment due', () => {
    const norms = normsWith({ 'ex-ante.trigger': [{ new: true, amount: '500000' }, { growthOver: '0.2' }] })
    const params = (facts: GateOptions['facts']) => gateBudget(reviewedOnly, norms, { facts }).value.reasons[0]?.params
    expect(params({ new: true, amount: '612345.67' })).toEqual({
      isNew: 'yes',
      amount: '612345.67',
      from: '500000',
      rulebook: 'test-layer',
    })
    expect(params({ new: false, growth: '0.2001' })).toEqual({
      growth: '20.01',
      growthOver: '20',
      rulebook: 'test-layer',
    })
  })
})

describe('良', () => {
  const good = [...opened, reviewed('2021-08-20', 'good')]

  it('is admitted with the improvement owed until a revision', () => {
    expect(said(good)).toEqual(outcome('admitted', ['gate.improve'], ['improvement by unit']))
    expect(gateBudget(good, norms2021).value.owed[0]?.blocks).toEqual([])
    expect(said([...good, revised('2021-09-01')])).toEqual(outcome('admitted'))
  })

  it('without a review what is owed shuts the budget', () => {
    const { verdict, owed } = gateBudget(opened, norms2021).value
    expect([verdict, owed.map(({ what, blocks }) => [what, blocks])]).toEqual([
      'not-yet',
      [['review', [{ stage: 'budget', what: 'admission' }]]],
    ])
  })

  it('is not improved by a revision that changes nothing', () =>
    expect(said([...good, revised('2021-09-01', goal())])).toEqual(
      outcome('admitted', ['gate.revised-unchanged', 'gate.improve'], ['improvement by unit']),
    ))

  it('lets one improvement pass without a review, and no second change', () =>
    expect(said([...good, revised('2021-09-01'), revised('2021-09-05', goal('10'))])).toEqual(
      outcome('not-yet', ['gate.not-reviewed'], ['review by finance']),
    ))
})

describe('调整后支持', () => {
  const adjusted = (suggested?: string): GateEvent => ({
    on: '2021-07-01',
    kind: 'ex-ante',
    conclusion: 'support-after-adjustment',
    suggested,
  })
  const rest = [filed, reviewed('2021-08-20', 'excellent')]
  const asked = (amount: string) => ({ facts: { amount } })

  it('holds at the suggested amount or below', () => {
    expect(said([adjusted('800000'), ...rest], norms2021, asked('800000'))).toEqual(
      outcome('admitted', ['gate.ex-ante-adjusted']),
    )
    expect(said([adjusted('800000'), ...rest], norms2021, asked('799999.99')).verdict).toBe('admitted')
    expect(said([adjusted('800000'), ...rest], norms2021, asked('800000.01'))).toEqual(
      outcome('not-yet', ['gate.ex-ante-over-suggested'], ['adjustment by unit']),
    )
  })

  it('needs both amounts', () => {
    const missing = outcome('not-yet', ['gate.ex-ante-amount-missing'], ['adjustment by unit'])
    expect(said([adjusted(), ...rest], norms2021, asked('800000'))).toEqual(missing)
    expect(said([adjusted('800000'), ...rest])).toEqual(missing)
  })

  it('needs the objective matched to it: changed since, or written for that amount', () => {
    const before = { ...filed, on: '2021-06-01' }
    expect(said([before, adjusted('800000'), reviewed('2021-08-20', 'excellent')], norms2021, asked('800000'))).toEqual(
      outcome('not-yet', ['gate.objective-unmatched'], ['match by unit']),
    )
    expect(
      said(
        [before, adjusted('800000'), revised('2021-08-01', goal('80')), reviewed('2021-08-20', 'excellent')],
        norms2021,
        asked('800000'),
      ).verdict,
    ).toBe('admitted')
    const written = (amount: string): GateEvent => ({ ...filed, amount }) as GateEvent
    expect(said([adjusted('800000'), written('800000'), rest[1]!]).verdict).toBe('admitted')
    expect(said([adjusted('800000'), written('900000'), rest[1]!], norms2021, asked('800000')).reasons).toEqual([
      'gate.objective-unmatched',
    ])
  })

  it('and plain support too supports no more than was suggested', () => {
    const support: GateEvent = { on: '2021-07-01', kind: 'ex-ante', conclusion: 'support', suggested: '800000' }
    expect(said([support, ...rest], norms2021, asked('900000')).reasons).toEqual(['gate.ex-ante-over-suggested'])
    expect(said([support, ...rest], norms2021, asked('800000'))).toEqual(outcome('admitted'))
  })

  it('after a rejection says that the later assessment counts', () =>
    expect(said([{ on: '2021-06-01', kind: 'ex-ante', conclusion: 'reject' }, supported, ...rest]).reasons).toEqual([
      'gate.ex-ante-assessed-again',
    ]))
})

describe('refused', () => {
  it('is until an objective is filed, or for good', () => {
    expect(said([supported]).verdict).toBe('refused filed')
    expect(said([...opened, reviewed('2021-08-20', 'poor')]).verdict).toBe('refused for-good')
    expect(said([{ on: '2021-07-01', kind: 'ex-ante', conclusion: 'reject' }]).verdict).toBe('refused for-good')
  })
})

describe('an emergency (先批后补)', () => {
  const flood = (by = finance, because = '汛期抢险'): GateEvent => ({
    on: '2021-07-20',
    kind: 'emergency',
    because,
    by,
  })
  const termed = (days: string, kind: 'calendar' | 'working' = 'calendar', day = '2021-08-19') => ({
    norms: normsWith({ 'gate.emergency-term': { days, kind } }),
    day,
  })
  const on = (day: string, days: string, more: Parameters<typeof normsWith>[0] = {}) => {
    const { values, rulebook } = normsWith({ 'gate.emergency-term': { days, kind: 'calendar' }, ...more })
    return { day, values, rulebook } as ReturnType<typeof normsWith>
  }
  const everything = ['ex-ante-decision by unit', 'objective by unit']

  it('admits first, and owes the rest within the term of the rulebook', () => {
    const { value, trace } = gateBudget([flood()], on('2021-08-19', '30'))
    expect([value.verdict, value.owed.map(({ what, due, state, blocks }) => [what, due, state, blocks])]).toEqual([
      'admitted',
      [
        ['ex-ante-decision', '2021-08-19', 'due', []],
        ['objective', '2021-08-19', 'due', []],
      ],
    ])
    expect(trace.outcome).toBe('emergency')
  })

  it('carries no further than its term: then what is owed is overdue and nothing is admitted', () => {
    const { value } = gateBudget([flood()], on('2021-08-20', '30'))
    expect(value.verdict).toBe('refused') // no objective was filed
    expect(value.reasons[0]).toMatchObject({ code: 'gate.emergency-overdue', params: { due: '2021-08-19', days: '1' } })
    expect(value.owed.map(({ what, state, overdueDays }) => [what, state, overdueDays])).toEqual([
      ['ex-ante-decision', 'overdue', 1],
      ['objective', 'overdue', 1],
    ])
  })

  it('stays admitted where a rulebook says so, and the owed is overdue', () => {
    const { value } = gateBudget(
      [flood()],
      on('2021-08-20', '30', { 'silence.emergency-overdue': { choice: 'stays-admitted' } }),
    )
    expect([value.verdict, value.owed[0]?.overdueDays]).toEqual(['admitted', 1])
  })

  it('a term in calendar days stays one, though a calendar of working days was passed in', () => {
    const calendar = { holidays: ['2021-08-02', '2021-08-03'], workdays: [] }
    const { value } = gateBudget([flood()], on('2021-08-19', '30'), { calendar })
    expect(value.owed.map(({ due }) => due)).toEqual(['2021-08-19', '2021-08-19']) // 20 July + 30
  })

  it('has no term where no rulebook states one, and says so', () => {
    const { value } = gateBudget([flood()], norms2021)
    expect([value.verdict, value.reasons.map(({ code }) => code), value.owed.map(({ due }) => due)]).toEqual([
      'admitted',
      ['gate.emergency', 'norm.absent'],
      [undefined, undefined],
    ])
  })

  it('counts working days by the calendar it is given, and asks for one', () => {
    const { norms } = termed('3', 'working')
    const dues = (calendar?: GateOptions['calendar']) =>
      gateBudget([flood()], { ...norms, day: '2021-07-21' }, { calendar }).value
    expect(dues({ holidays: ['2021-07-22'], workdays: [] }).owed[0]?.due).toBe('2021-07-26') // 21, 23, 26: the 22nd is free, 24 and 25 a weekend
    expect(dues().reasons.map(({ code }) => code)).toEqual(['gate.emergency', 'gate.calendar-missing'])
  })

  it('needs a reason and somebody who may approve a budget', () => {
    expect(said([flood(finance, ' ')]).reasons[0]).toBe('gate.emergency-no-reason')
    expect(said([flood(unit)]).reasons[0]).toBe('gate.emergency-not-entitled')
    expect(said([flood(department)], norms2021, { owner: department }).reasons[0]).toBe('gate.emergency-not-entitled')
    expect(said([flood(unit)]).verdict).toBe('refused filed')
  })

  it('lifts no refusal for good', () =>
    expect(said([flood(), filed, reviewed('2021-08-20', 'poor')]).verdict).toBe('refused for-good'))

  it('is over once everything is made up for', () =>
    expect(said([flood(), supported, filed, reviewed('2021-08-20', 'excellent')])).toEqual(outcome('admitted')))

  it('owes what a failing review asks for', () =>
    expect(said([flood(), supported, filed, reviewed('2021-08-20', 'fair')]).owed).toEqual(['revision by unit']))

  it('owes the decision and the objective alike', () => expect(said([flood()]).owed).toEqual(everything))
})

describe('a gate event', () => {
  it('comes through its own door with all it may say', () => {
    const events: GateEvent[] = [
      { on: '2021-07-01', year: 2022, kind: 'ex-ante', conclusion: 'support-after-adjustment', suggested: '8' },
      { on: '2021-07-20', kind: 'emergency', because: '汛期抢险', by: finance },
      { on: '2021-08-01', kind: 'filed', objective: goal(), amount: '8' },
      { on: '2021-08-20', kind: 'opinion', accepted: false, by: finance, because: '指标过粗' },
    ]
    for (const event of events)
      expect(parseGateEvent(JSON.parse(JSON.stringify(event)))).toEqual({ ok: true, value: event, issues: [] })
  })
})
