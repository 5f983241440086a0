import { Decimal as Big } from 'decimal.js'
import { InvariantError } from './invariant-error.js'

declare const opaque: unique symbol

/** 「数」 An exact decimal number. Opaque: only `kernel/` knows what is inside, so the representation can change. */
export type Num = { readonly [opaque]: 'Num' }

/** 「小数文本」 Canonical decimal text: `-?(0|[1-9]\d*)(\.\d*[1-9])?`, no `-0`. */
export type Decimal = string

// Precision is far above anything input can reach (40 characters a number), so +, − and × are exact.
const Exact = /* @__PURE__ */ Big.clone({ precision: 5000, rounding: 4, toExpNeg: -9e15, toExpPos: 9e15 })

const decimalText = /^-?\d+(?:\.\d+)?$/

/** The number in a text of plain digits; anything else is the caller's bug. Doors use {@link toDecimal} first. */
export const num = (text: string): Num => {
  if (!decimalText.test(text)) throw new InvariantError(`not a decimal: ${JSON.stringify(text.slice(0, 40))}`)
  return new Exact(text) as unknown as Num
}

/** The canonical text of a number. */
export const text = (n: Num): Decimal => {
  const printed = big(n).toFixed()
  return printed === '-0' ? '0' : printed
}

/** True for a number of this room, wherever it stands among plain data. */
export const isNum = (value: object): value is Num => value instanceof Exact

/** For the files of this room only. */
export const big = (n: Num): Big => n as unknown as Big

/** For the files of this room only. */
export const wrap = (n: Big): Num => n as unknown as Num
