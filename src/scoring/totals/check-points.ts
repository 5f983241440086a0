import { equals, hundred, subtract, sum } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num, text, type Decimal } from '../../kernel/number.js'
import { defineLooseRule, type Conclusion } from '../../kernel/rule.js'
import { cite, documents } from '../../norms/documents.js'
import type { Norms } from '../../norms/rulebook.js'
import { findNorm } from '../../norms/use-norm.js'
import { scoringIssues } from '../issues.js'

/** 「分值合计」 The rows' points must make 100 less the rulebook's execution points. Paths start at the objective. Source: 财预〔2020〕10号 第十三条. */
export const checkPoints = /* @__PURE__ */ defineLooseRule(
  {
    id: 'scoring.check-points',
    title: '分值合计',
    basis: [cite(documents.evaluation2020, '第十三条')],
    outcomes: ['complete', 'off'],
  },
  (
    points: readonly Decimal[],
    norms: Norms,
  ): Conclusion<{ sum: Decimal; expected: Decimal; issues: Issue[] }, 'complete' | 'off'> => {
    const execution = findNorm(norms, 'execution.points')
    const total = sum(points.map(num))
    const expected = subtract(hundred, num(execution?.value ?? '0'))
    const given = { sum: text(total), expected: text(expected), execution: execution?.value }
    const off = !equals(total, expected)
    const issues = off
      ? [
          scoringIssues.raise('points.sum', {
            path: ['indicators'],
            params: { sum: text(total), expected: text(expected) },
          }),
        ]
      : []
    return {
      value: { sum: text(total), expected: text(expected), issues },
      outcome: off ? 'off' : 'complete',
      shown: text(total),
      given,
      uses: [execution, off ? findNorm(norms, 'silence.points-sum') : undefined],
    }
  },
)
