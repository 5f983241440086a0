import { describe, expect, it } from 'vitest'
import { evaluateProject, national, normsOn, parseProject, readProject, unwrap, writeProject } from 'budget-performance'
import type { MoneyUnit, Project, PublishedScores } from 'budget-performance'
import { commonPractice } from '../../../src/norms/rulebooks/common-practice.js'
import { lanzhouNewArea } from '../../../src/norms/rulebooks/lanzhou-new-area.js'
import { heldByForm, heldByRow, type Held } from '../../../src/reading/text/kept.js'
import { fundsShape } from '../../../src/model/promise/funds.js'
import { indicatorShape } from '../../../src/model/promise/indicator.js'
import { objectiveShape } from '../../../src/model/promise/objective.js'
import { projectShape } from '../../../src/model/promise/project.js'
import { readKept, writeKept } from '../../../src/reading/text/kept-text.js'
import { arbitraryProject, arbitraryWholeProject } from '../../support/arbitrary-project.js'
import { fc } from '../../support/property.js'
import { norms2021 } from '../../support/norms.js'
import { said } from '../../support/said.js'

const units = fc.constantFrom<MoneyUnit>('元', '万元', '亿元')
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** What a form of its own never holds: everything beside the columns. */
const whole: Project = {
  id: 'p-1',
  name: '—',
  year: 2021,
  kind: 'one-off',
  code: '620000-1',
  department: '某局',
  unit: '某所',
  responsible: { id: '某局', kind: 'unit', role: '使用' },
  field: '农业',
  period: { from: '2021-01-01', to: '2021-12-31' },
  funds: {
    book: 'general',
    annual: '1000000',
    executed: '550000',
    committed: '1000',
    sources: [{ name: '中央', kind: 'central', annual: '1000000', executed: '550000' }],
    components: [{ name: '设备购置费', amount: '1000000' }],
  },
  objective: {
    statement: '无',
    framework: '2015',
    setBy: { id: '某局', kind: 'unit' },
    complete: false,
    indicators: [
      {
        id: 'r1',
        dimension: 'output',
        category: 'quantity',
        level1: '某种自定一级指标',
        level2: '自定',
        name: '养护里程',
        points: '50',
        target: { kind: 'measure', comparison: 'at-most', value: '100', unit: '公里', assumed: 'comparison' },
        actual: { kind: 'measured', value: '45', unit: '公里' },
        scoring: {
          method: 'banded',
          bands: [
            { from: '0', share: '0' },
            { from: '0.4', share: '0.775' },
          ],
        },
        accumulates: true,
        reason: '/',
        evidence: [],
      },
      {
        id: 'r2',
        dimension: 'output',
        name: '其中：水泥路',
        target: { kind: 'statement', text: '9月前' },
        actual: { kind: 'judged', share: '0.9', text: '无', from: 'published' },
        partOf: 'r1',
      },
    ],
  },
}

describe('writeProject', () => {
  it('loses nothing of what no column holds', () => {
    expect(parseProject(whole).issues).toEqual([])
    const back = readProject(writeProject(whole, '万元'), norms2021)
    expect(back.ok && back.value.project).toStrictEqual(whole)
  })

  it('keeps the score: a method of its own is no longer forgotten', () => {
    const { project } = unwrap(readProject(writeProject(whole, '万元'), norms2021))
    expect(evaluateProject(project, norms2021).value).toEqual(evaluateProject(whole, norms2021).value)
  })

  it('every project comes back as it was, under every rulebook, in every unit', () => {
    const norms = new Map(
      [national, commonPractice, lanzhouNewArea].map((rulebook) => [
        rulebook.id,
        unwrap(normsOn('2021-12-31', rulebook)),
      ]),
    )
    fc.assert(
      fc.property(
        fc.oneof(arbitraryProject(), arbitraryWholeProject()),
        units,
        fc.constantFrom(...norms.keys()),
        (given, unit, rulebook) => {
          fc.pre(parseProject(given).ok)
          const on = norms.get(rulebook)!
          const form = writeProject(given, unit)
          const back = readProject(plain(form), on)
          const { project } = (back.ok ? back.value : back.partial)!
          expect(project).toStrictEqual(plain(given))
          expect(back.issues.map(({ code }) => code)).not.toContain('form.kept-malformed')
          expect(evaluateProject(project, on).value).toStrictEqual(evaluateProject(given, on).value)
        },
      ),
      { numRuns: 400 },
    )
  }, 60_000)

  it('carries nothing where the columns hold all', () => {
    const row = {
      id: 'r1',
      level1: '产出指标',
      level2: '数量指标',
      name: '里程',
      points: '90',
      target: '≥5公里',
      actual: '5公里',
    }
    const form = { id: 'p', name: '路', year: '2021', moneyUnit: '万元', funds: { annual: '1' }, indicators: [row] }
    expect(writeProject(unwrap(readProject(form, norms2021)).project, '万元')).toStrictEqual(form)
  })

  it('brings back the scores stated beside a project, and what else was printed of them', () => {
    const published: PublishedScores = {
      execution: { points: '10', rate: '55%', score: '5.5' },
      rows: [
        {
          id: 'r1',
          points: '50',
          score: '38.75',
          converted: '38',
          target: '≤ 100公里',
          actual: '45',
          reason: '见附件',
        },
        { id: 'r2', score: '9' },
      ],
      levels: [{ label: '产出指标', points: '50' }],
      total: { points: '100', score: '77.5', grade: '中' },
      complete: false,
    }
    const form = writeProject(whole, '万元', { published })
    expect([form.funds?.score, form.total, form.indicators.map(({ score }) => score)]).toEqual([
      '5.5',
      { score: '77.5', grade: '中' },
      ['38.75', '9'],
    ])
    const back = unwrap(readProject(form, norms2021))
    expect(back).toStrictEqual({ project: whole, published })
    const changed = { ...form, total: { ...form.total, score: '80' } }
    expect(unwrap(readProject(changed, norms2021)).published.total).toEqual({ points: '100', score: '80', grade: '中' })
  })
})

describe('a form that was written', () => {
  const form = writeProject(whole, '万元')
  const typed = (row: number, cell: object) => ({
    ...form,
    indicators: form.indicators.map((each, i) => (i === row ? { ...each, ...cell } : each)),
  })
  const rowOf = (given: unknown, i: number) => {
    const read = readProject(given, norms2021)
    return (read.ok ? read.value : read.partial)?.project.objective.indicators[i]
  }

  it('says what is typed over, and keeps the rest', () => {
    expect(rowOf(typed(0, { target: '≥60公里' }), 0)).toMatchObject({
      target: { kind: 'measure', comparison: 'at-least', value: '60' },
      scoring: { method: 'banded' },
      reason: '/',
    })
    expect(rowOf(typed(1, { share: '0.8' }), 1)).toMatchObject({ actual: { kind: 'judged', share: '0.8' } })
    expect(rowOf(typed(1, { share: '0.8' }), 1)?.actual).not.toHaveProperty('from')
  })

  it('says where a parent is gone', () => {
    expect(said(readProject({ ...form, indicators: form.indicators.slice(1) }, norms2021))).toEqual([
      'indicator.unknown-parent at indicators.0',
    ])
  })

  it.each([
    '',
    '[',
    '{}',
    '7',
    '[":","scoring","x"]',
    '[":","points",50]',
    '[":","__proto__",[":","x","1"]]',
    `[":","evidence",${'['.repeat(99)}`,
  ])('refuses what it carries when it was tampered with: %s', (kept) => {
    const read = readProject(typed(0, { kept }), norms2021)
    const codes = read.issues.filter(({ path }) => path.join('.') === 'indicators.0.kept').map(({ code }) => code)
    expect(codes).toEqual(kept === '' ? [] : ['form.kept-malformed'])
  })
})

describe('what a form carries, as text', () => {
  it('is the same again', () => {
    fc.assert(
      fc.property(fc.object({ values: [fc.string(), fc.boolean(), fc.integer(), fc.constant(null)] }), (value) => {
        fc.pre(!JSON.stringify(value).includes('__proto__'))
        expect(readKept(writeKept(value))).toEqual(value)
      }),
    )
  })
})

describe('every member of the model', () => {
  type Shaped = { _zod: { def: { shape: object } } }
  const keysOf = (shape: unknown): string[] => Object.keys((shape as Shaped)._zod.def.shape)
  const held = (all: readonly Held[], at: string[] = []): string[] =>
    all
      .flatMap(({ members }) => members)
      .filter((path) => at.every((step, i) => path[i] === step) && path.length > at.length)
      .map((path) => String(path[at.length]))
  const each = (names: string[]): string[] => [...new Set(names)].sort()

  it('is held by a form, or carried by it', () => {
    expect(each(held(heldByRow))).toEqual(
      each([...keysOf(indicatorShape()), 'published'].filter((key) => key !== 'id')),
    )
    expect(each(held(heldByForm))).toEqual(each([...keysOf(projectShape()), 'published']))
    expect(each(held(heldByForm, ['funds']))).toEqual(each(keysOf(fundsShape())))
    const ofObjective = keysOf(objectiveShape()).filter((key) => key !== 'indicators')
    expect(each(held(heldByForm, ['objective']))).toEqual(each(ofObjective))
  })
})
