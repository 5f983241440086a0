import { describe, expect, it } from 'vitest'
import type { Trace } from '../../src/kernel/conclusion.js'
import type { Indicator } from '../../src/model/promise/indicator.js'
import type { Project } from '../../src/model/promise/project.js'
import type { NormKey, NormValues } from '../../src/norms/norm-values.js'
import { silences, type SilenceId } from '../../src/norms/silences.js'
import { executionNorms } from '../../src/scoring/rows/score-execution.js'
import { rowNorms } from '../../src/scoring/rows/score-indicator.js'
import { evaluateProject } from '../../src/evaluation/evaluate-project.js'
import { norms2021, normsWith } from '../support/norms.js'

const row = (id: string, points: string, more: Partial<Indicator>): Indicator => ({
  id,
  dimension: 'output',
  name: id,
  points,
  target: { kind: 'measure', comparison: 'at-least', value: '100' },
  ...more,
})
const project = (...indicators: Indicator[]): Project => ({
  id: 'p',
  name: 'p',
  funds: { annual: '100', executed: '85' },
  objective: {
    indicators: [
      row('rest', String(90 - indicators.reduce((sum, { points }) => sum + Number(points), 0)), {
        actual: { kind: 'measured', value: '100' },
      }),
      ...indicators,
    ],
  },
})

const measured = (value: string): Pick<Indicator, 'actual'> => ({ actual: { kind: 'measured', value } })

/** A table in which each question with alternatives arises, and another answer to it that changes a figure. */
const cases: { [Id in SilenceId]?: { project: Project; other: NormValues[`silence.${Id}`] } } = {
  'inverse-missed': {
    project: project(
      row('r', '10', { target: { kind: 'measure', comparison: 'at-most', value: '100' }, ...measured('125') }),
    ),
    other: { choice: 'linear' },
  }, // 8 against 7.5
  'equal-exceeded': {
    project: project(
      row('r', '10', { target: { kind: 'measure', comparison: 'equal', value: '100' }, ...measured('120') }),
    ),
    other: { choice: 'symmetric' },
  }, // 10 against 8
  'strict-equality': {
    project: project(
      row('r', '10', { target: { kind: 'measure', comparison: 'above', value: '100' }, ...measured('100') }),
    ),
    other: { choice: 'not-met' },
  }, // 10 against 0
  'range-missed': {
    project: project(row('r', '10', { target: { kind: 'range', from: '50', to: '100' }, ...measured('125') })),
    other: { choice: 'all-or-nothing' },
  }, // 8 against 0
  'late-completion': {
    project: project(
      row('r', '10', {
        target: { kind: 'deadline', by: '2021-06-30', precision: 'day' },
        actual: { kind: 'completed', on: '2021-07-02', precision: 'day' },
      }),
    ),
    other: { choice: 'per-day', share: '0.1' },
  }, // 0 against 8
  'pass-line': { project: project(row('r', '10', measured('50'))), other: { choice: 'at', from: '0.6' } }, // 5 against 0
  'over-achievement': {
    project: project(row('r', '10', measured('200'))),
    other: { choice: 'ladder', steps: [{ from: '1.5', lose: '0.2' }] },
  }, // 10 against 8
  'not-applicable': {
    project: project(row('r', '10', { actual: { kind: 'not-applicable', because: 'x' } })),
    other: { choice: 'zero' },
  }, // 90 against 80
  'execution-score': { project: project(), other: { choice: 'banded', bands: [{ from: '0.8', share: '0.7' }] } }, // 8.5 against 7
}

const named = (trace: Trace): string[] => [...(trace.silences ?? []), ...trace.parts.flatMap(named)]
const cited = (trace: Trace): string[] => [
  ...trace.basis.map(({ document }) => document),
  ...trace.parts.flatMap(cited),
]
const figure = ({ value }: ReturnType<typeof evaluateProject>) =>
  value.status === 'final' ? value.score : value.subtotal
// What the rows and the execution of a table read; frameworks have silences of their own.
const read = new Set<string>([...rowNorms, ...executionNorms, 'silence.not-applicable'])
const withAlternatives = Object.entries(silences)
  .filter(([id, { options }]) => read.has(`silence.${id}`) && Object.keys(options).length > 1)
  .map(([id]) => id as SilenceId)

describe('a layer may answer every question that has alternatives', () => {
  it('and each of them is tried here', () => expect(Object.keys(cases).sort()).toEqual([...withAlternatives].sort()))

  // What is not chosen by default leaves no trace of its own where the default is to do nothing: those two are named only when a layer speaks.
  const quiet: SilenceId[] = ['pass-line', 'over-achievement']

  it.each(withAlternatives)('%s', (id) => {
    const { project: subject, other } = cases[id]!
    const key = `silence.${id}` as NormKey
    const ours = evaluateProject(subject, norms2021)
    const theirs = evaluateProject(subject, normsWith({ [key]: other } as never))
    const confirmed = evaluateProject(subject, normsWith({ [key]: silences[id].chosen } as never))
    expect(ours.value.status).toBe('final')
    expect(named(ours.trace).includes(id)).toBe(!quiet.includes(id))
    expect(figure(theirs)).not.toBe(figure(ours))
    expect(named(theirs.trace)).not.toContain(id)
    expect(cited(theirs.trace)).toContain('某财试〔2021〕3号')
    // A layer that chooses as we do has chosen: the same figure, no longer our convention.
    expect(figure(confirmed)).toBe(figure(ours))
    expect(named(confirmed.trace)).not.toContain(id)
  })

  it('a judged late completion, the third answer, leaves the evaluation provisional', () => {
    const { value } = evaluateProject(
      cases['late-completion']!.project,
      normsWith({ 'silence.late-completion': { choice: 'judged' } }),
    )
    expect(value).toMatchObject({ status: 'provisional', subtotal: '88.5', reachable: '98.5' })
  })

  it('points of a row that does not apply may stay within its group, the third answer', () => {
    const { value } = evaluateProject(
      cases['not-applicable']!.project,
      normsWith({ 'silence.not-applicable': { choice: 'within-group' } }),
    )
    expect(value.indicators.map(({ points }) => points)).toEqual(['90', '10'])
  })
})
