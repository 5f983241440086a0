import { describe, expect, it } from 'vitest'
import { en } from '../../../src/explain/en.js'
import { toText } from '../../../src/explain/to-text.js'
import { zhCN } from '../../../src/explain/zh-CN.js'
import type { Actual } from '../../../src/model/promise/actual.js'
import type { Indicator } from '../../../src/model/promise/indicator.js'
import type { Milestone } from '../../../src/model/promise/plan.js'
import type { MonitoredRow } from '../../../src/model/results/monitoring.js'
import type { RowFigures, RowOf } from '../../../src/monitoring/rows/figures.js'
import { measureRow } from '../../../src/monitoring/rows/measure-row.js'
import { describeRule } from '../../support/describe-rule.js'
import { indicator, july, julyWith, measured, national, rate, saidOf, target } from '../../support/monitoring.js'

const strictly = julyWith({ 'silence.strict-equality': { choice: 'not-met' } })
const of = (row: Indicator, actual?: Actual, steps?: Milestone[], more: Partial<RowOf> = {}): RowOf => ({
  indicator: row,
  at: 3,
  progress: actual && { actual },
  steps,
  on: july,
  year: 2021,
  ...more,
})
const row = (figures: Partial<RowFigures>, more: Partial<MonitoredRow>): Partial<RowFigures> => ({
  ...figures,
  row: more as MonitoredRow,
})
const km = (value: string) => ({ kind: 'measure', comparison: 'at-least', value, unit: '公里' }) as const
const base = { id: 'r1', name: '养护里程', status: 'measured', unit: '公里' } as const
const cost = indicator({ accumulates: false, category: 'cost', target: target('at-most', '50', '元') })
const costBase = { id: 'r1', name: '养护里程', status: 'measured', unit: '元', yardstick: 'ceiling' } as const
const ceiling = { kind: 'measure', comparison: 'at-most', value: '50', unit: '元' } as const
const range = indicator({ target: { kind: 'range', from: '20', to: '25', unit: '℃' } })
const dated = indicator({ target: { kind: 'deadline', by: '2021-06-30', precision: 'day' } })
const later = indicator({ target: { kind: 'deadline', by: july, precision: 'day' } })
const yes = indicator({ target: { kind: 'yes-no', expected: true, text: '建成' } })
const done = (on: string): Actual => ({ kind: 'completed', on, precision: 'day' })

describeRule(measureRow, [
  {
    because: 'behind the days gone: 60 of the 69.7 km due',
    given: [of(indicator(), measured('60')), national],
    outcome: 'behind',
    value: row(
      { standing: 'behind', own: false, grows: true },
      {
        ...base,
        actual: measured('60'),
        yardstick: 'linear',
        due: km('69.6986'), // 120 × 212 ÷ 365 = 69.69863
        difference: '-9.6986', // 60 − 69.69863
        deviation: '-0.1392', // −9.69863 ÷ 69.69863 = −0.13915
        ratio: '0.8608', // 60 ÷ 69.69863 = 0.86085
        attained: '0.5', // 60 ÷ 120
      },
    ),
    trace: { row: 'r1', label: '养护里程' },
  },
  {
    because: 'ahead of them',
    given: [of(indicator(), measured('80')), national],
    outcome: 'on-course',
    value: row(
      { standing: 'on-course' },
      {
        ...base,
        actual: measured('80'),
        yardstick: 'linear',
        due: km('69.6986'),
        difference: '10.3014', // 80 − 69.69863
        deviation: '0.1478', // 10.30137 ÷ 69.69863 = 0.14780
        ratio: '1.1478', // 80 ÷ 69.69863
        attained: '0.6667', // 80 ÷ 120
      },
    ),
  },
  {
    because: 'the actual is held in the unit of the target: 60 km are 60000 m',
    given: [of(indicator(), measured('60000', '米')), national],
    outcome: 'behind',
    trace: {
      given: { actual: '60', due: '69.6986', unit: '公里', difference: '-9.6986', ratio: '0.8608', rounded: 'true' },
    },
  },
  {
    because: 'a pass rate of 97 % is held against 95 %, not against seven twelfths of it',
    given: [of(rate(), measured('97', '%')), national],
    outcome: 'on-course',
    value: row(
      { standing: 'on-course', grows: false, own: false },
      {
        id: 'r2',
        name: '验收合格率',
        status: 'measured',
        unit: '%',
        actual: measured('97', '%'),
        yardstick: 'full',
        due: { kind: 'measure', comparison: 'at-least', value: '95', unit: '%' },
        difference: '2',
        deviation: '0.0211', // 2 ÷ 95 = 0.02105
        ratio: '1.0211', // 97 ÷ 95 = 1.02105
        attained: '1.0211',
      },
    ),
  },
  {
    because: 'before the first step of its plan nothing is due',
    given: [of(indicator(), measured('0'), [{ by: '2021-08-31', share: '0.5' }]), national],
    outcome: 'nothing-due',
    value: row(
      { standing: 'open', own: true, grows: true },
      {
        ...base,
        actual: measured('0'),
        yardstick: 'plan',
        due: km('0'),
        difference: '0',
        attained: '0',
      },
    ),
  },
  {
    because: 'a ceiling is kept',
    given: [of(cost, measured('40')), national],
    outcome: 'ceiling-kept',
    value: row(
      { standing: 'on-course', kept: true, own: false },
      {
        ...costBase,
        actual: measured('40'),
        due: ceiling,
        difference: '10', // 50 − 40: ahead is positive
        deviation: '0.2', // 10 ÷ 50
        ratio: '1.25', // 50 ÷ 40
      },
    ),
  },
  {
    because: 'what is exactly at most is kept',
    given: [of(cost, measured('50')), national],
    outcome: 'ceiling-kept',
  },
  {
    because: 'a ceiling is passed, which no convention of computing decides',
    given: [of(cost, measured('64')), national],
    outcome: 'ceiling-passed',
    value: row(
      { standing: 'behind', kept: false, own: true },
      {
        ...costBase,
        actual: measured('64'),
        due: ceiling,
        difference: '-14', // 50 − 64
        deviation: '-0.28', // −14 ÷ 50
        ratio: '0.7813', // 50 ÷ 64 = 0.78125
      },
    ),
  },
  {
    because: 'below 50 is not kept by 50 where a rulebook says so',
    given: [of(indicator({ ...cost, target: target('below', '50', '元') }), measured('50')), strictly],
    outcome: 'ceiling-passed',
    value: row(
      { standing: 'behind', kept: false, own: true },
      {
        ...costBase,
        actual: measured('50'),
        due: { ...ceiling, comparison: 'below' },
        difference: '0',
        deviation: '0',
        ratio: '1',
      },
    ),
  },
  {
    because: 'inside a range',
    given: [of(range, measured('25')), national],
    outcome: 'in-range',
    value: row(
      { standing: 'on-course' },
      {
        id: 'r1',
        name: '养护里程',
        status: 'measured',
        unit: '℃',
        actual: measured('25'),
        yardstick: 'full',
        due: { kind: 'range', from: '20', to: '25', unit: '℃' },
        difference: '0',
        ratio: '1',
      },
    ),
  },
  {
    because: 'above a range is as far off as below it',
    given: [of(range, measured('27')), national],
    outcome: 'out-of-range',
    value: row(
      { standing: 'behind', own: false },
      {
        id: 'r1',
        name: '养护里程',
        status: 'measured',
        unit: '℃',
        actual: measured('27'),
        yardstick: 'full',
        due: { kind: 'range', from: '20', to: '25', unit: '℃' },
        difference: '-2', // 25 − 27
        ratio: '0.9259', // 25 ÷ 27
      },
    ),
  },
  {
    because: 'done before its day',
    given: [of(dated, done('2021-06-20')), national],
    outcome: 'date-kept',
    value: row(
      { standing: 'on-course', own: true },
      {
        id: 'r1',
        name: '养护里程',
        status: 'measured',
        actual: done('2021-06-20'),
        yardstick: 'date',
        due: dated.target as never,
        difference: '10',
      },
    ),
    trace: { given: { by: '2021-06-30', done: '2021-06-20' } },
  },
  {
    because: 'done on its day is kept',
    given: [of(dated, done('2021-06-30')), national],
    outcome: 'date-kept',
  },
  {
    because: 'done five days late',
    given: [of(dated, done('2021-07-05')), national],
    outcome: 'date-late',
    value: row(
      { standing: 'behind', own: true },
      {
        id: 'r1',
        name: '养护里程',
        status: 'measured',
        actual: done('2021-07-05'),
        yardstick: 'date',
        due: dated.target as never,
        difference: '-5',
      },
    ),
    trace: { given: { by: '2021-06-30', done: '2021-07-05', days: '5' } },
  },
  {
    because: 'on the day itself a date is still ahead',
    given: [of(later, { kind: 'not-completed' }), national],
    outcome: 'date-ahead',
    value: row(
      { standing: 'open', issues: [] },
      {
        id: 'r1',
        name: '养护里程',
        status: 'measured',
        actual: { kind: 'not-completed' },
        yardstick: 'date',
        due: later.target as never,
      },
    ),
  },
  {
    because: 'a date passed with nothing done: 31 days from 30 June to 31 July',
    given: [of(dated, { kind: 'not-completed' }), national],
    outcome: 'date-passed',
    value: {
      standing: 'behind',
      own: true,
      issues: [
        {
          code: 'monitoring.date-passed',
          severity: 'warning',
          path: ['progress', 'r1', 'actual'],
          row: 'r1',
          params: { name: '养护里程', by: '2021-06-30', days: '31' },
        },
      ],
    },
    trace: { given: { by: '2021-06-30', days: '31' } },
  },
  {
    because: 'a yes is a yes, on whatever day',
    given: [of(yes, { kind: 'answered', yes: true }), national],
    outcome: 'answer-kept',
    value: row(
      { standing: 'on-course' },
      {
        id: 'r1',
        name: '养护里程',
        status: 'measured',
        actual: { kind: 'answered', yes: true },
        yardstick: 'date',
        due: { kind: 'deadline', by: '2021-12-31', precision: 'day' },
      },
    ),
  },
  {
    because: 'a no is open until the year ends',
    given: [of(yes, { kind: 'answered', yes: false }), national],
    outcome: 'answer-ahead',
    value: { standing: 'open', own: true },
    trace: { given: { by: '2021-12-31' } },
  },
  {
    because: 'and until the last day of the plan it is open too',
    given: [of(yes, { kind: 'answered', yes: false }, [{ by: july, share: '1' }]), national],
    outcome: 'answer-ahead',
  },
  {
    because: 'after it the promise is missed',
    given: [of(yes, { kind: 'answered', yes: false }, [{ by: '2021-07-30', share: '1' }]), national],
    outcome: 'answer-missed',
    value: row(
      { standing: 'behind', own: true },
      {
        id: 'r1',
        name: '养护里程',
        status: 'measured',
        actual: { kind: 'answered', yes: false },
        yardstick: 'plan',
        due: { kind: 'deadline', by: '2021-07-30', precision: 'day' },
      },
    ),
  },
  {
    because: 'a judged row has the share of its judge, and no figures',
    given: [of(indicator(), { kind: 'judged', share: '0.7' }), national],
    outcome: 'judged',
    value: row(
      { standing: 'open', issues: [] },
      { ...base, status: 'judged', actual: { kind: 'judged', share: '0.7' } },
    ),
    trace: { given: { share: '0.7' } },
  },
  {
    because: 'nobody reported it, which is not 0',
    given: [of(indicator()), national],
    outcome: 'not-reported',
    value: row({ standing: 'open' }, { ...base, status: 'not-reported' }),
  },
  {
    because: 'a sentence is not measured',
    given: [of(indicator(), { kind: 'stated', text: '进展顺利' }), national],
    outcome: 'not-measurable',
    value: {
      standing: 'open',
      issues: [
        {
          code: 'actual.unjudged',
          severity: 'warning',
          path: ['progress', 'r1', 'actual'],
          row: 'r1',
          params: { text: '进展顺利' },
        },
      ],
    },
  },
  {
    because: 'a target that nobody could read lies in the project, not in the report',
    given: [of(indicator({ target: { kind: 'unreadable', text: '若干' } }), measured('3')), national],
    outcome: 'not-measurable',
    value: {
      issues: [
        {
          code: 'target.unreadable',
          severity: 'warning',
          path: ['objective', 'indicators', 3, 'target'],
          row: 'r1',
          params: { cell: '若干' },
        },
      ],
    },
  },
  {
    because: 'whether more or less than -5 is better nobody can say',
    given: [
      of(indicator({ target: { ...target('at-least', '-5', '%'), assumed: 'comparison' } }), measured('-3')),
      national,
    ],
    outcome: 'not-measurable',
    value: {
      issues: [
        {
          code: 'target.undecidable',
          severity: 'warning',
          path: ['objective', 'indicators', 3, 'target'],
          row: 'r1',
          params: { target: '-5', actual: '-3' },
        },
      ],
    },
  },
  {
    because: 'what does not apply says why',
    given: [of(indicator(), { kind: 'not-applicable', because: '无此任务' }), national],
    outcome: 'not-applicable',
    value: row(
      { standing: 'open', issues: [] },
      { ...base, status: 'not-applicable', actual: { kind: 'not-applicable', because: '无此任务' } },
    ),
    trace: { given: { because: '无此任务' } },
  },
])

const work = (...args: Parameters<typeof of>) => measureRow(of(...args), national).value
const outcome = (...args: Parameters<typeof of>) => measureRow(of(...args), national).trace.outcome

describe('an equal target', () => {
  const about = rate({ target: { ...target('equal', '100', '户'), tolerance: '5' } })
  it.each([
    ['95', 'on-course'], // 100 − 5
    ['94.99', 'behind'],
    ['105', 'on-course'],
  ])('with a tolerance of 5 at %s is %s', (value, found) => expect(outcome(about, measured(value))).toBe(found))
  it('exceeded counts as met, as it does in scoring', () => {
    const found = measureRow(of(about, measured('170')), national)
    expect([found.trace.outcome, found.trace.silences]).toEqual(['on-course', ['equal-exceeded']])
    expect(found.value.row).toMatchObject({ difference: '70', ratio: '1.7' })
  })
  it('exceeded is missed where a rulebook takes both sides alike', () => {
    const both = measureRow(
      of(about, measured('105.01')),
      julyWith({ 'silence.equal-exceeded': { choice: 'symmetric' } }),
    )
    expect(both.trace.outcome).toBe('behind')
    expect(both.value.row).toMatchObject({
      difference: '-5.01', // 100 − 105.01: away from it, on either side
      deviation: '-0.0501',
      ratio: '0.9523', // 100 ÷ 105.01
    })
  })
  it('that accumulates is due by the days gone, without its tolerance', () => {
    const grows = { ...about, accumulates: true }
    expect(work(grows, measured('58')).standing).toBe('behind') // 100 × 212 ÷ 365 = 58.08
    expect(work(grows, measured('58.1')).standing).toBe('on-course')
  })
})

describe('a ceiling to stay below', () => {
  it('reached exactly is said so, and not as passed by nothing', () => {
    const { trace } = measureRow(of({ ...cost, target: target('below', '50', '元') }, measured('50')), strictly)
    expect(toText(trace, en)).toContain('at the ceiling it was to stay below')
    expect(toText(trace, zhCN)).toContain('应低于上限，却已达到上限')
  })
})

describe('a target to be passed', () => {
  const above = rate({ target: target('above', '95', '%') })
  it.each([
    ['95', 'on-course', 'behind'],
    ['95.01', 'on-course', 'on-course'],
    ['94.99', 'behind', 'behind'],
  ])('above 95 is at %s %s, or strictly %s', (value, found, strict) => {
    expect(outcome(above, measured(value))).toBe(found)
    expect(measureRow(of(above, measured(value)), strictly).trace.outcome).toBe(strict)
  })
  it('met exactly is met, as in scoring, and warned of', () => {
    const { value, trace } = measureRow(of(above, measured('95')), national)
    expect(value.issues.map(({ code, path }) => `${code} at ${path.join('.')}`)).toEqual([
      'target.strict-equality at objective.indicators.3.target',
    ])
    expect(trace.silences).toEqual(['strict-equality'])
  })
  it('of 0 that is to be hit is missed by anything, and not told that anything meets it', () => {
    const { value, trace } = measureRow(of(rate({ target: target('equal', '0', '件') }), measured('2')), national)
    expect([trace.outcome, value.issues, value.row.difference]).toEqual(['behind', [], '-2'])
  })
})

describe('a ceiling with a plan of its own', () => {
  const grows = { ...cost, accumulates: true }
  const steps: Milestone[] = [
    { by: '2021-06-30', value: '20' },
    { by: '2021-12-31', value: '50' },
  ]
  it('is held against its step', () => {
    const found = work(grows, measured('25'), steps)
    expect(found).toMatchObject({ standing: 'behind', own: true, kept: false })
    expect(found.row).toMatchObject({ yardstick: 'plan', difference: '-5', ratio: '0.8' }) // 20 − 25; 20 ÷ 25
  })
  it('is not passed before its first step: the ceiling of the year is the only one yet', () => {
    const found = work(grows, measured('25'), steps, { on: '2021-05-31' })
    expect(found).toMatchObject({ standing: 'on-course', kept: true, own: false })
    expect(found.row).toMatchObject({ yardstick: 'ceiling', difference: '25', ratio: '2' }) // 50 − 25; 50 ÷ 25
  })
  it('unless it is over the ceiling of the year already', () =>
    expect(work(grows, measured('51'), steps, { on: '2021-05-31' })).toMatchObject({ standing: 'behind', kept: false }))
  it('whose step allows nothing is passed by anything', () =>
    expect(work(grows, measured('1'), [{ by: '2021-06-30', value: '0' }, steps[1]!])).toMatchObject({
      standing: 'behind',
      kept: false,
    }))
})

describe('a ceiling lowered with the days', () => {
  const lowered = julyWith({ 'silence.at-most-due': { choice: 'linear' } })
  const spent = (value: string) =>
    measureRow(of({ ...cost, accumulates: true, target: target('at-most', '365', '元') }, measured(value)), lowered)
  it.each([
    ['212', 'ceiling-kept'], // 365 × 212 ÷ 365
    ['212.01', 'ceiling-passed'],
  ])('at %s is %s', (value, found) => expect(spent(value).trace.outcome).toBe(found))
  it('is behind by a convention only, until the year’s is passed', () => {
    expect(spent('300').value.own).toBe(false)
    expect(spent('366').value.own).toBe(true)
  })
})

describe('what a row has to be told', () => {
  it('a target of 0: every actual meets it, no ratio', () => {
    const found = work(rate({ target: target('at-least', '0', '件') }), measured('0'))
    expect([found.standing, found.ratio, found.attained]).toEqual(['on-course', undefined, undefined])
    expect(found.issues).toMatchObject([
      { code: 'target.zero', path: ['objective', 'indicators', 3, 'target'], params: { actual: '0' }, row: 'r2' },
    ])
  })
  it('a ceiling of 0 is kept by nothing and passed by anything', () => {
    const none = { ...cost, target: target('at-most', '0', '起') }
    expect(work(none, measured('0'))).toMatchObject({ kept: true, issues: [] })
    const found = work(none, measured('1'))
    expect(found).toMatchObject({ kept: false, own: true })
    expect([found.ratio, found.deviation, found.row.difference]).toEqual([undefined, undefined, '-1']) // no share of 0
  })
  it('met early', () => {
    const found = work(indicator(), measured('120'))
    expect(found.issues).toMatchObject([
      {
        code: 'monitoring.met-early',
        severity: 'info',
        path: ['progress', 'r1', 'actual'],
        params: { name: '养护里程', actual: '120', target: '120', unit: '公里' },
        row: 'r1',
      },
    ])
    expect(work(indicator(), measured('119.99')).issues).toEqual([])
    expect(work(rate(), measured('95')).issues).toEqual([]) // a rate is met on every day
  })
  it('negative progress', () => {
    const found = work(indicator(), measured('-1'))
    expect(found).toMatchObject({ standing: 'behind' })
    expect(found.row).toMatchObject({ difference: '-70.6986', ratio: '-0.0143', attained: '-0.0083' }) // −1 ÷ 69.69863; −1 ÷ 120
    expect(found.issues).toMatchObject([
      {
        code: 'monitoring.negative-progress',
        path: ['progress', 'r1', 'actual'],
        params: { name: '养护里程', actual: '-1' },
      },
    ])
  })
  it('a ceiling passed', () =>
    expect(work(cost, measured('64')).issues).toMatchObject([
      {
        code: 'monitoring.ceiling-passed',
        path: ['progress', 'r1', 'actual'],
        params: { name: '养护里程', actual: '64', ceiling: '50', unit: '元' },
      },
    ]))
  it('growth that was assumed lies in the project', () => {
    const unstated = indicator()
    delete unstated.accumulates
    expect(saidOf(work(unstated, measured('60')).issues)).toEqual([
      'monitoring.growth-assumed at objective.indicators.3.accumulates',
    ])
    expect(work(unstated, measured('60'), [{ by: '2021-06-30', share: '0.5' }]).issues).toEqual([]) // a plan needs no assumption
  })
  it('not reported', () =>
    expect(work(indicator()).issues).toMatchObject([
      { code: 'monitoring.not-reported', path: ['progress', 'r1'], params: { name: '养护里程' }, row: 'r1' },
    ]))
  it('another unit, another kind, a date too coarse', () => {
    expect(saidOf(work(indicator(), measured('60', '户')).issues)).toEqual([
      'unit.unknown-pair at progress.r1.actual.unit',
    ])
    expect(saidOf(work(indicator(), { kind: 'answered', yes: true }).issues)).toEqual([
      'actual.kind-mismatch at progress.r1.actual',
    ])
    expect(saidOf(work(later, { kind: 'completed', on: '2021-07-01', precision: 'month' }).issues)).toEqual([
      'actual.date-too-coarse at progress.r1.actual',
    ])
  })
  it('a negative target has no ratio, only a difference', () => {
    const found = work(rate({ target: target('at-least', '-5', '%') }), measured('-7'))
    expect(found).toMatchObject({ standing: 'behind', ratio: undefined })
    expect(found.row).toMatchObject({ difference: '-2' })
  })
  it('a bare number rests on its convention', () => {
    const bare = indicator({ target: { ...target('at-least', '120', '公里'), assumed: 'comparison' } })
    expect(measureRow(of(bare, measured('60')), national).trace.silences).toEqual(['bare-number'])
  })
})
