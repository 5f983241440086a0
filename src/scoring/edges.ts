import { atLeast, below, multiply } from '../kernel/arithmetic.js'
import { bandAbove } from '../kernel/band.js'
import { round } from '../kernel/fraction.js'
import { num, text, type Decimal, type Num } from '../kernel/number.js'

/** The edges of a band in points; `to` is exclusive and absent for the best band. */
export type Edges = { from: Decimal; to?: Decimal | undefined }

/** Where a band begins, in points. */
export const edgeOf = ({ from }: { readonly from: Decimal }, points: Decimal, places: number): Decimal =>
  text(round(multiply(num(points), num(from)), places))

/** A band's edges as a judged score is held against them: points × share, each rounded to the places scores have. */
export const edgesOf = <B extends { readonly from: Decimal }>(
  bands: readonly B[],
  band: B,
  points: Decimal,
  places: number,
): Edges => {
  const above = bandAbove(bands, band)
  return { from: edgeOf(band, points, places), to: above && edgeOf(above, points, places) }
}

/** A band's edges as they are told: the best band ends at the full points, which belong to it. */
export const toldEdges = ({ from, to }: Edges, points: Decimal) => ({
  from,
  to: to ?? points,
  inclusive: to === undefined ? 'true' : undefined,
})

export const liesIn = (score: Num, { from, to }: Edges): boolean =>
  atLeast(score, num(from)) && (to === undefined || below(score, num(to)))
