import { equals, hundred, subtract, sum, zero } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num, text, type Decimal } from '../../kernel/number.js'
import { defineRule } from '../../kernel/rule.js'
import type { Norms } from '../../norms/rulebook.js'
import { watchNorms } from '../../norms/resolving/watch-norms.js'
import { findNorm } from '../../norms/use-norm.js'
import { scoringIssues } from '../issues.js'

/** 「分值之和」 What the rows' points make, and what they should. */
export type PointsSum = { sum: Decimal; expected: Decimal; issues: Issue[] }
const told = ['sum', 'expected', 'execution?'] as const

/** 「分值合计」 The rows' points must make 100 less the rulebook's execution points; an excerpt is never told to mend them.
 * Paths start at the objective. Source: 财预〔2020〕10号 第十三条. */
export const measurePoints = /* @__PURE__ */ defineRule(
  {
    id: 'scoring.measure-points',
    title: '分值合计',
    outcomes: { complete: told, off: told, 'cut-off': told },
  },
  (points: readonly Decimal[], norms: Norms, { complete }: { complete?: boolean | undefined } = {}) => {
    const { norms: watched, said } = watchNorms(norms)
    norms = watched
    const execution = findNorm(norms, 'execution.points')
    const total = sum(points.map(num))
    const wanted = subtract(hundred, execution ? num(execution.value) : zero)
    const [made, expected] = [text(total), text(wanted)]
    const value: PointsSum = { sum: made, expected, issues: said() }
    const given = { sum: made, expected, execution: execution?.value }
    if (equals(total, wanted)) return { value, outcome: 'complete', shown: made, given, uses: [execution] }
    if (complete === false) {
      const params = { sum: made, expected }
      value.issues.push(scoringIssues.raise('rows.cut-off', { path: ['indicators'], params }))
      return { value, outcome: 'cut-off', shown: made, given, uses: [execution] }
    }
    value.issues.push(scoringIssues.raise('points.sum', { path: ['indicators'], params: { sum: made, expected } }))
    const uses = [execution, findNorm(norms, 'silence.points-sum')]
    value.issues.push(...said())
    return { value, outcome: 'off', shown: made, given, uses }
  },
)
