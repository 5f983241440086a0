import { bandAbove, bandOf } from '../../kernel/band.js'
import { InvariantError } from '../../kernel/invariant-error.js'
import { num, type Decimal } from '../../kernel/number.js'
import type { GradeBand } from '../../norms/norm-values.js'

/** The grade of a score on a scale, and where its band ends. A scale without grades is the caller's bug: `who` should have looked. */
export const gradeOn = (scale: readonly GradeBand[], score: Decimal, who: string) => {
  const band = bandOf(scale, num(score))
  if (band === undefined) throw new InvariantError(who)
  const given = { score, label: band.label, from: band.from, below: bandAbove(scale, band)?.from }
  return { band, given }
}
