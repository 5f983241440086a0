import type { Fraction } from '../../../src/kernel/fraction.js'
import type { Num } from '../../../src/kernel/number.js'
import { kernel as right, type Kernel } from './kernel-under-test.js'

const { num, text } = right
const floor = (a: bigint, b: bigint): bigint => a / b - (a % b !== 0n && a < 0n !== b < 0n ? 1n : 0n)
const placesOf = (n: Num): number => (text(n).split('.')[1] ?? '').length
const units = (n: Num, places = placesOf(n)): bigint => BigInt(text(right.shift(n, places)))
const from = (steps: bigint, places: number): Num => right.shift(num(String(steps)), -places)
const asDouble = (n: Num, places: number): number => Number(units(n, places))
const fromDouble = (d: number, places: number): Num => from(BigInt(d), places)
/** The quotient in steps of 10^−places, over and under the line. */
const stepsOf = (f: Fraction, places: number): [bigint, bigint] => {
  const [top, bottom] = [right.numeratorOf(f), right.denominatorOf(f)]
  const finer = Math.max(placesOf(top), placesOf(bottom))
  return [units(top, finer) * 10n ** BigInt(places), units(bottom, finer)]
}
type Rounding = Kernel['roundFraction']
const roundedBy =
  (steps: (top: bigint, bottom: bigint) => bigint): Rounding =>
  (f, places, mode) =>
    mode === 'cut' ? right.roundFraction(f, places, mode) : from(steps(...stepsOf(f, places)), places)
const swapped = ([a, ...rest]: readonly Fraction[]): Fraction[] => [...rest, ...(a ? [a] : [])]
const reduced = (f: Fraction): Fraction => {
  const [a, b] = stepsOf(f, 0)
  const gcd = (x: bigint, y: bigint): bigint => (y === 0n ? (x < 0n ? -x : x) : gcd(y, x % y))
  const g = gcd(a, b)
  return g === 0n ? f : right.fraction(num(String(a / g)), num(String(b / g)))
}

/** Kernels with one mistake each, as a rewriting might bring it in. The cases must see every one of them. */
export const wrongKernels: Readonly<Record<string, Partial<Kernel>>> = {
  'read numbers of 16 digits and more as doubles': {
    num: (t) => {
      const n = num(t)
      return fromDouble(asDouble(n, placesOf(n)), placesOf(n))
    },
  },
  'kept 20 decimals': { num: (t) => right.round(num(t), 20) },
  'lost leading zeros behind the point': { num: (t) => num(t.replace(/\.0(?=[1-9])/, '.')) },
  'printed zeros at the end': { text: (n) => (placesOf(n) === 1 ? `${text(n)}0` : text(n)) },
  'printed −0': { text: (n) => (right.isZero(n) ? '-0' : text(n)) },
  'printed an exponent': { text: (n) => (/^0\.000000/.test(text(n)) ? String(Number(text(n))) : text(n)) },
  'added safe integers beyond 2^53': {
    add: (a, b) => {
      const places = Math.max(placesOf(a), placesOf(b))
      return fromDouble(asDouble(a, places) + asDouble(b, places), places)
    },
  },
  'aligned two numbers by the places of the first': {
    add: (a, b) => (placesOf(a) < placesOf(b) ? right.add(a, right.round(b, placesOf(a), 'cut')) : right.add(a, b)),
  },
  'subtracted the other way round': { subtract: (a, b) => right.subtract(b, a) },
  'multiplied safe integers beyond 2^53': {
    multiply: (a, b) => fromDouble(asDouble(a, placesOf(a)) * asDouble(b, placesOf(b)), placesOf(a) + placesOf(b)),
  },
  'let products pass up to 2^54': {
    multiply: (a, b) => {
      const product = right.multiply(a, b)
      const [whole, places] = [units(product), placesOf(product)]
      return whole <= 2n ** 54n && whole >= -(2n ** 54n) ? fromDouble(Number(whole), places) : product
    },
  },
  'lost the sign of a product of two negatives': {
    multiply: (a, b) =>
      right.isNegative(a) && right.isNegative(b)
        ? right.subtract(num('0'), right.multiply(a, b))
        : right.multiply(a, b),
  },
  'dropped a place of a product': {
    multiply: (a, b) => right.round(right.multiply(a, b), Math.max(0, placesOf(a) + placesOf(b) - 1), 'cut'),
  },
  'ordered as doubles': {
    compare: (a, b) => {
      const difference = Number(text(a)) - Number(text(b))
      return difference < 0 ? -1 : difference > 0 ? 1 : 0
    },
  },
  'ordered as texts': { below: (a, b) => text(a) < text(b) },
  'took equal for below': { below: (a, b) => right.compare(a, b) <= 0 },
  'clamped by the low bound last': { clamp: (a, low, high) => right.larger(right.smaller(a, high), low) },
  'lost a summand after the eighth': { sum: (numbers) => right.sum(numbers.slice(0, 8)) },
  'shifted by a double': { shift: (a, places) => right.multiply(a, right.round(num((10 ** places).toFixed(30)), 22)) },
  'cut where it should round': { roundFraction: (f, places) => right.roundFraction(f, places, 'cut') },
  'rounded where it should cut': { roundFraction: (f, places) => right.roundFraction(f, places) },
  'rounded ties to even': {
    roundFraction: roundedBy((a, b) => {
      const [down, doubled] = [floor(a, b), 2n * (a - floor(a, b) * b)]
      return doubled > b || (doubled === b && down % 2n !== 0n) ? down + 1n : down
    }),
  },
  'rounded ties down': { roundFraction: roundedBy((a, b) => -floor(-(2n * a - b), 2n * b)) },
  'rounded negative ties towards zero': { roundFraction: roundedBy((a, b) => floor(2n * a + b, 2n * b)) },
  'rounded twice': {
    roundFraction: (f, places, mode) => right.round(right.roundFraction(f, places + 12), places, mode),
  },
  'rounded quotients of doubles': {
    roundFraction: roundedBy((a, b) => {
      const steps = Math.round(Number(a < 0n ? -a : a) / Number(b))
      return a < 0n ? -BigInt(steps) : BigInt(steps)
    }),
  },
  'rounded to a place too many': { round: (n, places, mode) => right.round(n, places + 1, mode) },
  'divided first in a proportion': {
    proportion: (points, part, whole, places) =>
      right.round(right.multiply(points, right.proportion(num('1'), part, whole, 20)), places),
  },
  'took a share over the part': { shareText: (part, whole, places) => right.shareText(whole, part, places) },
  'reduced a quotient that is stored': { fraction: (a, b) => reduced(right.fraction(a, b)) },
  'left the sign under the line out': {
    fraction: (a, b = num('1')) => right.fraction(a, right.isNegative(b) ? right.absolute(b) : b),
  },
  'added quotients rounded to 20 decimals': {
    addFractions: (fs) => right.fraction(right.sum(fs.map((f) => right.roundFraction(f, 20)))),
  },
  'compared numerators only': {
    compareFractions: (f, g) => right.compare(right.numeratorOf(f), right.numeratorOf(g)),
  },
  'scaled without the whole': { scaleFraction: (f, part) => right.scaleFraction(f, part) },
  'subtracted the absolute value': {
    subtractFractions: (f, g) =>
      right.subtractFractions(f, right.fraction(right.absolute(right.numeratorOf(g)), right.denominatorOf(g))),
  },
  'divided a mean by one too few': {
    meanOf: (fs) => right.scaleFraction(right.addFractions(fs), num('1'), num(String(fs.length - 1))),
  },
  'took the lower one for the median of an even number': {
    medianOf: (fs) => [...fs].sort(right.compareFractions)[Math.ceil(fs.length / 2) - 1]!,
  },
  'trimmed in the order given': { trimmedMeanOf: (fs) => right.meanOf(fs.slice(1, -1)) },
  'trimmed the two lowest': {
    trimmedMeanOf: (fs) => right.meanOf(swapped(swapped([...fs].sort(right.compareFractions))).slice(0, -2)),
  },
  'gave the left-over steps to the later of two': {
    distribute: (total, weights, places) => right.distribute(total, [...weights].reverse(), places).reverse(),
  },
  'gave the whole rest to one': {
    distribute: (total, weights, places) => {
      const whole = right.sum(weights)
      const parts = weights.map((w) =>
        right.roundFraction(right.fraction(right.multiply(total, w), whole), places, 'cut'),
      )
      return [right.add(parts[0]!, right.subtract(total, right.sum(parts))), ...parts.slice(1)]
    },
  },
}
