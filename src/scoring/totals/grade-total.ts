import type { Decimal } from '../../kernel/number.js'
import { defineRule } from '../../kernel/rule.js'
import { scaleOn } from '../../norms/grade-scale.js'
import type { Norms } from '../../norms/rulebook.js'
import { findNorm } from '../../norms/use-norm.js'
import { gradeOn } from './grade-on.js'

/** 「评价等级」 The grade a score falls in: half-open bands of the rulebook's scale; below the lowest bound is the lowest grade. */
export const gradeTotal = /* @__PURE__ */ defineRule(
  {
    id: 'scoring.grade-total',
    title: '评价等级',
    outcomes: { graded: ['score', 'label', 'from', 'below?'] },
  },
  (score: Decimal, norms: Norms) => {
    const scale = scaleOn(norms)
    const none = `rulebook ${norms.rulebook.id} states no grades.scale on ${norms.day}: look at gradeScale(norms) first`
    const { band, given } = gradeOn(scale, score, none)
    const uses = [findNorm(norms, 'grades.scale'), findNorm(norms, 'silence.grade-bounds')]
    return { value: band.grade, outcome: 'graded', given, uses }
  },
)
