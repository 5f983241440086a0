import { one, zero } from '../kernel/arithmetic.js'
import { num, text, type Decimal, type Num } from '../kernel/number.js'
import type { NormKey, NormValues } from '../norms/norm-values.js'

/** A number of a row: text where it comes from a caller, a number between rules. */
export type Amount = Decimal | Num

export const amount = (given: Amount): Num => (typeof given === 'object' ? given : num(given))

export const written = (given: Amount): Decimal => (typeof given === 'string' ? given : text(given))

/** A share of the points that is not divided yet: part ÷ whole. The frame keeps it within 0 and 1. */
export type Share = { readonly part: Num; readonly whole: Num }

export const shareOf = (part: Num, whole: Num): Share => ({ part, whole })
export const fullShare: Share = /* @__PURE__ */ shareOf(one, one)
export const noShare: Share = /* @__PURE__ */ shareOf(zero, one)

/** What a rulebook chose, asked for by key: all that a method sees of the norms. */
export type Choose = <K extends NormKey>(key: K) => NormValues[K]
