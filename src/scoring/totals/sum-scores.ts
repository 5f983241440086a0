import { sum } from '../../kernel/arithmetic.js'
import { addFractions, fractionFrom, type StoredFraction } from '../../kernel/fraction.js'
import { num, text, type Decimal } from '../../kernel/number.js'
import { defineRule } from '../../kernel/rule.js'
import { scaleOn } from '../../norms/grade-scale.js'
import { unroundedPlaces } from '../../norms/places.js'
import type { Norms } from '../../norms/rulebook.js'
import { findNorm } from '../../norms/use-norm.js'
import { tellFraction } from '../tell-quotient.js'

/** 「总分」 The sum of the rounded scores, and beside it the same sum rounded only once, to 6 decimals, or to as many more as show on which side of a grade's bound it lies. Source: 财预〔2020〕10号 第十六条. */
export const sumScores = /* @__PURE__ */ defineRule(
  {
    id: 'scoring.sum-scores',
    title: '总分',
    outcomes: { summed: ['scores'], 'summed-with-rounding': ['scores', 'unrounded'] },
  },
  (rows: readonly { score: Decimal; exact: StoredFraction }[], norms: Norms) => {
    const scores = rows.map(({ score }) => score)
    const total = text(sum(scores.map(num)))
    const exact = addFractions(rows.map((row) => fractionFrom(row.exact)))
    const bounds = scaleOn(norms).map(({ from }) => from)
    const unrounded = tellFraction(exact, bounds, unroundedPlaces)
    const value = { total, unrounded }
    const uses = [findNorm(norms, 'scoring.total'), findNorm(norms, 'silence.rounding')]
    return unrounded === total
      ? { value, outcome: 'summed', shown: total, given: { scores }, uses }
      : { value, outcome: 'summed-with-rounding', shown: total, given: { scores, unrounded }, uses }
  },
)
