import { compare, subtract } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num, text, type Decimal } from '../../kernel/number.js'
import { defineLooseRule, type Conclusion, type Ruled } from '../../kernel/rule.js'
import type { Indicator } from '../../model/promise/indicator.js'
import type { ScoredRow } from '../../model/results/scored-row.js'
import { cite, documents } from '../../norms/documents.js'
import type { NormKey } from '../../norms/norm-values.js'
import type { Norms } from '../../norms/rulebook.js'
import { absentNorms, findNorm, useNorm } from '../../norms/use-norm.js'
import { scoringIssues } from '../issues.js'
import type { RowScore } from '../row-score.js'
import { scoreByKind } from './score-by-kind.js'
import { checkOverAchievement } from './check-over-achievement.js'

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
  'silence.date-without-day',
  'silence.missing-actual',
]

/**
 * 「指标得分」 One row's score by the kind of its target and actual. Unscored with the reason where points, actual or a judgement
 * is missing (never 0); not applicable where the actual says so. Paths start at the indicator.
 */
export const scoreIndicator = /* @__PURE__ */ defineLooseRule(
  {
    id: 'scoring.score-indicator',
    title: '指标得分',
    basis: [cite(documents.evaluation2020, '第十六条', 'practice')],
    outcomes: ['scored', 'not-applicable', 'unscored'],
  },
  (
    indicator: Indicator,
    norms: Norms,
  ): Conclusion<ScoredRow & { issues: Issue[] }, 'scored' | 'not-applicable' | 'unscored'> => {
    const { id, name, dimension, points, actual } = indicator
    const named = { id, name, dimension }
    const shown = { row: id, label: name }
    const unscored = (
      issues: Issue[],
      parts: Ruled<RowScore>[] = [],
    ): Conclusion<ScoredRow & { issues: Issue[] }, 'unscored'> => ({
      value: { ...named, status: 'unscored', ...(points !== undefined && { points }), issues: withRow(issues, id) },
      outcome: 'unscored',
      shown: undefined,
      given: { points, reason: issues[0]?.code, params: issues[0]?.params },
      parts: parts.map(({ trace }) => trace),
      ...shown,
    })

    const absent = absentNorms(norms, rowNorms)
    if (absent.length) return unscored(absent)
    if (actual?.kind === 'not-applicable') {
      return {
        value: { ...named, status: 'not-applicable', ...(points !== undefined && { points }), issues: [] },
        outcome: 'not-applicable',
        shown: undefined,
        given: { points, because: actual.because },
        uses: [findNorm(norms, 'silence.not-applicable')],
        ...shown,
      }
    }
    if (points === undefined) return unscored([scoringIssues.raise('points.missing', { path: ['points'] })])
    if (actual === undefined)
      return {
        ...unscored([scoringIssues.raise('actual.missing', { path: ['actual'] })]),
        uses: [useNorm(norms, 'silence.missing-actual')],
      }

    const scored = scoreByKind({ ...indicator, points, actual }, norms)
    if ('issue' in scored) return unscored([scored.issue])
    const { value, trace } = scored
    if (value.issues.some(({ severity }) => severity === 'error')) return unscored(value.issues, [scored])
    const issues = [...value.issues, ...checkOverAchievement(indicator, value, norms)]
    return {
      value: {
        ...named,
        status: 'scored',
        score: value.score,
        points,
        ...(value.rate !== undefined && { rate: value.rate }),
        lost: lost(points, value.score),
        exact: value.exact,
        issues: withRow(issues, id),
      },
      outcome: 'scored',
      shown: value.score,
      given: { points },
      uses: [
        { citations: trace.basis },
        ...(trace.silences ?? [])
          .filter((silence) => silence !== 'rounding')
          .map((silence) => ({ citations: [], silence })),
      ], // rounding is told where it happened
      parts: [trace],
      ...shown,
    }
  },
)

const lost = (points: Decimal, score: Decimal): Decimal =>
  compare(num(score), num(points)) > 0 ? '0' : text(subtract(num(points), num(score)))

const withRow = (issues: Issue[], row: string): Issue[] => issues.map((issue) => ({ ...issue, row }))
