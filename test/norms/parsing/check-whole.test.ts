import { describe, expect, it } from 'vitest'
import { parseRulebook } from '../../../src/norms/parse-rulebook.js'
import type { DatedNorm, RulebookLayer } from '../../../src/norms/rulebook.js'
import { commonPractice } from '../../../src/norms/rulebooks/common-practice.js'
import { lanzhouNewArea } from '../../../src/norms/rulebooks/lanzhou-new-area.js'
import { national } from '../../../src/norms/rulebooks/national.js'
import { normsOn } from '../../../src/norms/norms-on.js'
import { validateObjective } from '../../../src/validation/validate-objective.js'
import { layerJson } from '../../support/norms.js'

const document = '某财试〔2021〕3号'
const entry = (value: unknown, more: Partial<DatedNorm> = {}): DatedNorm => ({
  from: '2021-01-01',
  basis: [{ document }],
  seen: 'text',
  value,
  ...more,
})
const norms = (stated: Record<string, DatedNorm[]>, more: Partial<RulebookLayer> = {}) =>
  layerJson({}, { norms: stated, ...more })
const told = (json: unknown, known?: Parameters<typeof parseRulebook>[1]) =>
  parseRulebook(json, known).issues.map(({ severity, code, path }) => `${severity} ${code} at ${path.join('.')}`)
const paramsOf = (json: unknown) => parseRulebook(json).issues.map(({ params }) => params)

const band = (from: string, grade: string) => ({ grade, label: { zh: grade }, from })
const scale = (...bands: [string, string][]) => norms({ 'grades.scale': [entry(bands.map(([f, g]) => band(f, g)))] })
const tier = (from: string, name: string) => ({ tier: name, label: { zh: name }, from, words: [name] })
const table = (points: object, cost = false, satisfaction = true) => ({ cost, satisfaction, points })
const eighty = table({ output: '40', benefit: '30', satisfaction: '10' })
const ninety = table({ output: '50', benefit: '30', satisfaction: '10' })

describe('a scale', () => {
  it.each<[string, unknown, string[]]>([
    [
      '95 is poor and 0 is excellent',
      scale(['95', 'poor'], ['0', 'excellent']),
      ['error rulebook.order at norms.grades.scale.0.value.0'],
    ],
    [
      'one step of it is the wrong way round',
      scale(['90', 'excellent'], ['80', 'fair'], ['60', 'good'], ['0', 'poor']),
      ['error rulebook.order at norms.grades.scale.0.value.1'],
    ],
    [
      'written from the lowest up, each grade at its bound',
      scale(['0', 'poor'], ['60', 'fair'], ['90', 'excellent']),
      [],
    ],
    [
      'a grade stands in it twice',
      scale(['90', 'excellent'], ['80', 'good'], ['60', 'good'], ['0', 'poor']),
      ['error rulebook.twice at norms.grades.scale.0.value.2.grade'],
    ],
    [
      'nothing below 60',
      scale(['90', 'excellent'], ['80', 'good'], ['60', 'fair']),
      ['error rulebook.floor at norms.grades.scale.0.value.2.from'],
    ],
    [
      'five grades in their order',
      scale(['90', 'excellent'], ['80', 'good'], ['70', 'fair'], ['60', 'low'], ['0', 'poor']),
      [],
    ],
  ])('%s', (_, json, expected) => expect(told(json)).toEqual(expected))

  it('is named by its bounds, as numbers: 100 lies above 95', () => {
    expect(paramsOf(scale(['100', 'poor'], ['95', 'excellent'], ['0', 'low']))).toEqual([
      { key: 'grades.scale', from: '100', lower: '95' },
    ])
    expect(paramsOf(scale(['90', 'excellent'], ['80', 'good'], ['60', 'good'], ['0', 'poor']))).toEqual([
      { key: 'grades.scale', from: '60', other: '80' },
    ])
  })

  it('of a conclusion, a tier, a framework is held to the same', () => {
    const line = (from: string, conclusion: string) => ({ from, conclusion })
    const key = 'ex-ante.conclusion-lines'
    expect(told(norms({ [key]: [entry([line('90', 'reject'), line('0', 'support')])] }))).toEqual([
      `error rulebook.order at norms.${key}.0.value.0`,
    ])
    expect(told(norms({ [key]: [entry([line('90', 'support'), line('70', 'reject')])] }))).toEqual([
      `error rulebook.floor at norms.${key}.0.value.1.from`,
    ])
    expect(told(norms({ 'judgement.tiers': [entry([tier('0.8', 'met'), tier('0', 'met')])] }))).toEqual([
      'error rulebook.twice at norms.judgement.tiers.0.value.1.tier',
    ])
    const park = {
      id: 'park',
      title: { zh: '园区评价' },
      total: '100',
      decimals: 2,
      redistribute: 'none',
      criteria: [{ id: 'a', label: { zh: '甲' }, points: '100' }],
      scale: [band('60', 'poor'), band('0', 'good')],
    }
    expect(told(norms({ 'framework.park': [entry(park)] }))).toEqual([
      'error rulebook.order at norms.framework.park.0.value.scale.0',
    ])
  })
})

describe('bands inside the criteria of a framework', () => {
  const bands = (...each: [from: string, worth: object][]) => each.map(([from, worth]) => ({ from, ...worth }))
  const judged = (...each: [string, object][]) => ({ scorer: { kind: 'judged', bands: bands(...each) } })
  const table = (...each: [string, object][]) => ({
    aggregate: { table: bands(...each) },
    parts: [{ id: 'b', label: { zh: '乙' }, points: '100' }],
  })
  const park = (more: object) => {
    const criteria = [{ id: 'a', label: { zh: '甲' }, points: '100', ...more }]
    const value = { id: 'park', title: { zh: '园区评价' }, total: '100', decimals: 2, redistribute: 'none', criteria }
    return norms({ 'framework.park': [entry(value)] })
  }
  const at = 'norms.framework.park.0.value.criteria.0'
  it.each<[string, unknown, string[]]>([
    [
      'a judgement of 0.9 earns less than one of 0.6',
      park(judged(['0.9', { share: '0.5' }], ['0.6', { share: '0.8' }], ['0', { share: '0' }])),
      [`error rulebook.order at ${at}.scorer.bands.0`],
    ],
    ['more, in any order', park(judged(['0', { share: '0' }], ['0.9', { share: '1' }], ['0.6', { share: '0.8' }])), []],
    [
      'a judgement of 0.9 is poor, one of 0 good',
      park(judged(['0.9', { grade: 'poor' }], ['0', { grade: 'good' }])),
      [`error rulebook.order at ${at}.scorer.bands.0`],
    ],
    [
      'a sum of 80 is worth 60 points, one of 60 is worth 100: as numbers',
      park(table(['80', { score: '60' }], ['60', { score: '100' }], ['0', { score: '0' }])),
      [`error rulebook.order at ${at}.aggregate.table.0`],
    ],
    [
      'in a part of a part',
      park({
        parts: [
          { id: 'b', label: { zh: '乙' }, points: '100', ...judged(['0.9', { score: '1' }], ['0', { score: '2' }]) },
        ],
      }),
      [`error rulebook.order at ${at}.parts.0.scorer.bands.0`],
    ],
    [
      'of a measured figure more may be worth less: a cost',
      park({ scorer: { kind: 'bands', bands: bands(['0', { score: '100' }], ['500', { score: '40' }]) } }),
      [],
    ],
    [
      'a bound twice: nothing falls in the second',
      park(judged(['0.9', { share: '1' }], ['0.9', { share: '1' }], ['0', { share: '0' }])),
      [`warning framework.unreachable-band at ${at}.scorer.bands.1.from`],
    ],
  ])('%s', (_, json, expected) => expect(told(json)).toEqual(expected))
})

describe('what may stand once', () => {
  const registered = { id: document, title: '某地绩效评价试行办法', seen: 'text' as const }
  it('is a document', () =>
    expect(told(norms({}, { documents: [registered, { ...registered, title: '另一题名' }] }))).toEqual([
      'error rulebook.document-twice at documents.1.id',
    ]))
  it('is a document in one layer: that of a layer below may be registered again', () =>
    expect(told(norms({}, { documents: [{ ...registered, id: '财预〔2020〕10号' }] }))).toEqual([]))
  it('is a level-1 table for one kind of project', () =>
    expect(told(norms({ 'points.level1.2015': [entry([ninety, ninety])] }))).toEqual([
      'error rulebook.table-twice at norms.points.level1.2015.0.value.1',
    ]))
})

describe('the days between two entries', () => {
  const days = (...entries: DatedNorm[]) => norms({ 'disclosure.days': entries })
  it.each<[string, DatedNorm[], string[]]>([
    [
      'are told as a warning',
      [entry('20', { until: '2021-02-01' }), entry('30', { from: '2022-01-01' })],
      ['warning rulebook.gap at norms.disclosure.days.0.until'],
    ],
    [
      'in any order of the entries',
      [entry('30', { from: '2022-01-01' }), entry('20', { until: '2021-02-01' })],
      ['warning rulebook.gap at norms.disclosure.days.1.until'],
    ],
    ['may be none', [entry('20', { until: '2022-01-01' }), entry('30', { from: '2022-01-01' })], []],
    ['are not those after the last', [entry('20', { until: '2022-01-01' })], []],
  ])('%s', (_, entries, expected) => expect(told(days(...entries))).toEqual(expected))

  it('are named, first and last, and counted', () =>
    // 2021-02-01 to 2021-12-31: 365 − 31
    expect(paramsOf(days(entry('20', { until: '2021-02-01' }), entry('30', { from: '2022-01-01' })))).toEqual([
      { key: 'disclosure.days', first: '2021-02-01', last: '2021-12-31', days: '334' },
    ]))
  it('is a day where it is one', () =>
    expect(paramsOf(days(entry('20', { until: '2021-02-01' }), entry('30', { from: '2021-02-02' })))).toEqual([
      { key: 'disclosure.days', first: '2021-02-01', last: '2021-02-01', days: '1' },
    ]))
})

describe('execution points and those of level 1', () => {
  const level1 = 'points.level1.2015'
  it.each<[string, Record<string, DatedNorm[]>, string[]]>([
    [
      '20 over the inherited 90: both frameworks are warned of',
      { 'execution.points': [entry('20')] },
      [
        'warning rulebook.points-sum at norms.execution.points.0.value',
        'warning rulebook.points-sum at norms.execution.points.0.value',
      ],
    ],
    [
      '80 over the inherited 10',
      { [level1]: [entry([eighty])] },
      ['warning rulebook.points-sum at norms.points.level1.2015.0.value.0'],
    ],
    [
      '20 and 90 of one layer contradict each other',
      { 'execution.points': [entry('20')], [level1]: [entry([ninety])], 'points.level1.2021': [entry([])] },
      ['error rulebook.points-sum at norms.points.level1.2015.0.value.0'],
    ],
    [
      '20 and 80 for both frameworks',
      { 'execution.points': [entry('20')], [level1]: [entry([eighty])], 'points.level1.2021': [entry([eighty])] },
      [],
    ],
    [
      '20, and the document says nothing of level 1',
      { 'execution.points': [entry('20')], [level1]: [entry([])], 'points.level1.2021': [entry([])] },
      [],
    ],
    ['10, as inherited', { 'execution.points': [entry('10')] }, []],
    [
      'own dimensions count',
      { 'points.level1.own': [entry([{ ...table({ output: '50' }), own: { efficiency: '40' } }])] },
      [],
    ],
    [
      'a day before and a day after: only the years in which they miss it',
      {
        'execution.points': [entry('10', { until: '2023-01-01' }), entry('20', { from: '2023-01-01' })],
        [level1]: [entry([ninety])],
        'points.level1.2021': [entry([])],
      },
      ['error rulebook.points-sum at norms.points.level1.2015.0.value.0'],
    ],
  ])('%s', (_, stated, expected) => expect(told(norms(stated))).toEqual(expected))

  it('are told with the day and the three figures', () => {
    // 20 + (50 + 30 + 10) = 110; the 2021 framework begins on 2021-08-18: 20 + (20 + 40 + 20 + 10) = 110
    expect(paramsOf(norms({ 'execution.points': [entry('20')] }))).toEqual([
      { key: level1, day: '2021-01-01', execution: '20', level1: '90', sum: '110' },
      { key: 'points.level1.2021', day: '2021-08-18', execution: '20', level1: '90', sum: '110' },
    ])
    // 10.5 + 89.4 = 99.9: exact
    expect(
      paramsOf(
        norms({ 'execution.points': [entry('10.5')], 'points.level1.own': [entry([table({ output: '89.4' })])] }),
      ).find(({ key }) => key === 'points.level1.own'),
    ).toEqual({ key: 'points.level1.own', day: '2021-01-01', execution: '10.5', level1: '89.4', sum: '99.9' })
  })

  it('are not compared where a gap hides the one', () =>
    expect(
      told(
        norms({
          'execution.points': [entry('10', { until: '2022-01-01' }), entry('10', { from: '2023-01-01' })],
          [level1]: [entry([eighty], { from: '2022-01-01', until: '2023-01-01' })],
        }),
      ),
    ).toEqual(['warning rulebook.gap at norms.execution.points.0.until']))

  it('of a layer without level-1 points leave nothing to compare with: no row is accused', () => {
    const stated = { 'execution.points': [entry('20')], [level1]: [entry([])], 'points.level1.2021': [entry([])] }
    const layer = parseRulebook(norms(stated))
    const today = layer.ok ? normsOn('2021-12-31', layer.value) : layer
    const target = { kind: 'measure' as const, comparison: 'at-least' as const, value: '42', unit: '公里' }
    const row = { id: 'r1', dimension: 'output' as const, name: '养护里程', points: '80', target }
    const codes = today.ok ? validateObjective({ indicators: [row] }, today.value).map(({ code }) => code) : ['none']
    expect(codes).not.toContain('points.level1')
  })
})

describe('a layer that names no parent', () => {
  const alone = (stated: Record<string, DatedNorm[]>) => ({ ...norms(stated), extends: undefined })
  const without = (json: object) => Object.fromEntries(Object.entries(json).filter(([, value]) => value !== undefined))

  it('has forgotten it where it answers nothing the law leaves open: no result could stand on it', () =>
    expect(told(without(alone({ 'execution.points': [entry('20')] })))).toEqual([
      'error rulebook.no-parent at extends',
    ]))

  it('is told what it lacks where it answers some', () => {
    const json = without(alone({ 'silence.pass-line': [entry({ choice: 'none' })] }))
    expect(told(json)).toEqual(['warning rulebook.no-parent at extends'])
    expect(parseRulebook(json).ok).toBe(true)
  })

  it('may state everything itself: national does', () => {
    const own = Object.fromEntries(Object.entries(national).filter(([key]) => key !== 'parents'))
    expect(told(own)).toEqual([])
  })
})

describe('the rulebooks that ship', () => {
  it.each([national, commonPractice, lanzhouNewArea])('$id has nothing to be said of it', (rulebook) =>
    expect(told(JSON.parse(JSON.stringify(rulebook)), [])).toEqual([]),
  )
  it('are looked at as a whole where a rulebook carries them', () => {
    const carried = JSON.parse(JSON.stringify(lanzhouNewArea)) as { parents: RulebookLayer[] }
    carried.parents[0]!.norms['execution.points']![1]!.value = '20'
    expect(told(carried, [])[0]).toBe('error rulebook.points-sum at parents.0.norms.points.level1.2015.1.value.0')
  })
})
