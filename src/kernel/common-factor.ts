import { largest } from './representation.js'

/** The greatest common factor of two positive integers: Euclid, in doubles as soon as they hold both. */
export const commonFactor = (a: bigint, b: bigint): bigint => {
  let [left, right] = [a, b]
  while (right !== 0n) {
    if (left <= largest && right <= largest) return BigInt(ofSafe(Number(left), Number(right)))
    const rest = left % right
    left = right
    right = rest
  }
  return left
}

const ofSafe = (a: number, b: number): number => {
  let [left, right] = [a, b]
  while (right !== 0) {
    const rest = left % right
    left = right
    right = rest
  }
  return left
}
