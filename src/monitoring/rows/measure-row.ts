import { reasonOf, type Issue, type Path } from '../../kernel/issue.js'
import { defineRule } from '../../kernel/rule.js'
import { ownCopy } from '../../kernel/own-copy.js'
import type { MonitoredRow } from '../../model/results/monitoring.js'
import { ownBasis } from '../../norms/own-basis.js'
import type { Norms } from '../../norms/rulebook.js'
import { scoringIssues } from '../../scoring/issues.js'
import { pairUp } from '../../scoring/pair-up.js'
import { isUndecidable, undecidable } from '../../scoring/rows/undecidable.js'
import { monitoringIssues } from '../issues.js'
import { answeredRow } from './answered-row.js'
import { datedRow } from './dated-row.js'
import type { RowFigures, RowOf } from './figures.js'
import { measuredRow } from './measured-row.js'
import { rangedRow } from './ranged-row.js'

const measured = ['row.name', 'actual', 'due', 'unit?', 'difference', 'ratio?', 'rounded?'] as const

/**
 * 「指标执行监控」 One row against what is due by now (目标比较法): direction-aware, by the yardstick that fits it. A row that nobody
 * reported, that nobody can measure or that does not apply says so and has no figures.
 */
export const measureRow = /* @__PURE__ */ defineRule(
  {
    id: 'monitoring.measure-row',
    title: '指标执行监控',
    basis: ownBasis.monitoring,
    outcomes: {
      'on-course': measured,
      behind: measured,
      'nothing-due': ['row.name', 'actual', 'unit?'],
      'ceiling-kept': ['row.name', 'actual', 'due', 'unit?', 'rounded?'],
      'ceiling-passed': ['row.name', 'actual', 'due', 'unit?', 'difference', 'rounded?'],
      'in-range': ['row.name', 'actual', 'from', 'to', 'unit?'],
      'out-of-range': ['row.name', 'actual', 'from', 'to', 'unit?', 'difference'],
      'date-kept': ['row.name', 'by', 'done'],
      'date-late': ['row.name', 'by', 'done', 'days'],
      'date-ahead': ['row.name', 'by'],
      'date-passed': ['row.name', 'by', 'days'],
      'answer-kept': ['row.name'],
      'answer-ahead': ['row.name', 'by'],
      'answer-missed': ['row.name', 'by'],
      judged: ['row.name', 'share'],
      'not-reported': ['row.name'],
      'not-measurable': ['row.name', 'reason', 'params'],
      'not-applicable': ['row.name', 'because'],
    },
  },
  (of: RowOf, norms: Norms) => {
    const { indicator, progress } = of
    const { target } = indicator
    const row = rowOf(of)
    const named = { row: indicator.id, label: indicator.name, day: norms.day, shown: undefined }
    const actual = progress?.actual
    const nothing: RowFigures = { row, standing: 'open', own: false, issues: [] }

    if (actual === undefined) {
      row.status = 'not-reported'
      const issues = [monitoringIssues.raise('monitoring.not-reported', { params: { name: indicator.name } })]
      return { ...named, value: { ...nothing, issues: placed(issues, of) }, outcome: 'not-reported' }
    }
    if (actual.kind === 'not-applicable') {
      row.status = 'not-applicable'
      return { ...named, value: nothing, outcome: 'not-applicable', given: { because: actual.because } }
    }
    if (actual.kind === 'judged') {
      row.status = 'judged'
      return { ...named, value: nothing, outcome: 'judged', given: { share: actual.share } }
    }
    const pair = actual.kind === 'stated' ? { issue: unjudged(actual.text) } : pairUp(target, actual)
    const problem =
      'issue' in pair ? pair.issue : pair.kind === 'measure' && isUndecidable(pair) ? undecidable(pair) : undefined
    if (problem || 'issue' in pair) {
      const issue = problem ?? unjudged('')
      row.status = 'not-measurable'
      const { code, params } = reasonOf(issue)
      const value = { ...nothing, issues: placed([{ ...issue, severity: 'warning' }], of) }
      return { ...named, value, outcome: 'not-measurable', given: { reason: code, params } }
    }
    const found =
      pair.kind === 'measure'
        ? measuredRow(of, row, pair, norms)
        : pair.kind === 'range'
          ? rangedRow(of, row, pair, norms)
          : pair.kind === 'deadline'
            ? datedRow(of, row, pair)
            : answeredRow(of, row, pair)
    return { ...named, ...found, value: { ...found.value, issues: placed(found.value.issues, of) } }
  },
)

const rowOf = ({ indicator: { id, name, target }, progress }: RowOf): MonitoredRow => {
  const row: MonitoredRow = { id, name, status: 'measured' }
  if ('unit' in target && target.unit !== undefined) row.unit = target.unit
  if (progress?.actual) row.actual = ownCopy(progress.actual)
  if (progress?.likelihood) row.likelihood = progress.likelihood
  if (progress?.causes) row.causes = [...progress.causes]
  return row
}

const unjudged = (text: string): Issue => scoringIssues.raise('actual.unjudged', { path: ['actual'], params: { text } })

/** Where a row's issue lies: what is promised in the project, what is reported in the report. */
const placed = (issues: readonly Issue[], { indicator: { id }, at }: RowOf): Issue[] =>
  issues.map((issue) => {
    const [first] = issue.path
    const promised: Path = ['objective', 'indicators', at]
    const path =
      first === 'target' || first === 'accumulates' ? [...promised, ...issue.path] : ['progress', id, ...issue.path]
    return { ...issue, path, row: id }
  })
