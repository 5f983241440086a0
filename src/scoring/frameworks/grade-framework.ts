import { compare } from '../../kernel/arithmetic.js'
import { num, type Decimal } from '../../kernel/number.js'
import type { Used } from '../../kernel/conclusion.js'
import { defineRule } from '../../kernel/rule.js'
import type { GradeBand } from '../../norms/norm-values.js'
import type { Norms } from '../../norms/rulebook.js'
import { findNorm } from '../../norms/use-norm.js'
import type { Grade, Label } from '../../norms/vocabulary.js'
import { gradeOn } from '../totals/grade-on.js'

/** A score, the scale it is graded by and whose that is, and the vetoes that were raised. */
export type Graded = {
  score: Decimal
  scale: readonly GradeBand[]
  from: 'framework' | 'rulebook'
  caps: readonly { grade: Grade; label: Label }[]
  basis: Used
}

/**
 * 「框架等级」 The grade of a framework's score on its own scale, else the rulebook's; a veto that was raised lets it be no better than
 * its cap, whatever the score. A cap the scale does not know takes nothing.
 */
export const gradeFramework = /* @__PURE__ */ defineRule(
  {
    id: 'scoring.grade-framework',
    title: '框架等级',
    outcomes: {
      graded: ['score', 'label', 'from', 'below?'],
      capped: ['score', 'label', 'from', 'below?', 'tier', 'otherGrade'],
    },
  },
  ({ score, scale, from, caps, basis }: Graded, norms: Norms) => {
    const { band, given } = gradeOn(scale, score, 'a scale without grades: look at it first')
    const own = from === 'framework' ? basis : findNorm(norms, 'grades.scale')
    const uses = [own, findNorm(norms, 'silence.grade-bounds')]
    const capped = lowestCap(caps, scale, band)
    if (!capped) return { value: band.grade, outcome: 'graded', given, uses }
    const { cap, at } = capped
    const facts = { ...given, label: at.label, tier: cap.label, otherGrade: band.label }
    return { value: at.grade, outcome: 'capped', given: facts, uses }
  },
)

/** The cap that stands lowest, where it stands below the score's own band; of two at one grade, the earlier. */
const lowestCap = (caps: Graded['caps'], scale: readonly GradeBand[], own: GradeBand) => {
  let lowest: { cap: Graded['caps'][number]; at: GradeBand } | undefined
  for (const cap of caps) {
    const at = scale.find(({ grade }) => grade === cap.grade)
    if (at && compare(num(at.from), num(lowest?.at.from ?? own.from)) < 0) lowest = { cap, at }
  }
  return lowest
}
