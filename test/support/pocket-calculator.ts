import { add, div, mul, parse, ratio, sub, type Rational } from './rational.js'

/** What a reader gets who types a printed formula into a calculator: + − × ÷, brackets, |absolute values|. */
export const calculate = (formula: string): Rational => {
  const tokens = formula.match(/-?\d+(?:\.\d+)?|[+−×÷()|]/g) ?? []
  let at = 0
  const take = (...wanted: string[]): string | undefined => {
    const token = tokens[at]
    if (token === undefined || !wanted.includes(token)) return undefined
    at += 1
    return token
  }
  const atom = (): Rational => {
    if (take('(')) return closed(sum(), ')')
    if (take('|')) {
      const inside = closed(sum(), '|')
      return inside.n < 0n ? ratio(-inside.n, inside.d) : inside
    }
    const token = tokens[at] ?? ''
    at += 1
    return parse(token)
  }
  const closed = (value: Rational, end: string): Rational => {
    if (!take(end)) throw new Error(`${formula}: no ${end}`)
    return value
  }
  const product = (): Rational => {
    let value = atom()
    for (let sign = take('×', '÷'); sign; sign = take('×', '÷'))
      value = sign === '×' ? mul(value, atom()) : div(value, atom())
    return value
  }
  const sum = (): Rational => {
    let value = product()
    for (let sign = take('+', '−'); sign; sign = take('+', '−'))
      value = sign === '+' ? add(value, product()) : sub(value, product())
    return value
  }
  const value = sum()
  if (at !== tokens.length) throw new Error(`${formula}: not read to its end`)
  return value
}
