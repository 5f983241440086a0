import { compare, isNegative, isPositive } from '../kernel/arithmetic.js'
import { fraction, roundFraction } from '../kernel/fraction.js'
import type { Issue } from '../kernel/issue.js'
import { num, text, type Decimal } from '../kernel/number.js'
import type { Actual } from '../model/promise/actual.js'
import { readingIssues } from './issues.js'

type ScoredCells = {
  id: string
  index: number
  target?: string | undefined
  actual?: string | undefined
  points?: Decimal | undefined
  score?: Decimal | undefined
}

/** Points and a score with neither target nor actual: there is nothing that a person could have judged. */
export const checkBlank = ({ id, index, points, score }: ScoredCells): Issue[] =>
  points !== undefined && score !== undefined
    ? [
        readingIssues.raise('row.blank-with-score', {
          path: ['indicators', index, 'target'],
          row: id,
          params: { score, points },
        }),
      ]
    : []

/** The judgement a printed score shows: score ÷ points, to 12 decimals so that the score comes back exactly. */
export const judgedByScore = (
  { id, index, actual, target }: ScoredCells,
  points: Decimal,
  score: Decimal,
): { value?: Actual | undefined; issues: Issue[] } => {
  const missing =
    target === undefined
      ? [
          readingIssues.raise('target.missing', {
            path: ['indicators', index, 'target'],
            row: id,
            params: { score, points },
          }),
        ]
      : []
  if (compare(num(score), num(points)) > 0)
    return {
      issues: [
        ...missing,
        readingIssues.raise('judged.over-points', {
          path: ['indicators', index, 'score'],
          row: id,
          params: { score, points },
        }),
      ],
    }
  if (!isPositive(num(points)) || isNegative(num(score))) return { issues: missing }
  const share = text(roundFraction(fraction(num(score), num(points)), sharePlaces))
  const value: Actual = { kind: 'judged', share, ...(actual !== undefined && { text: actual }), from: 'published' }
  return { value, issues: missing }
}

const sharePlaces = 12
