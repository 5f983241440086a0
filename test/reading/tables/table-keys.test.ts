import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod/mini'
import { publishedTableShape } from '../../../src/model/printed/published-table.js'
import { nearestKey } from '../../../src/reading/tables/nearest-key.js'
import { readSelfEvaluation } from '../../../src/reading/tables/read-self-evaluation.js'
import { tableKeys } from '../../../src/reading/tables/table-keys.js'

type Inner = { innerType?: unknown; element?: unknown; shape?: Record<string, unknown> }
/** The object's keys, through whatever is optional, nullable or a list. */
const keysOf = (schema: unknown): string[] => {
  const { innerType, element, shape } = (schema as z.core.$ZodType)._zod.def as Inner
  return shape ? Object.keys(shape) : keysOf(innerType ?? element)
}
const inner = (schema: unknown): Record<string, unknown> => {
  const { innerType, element, shape } = (schema as z.core.$ZodType)._zod.def as Inner
  return shape ?? inner(innerType ?? element)
}
const table = inner(publishedTableShape())

describe('the keys of a printed table', () => {
  it.each([
    ['table', keysOf(publishedTableShape())],
    ['funds', keysOf(table['funds'])],
    ['fundRow', keysOf(inner(table['funds'])['rows'])],
    ['row', keysOf(table['indicators'])],
    ['total', keysOf(table['total'])],
  ] as const)('of the %s are those of its shape', (part, keys) => {
    expect(Object.keys(tableKeys[part])).toEqual(keys)
  })

  it.each(['reading.md', 'reading.zh-CN.md'])('stand in %s, each with its printed column', (page) => {
    const text = readFileSync(new URL(`../../../docs/guide/${page}`, import.meta.url), 'utf8')
    const places = [
      ...Object.keys(tableKeys.table),
      ...Object.keys(tableKeys.funds).map((key) => `funds.${key}`),
      ...Object.keys(tableKeys.fundRow).map((key) => `funds.rows[].${key}`),
      ...Object.keys(tableKeys.row).map((key) => `indicators[].${key}`),
      ...Object.keys(tableKeys.total).map((key) => `total.${key}`),
    ].filter((place) => !['funds', 'funds.rows', 'indicators', 'total'].includes(place)) // whose keys stand there themselves
    expect(places.filter((place) => !text.includes(`| \`${place}\` | `))).toEqual([])
  })
})

describe('nearestKey', () => {
  it.each<[string, keyof typeof tableKeys, string | undefined]>([
    ['name', 'row', 'level3'],
    ['Name', 'row', 'level3'],
    ['level_3', 'row', 'level3'],
    ['Level3', 'row', 'level3'],
    ['level4', 'row', 'level1'],
    ['三级指标', 'row', 'level3'],
    ['实际完成值', 'row', 'actual'],
    ['points', 'row', 'weight'],
    ['分值', 'row', 'weight'],
    ['targets', 'row', 'target'],
    ['scores', 'row', 'score'],
    ['annual', 'fundRow', 'budget'],
    ['全年执行数（B）', 'fundRow', 'executed'],
    ['全年执行数', 'fundRow', 'executed'],
    ['executed', 'funds', 'rows'],
    ['moneyUnit', 'table', 'unit'],
    ['indicator', 'table', 'indicators'],
    ['grades', 'total', 'grade'],
    ['colour', 'row', undefined],
    ['', 'row', undefined],
    ['x'.repeat(10_000), 'row', undefined],
    ['constructor', 'row', undefined],
    ['toString', 'table', undefined],
  ])('%s in the %s: %s', (key, part, nearest) => {
    expect(nearestKey(key, tableKeys[part])).toBe(nearest)
  })
})

describe('a key nothing is read from', () => {
  const row = { level1: '产出指标', level2: '数量指标', level3: '养护里程', target: '≥300公里', actual: '300公里' }
  const issues = (table: object) =>
    readSelfEvaluation({ title: '乡村道路养护', indicators: [row], ...table }).issues.map(
      ({ code, path, params, related }) =>
        [code, path.join('.'), params['nearest'], ...(related ?? []).map((other) => other.join('.'))].join(' '),
    )

  it.each<[string, object, string[]]>([
    [
      'of every row is said once, with the rows it stands in',
      { indicators: [1, 2, 3].map((n) => ({ level1: '产出指标', name: `指标${String(n)}`, target: '≥1' })) },
      [
        'value.unknown-key indicators.0.name level3 indicators.1.name indicators.2.name',
        'name.missing indicators.0.level3 ',
        'name.missing indicators.1.level3 ',
        'name.missing indicators.2.level3 ',
      ],
    ],
    ['of the funds', { funds: { points: '10', rows: [] } }, ['value.unknown-key funds.points execWeight']],
    [
      'of a fund row',
      { unit: '万元', funds: { rows: [{ name: '总额', annual: '10' }] } },
      ['value.unknown-key funds.rows.0.annual budget'],
    ],
    ['of the total', { total: { points: '100' } }, ['value.unknown-key total.points weight']],
    ['of the table', { moneyUnit: '万元' }, ['value.unknown-key moneyUnit unit']],
    ['is like none there is', { colour: 'red' }, ['value.unknown-key colour ']],
    ['says where the table was found: nothing is said', { url: 'x', region: '兰州新区', notes: ['x'], kind: 'x' }, []],
  ])('%s', (_, table, wanted) => {
    expect(issues(table).filter((issue) => !issue.startsWith('target.'))).toEqual(wanted)
  })
})

describe('what the caller knows of a table', () => {
  const printed = {
    title: '乡村道路养护',
    unit: '万元',
    funds: { rows: [{ name: '总额', budget: '10', executed: '9' }] },
    levelWeights: { 产出指标: '90' },
    indicators: [{ level1: '产出指标', level3: '完成时间', target: '9月前', actual: '8月' }],
  }
  const of = (table: unknown, options?: Parameters<typeof readSelfEvaluation>[1]) => {
    const result = readSelfEvaluation(table, options)
    const project = (result.ok ? result.value : result.partial)?.project
    return { issues: result.issues.map(({ code, path }) => `${code} ${path.join('.')}`), project }
  }
  const idOf = (...args: Parameters<typeof of>) => of(...args).project?.id

  it('the id given, else the printed one, else one of the digest', () => {
    expect(idOf({ ...printed, id: 't-1' }, { id: 'p-7' })).toBe('p-7')
    expect(idOf({ ...printed, id: 't-1' })).toBe('t-1')
    expect(idOf(printed)).toMatch(/^table-[0-9a-f]{16}$/)
  })
  it('the digest is of what is printed: the same for the same cells, another for any other cell', () => {
    const own = idOf(printed)
    expect(idOf({ url: 'x', id: ' ', year: null, ...printed })).toBe(own)
    expect(idOf({ ...printed, department: '—' })).toBe(own)
    const others = [
      { ...printed, title: '村道养护' },
      { ...printed, year: '2021' },
      { ...printed, unit: '元' },
      { ...printed, department: '交通局' },
      { ...printed, funds: { ...printed.funds, execScore: '9' } },
      { ...printed, funds: { rows: [{ name: '总额', budget: '10', executed: '9.5' }] } },
      { ...printed, levelWeights: { 产出指标: '80' } },
      { ...printed, levelWeights: { 产出: '90' } },
      { ...printed, indicators: [...printed.indicators, ...printed.indicators] },
      { ...printed, indicators: printed.indicators.map((row) => ({ ...row, score: '9' })) },
      { ...printed, total: { grade: '优' } },
    ].map((table) => idOf(table))
    expect(new Set([own, ...others]).size).toBe(others.length + 1)
  })
  it('a year the table does not print dates its days; a printed one stands, and the other is said', () => {
    expect(of(printed).project?.objective.indicators[0]?.target).toEqual({ kind: 'unreadable', text: '9月前' })
    const given = of(printed, { year: 2021 })
    expect(given.project).toMatchObject({
      year: 2021,
      objective: { indicators: [{ target: { kind: 'deadline', by: '2021-08-31' } }] },
    })
    const other = of({ ...printed, year: '2020' }, { year: 2021 })
    expect(other.project).toMatchObject({ year: 2020, objective: { indicators: [{ target: { by: '2020-08-31' } }] } })
    expect(other.issues).toContain('table.year-differs year')
    expect(of({ ...printed, year: '2021' }, { year: 2021 }).issues).toEqual([])
  })
  it('an unsupported unit is called that, once, at the unit', () => {
    const { issues, project } = of({ ...printed, unit: '单位：千元', year: '2021' })
    expect(issues).toEqual(['money.unit-unsupported unit'])
    expect(project?.funds).toEqual({})
    expect(
      of({ ...printed, unit: '千元', funds: { rows: [{ name: '总额', budget: '10万元' }] }, year: '2021' }),
    ).toMatchObject({
      issues: [],
      project: { funds: { annual: '100000' } },
    })
  })
})
