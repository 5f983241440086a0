import { InvariantError } from './invariant-error.js'
import { broad, inside, narrow, type Num } from './representation.js'

export { isNum, type Num } from './representation.js'

/** 「小数文本」 Canonical decimal text: `-?(0|[1-9]\d*)(\.\d*[1-9])?`, no `-0`. */
export type Decimal = string

const zeroCode = 48
const nineCode = 57
const pointCode = 46
const minusCode = 45
const safeDigits = 15

/** The number in a text of plain digits; anything else is the caller's bug. Doors use {@link toDecimal} first. */
export const num = (text: string): Num => {
  const length = text.length
  const start = text.charCodeAt(0) === minusCode ? 1 : 0
  if (length - start > safeDigits + 1) return longNum(text)
  let units = 0
  let point = -1
  for (let i = start; i < length; i += 1) {
    const code = text.charCodeAt(i)
    if (code >= zeroCode && code <= nineCode) units = units * 10 + (code - zeroCode)
    else if (code === pointCode && point < 0 && i > start) point = i
    else return longNum(text)
  }
  const digits = point < 0 ? length - start : length - start - 1
  if (digits === 0 || digits > safeDigits || point === length - 1) return longNum(text)
  return narrow(start === 1 ? -units : units, point < 0 ? 0 : length - 1 - point)
}

const decimalText = /^(-?\d+)(?:\.(\d+))?$/

/** Also where malformed text is found out. */
const longNum = (text: string): Num => {
  const [, whole, part = ''] = decimalText.exec(text) ?? []
  if (whole === undefined) throw new InvariantError(`not a decimal: ${JSON.stringify(text.slice(0, 40))}`)
  return broad(BigInt(whole + part), part.length)
}

/** The canonical text of a number. */
export const text = (n: Num): Decimal => {
  const { units, places, wide } = inside(n)
  const digits = wide === undefined ? String(units) : String(wide)
  if (places === 0) return digits
  const sign = digits.startsWith('-') ? '-' : ''
  const padded = digits.slice(sign.length).padStart(places + 1, '0')
  const point = padded.length - places
  return `${sign}${padded.slice(0, point)}.${padded.slice(point)}`
}
