import { describe, expect, it } from 'vitest'
import { describeCitation } from '../../src/explain/describe-citation.js'
import { describeDifference } from '../../src/explain/describe-difference.js'
import { describeEvaluation } from '../../src/explain/describe-evaluation.js'
import { describeIssue } from '../../src/explain/describe-issue.js'
import { en } from '../../src/explain/en.js'
import { toLines } from '../../src/explain/to-lines.js'
import { toMarkdown } from '../../src/explain/to-markdown.js'
import { toText } from '../../src/explain/to-text.js'
import { traceOf } from '../../src/explain/trace-of.js'
import { zhCN } from '../../src/explain/zh-CN.js'
import { isInvariantError } from '../../src/kernel/invariant-error.js'
import type { Trace } from '../../src/kernel/conclusion.js'
import { parseEvaluation, type Evaluation } from '../../src/model/results/evaluation.js'
import { evaluateProject } from '../../src/evaluation/evaluate-project.js'
import { step } from '../support/hand-made-trace.js'
import { fiveGrades, norms2021, normsOf } from '../support/norms.js'

const thrown = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (e) {
    return isInvariantError(e) ? (e as Error).message : e
  }
}
const issue = { code: 'actual.missing', severity: 'error', path: [], params: {} }
const difference = { row: 'r1', kind: 'unexplained', published: '1', computed: '2' }
const citation = { document: '财预〔2020〕10号', seen: 'text' }
const evaluation = { status: 'final', name: '道路养护', score: '90', grade: 'good' }

describe('what was never read through its door is called that, and is no TypeError', () => {
  const none = [undefined, null, 7, '', [], {}, { rule: 'x' }, { code: 'x' }, { row: 'r1' }]
  it.each<[string, (x: never) => unknown, unknown[]]>([
    [
      'parseTrace',
      (x: Trace) => toText(x, zhCN),
      [
        ...none,
        { ...step('a', 'b'), parts: {} },
        { ...step('a', 'b'), given: null },
        { ...step('a', 'b'), basis: [null] },
        { ...step('a', 'b'), silences: 'rounding' },
        { ...step('a', 'b'), parts: [{ rule: 'x' }] },
        { ...step('a', 'b'), label: {} },
      ],
    ],
    ['parseTrace', (x: Trace) => toLines(x, en), none],
    ['parseTrace', (x: Trace) => toLines(x, en, { nameOf: () => 'x' }), none],
    ['parseTrace', (x: Trace) => toMarkdown(x, en), none],
    ['parseTrace', (x: Trace) => traceOf(x, 'r9'), [...none, { ...step('a', 'b'), parts: [null] }]],
    ['parseTrace', (x) => describeCitation(x, zhCN), [...none, { ...citation, article: 7 }]],
    [
      'parseIssue',
      (x) => describeIssue(x, zhCN),
      [...none, { ...issue, params: null }, { ...issue, path: 'x' }, { ...issue, related: ['x'] }],
    ],
    [
      'parseDifference',
      (x) => describeDifference(x, zhCN),
      [...none, { ...difference, rows: 'r1' }, { ...difference, explains: '' }, { ...difference, alternatives: [1] }],
    ],
    [
      'parseEvaluation',
      (x) => describeEvaluation(x, zhCN),
      [
        ...none,
        { ...evaluation, grade: 1 },
        { ...evaluation, gradeLabel: '良' },
        { status: 'provisional', name: 'x', subtotal: '1' },
        { status: 'ungraded', name: 'x' },
      ],
    ],
  ])('%s is asked for', (door, run, cases) => {
    for (const x of cases) expect(thrown(() => run(x as never))).toContain(door)
  })

  it('what is well-formed is told, of a newer library by its codes', () => {
    expect(toText({ rule: 'x', outcome: 'y', given: {}, basis: [], parts: [] }, zhCN)).toBe('x y')
    expect(describeIssue({ ...issue, code: 'x' } as never, zhCN)).toBe('x {}')
    expect(describeDifference({ ...difference, kind: 'x' } as never, zhCN)).toBe('r1：x 1 2')
    expect(describeCitation({ ...citation, seen: 'x' } as never, zhCN)).toBe('财预〔2020〕10号，x')
  })
})

describe('describeEvaluation', () => {
  const project = (actual: string | undefined) => ({
    id: 'p1',
    name: '乡村道路养护',
    responsible: { id: '公路段', kind: 'unit' as const },
    funds: { annual: '100', executed: '100' },
    objective: {
      indicators: [
        {
          id: 'r1',
          dimension: 'output' as const,
          name: '养护里程',
          points: '90',
          target: { kind: 'measure' as const, comparison: 'at-least' as const, value: '100' },
          ...(actual !== undefined && { actual: { kind: 'measured' as const, value: actual } }),
          reason: '雨季长',
        },
      ],
    },
  })
  const stored = (actual: string | undefined, norms = norms2021): Evaluation => {
    const read = parseEvaluation(JSON.parse(JSON.stringify(evaluateProject(project(actual), norms).value)))
    if (!read.ok) throw new Error('refused')
    return read.value
  }
  const five = normsOf('2021-12-31', fiveGrades)

  it('tells a stored evaluation as its trace does', () => {
    const { value, trace } = evaluateProject(project('90'), norms2021)
    for (const locale of [zhCN, en]) expect(describeEvaluation(value, locale)).toBe(toLines(trace, locale)[0]?.text)
    expect(describeEvaluation(stored('90'), zhCN)).toBe('《乡村道路养护》总分91分，评为“优”')
    expect(describeEvaluation(stored('90'), en)).toBe('“乡村道路养护”: total score 91, grade “excellent”')
  })
  it('by the labels of its own scale, without its rulebook', () => {
    const { value, trace } = evaluateProject(project('60'), five)
    expect(describeEvaluation(stored('60', five), zhCN)).toBe(toLines(trace, zhCN)[0]?.text)
    expect(describeEvaluation(stored('60', five), zhCN)).toContain('评为“低”')
    expect(value).toMatchObject({ grade: 'low', gradeLabel: { zh: '低' } })
  })
  it('an older one, stored without the label, by the usual name of its grade', () => {
    const older = stored('90')
    Reflect.deleteProperty(older, 'gradeLabel')
    expect(describeEvaluation(older, zhCN)).toBe('《乡村道路养护》总分91分，评为“优”')
  })
  it('a provisional one with its bound and reasons, the rows by the names the caller gives', () => {
    expect(describeEvaluation(stored(undefined), zhCN)).toBe(
      '《乡村道路养护》暂得10分（最多可达100分），尚不能评定等级，因为：没有填写实际完成值，不能计分（不按0分处理）。请补填（r1）',
    )
    expect(describeEvaluation(stored(undefined), zhCN, { nameOf: () => '养护里程' })).toContain('请补填（“养护里程”）')
  })
})
