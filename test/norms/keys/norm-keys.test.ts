import { describe, expect, it } from 'vitest'
import { normKeys } from '../../../src/norms/keys/norm-keys.js'
import { normSchema } from '../../../src/norms/keys/norm-schema.js'
import { parseRulebook } from '../../../src/norms/parse-rulebook.js'
import { commonPractice } from '../../../src/norms/rulebooks/common-practice.js'
import { lanzhouNewArea } from '../../../src/norms/rulebooks/lanzhou-new-area.js'
import { national } from '../../../src/norms/rulebooks/national.js'
import { layerJson } from '../../support/norms.js'
import { diceOf, recordsOf } from '../../support/records-of.js'
import { broken } from '../../support/validate-json-schema.js'

/**
 * What `parseRulebook` refuses and no JSON Schema can say. Each stands here with its reason; anything else the two disagree on is a
 * fault of the schema.
 */
const beyondSchema: Readonly<Record<string, string>> = {
  'value.repeated':
    'two items that differ but share a member (bounds of bands, ids of dimensions): uniqueItems compares whole items',
  'rulebook.order': 'the grade of one band against that of another',
  'rulebook.floor': 'the lowest bound of all bands',
  'rulebook.twice': 'the name of one band against that of another',
  'rulebook.table-twice': 'two tables for the same kind of project: their points may differ',
  'rulebook.points-sum': 'sums over several members and norms',
  'rulebook.lights': 'one light against another: a kept ceiling beside a passed one, flags beside each other',
  'rulebook.calendar': 'the share of one day against that of another',
  'framework.points-sum': 'sums over parts',
  'framework.duplicate-id': 'ids that differ over the whole tree',
  'framework.parameter': 'figures held against the points of their criterion',
}

const document = '某财试〔2021〕3号'
const norm = (key: string, value: unknown) =>
  layerJson({}, { norms: { [key]: [{ from: '2021-01-01', basis: [{ document }], seen: 'text', value }] } })

// Lists of codes: no item twice is no whole item twice.
const wholeItems = /^(?:review\.levels|monitoring\.consequences\..*)$/

/** The errors about that value which its schema should know of. */
const refusals = (key: string, value: unknown): string[] =>
  parseRulebook(norm(key, value))
    .issues.filter(({ severity, path }) => severity === 'error' && path[1] === key && path[3] === 'value')
    .map(({ code }) => code)
    .filter((code) => !(code in beyondSchema) || (code === 'value.repeated' && wholeItems.test(key)))

const keyOf = (key: string): string => key.replace('<id>', 'park')
const schemaOf = (key: string) => normKeys.find((each) => each.key === key)!.schema as Record<string, unknown>

describe('the JSON Schema of a norm and parseRulebook give one answer', () => {
  it.each(normKeys.map(({ key }) => key))('on generated values of %s', (key) => {
    const runs = key.startsWith('silence.') ? 50 : 200
    const dice = diceOf(20261118 + key.length)
    const make = recordsOf(normSchema(keyOf(key))!, dice)
    const found = { taken: 0, refused: 0, wrong: [] as string[] }
    for (let i = 0; i < runs && found.wrong.length < 3; i += 1) {
      const value = asJson(make())
      if (value === undefined) continue
      const why = broken(schemaOf(key), value)
      const codes = refusals(keyOf(key), value)
      if (why === undefined) found.taken += 1
      else found.refused += 1
      if ((why !== undefined) !== codes.length > 0)
        found.wrong.push(`${JSON.stringify(value).slice(0, 300)}: schema ${String(why)}, parser ${codes.join()}`)
    }
    expect(found.wrong).toEqual([])
    expect(found.taken).toBeGreaterThan(runs / 10)
    expect(found.refused).toBeGreaterThan(runs / 20)
  })

  it.each<[string, unknown[], unknown[]]>([
    [
      'execution.points',
      ['0', '100', '10', '99.99', '0.5', '20'],
      [
        '120',
        '-5',
        '100.5',
        '100.1',
        '101',
        '1000',
        '20.0',
        '-0',
        '00',
        '020',
        '.5',
        '5.',
        '+5',
        '1e1',
        '',
        ' 10',
        10,
        null,
        `1.${'1'.repeat(40)}`,
      ],
    ],
    [
      'grades.scale',
      [[band('100'), band('0', 'poor')]],
      [[], [band('100.01'), band('0', 'poor')], [band('-1')], [band(90)], [{ ...band('0'), note: 'x' }]],
    ],
    [
      'ex-ante.conclusion-lines',
      [[{ from: '0', conclusion: 'support' }]],
      [[], [{ from: '200', conclusion: 'support' }], [{ from: '0', conclusion: 'perhaps' }]],
    ],
    [
      'points.level1.<id>',
      [[], [table({ output: '90' })]],
      [
        [table({ output: '100.5' })],
        [table({ output: '-1' })],
        [table({ outputs: '90' })],
        [{ ...table({}), own: { '': '1' } }],
      ],
    ],
    ['over-achievement.explain-from', ['0', '1.3', '3'], ['-1', '-0.3', '1.30', '130%']],
    [
      'ex-ante.trigger',
      [[{ new: true }], [{ amount: '5000000' }, { growth: '0.1' }]],
      [[], [{}], [{ amount: '-1' }], [{ growth: '-0.1' }], [{ growthOver: '-1' }], [{ amount: 5 }], [{ sum: '5' }]],
    ],
    ['evaluation.look-back-years', ['0', '3', '9999'], ['10000', '-1', '1.5', '03', 3]],
    ['disclosure.days', ['0', '20'], ['1.5', '-5', '99999999']],
    ['filing.coverage', ['0', '0.6', '1', '0.123456789012'], ['1.5', '-0.1', '60%', '0.60', '0.1234567890123', 1]],
    [
      'gate.emergency-term',
      [{ days: '99999', kind: 'working' }],
      [
        { days: '100000', kind: 'working' },
        { days: '1.5', kind: 'working' },
        { days: '1' },
        { days: '1', kind: 'weeks' },
      ],
    ],
    ['review.levels', [['department', 'finance']], [[], ['department', 'department'], ['county'], 'finance']],
    [
      'judgement.tiers',
      [[{ tier: 'met', label: { zh: '达成' }, from: '0', words: [] }]],
      [
        [],
        [{ tier: 'met', label: { zh: '' }, from: '0', words: [] }],
        [{ tier: 'met', label: { zh: '达成' }, from: '2', words: [] }],
      ],
    ],
    [
      'silence.over-achievement',
      [{ choice: 'full' }, { choice: 'ladder', steps: [{ from: '1.3', lose: '0.1' }] }],
      [
        { choice: 'ladder' },
        { choice: 'ladder', steps: [] },
        { choice: 'ladder', steps: [{ from: '-1', lose: '0.1' }] },
        { choice: 'full', steps: [] },
      ],
    ],
    [
      'silence.execution-score',
      [{ choice: 'banded', bands: [{ from: '0', share: '0' }] }],
      [
        { choice: 'banded', bands: [] },
        { choice: 'banded', bands: [{ from: '2', share: '0' }] },
      ],
    ],
    [
      'objective-framework.<id>',
      [{ dimensions: [{ dimension: 'output', label: { zh: '产出' }, categories: [] }] }],
      [{ dimensions: [] }, { dimensions: [{ dimension: 'yield', label: { zh: '产出' }, categories: [] }] }],
    ],
    [
      'framework.<id>',
      [park({})],
      [
        park({ id: '某县' }),
        park({ decimals: 7 }),
        park({ decimals: -1 }),
        park({ decimals: 1.5 }),
        park({ criteria: [] }),
        park({ total: 100 }),
        park({ total: '100.0' }),
        park({ redistribute: 'all' }),
        park({ note: 'x' }),
      ],
    ],
    [
      'validation.lexicons',
      [[{ id: 'vague', words: ['明显'], examples: ['明显提升'] }]],
      [
        [{ id: '', examples: ['x'] }],
        [{ id: 'a', examples: [] }],
        [{ id: 'a', words: [''], examples: ['x'] }],
        [{ id: 'a', words: ['字'.repeat(101)], examples: ['x'] }],
      ],
    ],
  ])('on values of %s listed by hand', (key, taken, refused) => {
    const verdicts = (values: unknown[]) =>
      values.map((value) => [
        value,
        broken(schemaOf(key), value) === undefined,
        refusals(keyOf(key), value).length === 0,
      ])
    expect(verdicts(taken)).toEqual(taken.map((value) => [value, true, true]))
    expect(verdicts(refused)).toEqual(refused.map((value) => [value, false, false]))
  })

  it('on every value the shipped rulebooks state', () => {
    for (const { norms } of [national, commonPractice, lanzhouNewArea])
      for (const [key, entries] of Object.entries(norms)) {
        const schema = normKeys.find((each) => each.key === key) ?? normKeys.find((each) => each.key === familyOf(key))
        for (const { value } of entries) expect([key, broken(schema!.schema as never, value)]).toEqual([key, undefined])
      }
  })

  it('says a range in one pattern, and what a list may hold', () => {
    expect(schemaOf('execution.points')).toMatchObject({
      type: 'string',
      pattern: String.raw`^(?:100|(?:0|[1-9]\d?)(?:\.\d*[1-9])?)$`,
      maxLength: 40,
    })
    expect(schemaOf('review.levels')).toMatchObject({ minItems: 1, uniqueItems: true })
    expect(schemaOf('ex-ante.trigger')).toMatchObject({ minItems: 1, items: { minProperties: 1 } })
  })
})

function band(from: unknown, grade = 'excellent') {
  return { grade, label: { zh: '优' }, from }
}
function table(points: object) {
  return { cost: false, satisfaction: false, points }
}
function park(more: object) {
  const criteria = [{ id: 'a', label: { zh: '甲' }, points: '100' }]
  return { id: 'park', title: { zh: '园区评价' }, total: '100', decimals: 2, criteria, ...more }
}
const familyOf = (key: string): string => `${key.split('.').slice(0, -1).join('.')}.<id>`

/** The value as JSON carries it; undefined where it carries none, or what no door lets in whatever its shape. */
const asJson = (value: unknown): unknown => {
  try {
    const json = JSON.stringify(value)
    return /"__proto__":|\\ud800/.test(json) ? undefined : (JSON.parse(json) as unknown)
  } catch {
    return undefined
  }
}
