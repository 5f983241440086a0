import { compare, equals, isPositive } from '../../kernel/arithmetic.js'
import { round } from '../../kernel/fraction.js'
import type { Issue } from '../../kernel/issue.js'
import { num } from '../../kernel/number.js'
import { citationsOf } from '../../kernel/write-trace.js'
import { scorePlaces } from '../../norms/places.js'
import { scoringIssues } from '../../scoring/issues.js'
import { measurePoints } from '../../scoring/totals/measure-points.js'
import { checkLevelPoints } from './check-level-points.js'
import { basis } from '../basis.js'
import { validationIssues } from '../issues.js'
import { noteRow } from '../note.js'
import type { Context, Row } from '../row.js'

/**
 * 「分值校验」 The points of the counted rows make 100 less the rulebook's execution points; each is positive with at most two decimals;
 * no row carries them all; the level-1 sums are compared with the rulebook's (原则上). A table without points is not summed.
 */
export const checkRowPoints = ({ rows, partIssues, norms, indicatorFramework }: Context): Issue[] => {
  const counted = rows.filter((row) => row.counted)
  const pointed = counted.filter(({ indicator }) => indicator.points !== undefined)
  if (rows.length === 0) return []
  if (rows.every(({ indicator }) => indicator.points === undefined))
    return [
      validationIssues.raise('points.undeclared', { path: ['indicators'], params: { rows: String(rows.length) } }),
    ]
  const each = rows.flatMap((row) => pointIssues(row))
  const missing = counted.filter(({ indicator }) => indicator.points === undefined).map(withoutPoints)
  const parts = partIssues.map(withoutObjective)
  const measured = measurePoints.conclude(
    pointed.map(({ indicator }) => indicator.points ?? '0'),
    norms,
  )
  const { value } = measured.is
  const off =
    missing.length === 0
      ? value.issues.map((issue) => ({ ...withoutObjective(issue), basis: citationsOf(measured) }))
      : []
  const [only, ...more] = pointed.filter(
    ({ indicator }) => compare(num(indicator.points ?? '0'), num(value.expected)) >= 0,
  )
  const single =
    only === undefined || more.length > 0 || !isPositive(num(value.expected))
      ? []
      : [noteRow(only, 'objective.single-indicator', { on: 'points', params: { points: only.indicator.points ?? '' } })]
  return [
    ...each,
    ...missing,
    ...parts,
    ...off,
    ...single,
    ...(off.length === 0 && missing.length === 0 && indicatorFramework !== undefined
      ? checkLevelPoints(pointed, indicatorFramework, norms)
      : []),
  ]
}

// Scoring speaks of a project's objective; here the objective is the root.
const withoutObjective = (issue: Issue): Issue => ({
  ...issue,
  path: issue.path[0] === 'objective' ? issue.path.slice(1) : issue.path,
})

const pointIssues = (row: Row): Issue[] => {
  const { points } = row.indicator
  if (points === undefined) return []
  const params = { points }
  return [
    ...(isPositive(num(points)) ? [] : [noteRow(row, 'indicator.points-not-positive', { on: 'points', params })]),
    ...(equals(round(num(points), scorePlaces), num(points))
      ? []
      : [noteRow(row, 'indicator.points-decimals', { on: 'points', params })]),
  ]
}

// The fact a score will be refused for, said while it can still be mended: here no more than a warning.
const withoutPoints = ({ indicator, path }: Row): Issue => ({
  ...scoringIssues.raise('points.missing', { path: [...path, 'points'], row: indicator.id, basis: [...basis.setting] }),
  severity: 'warning',
})
