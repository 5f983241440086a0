import { equals, hundred } from '../kernel/arithmetic.js'
import { bandOf } from '../kernel/band.js'
import type { Issue } from '../kernel/issue.js'
import { num, type Decimal } from '../kernel/number.js'
import type { Used } from '../kernel/conclusion.js'
import type { ExAnteConclusion } from '../model/events/gate-event.js'
import type { FrameworkScore } from '../model/results/framework-score.js'
import type { Norms } from '../norms/rulebook.js'
import { absentNorms, findNorm } from '../norms/use-norm.js'
import { exAnteIssues } from './issues.js'

/** The line a score falls in, where the rulebook draws lines, and what that says of the assessors' own conclusion. */
export type Derived = {
  line?: { conclusion: ExAnteConclusion; from: Decimal } | undefined
  norm?: Used | undefined
  issues: Issue[]
}

/** What the rulebook's lines make of a score, held against what the assessors concluded. */
export const deriveConclusion = (
  found: ExAnteConclusion | undefined,
  scored: FrameworkScore,
  norms: Norms,
): Derived => {
  const norm = findNorm(norms, 'ex-ante.conclusion-lines')
  const open = found === undefined ? [exAnteIssues.raise('exante.no-conclusion', { path: ['conclusion'] })] : []
  if (norm === undefined)
    return { issues: found === undefined ? [...absentNorms(norms, ['ex-ante.conclusion-lines']), ...open] : [] }
  if (scored.status !== 'final') return { issues: [] }
  const basis = [...norm.citations]
  if (!equals(num(scored.total), hundred))
    return {
      issues: [exAnteIssues.raise('exante.lines-need-hundred', { params: { sum: scored.total }, basis }), ...open],
    }
  const line = bandOf(norm.value, num(scored.score))
  if (line === undefined) return { issues: open }
  if (found === undefined || found === line.conclusion) return { line, norm, issues: [] }
  const params = { found, expected: line.conclusion, score: scored.score, from: line.from }
  return {
    line,
    norm,
    issues: [exAnteIssues.raise('exante.conclusion-differs', { path: ['conclusion'], params, basis })],
  }
}
