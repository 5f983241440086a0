import { equals, hundred, multiply } from '../../kernel/arithmetic.js'
import { roundFraction, type Fraction } from '../../kernel/fraction.js'
import { num, text, type Decimal } from '../../kernel/number.js'
import { readDecimal } from '../../kernel/read-decimal.js'
import { scorePlaces } from '../../norms/places.js'

/** A printed rate in per cent, with the decimals it was printed with; `bare` without the sign: `86.20` of a rate column. */
export type PrintedRate = { percent: Decimal; places: number; bare: boolean }

export const readRate = (printed: string | undefined): PrintedRate | undefined => {
  const cell = (printed ?? '').normalize('NFKC').trim()
  const bare = !cell.endsWith('%')
  const digits = bare ? cell : cell.slice(0, -1).trim()
  const read = readDecimal(digits)
  return read.ok ? { percent: read.value, places: digits.split('.')[1]?.length ?? 0, bare } : undefined
}

/** The rate in per cent, rounded or cut to the printed decimals. */
export const fitsPercent = (computed: Fraction, percent: Decimal, places: number): boolean =>
  (['half-up', 'cut'] as const).some((mode) => equals(roundFraction(computed, places, mode), num(percent)))

/** The same printed as a share of 1: 1.05 for 105 %. */
export const fitsShare = (computed: Fraction, { percent, places }: PrintedRate): boolean =>
  fitsPercent(computed, text(multiply(num(percent), hundred)), Math.max(0, places - scorePlaces))
