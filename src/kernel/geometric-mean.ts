import { Decimal as Big } from 'decimal.js'
import { isZero, sum } from './arithmetic.js'
import type { Fraction } from './fraction.js'
import { big, num, type Num } from './number.js'

// A root has no exact decimal. It is worked out to 100 digits, and what lies within 60 decimals of a shorter number is that number:
// √(0.25 × 1) is 0.5 and not 0.4999…, so a tie is rounded as a tie.
const Root = /* @__PURE__ */ Big.clone({ precision: 100, rounding: 4, toExpNeg: -9e15, toExpPos: 9e15 })
const certain = 60

/**
 * 「加权几何平均」 points × (∏ shareᵢ^weightᵢ)^(1 ÷ Σ weights), to 60 decimals; 0 as soon as a share with a weight is 0. Shares and
 * weights are not negative, and some weight is not 0. Round it once more for print.
 */
export const geometricMean = (points: Num, shares: readonly Fraction[], weights: readonly Num[]): Num => {
  const whole = big(sum(weights))
  const weighted = shares
    .map(({ numerator, denominator }, i) => ({
      share: new Root(numerator).div(denominator),
      weight: weights[i] ?? num('0'),
    }))
    .filter(({ weight }) => !isZero(weight))
  if (weighted.some(({ share }) => share.isZero())) return num('0')
  const logarithm = weighted
    .reduce((total, { share, weight }) => total.plus(share.ln().times(new Root(big(weight)))), new Root(0))
    .div(new Root(whole))
  return num(
    logarithm
      .exp()
      .times(new Root(big(points)))
      .toFixed(certain),
  )
}
