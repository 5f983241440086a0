import type { Actual } from '../../src/model/promise/actual.js'
import type { Funds } from '../../src/model/promise/funds.js'
import type { Indicator } from '../../src/model/promise/indicator.js'
import type { Project } from '../../src/model/promise/project.js'
import type { Target } from '../../src/model/promise/target.js'
import type { ScoringMethod } from '../../src/norms/vocabulary.js'
import { arbitraryDecimal, arbitraryPoints } from './arbitrary-decimal.js'
import { fc } from './property.js'
import { exactText, parse } from './rational.js'

const canonical = (d: fc.Arbitrary<string>) => d.map((text) => exactText(parse(text)))
const number = canonical(arbitraryDecimal({ max: 500, places: 3 }))
const positive = canonical(arbitraryDecimal({ max: 500, places: 3, negative: false }))
const share = fc.nat(1000).map((n) => exactText(parse((n / 1000).toFixed(3))))
const day = fc.integer({ min: 0, max: 1200 }).map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10))
const text = fc.constantFrom('达成年度指标', '部分达成年度指标并具有一定效果', '有所改善', '建成', 'x')
const unit = fc.constantFrom('%', '比例', '万元', '元', '公里', '户', '天', '万亩', '亩')
const precision = fc.constantFrom('day', 'month', 'year')
const comparison = fc.constantFrom('at-least', 'at-most', 'equal', 'above', 'below')

/** An optional member is absent, not undefined, half the time. */
const maybe = { requiredKeys: [] as [] }

const arbitraryTarget = (): fc.Arbitrary<Target> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record(
        {
          kind: fc.constant('measure'),
          comparison,
          value: number,
          unit,
          tolerance: positive,
          assumed: fc.constant('comparison'),
          approximate: fc.boolean(),
        },
        { requiredKeys: ['kind', 'comparison', 'value'] },
      ),
    },
    fc.record({ kind: fc.constant('range'), from: number, to: number, unit }, { requiredKeys: ['kind', 'from', 'to'] }),
    fc.record({ kind: fc.constant('deadline'), by: day, precision }),
    fc.record({ kind: fc.constant('yes-no'), expected: fc.boolean(), text }),
    fc.record({ kind: fc.constant('statement'), text }),
    fc.constant({ kind: 'missing' }),
  ) as fc.Arbitrary<Target>

const arbitraryActual = (): fc.Arbitrary<Actual> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record(
        { kind: fc.constant('measured'), value: number, unit, comparison },
        { requiredKeys: ['kind', 'value'] },
      ),
    },
    fc.record({ kind: fc.constant('completed'), on: day, precision }),
    fc.constant({ kind: 'not-completed' }),
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('judged'), share, text }, { requiredKeys: ['kind', 'share'] }),
    },
    fc.record({ kind: fc.constant('answered'), yes: fc.boolean() }),
    fc.record({ kind: fc.constant('stated'), text }),
    fc.record({ kind: fc.constant('not-applicable'), because: text }),
  ) as fc.Arbitrary<Actual>

type Method = ScoringMethod['method']
type OfMethod<M extends Method> = Extract<ScoringMethod, { method: M }>

/** Every method a row may name, drawn: a method without its line here does not compile. */
export const methodsDrawn: { readonly [M in Method]: fc.Arbitrary<OfMethod<M>> } = {
  proportional: fc.record({ method: fc.constant('proportional'), passAt: share }, { requiredKeys: ['method'] }),
  'yes-no': fc.constant({ method: 'yes-no' }),
  inverse: fc.record({ method: fc.constant('inverse'), form: fc.constantFrom('ratio', 'linear') }),
  banded: fc.record({
    method: fc.constant('banded'),
    bands: fc.uniqueArray(fc.record({ from: number, share }), {
      minLength: 1,
      maxLength: 4,
      selector: ({ from }) => from,
    }),
  }),
  equal: fc.record({ method: fc.constant('equal'), tolerance: positive }, { requiredKeys: ['method'] }),
  judged: fc.constant({ method: 'judged' }),
}

const scoring = fc.oneof(...Object.values(methodsDrawn)) as fc.Arbitrary<ScoringMethod>

/** Any row of the declared type, its parts of any kind whether they fit each other or not. */
export const arbitraryIndicator = (id = 'r1', others: readonly string[] = []): fc.Arbitrary<Indicator> =>
  fc.record(
    {
      id: fc.constant(id),
      dimension: fc.constantFrom('cost', 'output', 'benefit', 'satisfaction', 'other'),
      name: text,
      points: fc.option(arbitraryPoints(), { nil: undefined, freq: 12 }),
      target: arbitraryTarget(),
      actual: fc.option(arbitraryActual(), { nil: undefined, freq: 8 }),
      scoring: fc.option(scoring, { nil: undefined, freq: 2 }),
      partOf: others.length
        ? fc.option(fc.constantFrom(...others), { nil: undefined, freq: 1 })
        : fc.constant(undefined),
      reason: fc.option(text, { nil: undefined, freq: 2 }),
    },
    { requiredKeys: ['id', 'dimension', 'name', 'target'] },
  ) as fc.Arbitrary<Indicator>

const arbitraryFunds = (): fc.Arbitrary<Funds> =>
  fc.record(
    {
      initial: positive,
      annual: fc.oneof(positive, fc.constant('0')),
      received: positive,
      executed: positive,
      sources: fc.array(fc.record({ name: text, annual: positive, executed: positive }, { requiredKeys: ['name'] }), {
        maxLength: 3,
      }),
    },
    maybe,
  ) as fc.Arbitrary<Funds>

/** Any project of the declared type: ids unique, everything else as it may come. */
export const arbitraryProject = (): fc.Arbitrary<Project> =>
  fc.integer({ min: 0, max: 7 }).chain((n) => {
    const ids = Array.from({ length: n }, (_, i) => `r${String(i + 1)}`)
    return fc.record(
      {
        id: fc.constant('p1'),
        name: text,
        year: fc.integer({ min: 2016, max: 2031 }),
        kind: fc.constantFrom('one-off', 'continuing', 'multi-phase'),
        responsible: fc.constant({ id: '某局', kind: 'unit' }),
        funds: arbitraryFunds(),
        objective: fc.tuple(...ids.map((id) => arbitraryIndicator(id, ids))).map((indicators) => ({ indicators })),
      },
      { requiredKeys: ['id', 'name', 'funds', 'objective'] },
    ) as fc.Arbitrary<Project>
  })

// What a cell takes for another thing: a blank, a number, a date, an answer, a name of a level.
const odd = fc.constantFrom(
  '—',
  '无',
  ' 两边 ',
  '95%',
  '≥90%',
  '9月前',
  '是',
  '数量指标',
  '产出指标',
  '定性 好',
  '{"a":1}',
  '=1+1',
)
const party = fc.record(
  { id: odd, kind: fc.constantFrom('unit', 'finance'), role: odd },
  { requiredKeys: ['id', 'kind'] },
)
const money = fc.record({ name: odd, amount: positive })

/** Any project with every member a form has no cell for, and texts that a cell takes for another thing. */
export const arbitraryWholeProject = (): fc.Arbitrary<Project> => {
  const ofRow = fc.record(
    {
      name: odd,
      category: fc.constantFrom('quantity', 'cost', 'social', 'satisfaction', 'other'),
      level1: odd,
      level2: odd,
      reason: odd,
      accumulates: fc.boolean(),
      evidence: fc.constantFrom([], [{ kind: 'survey', title: '无' }]),
      target: fc.record({ kind: fc.constantFrom('statement', 'unreadable'), text: odd }),
      actual: fc.oneof(
        fc.record({ kind: fc.constant('stated'), text: odd }),
        fc.record({ kind: fc.constant('judged'), share, text: odd, from: fc.constant('published') }),
        fc.record({ kind: fc.constant('not-applicable'), because: odd }),
      ),
    },
    maybe,
  )
  const ofFunds = fc.record(
    {
      book: fc.constantFrom('general', 'government-fund'),
      committed: positive,
      components: fc.array(money, { maxLength: 2 }),
    },
    maybe,
  )
  const ofObjective = fc.record({ statement: odd, framework: odd, setBy: party, complete: fc.boolean() }, maybe)
  const ofProject = fc.record(
    {
      id: odd,
      name: odd,
      code: odd,
      department: odd,
      unit: odd,
      field: odd,
      responsible: party,
      period: fc.constant({ from: '2021-01-01', to: '2021-12-31' }),
    },
    maybe,
  )
  return fc
    .tuple(arbitraryProject(), ofProject, ofFunds, ofObjective, fc.array(ofRow, { minLength: 7, maxLength: 7 }))
    .map(
      ([project, more, funds, objective, rows]) =>
        ({
          ...project,
          ...more,
          funds: { ...project.funds, ...funds },
          objective: {
            ...objective,
            indicators: project.objective.indicators.map((row, i) => ({ ...row, ...rows[i] })),
          },
        }) as Project,
    )
}

/** A project whose rows make 90 points, each measured against a positive target. */
export const arbitraryMeasuredProject = (): fc.Arbitrary<Project> =>
  fc
    .array(
      fc.record({
        cut: fc.integer({ min: 1, max: 179 }),
        comparison,
        target: fc.integer({ min: 1, max: 400 }),
        actual: fc.nat(800),
        dimension: fc.constantFrom('output', 'benefit', 'satisfaction', 'cost'),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .chain((rows) => fc.record({ rows: fc.constant(rows), executed: fc.nat(1000) }))
    .map(({ rows, executed }): Project => {
      const cuts = [...new Set(rows.map(({ cut }) => cut))].sort((a, b) => a - b)
      const bounds = [0, ...cuts, 180] // in halves of a point
      return {
        id: 'p1',
        name: '试',
        responsible: { id: '某局', kind: 'unit' },
        funds: { annual: '1000', executed: String(executed) },
        objective: {
          indicators: bounds.slice(1).map((to, i): Indicator => {
            const row = rows[i % rows.length]!
            return {
              id: `r${String(i + 1)}`,
              dimension: row.dimension as Indicator['dimension'],
              name: `第${String(i + 1)}行`,
              points: String((to - bounds[i]!) / 2),
              target: { kind: 'measure', comparison: row.comparison as 'equal', value: String(row.target) },
              actual: { kind: 'measured', value: String(row.actual + i) },
            }
          }),
        },
      }
    })
