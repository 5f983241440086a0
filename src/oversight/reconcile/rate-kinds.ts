import { compare, hundred, one } from '../../kernel/arithmetic.js'
import type { Fraction } from '../../kernel/fraction.js'
import { num, text } from '../../kernel/number.js'
import { scorePlaces } from '../../norms/places.js'
import { tellFraction } from '../../scoring/tell-quotient.js'
import type { Found, Kind } from './kind.js'
import { fitsPercent, fitsShare, type PrintedRate } from './printed-rate.js'

/** A printed execution rate, as printed and as read, and ours in per cent where there is one. */
export type RateCase = { printed: string; read: PrintedRate; computed: Fraction | undefined }

/** What is wrong with a printed execution rate. The first that fits is said. */
export const rateKinds: readonly Kind<RateCase>[] = [
  { kind: 'rate-over-100', fits: (it) => (isOverHundred(it) ? figuresOf(it) : undefined) },
  { kind: 'rate-wrong', fits: (it) => (isWrong(it) ? figuresOf(it) : undefined) },
]

const isOverHundred = ({ read, computed }: RateCase): boolean =>
  compare(num(read.percent), hundred) > 0 ||
  (read.bare && computed !== undefined && compare(num(read.percent), one) > 0 && fitsShare(computed, read)) // 1.05 for 105 %

const isWrong = ({ read, computed }: RateCase): boolean => {
  if (computed === undefined || fitsPercent(computed, read.percent, read.places)) return false
  return !(read.bare && compare(num(read.percent), one) <= 0 && fitsShare(computed, read))
}

/** Ours with as many decimals as show that it is not the printed one, and on which side of 100 % it lies. */
const figuresOf = ({ printed, read, computed }: RateCase): Found => ({
  published: printed,
  computed: computed && `${tellFraction(computed, [read.percent, text(hundred)], scorePlaces)}%`,
})
