import type { Fraction } from '../../../src/kernel/fraction.js'
import {
  add,
  cmp,
  div,
  exactText,
  max,
  min,
  mul,
  parse,
  ratio,
  roundCut,
  roundHalfUp,
  sub,
  total,
} from '../rational.js'
import type { Rational } from '../rational.js'
import { borderPartner, drawnNumber, nearTo, pointed, positiveNumber } from './drawn-number.js'
import type { Kernel } from './kernel-under-test.js'
import { lotsFrom, type Lots } from './lots.js'

/** What the kernel said, what is right, and of which arguments. */
type Case = { given: string[]; found: unknown; wanted: unknown }
type Draw = (k: Kernel, lots: Lots) => Case

const pair = (lots: Lots): [string, string] => {
  const a = drawnNumber(lots)
  const b = lots.one([drawnNumber, drawnNumber, (l: Lots) => nearTo(l, a), (l: Lots) => borderPartner(l, a)])(lots)
  return [a, b]
}
const of = (written: readonly string[]): Rational[] => written.map(parse)
const negated = (r: Rational): Rational => ratio(-r.n, r.d)
const size = (r: Rational): Rational => (r.n < 0n ? negated(r) : r)
const list = <T>(lots: Lots, most: number, draw: () => T, least = 0): T[] =>
  Array.from({ length: least + lots.upTo(most - least) }, draw)

// Quotients: two texts, the lower one never zero.
type Quotient = [top: string, bottom: string]
const denominators = ['1', '3', '6', '7', '9', '43.2', '0.5', '400', '-4', '1000000007', '9007199254740881']
const quotient = (lots: Lots): Quotient => [
  drawnNumber(lots),
  lots.rarely(3) ? `${lots.rarely(4) ? '-' : ''}${positiveNumber(lots)}` : lots.one(denominators),
]
const value = ([top, bottom]: Quotient): Rational => div(parse(top), parse(bottom))
const made = (k: Kernel, [top, bottom]: Quotient): Fraction => k.fraction(k.num(top), k.num(bottom))
const told = (k: Kernel, f: Fraction): Rational => {
  const { numerator, denominator } = k.storedFraction(f)
  return div(parse(numerator), parse(denominator))
}
const same = (r: Rational): string => `${String(r.n)}/${String(r.d)}`

/** Over an odd number no quotient is a tie; the nearest to one, its top about where a double no longer tells odd from even. */
const nearestToTie = (lots: Lots, places: number): Quotient => {
  const bottom = BigInt(2 * lots.upTo(lots.one([10, 1000, 2 ** 24])) + 1)
  const odd = (2n ** BigInt(48 + lots.upTo(6)) / bottom) * 2n + 1n + 2n * BigInt(lots.upTo(2000))
  const top = (bottom * odd + BigInt(lots.one([-1, 1]))) / 2n
  return [`${lots.rarely(3) ? '-' : ''}${pointed(String(top), places)}`, String(bottom)]
}

/** A quotient that lies on the border between two steps, or a hair's breadth from it. */
const tie = (lots: Lots, places: number): Quotient => {
  if (lots.rarely(3)) return nearestToTie(lots, places)
  const bottom = positiveNumber(lots)
  const steps = lots.one([
    () => ratio(BigInt(lots.upTo(2000))),
    () => size(parse(drawnNumber(lots).replace('.', '').slice(0, 18))),
    () => ratio(2n ** 51n + BigInt(lots.upTo(9))),
  ])()
  const half = div(ratio(2n * steps.n + 1n), ratio(2n * 10n ** BigInt(places)))
  const hair = div(ratio(BigInt(lots.one([-1, 0, 0, 0, 1]))), ratio(10n ** BigInt(places + 1 + lots.upTo(16))))
  return [exactText(mul(add(half, hair), parse(`${lots.rarely(3) ? '-' : ''}${bottom}`))), bottom]
}

const unary: Draw = (k, lots) => {
  const a = drawnNumber(lots)
  const [n, r] = [k.num(a), parse(a)]
  return {
    given: [a],
    found: [k.text(n), k.text(k.absolute(n)), k.isZero(n), k.isNegative(n), k.isPositive(n), k.isNum(n)],
    wanted: [exactText(r), exactText(size(r)), r.n === 0n, r.n < 0n, r.n > 0n, true],
  }
}

const binary: Draw = (k, lots) => {
  const [a, b] = pair(lots)
  const [m, n] = [k.num(a), k.num(b)]
  const [x, y] = [parse(a), parse(b)]
  return {
    given: [a, b],
    found: [k.add(m, n), k.subtract(m, n), k.multiply(m, n)].map(k.text),
    wanted: [add(x, y), sub(x, y), mul(x, y)].map(exactText),
  }
}

const order: Draw = (k, lots) => {
  const [a, b] = pair(lots)
  const [m, n] = [k.num(a), k.num(b)]
  const [x, y] = [parse(a), parse(b)]
  const c = cmp(x, y)
  return {
    given: [a, b],
    found: [k.compare(m, n), k.equals(m, n), k.atLeast(m, n), k.below(m, n), k.text(k.smaller(m, n))].concat(
      k.text(k.larger(m, n)),
    ),
    wanted: [c, c === 0, c >= 0, c < 0, exactText(min(x, y)), exactText(max(x, y))],
  }
}

const clamp: Draw = (k, lots) => {
  const [a, b] = pair(lots)
  const c = lots.one([drawnNumber(lots), nearTo(lots, a)])
  const [x, y, z] = of([a, b, c]) as [Rational, Rational, Rational]
  return {
    given: [a, b, c],
    found: k.text(k.clamp(k.num(a), k.num(b), k.num(c))),
    wanted: exactText(min(max(x, y), z)),
  }
}

const sum: Draw = (k, lots) => {
  const numbers = list(lots, 12, () => drawnNumber(lots))
  return { given: numbers, found: k.text(k.sum(numbers.map(k.num))), wanted: exactText(total(of(numbers))) }
}

const shift: Draw = (k, lots) => {
  const [a, places] = [drawnNumber(lots), lots.upTo(50) - 25]
  const power = 10n ** BigInt(Math.abs(places))
  return {
    given: [a, String(places)],
    found: k.text(k.shift(k.num(a), places)),
    wanted: exactText(mul(parse(a), places < 0 ? ratio(1n, power) : ratio(power))),
  }
}

const form = (n: object): string =>
  Object.values(n)
    .map((part) => (Object.is(part, -0) ? '-0' : String(part)))
    .join()

// Results of results: a number that is right when printed can still be held wrongly.
const chain: Draw = (k, lots) => {
  const start = drawnNumber(lots)
  const given = [start]
  let [n, r] = [k.num(start), parse(start)]
  const [early, was] = [n, r]
  for (let steps = 2 + lots.upTo(3); steps > 0; steps -= 1) {
    const b = lots.one([drawnNumber(lots), borderPartner(lots, start), '0.5', '2', '-1'])
    const [m, s] = [k.num(b), parse(b)]
    const name = lots.one(['+', '-', '×', 'round', 'shift', 'back'] as const)
    given.push(name, b)
    if (name === '+') [n, r] = [k.add(n, m), add(r, s)]
    if (name === '-') [n, r] = [k.subtract(m, n), sub(s, r)]
    if (name === '×') [n, r] = [k.multiply(n, m), mul(r, s)]
    if (name === 'round') [n, r] = [k.round(n, 3), parse(roundHalfUp(r, 3))]
    if (name === 'shift') [n, r] = [k.shift(n, -2), div(r, ratio(100n))]
    if (name === 'back') [n, r] = [k.subtract(k.add(n, m), n), s] // what is wide may become narrow again
  }
  return {
    given,
    found: [k.text(n), k.compare(n, early), k.isZero(n), k.isNum(n), form(n)],
    wanted: [exactText(r), cmp(r, was), r.n === 0n, true, form(k.num(k.text(n)))], // one number, one form
  }
}

const rounding: Draw = (k, lots) => {
  const places = lots.one([0, 1, 2, 2, 4, 6, lots.upTo(30)])
  const given = lots.rarely(2) ? tie(lots, places) : quotient(lots)
  const [f, r] = [made(k, given), value(given)]
  const whole = drawnNumber(lots)
  return {
    given: [...given, whole, String(places)],
    found: [
      k.roundFraction(f, places),
      k.roundFraction(f, places, 'cut'),
      k.round(k.num(whole), places),
      k.round(k.num(whole), places, 'cut'),
      k.round(k.num(given[0]), places),
    ].map(k.text),
    wanted: [
      roundHalfUp(r, places),
      roundCut(r, places),
      roundHalfUp(parse(whole), places),
      roundCut(parse(whole), places),
      roundHalfUp(parse(given[0]), places),
    ],
  }
}

const proportion: Draw = (k, lots) => {
  const [points, [part, whole]] = [drawnNumber(lots), lots.rarely(2) ? tie(lots, 2) : quotient(lots)]
  const [p, a, w] = [k.num(points), k.num(part), k.num(whole)]
  const r = div(parse(part), parse(whole))
  return {
    given: [points, part, whole],
    found: [k.text(k.proportion(p, a, w, 2)), k.shareText(a, w), k.shareText(a, w, 2)],
    wanted: [roundHalfUp(mul(parse(points), r), 2), roundHalfUp(r, 4), roundHalfUp(r, 2)],
  }
}

// A stored quotient keeps its two numbers as they were given: it is not reduced.
const stored: Draw = (k, lots) => {
  const given = quotient(lots)
  const f = made(k, given)
  const [top, bottom] = of(given) as [Rational, Rational]
  const [n, d] = bottom.n < 0n ? [negated(top), negated(bottom)] : [top, bottom]
  const kept = { numerator: exactText(n), denominator: exactText(d) }
  return {
    given,
    found: [
      k.storedFraction(f),
      k.storedFraction(k.fractionFrom(k.storedFraction(f))),
      [k.text(k.numeratorOf(f)), k.text(k.denominatorOf(f))],
      k.storedFraction(k.fraction(k.num(given[0]))),
    ],
    wanted: [
      kept,
      kept,
      [kept.numerator, kept.denominator],
      { numerator: exactText(parse(given[0])), denominator: '1' },
    ],
  }
}

const quotients: Draw = (k, lots) => {
  const [a, drawn] = [quotient(lots), quotient(lots)]
  const b: Quotient = lots.rarely(3) ? [nearTo(lots, a[0]), a[1]] : drawn
  const by = drawnNumber(lots)
  const [f, g, x, y] = [made(k, a), made(k, b), value(a), value(b)]
  return {
    given: [...a, ...b, by],
    found: [
      k.compareFractions(f, g),
      ...[
        k.scaleFraction(f, k.num(by)),
        k.scaleFraction(f, k.num(by), k.num(b[1])),
        k.subtractFractions(f, g),
        k.addFractions([f, g]),
      ].map((it) => same(told(k, it))),
    ],
    wanted: [cmp(x, y), ...[mul(x, parse(by)), div(mul(x, parse(by)), parse(b[1])), sub(x, y), add(x, y)].map(same)],
  }
}

const manyQuotients: Draw = (k, lots) => {
  const given = list(lots, lots.rarely(20) ? 14 : 6, () => quotient(lots), 3)
  const [fs, ordered] = [given.map((it) => made(k, it)), given.map(value).sort(cmp)]
  const count = (n: number) => ratio(BigInt(n))
  const middle = ordered.slice(Math.ceil(ordered.length / 2) - 1, Math.floor(ordered.length / 2) + 1)
  const whole = total(ordered)
  const inner = sub(sub(whole, ordered[0]!), ordered.at(-1)!)
  const sums = [whole, div(whole, count(given.length)), div(total(middle), count(middle.length))].concat(
    div(inner, count(given.length - 2)),
  )
  const found = [k.addFractions(fs), k.meanOf(fs), k.medianOf(fs), k.trimmedMeanOf(fs)]
  return {
    given: given.flat(),
    found: [...found.map((it) => same(told(k, it))), ...found.map((it) => k.text(k.roundFraction(it, 2)))],
    wanted: [...sums.map(same), ...sums.map((it) => roundHalfUp(it, 2))],
  }
}

const distribute: Draw = (k, lots) => {
  const places = lots.one([0, 2, 2, 4])
  const amount = lots.rarely(2) ? drawnNumber(lots).replace('-', '') : String(lots.upTo(500))
  const weights = list(
    lots,
    8,
    () => (lots.rarely(4) ? drawnNumber(lots).replace('-', '') : String(lots.upTo(12) / 2)),
    1,
  ).concat('1')
  const [whole, step, cut] = [parse(amount), ratio(1n, 10n ** BigInt(places)), total(of(weights))]
  const exact = of(weights).map((w) => div(mul(whole, w), cut))
  const parts = exact.map((quota) => parse(roundCut(quota, places)))
  const rest = exact.map((quota, i) => sub(quota, parts[i]!))
  let left = sub(whole, total(parts))
  for (const i of rest.map((_, at) => at).sort((a, b) => cmp(rest[b]!, rest[a]!) || a - b)) {
    const extra = min(step, left)
    parts[i] = add(parts[i]!, extra)
    left = sub(left, extra)
  }
  return {
    given: [amount, ...weights, String(places)],
    found: k.distribute(k.num(amount), weights.map(k.num), places).map(k.text),
    wanted: parts.map(exactText),
  }
}

const draws: Readonly<Record<string, Draw>> = {
  unary,
  binary,
  order,
  clamp,
  sum,
  shift,
  chain,
  rounding,
  proportion,
  stored,
  quotients,
  manyQuotients,
  distribute,
}
const names = [
  ...Object.keys(draws).filter((name) => name !== 'manyQuotients' && name !== 'distribute'),
  ...['binary', 'rounding', 'rounding', 'proportion', 'chain'], // where the most can go wrong
  ...['manyQuotients', 'distribute'],
]

/** The first of `cases` drawn cases in which the kernel is wrong, told so that it can be repeated; undefined where there is none. */
export const firstMistake = (k: Kernel, cases: number, seed = 20200225): string | undefined => {
  const lots = lotsFrom(seed)
  for (let i = 0; i < cases; i += 1) {
    const name = names[i % names.length]!
    const wrong = mistakeIn(k, name, lots)
    if (wrong !== undefined) return `case ${String(i)} of seed ${String(seed)}, ${name}: ${wrong}`
  }
  return undefined
}

const mistakeIn = (k: Kernel, name: string, lots: Lots): string | undefined => {
  try {
    const { given, found, wanted } = draws[name]!(k, lots)
    const [is, right] = [JSON.stringify(found), JSON.stringify(wanted)]
    return is === right ? undefined : `${given.join(' ')}\n  found  ${is}\n  wanted ${right}`
  } catch (e) {
    return String(e)
  }
}
