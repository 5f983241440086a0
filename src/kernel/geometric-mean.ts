import { Decimal as Big } from 'decimal.js'
import { isZero, sum, zero } from './arithmetic.js'
import { denominatorOf, numeratorOf, type Fraction } from './fraction.js'
import { num, text, type Num } from './number.js'

// A root has no exact decimal. It is worked out to 100 digits, and what lies within 60 decimals of a shorter number is that number:
// √(0.25 × 1) is 0.5 and not 0.4999…, so a tie is rounded as a tie.
const Root = /* @__PURE__ */ Big.clone({ precision: 100, rounding: 4, toExpNeg: -9e15, toExpPos: 9e15 })
const certain = 60
const root = (n: Num): Big => new Root(text(n))

/**
 * 「加权几何平均」 points × (∏ shareᵢ^weightᵢ)^(1 ÷ Σ weights), to 60 decimals; 0 as soon as a share with a weight is 0. Shares and
 * weights are not negative, and some weight is not 0. Round it once more for print.
 */
export const geometricMean = (points: Num, shares: readonly Fraction[], weights: readonly Num[]): Num => {
  const weighted = shares
    .map((share, i) => ({ share, weight: weights[i] ?? zero }))
    .filter(({ weight }) => !isZero(weight))
  if (weighted.some(({ share }) => isZero(numeratorOf(share)))) return zero
  const logarithm = weighted
    .reduce((total, { share, weight }) => {
      const quotient = root(numeratorOf(share)).div(root(denominatorOf(share)))
      return total.plus(quotient.ln().times(root(weight)))
    }, new Root(0))
    .div(root(sum(weights)))
  return num(logarithm.exp().times(root(points)).toFixed(certain))
}
