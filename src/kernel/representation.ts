// What is inside a Num, for the files of this room only: units × 10^−places, without zeros at the end, so that one number
// has one form. `units` is a safe integer; a wider one stands in `wide` as a BigInt, and `units` is then 0.

declare const opaque: unique symbol

/** 「数」 An exact decimal number. Opaque: only `kernel/` knows what is inside, so the representation can change. */
export type Num = { readonly [opaque]: 'Num' }

type Inside = {
  readonly is: object
  readonly units: number
  readonly places: number
  readonly wide: bigint | undefined
}

const number = /* @__PURE__ */ Object.freeze({ kind: 'Num' })
const make = (units: number, places: number, wide: bigint | undefined): Num =>
  ({ is: number, units, places, wide }) satisfies Inside as unknown as Num

export const inside = (n: Num): Inside => n as unknown as Inside
export const isNum = (value: object): value is Num => (value as { readonly is?: unknown }).is === number

export const largest = Number.MAX_SAFE_INTEGER
export const isSafe = (units: number): boolean => units <= largest && units >= -largest

/** 10^n for the powers a double holds exactly; of greater ones only that they pass every safe integer. */
export const tenTo = (n: number): number => tens[n] ?? beyond
const tens = /* @__PURE__ */ Array.from({ length: 23 }, (_, n) => Number(`1e${String(n)}`))
const beyond = 1e22
export const wideTenTo = (n: number): bigint => 10n ** BigInt(n)

/** The number of so many units of 10^−places. The units must be safe, the places not negative. */
export const narrow = (units: number, places: number): Num => {
  if (units === 0) return make(0, 0, undefined) // never −0
  let left = units
  let behind = places
  while (behind > 0) {
    const tenth = left / 10 // below 2^53 no quotient with a remainder rounds to an integer
    if (Math.floor(tenth) !== tenth) break
    left = tenth
    behind -= 1
  }
  return make(left, behind, undefined)
}

/** As `narrow`, for units of any size. */
export const broad = (units: bigint, places: number): Num => {
  let left = units
  let behind = places
  while (behind > 0 && left % 10n === 0n) {
    left /= 10n
    behind -= 1
  }
  return left <= largest && left >= -largest ? make(Number(left) + 0, behind, undefined) : make(0, behind, left)
}

/** The units of a number counted in steps of 10^−places, which must not be coarser than the number itself. */
export const unitsAt = (n: Num, places: number): bigint => {
  const own = inside(n)
  const units = own.wide ?? BigInt(own.units)
  return places === own.places ? units : units * wideTenTo(places - own.places)
}
