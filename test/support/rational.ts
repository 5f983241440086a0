/** An exact quotient of two integers: an oracle for arithmetic that shares nothing with the package. */
export type Rational = { readonly n: bigint; readonly d: bigint }

const gcd = (a: bigint, b: bigint): bigint => {
  let [left, right] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (right !== 0n) [left, right] = [right, left % right]
  return left
}

export const ratio = (n: bigint, d = 1n): Rational => {
  if (d === 0n) throw new Error('a quotient over zero')
  const g = gcd(n, d) || 1n
  return d < 0n ? { n: -n / g, d: -d / g } : { n: n / g, d: d / g }
}

/** The number a decimal text writes. */
export const parse = (text: string): Rational => {
  const [, sign = '', whole = '0', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? fail(`not a decimal: ${text}`)
  return ratio(BigInt(`${sign}${whole}${part}`), 10n ** BigInt(part.length))
}

const fail = (message: string): never => {
  throw new Error(message)
}

export const add = (a: Rational, b: Rational): Rational => ratio(a.n * b.d + b.n * a.d, a.d * b.d)
export const sub = (a: Rational, b: Rational): Rational => ratio(a.n * b.d - b.n * a.d, a.d * b.d)
export const mul = (a: Rational, b: Rational): Rational => ratio(a.n * b.n, a.d * b.d)
export const div = (a: Rational, b: Rational): Rational => ratio(a.n * b.d, a.d * b.n)
export const cmp = (a: Rational, b: Rational): number => {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
export const min = (a: Rational, b: Rational): Rational => (cmp(a, b) <= 0 ? a : b)
export const max = (a: Rational, b: Rational): Rational => (cmp(a, b) >= 0 ? a : b)
export const total = (numbers: readonly Rational[]): Rational => numbers.reduce(add, ratio(0n))

/** Half away from zero, once, as canonical decimal text. */
export const roundHalfUp = (r: Rational, places: number): string => rounded(r, places, 1n)

/** Cut towards zero, as canonical decimal text. */
export const roundCut = (r: Rational, places: number): string => rounded(r, places, 0n)

const rounded = (r: Rational, places: number, half: 0n | 1n): string => {
  const negative = r.n < 0n
  const top = (negative ? -r.n : r.n) * 10n ** BigInt(places)
  const steps = (2n * top + half * r.d) / (2n * r.d)
  return steps === 0n ? '0' : `${negative ? '-' : ''}${stepsText(steps, places)}`
}

/** The decimal text of a number whose expansion ends. */
export const exactText = (r: Rational): string => {
  let [places, scale] = [0, 1n]
  for (; places <= 400 && scale % r.d !== 0n; places += 1) scale *= 10n
  return places <= 400 ? roundHalfUp(r, places) : fail('the expansion does not end')
}

const stepsText = (steps: bigint, places: number): string => {
  const digits = steps.toString().padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const part = digits.slice(digits.length - places).replace(/0+$/, '')
  return part === '' ? whole : `${whole}.${part}`
}
