import { describe, expect, it } from 'vitest'
import type { RowProgress } from '../../../src/model/events/monitoring-report.js'
import type { Actual } from '../../../src/model/promise/actual.js'
import type { Indicator } from '../../../src/model/promise/indicator.js'
import type { Milestone } from '../../../src/model/promise/plan.js'
import { watchRow } from '../../../src/monitoring/watch-row.js'
import type { Norms } from '../../../src/norms/rulebook.js'
import { normsOf } from '../../support/norms.js'
import { indicator, july, julyWith, measured, national, rate, saidOf, target } from '../../support/monitoring.js'

type More = { row?: Indicator; steps?: Milestone[]; norms?: Norms; on?: string }
const issuesOf = (progress: RowProgress, { row = indicator(), steps, norms = national, on = july }: More = {}) =>
  watchRow({ indicator: row, at: 0, progress, steps, on, year: 2021 }, norms).issues.filter(
    ({ code }) => !/negative-progress|met-early|date-passed|ceiling-passed/.test(code),
  )
const said = (...args: Parameters<typeof issuesOf>) =>
  saidOf(issuesOf(...args)).map((line) => line.replace('progress.r1.', ''))
const causes = ['funds' as const]
const contradicted = 'monitoring.likelihood-contradicted at likelihood'

describe('a likelihood and the numbers', () => {
  it('certain, and the pace so far does not reach it', () =>
    expect(issuesOf({ actual: measured('60'), likelihood: 'certain', causes })).toEqual([
      {
        code: 'monitoring.likelihood-contradicted',
        severity: 'warning',
        path: ['progress', 'r1', 'likelihood'],
        row: 'r1',
        params: {
          name: '养护里程',
          likelihood: 'certain',
          by: 'run-rate',
          value: '103.3019', // 60 × 365 ÷ 212 = 103.30189
          target: '120',
          unit: '公里',
        },
      },
    ]))
  it('impossible, and the pace so far reaches it', () =>
    expect(issuesOf({ actual: measured('70'), likelihood: 'impossible', causes, remedy: '增班' })).toMatchObject([
      { params: { likelihood: 'impossible', by: 'run-rate', value: '120.5189' } }, // 70 × 365 ÷ 212 = 120.51887
    ]))
  it('impossible, and it is reached already', () =>
    expect(issuesOf({ actual: measured('121'), likelihood: 'impossible', causes, remedy: '增班' })).toMatchObject([
      { params: { by: 'actual', value: '121' } },
    ]))
  it('the unit’s own forecast goes before the pace', () => {
    const own = (value: string, likelihood: 'certain' | 'impossible') =>
      issuesOf({ actual: measured('60'), forecast: measured(value), likelihood, causes, remedy: '增班' })
    expect(own('120', 'certain')).toEqual([])
    expect(own('119', 'certain')).toMatchObject([{ params: { by: 'own', value: '119' } }])
    expect(own('120', 'impossible')).toMatchObject([{ params: { by: 'own', value: '120' } }])
    expect(own('119', 'impossible')).toEqual([])
  })
  it('possible contradicts nothing', () =>
    expect(issuesOf({ actual: measured('1'), likelihood: 'possible', causes })).toEqual([]))
  it('what is certain and on its pace is not contradicted', () =>
    expect(issuesOf({ actual: measured('70'), likelihood: 'certain' })).toEqual([]))
  it('a pace that only rounding lifts to the target does not reach it', () => {
    // 119.99997 × 365 ÷ 365; 4 decimals would say 120
    const found = issuesOf({ actual: measured('119.99997'), likelihood: 'certain', causes }, { on: '2021-12-31' })
    expect(found).toMatchObject([{ params: { by: 'run-rate', value: '119.99997' } }])
  })
  it('certain and on its own plan is not contradicted by a pace the plan never promised', () => {
    const steps = [
      { by: '2021-06-30', share: '0.3' },
      { by: '2021-11-30', share: '1' },
    ]
    expect(issuesOf({ actual: measured('36'), likelihood: 'certain' }, { steps })).toEqual([]) // 120 × 0.3 are due, and done
    expect(issuesOf({ actual: measured('30'), likelihood: 'certain', causes }, { steps })).toMatchObject([
      { params: { likelihood: 'certain', value: '100' } }, // 30 ÷ 36 × 120
    ])
    const late = [{ by: '2021-11-30', share: '1' }]
    expect(issuesOf({ actual: measured('1'), likelihood: 'certain' }, { steps: late })).toEqual([]) // nothing is due yet
  })
  it('a ceiling is contradicted once it is passed, and not by being kept so far', () => {
    const row = indicator({ accumulates: false, target: target('at-most', '50', '元') })
    const of = (value: string, likelihood: 'certain' | 'impossible') =>
      said({ actual: measured(value), likelihood, causes, remedy: '压缩' }, { row })
    expect([of('51', 'certain'), of('49', 'impossible'), of('49', 'certain'), of('51', 'impossible')]).toEqual([
      [contradicted],
      [],
      [],
      [],
    ])
  })
  it('a rate has no pace: only what it has reached', () => {
    const of = (value: string, likelihood: 'certain' | 'impossible') =>
      issuesOf({ actual: measured(value), likelihood, causes, remedy: '返工' }, { row: rate({ id: 'r1' }) })
    expect([of('90', 'certain'), of('95', 'certain')]).toEqual([[], []])
    expect(of('95', 'impossible')).toMatchObject([{ params: { by: 'actual', value: '95', target: '95', unit: '%' } }])
  })
  it('a date that has passed', () => {
    const row = indicator({ target: { kind: 'deadline', by: '2021-06-30', precision: 'day' } })
    const actual: Actual = { kind: 'not-completed' }
    expect(issuesOf({ actual, likelihood: 'certain', causes }, { row })).toMatchObject([
      { params: { name: '养护里程', likelihood: 'certain', by: 'actual' } },
    ])
    expect(issuesOf({ actual, likelihood: 'certain' }, { row, on: '2021-06-30' })).toEqual([])
  })
  it('a range and a yes or no name their target', () => {
    const range = indicator({ target: { kind: 'range', from: '20', to: '25' } })
    expect(
      issuesOf({ actual: measured('22'), likelihood: 'impossible', causes, remedy: '调' }, { row: range }),
    ).toMatchObject([{ params: { by: 'actual', value: '22', target: '20~25' } }])
    const yes = indicator({ target: { kind: 'yes-no', expected: true, text: '建成' } })
    const actual: Actual = { kind: 'answered', yes: true }
    expect(issuesOf({ actual, likelihood: 'impossible', causes, remedy: '调' }, { row: yes })).toMatchObject([
      { params: { name: '养护里程', likelihood: 'impossible', by: 'actual' } },
    ])
  })
})

describe('causes and remedies', () => {
  const missing = ['monitoring.cause-missing at causes', 'monitoring.remedy-missing at remedy']
  const behind: RowProgress = { actual: measured('60') }
  const ahead: RowProgress = { actual: measured('80') }
  it.each<[string, RowProgress, string[]]>([
    ['behind: a cause', behind, missing.slice(0, 1)],
    ['behind, with a cause', { ...behind, causes }, []],
    ['behind, with a reason in words', { ...behind, reason: '雨季' }, []],
    ['behind, with an empty list of causes', { ...behind, causes: [] }, missing.slice(0, 1)],
    ['on course: nothing', ahead, []],
    ['on course and only possible: a cause', { ...ahead, likelihood: 'possible' }, missing.slice(0, 1)],
    ['not expected to be met: a cause and a remedy', { ...ahead, forecast: measured('110') }, missing],
    ['the same with both', { ...ahead, forecast: measured('110'), causes, remedy: '增班' }, []],
    ['impossible: a remedy too', { ...behind, likelihood: 'impossible', causes }, missing.slice(1)],
    ['not reported: that, and no cause', {}, ['monitoring.not-reported at progress.r1']],
  ])('%s', (_, progress, found) => expect(said(progress)).toEqual(found))

  it('are asked for by 财预〔2019〕136号, by the name of the row', () =>
    expect(issuesOf({ ...ahead, forecast: measured('110') })).toMatchObject(
      ['cause', 'remedy'].map((kind) => ({
        code: `monitoring.${kind}-missing`,
        severity: 'warning',
        path: ['progress', 'r1', kind === 'cause' ? 'causes' : 'remedy'],
        row: 'r1',
        params: { name: '养护里程' },
        basis: [{ document: '财预〔2019〕136号', article: '第十三条' }],
      })),
    ))
  it('are not asked for before it', () => expect(said(behind, { norms: normsOf('2019-07-25') })).toEqual([]))
})

describe('a deviation past a line', () => {
  const line = julyWith({ 'monitoring.deviation': '0.3' })
  const whole = { row: indicator({ target: target('at-least', '100', '公里') }), norms: line, on: '2021-12-31' }
  it.each([
    ['70', 0, ''],
    ['69.99', 1, '-0.3001'], // −30.01 ÷ 100
    ['69.9999', 1, '-0.300001'], // told with the decimals that decide
    ['130', 0, ''],
    ['130.01', 1, '0.3001'],
  ])('at %s of 100: %i', (value, count, deviation) => {
    const found = issuesOf({ actual: measured(value), causes }, whole)
    expect(found).toHaveLength(count)
    if (count)
      expect(found).toMatchObject([
        {
          code: 'monitoring.deviation',
          severity: 'warning',
          path: ['progress', 'r1', 'actual'],
          row: 'r1',
          params: { name: '养护里程', deviation, line: '0.3' },
          basis: [{ document: '某财试〔2021〕3号' }],
        },
      ])
  })
  it('is of quantities only', () =>
    expect(issuesOf({ actual: measured('1'), causes }, { ...whole, row: rate({ id: 'r1' }) })).toEqual([]))
})
