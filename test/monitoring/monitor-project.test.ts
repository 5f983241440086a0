import { describe, expect, it } from 'vitest'
import { parseMonitoring } from '../../src/model/results/monitoring.js'
import { parseProject } from '../../src/model/promise/project.js'
import { monitorProject } from '../../src/monitoring/monitor-project.js'
import { commonPractice } from '../../src/norms/rulebooks/common-practice.js'
import { describeRule } from '../support/describe-rule.js'
import { layer, normsOf } from '../support/norms.js'
import {
  indicator,
  july,
  julyWith,
  measured,
  monitor,
  national,
  practice,
  project,
  rate,
  report,
  saidOf,
  target,
} from '../support/monitoring.js'

const two = project({}, indicator(), rate())
const good = report({}, { r1: { actual: measured('80') }, r2: { actual: measured('97') } })

describeRule(monitorProject, [
  {
    because: 'nationally everything is computed and nothing is lit',
    given: [two, good, national],
    outcome: 'unlit',
    value: {
      subject: 'p1',
      on: july,
      year: 2021,
      light: undefined,
      worst: undefined,
      gaps: [{ row: 'r1', promise: '0.6667', money: '0.6', points: '6.67' }], // 80 ÷ 120 − 60 %
      proposals: [
        {
          action: 'continue',
          rows: [],
          reason: 'on-course',
          together: [],
          alternatives: [],
          basis: [{ document: '中发〔2018〕34号', title: expect.any(String), article: '（八）', seen: 'text' }],
        },
      ] as never,
    },
    trace: { given: { name: '农村公路养护', on: july } },
  },
  {
    because: 'practice gives the worst light, of whoever has it',
    given: [two, report({ executed: '400000' }, good.progress), practice],
    outcome: 'lit',
    value: { light: 'yellow', worst: 'money' }, // 400000 × 365 ÷ (1000000 × 212) = 0.6887
    trace: { value: 'yellow', given: { name: '农村公路养护', on: july, light: 'yellow', worst: 'money' } },
  },
])

describe('the whole result', () => {
  it('names the worst row, in the trace by its name', () => {
    const { value, trace } = monitorProject(
      two,
      report({}, { r1: { actual: measured('30') }, r2: { actual: measured('97') } }),
      practice,
    )
    expect([value.light, value.worst, trace.given['worst']]).toEqual(['red', 'r1', '养护里程']) // 30 ÷ 69.7 = 0.43
  })
  it('names the norms it was made with, who answers, and the year', () => {
    const value = monitor(project({ responsible: { id: '公路段', kind: 'unit' } }), report())
    expect(value.norms).toEqual({ day: july, rulebook: 'national', hash: national.rulebook.hash })
    expect(value.responsible).toEqual({ id: '公路段', kind: 'unit' })
    expect('responsible' in monitor(project(), report())).toBe(false)
  })
  it('takes the year of the report where the project has none', () => {
    const value = monitor(project({ year: undefined }), report())
    expect(value.year).toBe(2021)
    expect(value.money.due).toBe('580821.92') // 1000000 × 212 ÷ 365
    expect(saidOf(value.issues)).toContain('monitoring.year-assumed at year')
  })
  it('is computed on a day on which nobody states a convention: by ours, which it names', () => {
    const { value, trace } = monitorProject(
      project({ year: 2013 }),
      report({ on: '2013-07-31' }),
      normsOf('2013-07-31'),
    )
    expect(value.money).toMatchObject({ due: '580821.92', ratio: '1.033' }) // as in 2021
    expect(trace.parts[0]!.parts[0]!.silences).toEqual(['linear-due'])
  })
  it('asks for lights, calendar and gap, and of consequences only what it needed', () => {
    const keys = (given: ReturnType<typeof monitor>) =>
      given.issues.flatMap(({ code, params }) => (code === 'norm.absent' ? [params['key']!] : []))
    expect(keys(monitor(two, good))).toEqual(['monitoring.lights', 'monitoring.calendar', 'monitoring.gap'])
    const plan = { money: [{ by: july, share: '0.9' }] }
    expect(keys(monitor(project({ plan }), report()))).toEqual([
      'monitoring.lights',
      'monitoring.calendar',
      'monitoring.gap',
      'monitoring.consequences.slow',
      'monitoring.response',
    ])
    expect(keys(monitor(two, good, practice))).toEqual(['monitoring.calendar', 'monitoring.gap']) // Sichuan's are of 2025
  })
  it('says a layer’s silence once', () => {
    const codes = monitor(two, good, practice).issues.map(({ code }) => code)
    expect(codes.filter((code) => code === 'norm.layer-silent')).toHaveLength(2)
  })
  it('is read back as it was stored', () => {
    const value = monitor(two, good, practice, { earlier: [report({ on: '2021-06-30' }, good.progress)] })
    expect(parseMonitoring(JSON.parse(JSON.stringify(value)))).toStrictEqual({ ok: true, value, issues: [] })
  })
})

describe('money beside it', () => {
  it('is forecast by its pace, its plan and the unit', () => {
    const plan = { money: [{ by: '2021-06-30', share: '0.5' }] }
    expect(monitor(project({ plan }), report({ expectedAnnual: '950000' })).money.forecast).toEqual({
      runRate: '1033018.87', // 600000 × 365 ÷ 212 = 1033018.868
      planScaled: '1200000', // 600000 ÷ 500000 × 1000000
      own: '950000',
    })
  })
  it('has no forecast where nothing was reported', () =>
    expect('forecast' in monitor(project(), report({ executed: undefined })).money).toBe(false))
  it('flowing late by plan is green in July, and red where every month is a twelfth', () => {
    const plan = {
      money: [
        { by: '2021-06-30', share: '0.1' },
        { by: '2021-11-30', share: '1' },
      ],
    }
    const spent = report({ executed: '100000' })
    expect(monitor(project({ plan }), spent, practice).money).toMatchObject({ ratio: '1', light: 'green' })
    expect(monitor(project(), spent, practice).money).toMatchObject({ ratio: '0.1722', light: 'red' }) // 100000 ÷ 580821.92
  })
})

describe('a row beside it', () => {
  it('is forecast, and the forecast is lit', () => {
    const [row] = monitor(
      project(),
      report({}, { r1: { actual: measured('60'), forecast: measured('70') } }),
      practice,
    ).indicators
    expect(row!.forecast).toEqual({
      runRate: measured('103.3019', '公里'), // 60 × 365 ÷ 212
      own: measured('70'),
      light: 'red', // 70 ÷ 120 = 0.583
    })
  })
  it('has its own forecast read in the unit of the target', () =>
    expect(
      monitor(project(), report({}, { r1: { actual: measured('60'), forecast: measured('96000', '米') } }), practice)
        .indicators[0]!.forecast!.light,
    ).toBe('green')) // 96 ÷ 120 = 0.8
  it('that stays has only the unit’s word', () =>
    expect(
      monitor(project({}, rate()), report({}, { r2: { actual: measured('97'), forecast: measured('96') } }), practice)
        .indicators[0]!.forecast,
    ).toEqual({ own: measured('96') }))
  it('a ceiling has no light for its forecast', () =>
    expect(
      monitor(
        project({}, indicator({ target: target('at-most', '50', '起') })),
        report({}, { r1: { actual: measured('20'), forecast: measured('60') } }),
        practice,
      ).indicators[0],
    ).toMatchObject({ light: 'green', forecast: { own: measured('60') } }))
  it('tells the likelihood and the causes that were reported', () =>
    expect(
      monitor(project(), report({}, { r1: { actual: measured('60'), likelihood: 'possible', causes: ['staff'] } }))
        .indicators[0],
    ).toMatchObject({ likelihood: 'possible', causes: ['staff'] }))
  it('judged has a light where practice says so, and no figures', () =>
    expect(
      monitor(project(), report({}, { r1: { actual: { kind: 'judged', share: '0.5' } } }), practice).indicators[0],
    ).toEqual({
      id: 'r1',
      name: '养护里程',
      status: 'judged',
      unit: '公里',
      actual: { kind: 'judged', share: '0.5' },
      light: 'red', // 0.5 is below the middle tier of 0.6
    }))
  it('of which nothing is due has no light', () => {
    const plan = { r1: [{ by: '2021-09-30', share: '1' }] }
    const [row] = monitor(project({ plan }), report({}, { r1: { actual: measured('0') } }), practice).indicators
    expect('light' in row!).toBe(false)
  })
  it('by a name every object has is a row like any other', () => {
    const of = project(
      { plan: { money: [{ by: july, share: '1' }] } },
      indicator({ id: 'constructor' }),
      indicator({ id: 'toString' }),
    )
    expect(
      monitor(of, report({}, {}), practice, { earlier: [report({ on: '2021-06-30' }, {})] }).indicators.map(
        ({ status }) => status,
      ),
    ).toEqual(['not-reported', 'not-reported'])
  })
})

describe('proposals', () => {
  const judgement = {
    finding: 'far-off-target' as const,
    row: 'r1',
    by: { id: '县财政局', kind: 'finance' as const },
    on: july,
    because: '停工',
  }
  it('to go on only where all is measured and nothing is behind', () => {
    const actions = (...args: Parameters<typeof monitor>) => monitor(...args).proposals.map(({ action }) => action)
    expect(actions(two, good)).toEqual(['continue'])
    expect(actions(two, report({}, { r1: { actual: measured('80') } }))).toEqual([]) // a row is not reported
    expect(actions(two, report({}, { ...good.progress, r2: { actual: { kind: 'stated', text: '好' } } }))).toEqual([])
    expect(actions(two, report({ executed: undefined }, good.progress))).toEqual([])
    expect(actions({ ...two, funds: {} }, good)).toEqual([])
    expect(actions(two, report({ executed: '1' }, good.progress))).toEqual([]) // behind by the days: a judgement is awaited
  })
  it('nothing is found behind the days alone, and a judgement is awaited', () => {
    const value = monitor(project(), report({ executed: '1' }))
    expect(value.proposals).toEqual([])
    expect(value.issues.find(({ code }) => code === 'monitoring.judgement-awaited')).toMatchObject({
      params: { rows: 'money + 养护里程' },
    })
  })
  it('past a light are to rectify', () =>
    expect(
      monitor(project(), report({ executed: '400000' }, { r1: { actual: measured('30') } }), practice).proposals,
    ).toMatchObject([
      { action: 'rectify', rows: ['r1'], reason: 'off-target' },
      { action: 'rectify', rows: ['money'], reason: 'slow' },
    ]))
  it('on a judgement take what the forecast leaves', () => {
    const value = monitor(
      project(),
      report({
        committed: '100000',
        expectedAnnual: '800000',
        judgements: [{ ...judgement, finding: 'objective-cause' }],
      }),
    )
    expect(value.proposals[0]).toMatchObject({
      action: 'reduce',
      rows: ['r1'],
      reason: 'objective-cause',
      amount: { proposed: '200000', most: '300000', budgetFloor: '700000' }, // 1000000 − 800000; 1000000 − 700000; 600000 + 100000
      together: ['adjust'],
    })
  })
  it('ask for what is committed only where money is taken', () => {
    const said = (finding: 'objective-cause' | 'far-off-target') =>
      saidOf(monitor(project(), report({ judgements: [{ ...judgement, finding }] })).issues)
    expect(said('objective-cause')).toContain('monitoring.committed-missing at committed')
    expect(said('far-off-target')).not.toContain('monitoring.committed-missing at committed')
  })
  it('name the row by its name in the trace', () => {
    const { trace } = monitorProject(
      project(),
      report({ judgements: [{ ...judgement }, { ...judgement, row: 'money' }] }),
      national,
    )
    expect(trace.parts.at(-1)!.given['rows']).toEqual(['养护里程', 'money'])
  })
})

describe('the calendar of a place', () => {
  const norms = normsOf('2025-09-30', commonPractice)
  const of = (on: string, executed: string, year = 2025) =>
    monitor(project({ year }), report({ on, executed }), norms).issues.filter(
      ({ code }) => code === 'monitoring.behind-calendar',
    )
  it.each([
    ['2025-04-29', '0', undefined],
    ['2025-04-30', '249999', '04-30'],
    ['2025-04-30', '250000', undefined],
    ['2025-06-29', '249999', '04-30'],
    ['2025-06-30', '399999', '06-30'],
    ['2025-12-31', '799999', '10-31'],
    ['2025-12-31', '800000', undefined],
    ['2026-01-05', '799999', '10-31'], // after the year all its steps are over
    ['2024-12-31', '0', undefined], // before it none is
  ])('on %s with %s spent: %s', (on, executed, until) => expect(of(on, executed)[0]?.params['until']).toBe(until))
  it('names the step, its share and its document', () =>
    expect(of('2025-04-30', '249999')).toMatchObject([
      {
        severity: 'warning',
        path: ['executed'],
        params: { until: '04-30', atLeast: '0.25', rate: '0.249999' }, // 4 decimals would say 0.25
        basis: [{ document: '四川省部门预算绩效运行监控管理办法' }],
      },
    ]))
  it('takes the last step that is over in whatever order they stand', () => {
    const turned = layer({
      'monitoring.calendar': [
        { until: '06-30', atLeast: '0.4' },
        { until: '04-30', atLeast: '0.25' },
      ],
    })
    const value = monitor(project(), report({ executed: '300000' }), normsOf(july, turned))
    expect(value.issues.find(({ code }) => code === 'monitoring.behind-calendar')?.params).toMatchObject({
      until: '06-30',
    })
    expect(value.proposals).toMatchObject([{ action: 'rectify', rows: ['money'], reason: 'slow' }]) // a line, though no light
  })
})

it('takes whatever id and name a row has for what it is', () => {
  const of = project({}, indicator({ id: 'r1', name: 'constructor' }))
  expect(parseProject(of).ok).toBe(true)
  expect(monitor(of, report(), julyWith({})).indicators[0]!.name).toBe('constructor')
})

it('a row on its plan is not lit red ahead for a pace the plan never promised', () => {
  // 30 of 120 due by July and 30 done: along the plan 120 × 30 ÷ 30 = 120, at an even pace only 30 × 365 ÷ 212
  const plan = {
    r1: [
      { by: '2021-06-30', value: '30' },
      { by: '2021-12-31', value: '120' },
    ],
  }
  const of = (own?: string) =>
    monitor(
      project({ plan }, indicator()),
      report({}, { r1: { actual: measured('30'), ...(own !== undefined && { forecast: measured(own) }) } }),
      practice,
    ).indicators[0]?.forecast?.light
  expect(of()).toBe('green')
  expect(of('60')).toBe('red') // the unit's own word goes before both: 60 ÷ 120 is below 0.6
})
