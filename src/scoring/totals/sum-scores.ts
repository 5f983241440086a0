import { num, text, type Decimal } from '../../kernel/number.js'
import { sum } from '../../kernel/arithmetic.js'
import { addFractions, roundFraction, type Fraction } from '../../kernel/fraction.js'
import { defineLooseRule, type Conclusion } from '../../kernel/rule.js'
import { cite, documents } from '../../norms/documents.js'
import { unroundedPlaces } from '../../norms/places.js'
import type { Norms } from '../../norms/rulebook.js'
import { findNorm } from '../../norms/use-norm.js'

/** 「总分」 The sum of the rounded scores, and beside it the same sum rounded only once, to 6 decimals. Source: 财预〔2020〕10号 第十六条. */
export const sumScores = /* @__PURE__ */ defineLooseRule(
  {
    id: 'scoring.sum-scores',
    title: '总分',
    basis: [cite(documents.evaluation2020, '第十六条')],
    outcomes: ['summed', 'summed-with-rounding'],
  },
  (
    scores: readonly { score: Decimal; exact: Fraction }[],
    norms: Norms,
  ): Conclusion<{ total: Decimal; unrounded: Decimal }, 'summed' | 'summed-with-rounding'> => {
    const total = text(sum(scores.map(({ score }) => num(score))))
    const unrounded = text(roundFraction(addFractions(scores.map(({ exact }) => exact)), unroundedPlaces))
    const differs = unrounded !== total
    return {
      value: { total, unrounded },
      outcome: differs ? 'summed-with-rounding' : 'summed',
      shown: total,
      given: { scores: scores.map(({ score }) => score), ...(differs && { unrounded }) },
      uses: [findNorm(norms, 'scoring.total'), findNorm(norms, 'silence.rounding')],
    }
  },
)
