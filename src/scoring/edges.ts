import { atLeast, below, multiply } from '../kernel/arithmetic.js'
import { bandAbove } from '../kernel/band.js'
import { round } from '../kernel/fraction.js'
import { num, text, type Decimal, type Num } from '../kernel/number.js'

/** The edges of a band in points; `to` is exclusive and absent for the best band. */
export type Edges = { from: Decimal; to?: Decimal | undefined }

/** A band's edges as a judged score is held against them: points × share, each rounded to the places scores have. */
export const edgesOf = <B extends { readonly from: Decimal }>(
  bands: readonly B[],
  band: B,
  points: Decimal,
  places: number,
): Edges => {
  const edge = (share: Decimal) => text(round(multiply(num(points), num(share)), places))
  const above = bandAbove(bands, band)
  return { from: edge(band.from), to: above && edge(above.from) }
}

export const liesIn = (score: Num, { from, to }: Edges): boolean =>
  atLeast(score, num(from)) && (to === undefined || below(score, num(to)))
