import { describe, expect, it } from 'vitest'
import { hashOf } from '../../src/kernel/hash.js'
import { unwrap } from '../../src/kernel/result.js'
import { lanzhouNewArea } from '../../src/norms/rulebooks/lanzhou-new-area.js'
import { normIssues } from '../../src/norms/issues.js'
import { national } from '../../src/norms/rulebooks/national.js'
import { normsFor } from '../../src/norms/norms-for.js'
import { normsOn } from '../../src/norms/norms-on.js'
import { parseNorms } from '../../src/norms/parse-norms.js'
import { parseRulebook } from '../../src/norms/parse-rulebook.js'
import type { DatedNorm, RulebookLayer } from '../../src/norms/rulebook.js'
import { isDeepFrozen } from '../../src/kernel/deep-frozen.js'
import { absentNorms } from '../../src/norms/use-norm.js'
import { fiveGrades, layerJson, normsOf, twentyPoints, unread } from '../support/norms.js'
import { fc } from '../support/property.js'
import { said } from '../support/said.js'

const document = '某财试〔2021〕3号'
const entry = (value: unknown, more: Partial<DatedNorm> = {}): DatedNorm => ({
  from: '2021-01-01',
  basis: [{ document }],
  seen: 'text',
  value,
  ...more,
})
const norm = (key: string, ...entries: DatedNorm[]) => layerJson({}, { norms: { [key]: entries } })
const without = (key: string, from: object = layerJson({})): object =>
  Object.fromEntries(Object.entries(from).filter(([k]) => k !== key))
const gap = {
  'execution.points': [entry('20', { until: '2021-02-01' }), entry('30', { from: '2022-01-01' })],
}
const refused = ({ issues }: ReturnType<typeof parseRulebook>) =>
  said({ issues: issues.filter(({ severity }) => severity === 'error') }) // sums that are warned of stand in check-whole.test.ts
const registered = { id: document, title: '某地绩效评价试行办法', seen: 'text' as const }
const ninety = { cost: false, satisfaction: false, points: { output: '50', benefit: '40' } }
const band = (from: unknown, grade = 'excellent') => ({ grade, label: { zh: '优' }, from })

describe('parseRulebook', () => {
  it('resolves a layer against what ships, and carries its parents', () => {
    expect(twentyPoints.parents.map(({ id }) => id)).toEqual(['national'])
    expect(twentyPoints.parents[0]).not.toHaveProperty('parents')
    expect(unwrap(parseRulebook(layerJson({}, { extends: 'lanzhou-new-area' }))).parents.map(({ id }) => id)).toEqual([
      'lanzhou-new-area',
      'national',
    ])
  })

  it('gives back what cannot change, and leaves the known rulebooks their owner’s', () => {
    const known = structuredClone(national)
    const rulebook = unwrap(parseRulebook(layerJson({}), [known]))
    expect([isDeepFrozen(rulebook), Object.isFrozen(known.norms), Object.isFrozen(known.documents[0])]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('takes a resolved rulebook as it stands: the same value and the same hash, known to nobody', () => {
    for (const rulebook of [
      twentyPoints,
      fiveGrades,
      lanzhouNewArea,
      unwrap(parseRulebook(layerJson({}, { extends: 'lanzhou-new-area' }))),
    ]) {
      const again = unwrap(parseRulebook(JSON.parse(JSON.stringify(rulebook)), []))
      expect(again).toStrictEqual(rulebook)
      expect(hashOf(again)).toBe(hashOf(rulebook))
    }
  })

  it('does not touch what it was given', () => {
    const json = layerJson({ 'execution.points': '20' })
    const before = JSON.stringify(json)
    parseRulebook(json)
    expect(JSON.stringify(json)).toBe(before)
  })

  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['value.missing at (root)']],
    ['null', null, ['value.empty at (root)']],
    ['a text', 'national', ['value.type at (root)']],
    ['an array', [], ['value.type at (root)']],
    [
      'another schema',
      layerJson({}, { schema: 'budget-performance/rulebook@2' as 'budget-performance/rulebook@1' }),
      ['value.not-allowed at schema'],
    ],
    ['no id', without('id'), ['value.missing at id']],
    ['an id that is no name', layerJson({}, { id: 'Test Layer' }), ['id.malformed at id']],
    ['no title', without('title'), ['value.missing at title']],
    ['a title without Chinese', layerJson({}, { title: { zh: '' } }), ['value.empty at title.zh']],
    ['no documents', without('documents'), ['value.missing at documents']],
    ['no norms', without('norms'), ['value.missing at norms']],
    [
      'a document of an impossible day',
      layerJson({}, { documents: [{ id: 'x', title: 'x', issued: '2021-02-30', seen: 'text' }] }),
      ['day.malformed at documents.0.issued'],
    ],
    [
      'a document seen in a dream',
      layerJson({}, { documents: [{ id: 'x', title: 'x', seen: 'dream' as 'text' }] }),
      ['value.not-allowed at documents.0.seen'],
    ],
    [
      'an entry from an impossible day',
      norm('execution.points', entry('20', { from: '2021-1-1' })),
      ['day.malformed at norms.execution.points.0.from'],
    ],
    [
      'an entry with a word nobody knows',
      norm('execution.points', { ...entry('20'), note: 'x' } as DatedNorm),
      ['value.unknown-key at norms.execution.points.0.note'],
    ],
    [
      'an entry without a value',
      norm('execution.points', without('value', entry('20')) as DatedNorm),
      ['value.missing at norms.execution.points.0.value'],
    ],
    [
      'several things at once',
      { ...layerJson({}), id: '', title: null },
      ['value.empty at id', 'value.empty at title'],
    ],
  ])('refuses %s', (_, json, expected) => {
    const read = parseRulebook(json)
    expect(read.ok).toBe(false)
    expect(refused(read)).toEqual(expected)
  })

  it.each<[string, unknown, string[]]>([
    [
      'points as a JSON number',
      norm('execution.points', entry(20)),
      ['decimal.not-text at norms.execution.points.0.value'],
    ],
    [
      'points that are not canonical',
      norm('execution.points', entry('20.0')),
      ['decimal.not-canonical at norms.execution.points.0.value'],
    ],
    [
      'points above 100',
      norm('execution.points', entry('100.5')),
      ['decimal.out-of-range at norms.execution.points.0.value'],
    ],
    ['half a day', norm('disclosure.days', entry('1.5')), ['count.out-of-range at norms.disclosure.days.0.value']],
    [
      'days before the start',
      norm('disclosure.days', entry('-5')),
      ['count.out-of-range at norms.disclosure.days.0.value'],
    ],
    [
      'more days than a calendar has',
      norm('disclosure.days', entry('99999999')),
      ['count.out-of-range at norms.disclosure.days.0.value'],
    ],
    [
      'negative points',
      norm('execution.points', entry('-1')),
      ['decimal.out-of-range at norms.execution.points.0.value'],
    ],
    [
      'the second entry',
      norm('execution.points', entry('20', { from: '2020-01-01' }), entry('x')),
      ['decimal.malformed at norms.execution.points.1.value'],
    ],
    [
      'a grade nobody has',
      norm('grades.scale', entry([band('90'), band('80', 'great')])),
      ['value.not-allowed at norms.grades.scale.0.value.1.grade'],
    ],
    [
      'a bound as a number',
      norm('grades.scale', entry([band(90)])),
      ['decimal.not-text at norms.grades.scale.0.value.0.from'],
    ],
    [
      'a bound twice',
      norm('grades.scale', entry([band('90'), band('90', 'good')])),
      ['value.repeated at norms.grades.scale.0.value.1.from'],
    ],
    ['an empty scale', norm('grades.scale', entry([])), ['value.too-short at norms.grades.scale.0.value']],
    [
      'an option a silence has not',
      norm('silence.inverse-missed', entry({ choice: 'cubic' })),
      ['value.not-allowed at norms.silence.inverse-missed.0.value.choice'],
    ],
    [
      'an option without its parameter',
      norm('silence.late-completion', entry({ choice: 'per-day' })),
      ['value.missing at norms.silence.late-completion.0.value.share'],
    ],
    [
      'a share above 1',
      norm('silence.late-completion', entry({ choice: 'per-day', share: '1.5' })),
      ['share.out-of-range at norms.silence.late-completion.0.value.share'],
    ],
    [
      'an option with a parameter it has not',
      norm('silence.pass-line', entry({ choice: 'none', from: '0.6' })),
      ['value.unknown-key at norms.silence.pass-line.0.value.from'],
    ],
    [
      'no option at all',
      norm('silence.pass-line', entry({})),
      ['value.missing at norms.silence.pass-line.0.value.choice'],
    ],
    [
      'a framework without dimensions',
      norm('objective-framework.2030', entry({ dimensions: [] })),
      ['value.too-short at norms.objective-framework.2030.0.value.dimensions'],
    ],
  ])('holds a value against its norm’s schema: %s', (_, json, expected) => {
    const read = parseRulebook(json)
    expect(read.ok).toBe(false)
    expect(refused(read)).toEqual(expected)
  })

  const turnedFlags = { method: 'flags', both: 'green', onScheduleOnly: 'red', behind: 'yellow', rollUp: 'worst' }
  const reached: Record<string, () => { issues: { code: string; path: (string | number)[] }[] }> = {
    'rulebook.unknown-key': () => parseRulebook(norm('execution.score', entry('20'))),
    'rulebook.unknown-parent': () => parseRulebook(layerJson({}, { extends: 'atlantis' })),
    'rulebook.cycle': () => parseRulebook(layerJson({}, { extends: 'test-layer' })),
    'rulebook.unknown-document': () =>
      parseRulebook(norm('disclosure.days', entry('20', { basis: [{ document: '财预〔2099〕1号' }] }))),
    'rulebook.overlap': () => parseRulebook(norm('disclosure.days', entry('20'), entry('30'))),
    'rulebook.document-twice': () => parseRulebook(layerJson({}, { documents: [registered, registered] })),
    'rulebook.twice': () => parseRulebook(norm('grades.scale', entry([band('90'), band('0')]))),
    'rulebook.table-twice': () => parseRulebook(norm('points.level1.2021', entry([ninety, ninety]))),
    'rulebook.order': () => parseRulebook(norm('grades.scale', entry([band('95', 'poor'), band('0')]))),
    'rulebook.floor': () => parseRulebook(norm('grades.scale', entry([band('60')]))),
    'rulebook.lights': () => parseRulebook(norm('monitoring.lights', entry(turnedFlags))),
    'rulebook.calendar': () =>
      parseRulebook(
        norm(
          'monitoring.calendar',
          entry([
            { until: '06-30', atLeast: '0.4' },
            { until: '08-31', atLeast: '0.3' },
          ]),
        ),
      ),
    'rulebook.gap': () =>
      parseRulebook(norm('disclosure.days', entry('20', { until: '2021-02-01' }), entry('30', { from: '2022-01-01' }))),
    'rulebook.points-sum': () =>
      parseRulebook(norm('points.level1.2021', entry([{ ...ninety, points: { output: '80' } }]))),
    'rulebook.no-parent': () => parseRulebook(without('extends')),
    'rulebook.no-basis': () => parseRulebook(norm('disclosure.days', entry('20', { basis: [] }))),
    'norms.year-missing': () => normsFor({}) as never,
    'norms.before-first-document': () => normsOn('2000-01-01') as never,
    'norm.layer-silent': () => normsOn('2020-12-31', twentyPoints),
    'norm.gap': () => ({ issues: absentNorms(normsOf('2021-06-30', unread(gap)), ['execution.points']) }),
    'norms.tampered': () =>
      parseNorms({ ...JSON.parse(JSON.stringify(normsOf('2021-12-31'))), day: '2021-12-30' }) as never,
    'norm.absent': () => ({ issues: absentNorms(normsOf('2014-12-31'), ['execution.points']) }),
  }
  it.each(Object.keys(normIssues.table))('reaches %s', (code) =>
    expect(reached[code]?.().issues.map((issue) => issue.code)).toEqual([code]),
  )

  it.each<[string, unknown, string[]]>([
    ['a norm nobody reads', norm('execution.score', entry('20')), ['rulebook.unknown-key at norms.execution.score']],
    [
      'a basis no layer registers',
      norm('execution.points', entry('20', { basis: [{ document }, { document: 'x' }] })),
      ['rulebook.unknown-document at norms.execution.points.0.basis.1.document'],
    ],
    [
      'no basis',
      norm('execution.points', entry('20', { basis: [] })),
      ['rulebook.no-basis at norms.execution.points.0.basis'],
    ],
    ['a parent nobody knows', layerJson({}, { extends: 'atlantis' }), ['rulebook.unknown-parent at extends']],
    ['a layer over itself', layerJson({}, { extends: 'test-layer' }), ['rulebook.cycle at extends']],
    [
      'a layer that bears the name of what it stands on',
      layerJson({}, { id: 'national', extends: 'lanzhou-new-area' }),
      ['rulebook.cycle at extends'],
    ],
    [
      'two entries of one day',
      norm('execution.points', entry('20'), entry('30')),
      ['rulebook.overlap at norms.execution.points.1'],
    ],
    [
      'an end past the next beginning',
      norm('execution.points', entry('20', { until: '2022-06-01' }), entry('30', { from: '2022-01-01' })),
      ['rulebook.overlap at norms.execution.points.0'],
    ],
    [
      'an end before the beginning',
      norm('execution.points', entry('20', { until: '2021-01-01' })),
      ['rulebook.overlap at norms.execution.points.0'],
    ],
  ])('refuses %s', (_, json, expected) => expect(refused(parseRulebook(json))).toEqual(expected))

  it('takes an end that meets the next beginning, in any order of the entries', () => {
    expect(
      parseRulebook(norm('execution.points', entry('30', { from: '2022-01-01' }), entry('20', { until: '2022-01-01' })))
        .ok,
    ).toBe(true)
  })

  it('may cite a document of a layer below', () =>
    expect(parseRulebook(norm('execution.points', entry('20', { basis: [{ document: '财预〔2020〕10号' }] }))).ok).toBe(
      true,
    ))

  it('checks the parents a rulebook carries, with paths into them', () => {
    const rulebook = JSON.parse(JSON.stringify(twentyPoints)) as { parents: RulebookLayer[]; extends?: string }
    const carried = (change: (parents: RulebookLayer[]) => unknown) => {
      const copy = structuredClone(rulebook)
      const parents = change(copy.parents)
      return refused(parseRulebook({ ...copy, ...(Array.isArray(parents) && { parents }) }, []))
    }
    expect(carried((parents) => (parents[0]!.norms['execution.points']![0]!.value = 10))).toEqual([
      'decimal.not-text at parents.0.norms.execution.points.0.value',
    ])
    expect(carried((parents) => (parents[0]!.id = 'atlantis'))).toEqual(['rulebook.unknown-parent at extends'])
    expect(carried((parents) => (parents[0]!.extends = 'atlantis'))).toEqual([
      'rulebook.unknown-parent at parents.0.extends',
    ])
    expect(carried((parents) => [...parents, { ...parents[0]!, extends: undefined }])).toEqual([
      'rulebook.unknown-parent at parents.0.extends',
      'rulebook.cycle at parents.1.extends',
    ])
    expect(carried((parents) => ((parents[0] as { id: unknown }).id = 7))).toEqual(['value.type at parents.0.id'])
    expect(refused(parseRulebook({ ...twentyPoints, extends: undefined }, []))).toEqual([
      'rulebook.unknown-parent at extends',
    ])
  })

  it('adds what the caller knows to what ships, and takes the caller’s where an id is the same', () => {
    const own = unwrap(parseRulebook(layerJson({}, { id: 'own-layer' })))
    const over = (parent: string, known = [own]) =>
      unwrap(parseRulebook(layerJson({}, { id: 'over-it', extends: parent }), known)).parents.map(({ id }) => id)
    expect(over('own-layer')).toEqual(['own-layer', 'national'])
    expect(over('lanzhou-new-area')).toEqual(['lanzhou-new-area', 'national'])
    const shadow = parseRulebook(layerJson({}, { id: 'over-it', extends: 'common-practice' }), [
      { ...own, id: 'common-practice' },
    ])
    expect(unwrap(shadow).parents[0]?.title).toEqual(own.title)
  })

  it('never throws on anything', () => {
    const json = JSON.stringify(layerJson({ 'execution.points': '20', 'silence.inverse-missed': { choice: 'linear' } }))
    fc.assert(
      fc.property(fc.anything(), (value) => void parseRulebook(value)),
      { numRuns: 500 },
    )
    fc.assert(
      fc.property(
        fc.constantFrom('schema', 'id', 'title', 'extends', 'documents', 'norms', 'parents'),
        fc.anything(),
        (key, value) => {
          expect(typeof parseRulebook({ ...(JSON.parse(json) as object), [key]: value }).ok).toBe('boolean')
        },
      ),
      { numRuns: 1000 },
    )
    fc.assert(
      fc.property(fc.string(), fc.anything(), (key, value) => void parseRulebook(norm(key, entry(value)))),
      { numRuns: 500 },
    )
  }, 30_000)

  it.each<[string, () => unknown, string]>([
    [
      'a getter',
      () => ({
        get id() {
          throw new Error('called')
        },
      }),
      'value.not-plain',
    ],
    [
      'a throwing proxy',
      () =>
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error('trap')
            },
          },
        ),
      'value.not-plain',
    ],
    ['an own __proto__ among the norms', () => JSON.parse('{"norms":{"__proto__":[]}}'), 'value.not-plain'],
    ['depth', () => JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`), 'value.too-deep'],
    ['a Map of norms', () => layerJson({}, { norms: new Map() as never }), 'value.not-plain'],
  ])('says what is hostile: %s', (_, make, code) =>
    expect(parseRulebook(make()).issues.map((issue) => issue.code)).toEqual([code]),
  )

  it('is not fooled by names every object inherits', () => {
    for (const key of ['constructor', 'toString', 'hasOwnProperty'])
      expect(said(parseRulebook(norm(key, entry('20'))))).toEqual([`rulebook.unknown-key at norms.${key}`])
    expect(said(parseRulebook(layerJson({}, { extends: 'constructor' })))).toEqual([
      'rulebook.unknown-parent at extends',
    ])
  })

  it('knows what the caller says it knows', () => {
    expect(said(parseRulebook(layerJson({}, { extends: 'own-layer' })))).toEqual(['rulebook.unknown-parent at extends'])
    const own = unwrap(parseRulebook(layerJson({}, { id: 'own-layer' })))
    expect(parseRulebook(layerJson({}, { extends: 'own-layer' }), [own]).ok).toBe(true)
  })
})
