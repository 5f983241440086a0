import { isError } from '../../kernel/is-error.js'
import { subtract } from '../../kernel/arithmetic.js'
import { storedFraction } from '../../kernel/fraction.js'
import type { Issue } from '../../kernel/issue.js'
import { num, text } from '../../kernel/number.js'
import { readBy, type Concluded } from '../../kernel/conclusion.js'
import { defineRule } from '../../kernel/rule.js'
import type { ScoredRow } from '../../model/results/scored-row.js'
import type { Indicator } from '../../model/promise/indicator.js'
import type { NormKey } from '../../norms/norm-values.js'
import type { Norms } from '../../norms/rulebook.js'
import { watchNorms } from '../../norms/resolving/watch-norms.js'
import { asksFor, findNorm, useNorm } from '../../norms/use-norm.js'
import { scoringIssues } from '../issues.js'
import type { RowScore } from '../row-rule.js'
import { checkOverAchievement } from './check-over-achievement.js'
import { checkUnmet } from './check-unmet.js'
import { scoreByKind } from './score-by-kind.js'

/** The norms a row cannot be scored without. */
export const rowNorms: readonly NormKey[] = [
  'scoring.quantitative',
  'judgement.tiers',
  'silence.inverse-missed',
  'silence.equal-exceeded',
  'silence.strict-equality',
  'silence.range-missed',
  'silence.zero-target',
  'silence.negative-target',
  'silence.late-completion',
  'silence.pass-line',
  'silence.over-achievement',
  'silence.judged-row',
  'silence.rounding',
  'silence.approximate-target',
  'silence.bare-number',
  'silence.bare-number-name',
  'silence.bare-number-cost',
  'silence.bare-number-zero',
  'silence.bare-number-duration',
  'silence.date-without-day',
  'silence.missing-actual',
]

const absentOn = /* @__PURE__ */ asksFor(rowNorms)

/** 「指标行得分」 A row as scored, with what is odd about it. */
export type IndicatorScore = ScoredRow & { issues: Issue[] }

/**
 * 「指标得分」 One row's score by the kind of its target and actual. Unscored with the reason where points, actual or a judgement
 * is missing (never 0); not applicable where the actual says so. Paths start at the indicator.
 */
export const scoreIndicator = /* @__PURE__ */ defineRule(
  {
    id: 'scoring.score-indicator',
    title: '指标得分',
    outcomes: {
      scored: ['points', 'row.name'],
      'not-applicable': ['points?', 'because', 'row.name'],
      unscored: ['points?', 'reason', 'params', 'row.name'],
    },
  },
  (indicator: Indicator, norms: Norms) => {
    const { norms: watched, said } = watchNorms(norms)
    norms = watched
    const { points, actual } = indicator
    const absent = absentOn(norms)
    if (absent.length) return unscored(indicator, norms, absent)
    if (actual?.kind === 'not-applicable') {
      const told = { points, because: actual.because }
      const uses = [findNorm(norms, 'silence.not-applicable')]
      const value = openRow(indicator, 'not-applicable', said())
      return {
        value,
        outcome: 'not-applicable',
        shown: undefined,
        given: told,
        uses,
        row: indicator.id,
        label: indicator.name,
      }
    }
    if (points === undefined)
      return unscored(indicator, norms, [scoringIssues.raise('points.missing', { path: ['points'] })])
    if (actual === undefined) {
      const missing = scoringIssues.raise('actual.missing', { path: ['actual'] })
      return { ...unscored(indicator, norms, [missing]), uses: [useNorm(norms, 'silence.missing-actual')] }
    }
    const scored = scoreByKind(indicator, points, actual, norms)
    if ('issue' in scored) return unscored(indicator, norms, [scored.issue])
    const { by, remarks } = scored
    const { score, exact, rate, issues } = by.is.value
    const found = [...issues, ...remarks, ...said()]
    if (found.some(isError)) return unscored(indicator, norms, found, [by])
    found.push(...checkOverAchievement(indicator, by.is.value, norms))
    found.push(...checkUnmet(indicator, points, score, norms), ...said())
    const { id, name, dimension } = indicator
    const value = { id, name, dimension, status: 'scored', score, points } as IndicatorScore // its issues come last
    if (rate !== undefined) value.rate = rate
    if (actual.kind === 'judged' && actual.from === 'published') value.from = 'published'
    value.lost = text(subtract(num(points), num(score)))
    value.exact = storedFraction(exact)
    value.issues = withRow(found, id)
    const uses = readBy(by).filter(({ silence }) => silence !== 'rounding') // rounding is told where it happened
    return { value, outcome: 'scored', shown: score, given: { points }, uses, parts: [by], row: id, label: name }
  },
)

const openRow = (
  { id, name, dimension, points }: Indicator,
  status: 'not-applicable' | 'unscored',
  issues: Issue[],
): IndicatorScore => {
  const row = { id, name, dimension, status } as IndicatorScore
  if (points !== undefined) row.points = points
  row.issues = withRow(issues, id)
  return row
}

const unscored = (indicator: Indicator, norms: Norms, issues: Issue[], parts: Concluded<RowScore>[] = []) => {
  const { points, id, name } = indicator
  const given = { points, reason: issues[0]?.code ?? '', params: issues[0]?.params ?? {} }
  const value = openRow(indicator, 'unscored', issues)
  const uses = [findNorm(norms, 'scoring.quantitative')]
  return { value, outcome: 'unscored', shown: undefined, given, uses, parts, row: id, label: name } as const
}

const withRow = (issues: Issue[], row: string): Issue[] => issues.map((issue) => ({ ...issue, row }))
