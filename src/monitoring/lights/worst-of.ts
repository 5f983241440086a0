import type { Fraction } from '../../kernel/fraction.js'
import { compareFractions } from '../../kernel/fractions.js'
import { lights, type Light } from '../../norms/vocabulary.js'

/** A row or the money with its light and its exact ratio. */
export type Lit = { row: string; light: Light; ratio?: Fraction | undefined }

/** 「灯色汇总」 The worst light and whose it is: by light, then by the lowest ratio, then the earlier row. A row without a ratio comes after those that have one. */
export const worstOf = (lit: readonly Lit[]): Lit | undefined =>
  lit.reduce<Lit | undefined>((worst, each) => (worst === undefined || isWorse(each, worst) ? each : worst), undefined)

const rank = ({ light }: Lit): number => lights.indexOf(light)

const isWorse = (a: Lit, b: Lit): boolean => {
  if (rank(a) !== rank(b)) return rank(a) > rank(b)
  if (a.ratio === undefined || b.ratio === undefined) return a.ratio !== undefined && b.ratio === undefined
  return compareFractions(a.ratio, b.ratio) < 0
}
