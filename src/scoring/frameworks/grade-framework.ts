import { compare } from '../../kernel/arithmetic.js'
import { bandOf } from '../../kernel/band.js'
import { InvariantError } from '../../kernel/invariant-error.js'
import { num, type Decimal } from '../../kernel/number.js'
import { defineLooseRule, type Conclusion, type Used } from '../../kernel/rule.js'
import { cite, documents } from '../../norms/documents.js'
import type { GradeBand } from '../../norms/norm-values.js'
import type { Norms } from '../../norms/rulebook.js'
import { findNorm } from '../../norms/use-norm.js'
import type { Grade, Label } from '../../norms/vocabulary.js'

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
export const gradeFramework = /* @__PURE__ */ defineLooseRule(
  {
    id: 'scoring.grade-framework',
    title: '框架等级',
    basis: [cite(documents.ourConvention, 'criterion-score')],
    outcomes: ['graded', 'capped'],
  },
  ({ score, scale, from, caps, basis }: Graded, norms: Norms): Conclusion<Grade, 'graded' | 'capped'> => {
    const ordered = [...scale].sort((a, b) => compare(num(b.from), num(a.from)))
    const band = bandOf(ordered, num(score))
    if (band === undefined) throw new InvariantError('a scale without grades: look at it first')
    const own = ordered.indexOf(band)
    const capped = caps
      .map((cap) => ({ cap, at: ordered.findIndex(({ grade }) => grade === cap.grade) }))
      .filter(({ at }) => at > own)
      .sort((a, b) => b.at - a.at)[0]
    const last = ordered[capped?.at ?? own] ?? band
    const given = {
      score,
      label: last.label,
      from: band.from,
      below: ordered[own - 1]?.from,
      tier: capped?.cap.label,
      otherGrade: capped && band.label,
    }
    return {
      value: last.grade,
      outcome: capped ? 'capped' : 'graded',
      given,
      uses: [from === 'framework' ? basis : findNorm(norms, 'grades.scale'), findNorm(norms, 'silence.grade-bounds')],
    }
  },
)
