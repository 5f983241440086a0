import { bandOf } from '../../kernel/band.js'
import { InvariantError } from '../../kernel/invariant-error.js'
import { num, type Decimal } from '../../kernel/number.js'
import { defineLooseRule, type Conclusion } from '../../kernel/rule.js'
import { cite, documents } from '../../norms/documents.js'
import { gradeScale } from '../../norms/grade-scale.js'
import type { Norms } from '../../norms/rulebook.js'
import { findNorm } from '../../norms/use-norm.js'
import type { Grade } from '../../norms/vocabulary.js'

/** 「评价等级」 The grade a score falls in: half-open bands of the rulebook's scale; below the lowest bound is the lowest grade. */
export const gradeTotal = /* @__PURE__ */ defineLooseRule(
  {
    id: 'scoring.grade-total',
    title: '评价等级',
    basis: [cite(documents.evaluation2020, '第十八条')],
    outcomes: ['graded'],
  },
  (score: Decimal, norms: Norms): Conclusion<Grade, 'graded'> => {
    const scale = gradeScale(norms)
    const band = bandOf(scale, num(score))
    if (band === undefined)
      throw new InvariantError(
        `rulebook ${norms.rulebook.id} states no grades.scale on ${norms.day}: look at gradeScale(norms) first`,
      )
    const above = scale[scale.indexOf(band) - 1]
    return {
      value: band.grade,
      outcome: 'graded',
      given: { score, label: band.label, from: band.from, below: above?.from },
      uses: [findNorm(norms, 'grades.scale'), findNorm(norms, 'silence.grade-bounds')],
    }
  },
)
