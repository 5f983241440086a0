import { sum } from '../kernel/arithmetic.js'
import type { Issue } from '../kernel/issue.js'
import { num, text, type Decimal } from '../kernel/number.js'
import type { ScoredRows } from '../scoring/totals/score-rows.js'
import { evaluationIssues } from './issues.js'

export type FromPrint = { points: Decimal; rows: string }

/** The points of counted rows whose score is only the printed one. */
export const printedPoints = ({ rows }: ScoredRows): FromPrint | undefined => {
  const printed = rows.filter(({ from, counted }) => from === 'published' && counted !== false)
  if (printed.length === 0) return undefined
  return { points: text(sum(printed.map(({ points }) => num(points ?? '0')))), rows: String(printed.length) }
}

export const checkFromPrint = (fromPrint: FromPrint | undefined): Issue[] =>
  fromPrint
    ? [evaluationIssues.raise('evaluation.from-print', { path: ['objective', 'indicators'], params: fromPrint })]
    : []
