import type { Difference, DifferenceKind } from '../../model/results/difference.js'

/** What is said of a difference beside its row and kind. */
export type Found = Pick<Difference, 'published' | 'computed' | 'explains'>

/** One kind of difference and where it is said: `fits` gives the figures, or undefined where it is not the case. */
export type Kind<Case> = {
  readonly kind: DifferenceKind
  readonly fits: (it: Case) => Found | undefined
}

/** The first kind of the list that fits: the others would say the same thing again. */
export const firstThatFits = <Case>(kinds: readonly Kind<Case>[], row: string, it: Case): Difference | undefined => {
  for (const { kind, fits } of kinds) {
    const found = fits(it)
    if (found !== undefined) return differenceOf(row, kind, found)
  }
  return undefined
}

/** Every kind of the list that fits: each is a cause of its own. */
export const allThatFit = <Case>(kinds: readonly Kind<Case>[], row: string, it: Case): Difference[] =>
  kinds.flatMap(({ kind, fits }) => {
    const found = fits(it)
    return found === undefined ? [] : [differenceOf(row, kind, found)]
  })

/** A difference with the members it has. */
export const differenceOf = (
  row: string,
  kind: DifferenceKind,
  { published, computed, explains }: Found,
  alternatives: readonly DifferenceKind[] = [],
): Difference => {
  const difference: Difference = { row, kind }
  if (alternatives.length > 0) difference.alternatives = [...alternatives]
  if (published !== undefined) difference.published = published
  if (computed !== undefined) difference.computed = computed
  if (explains !== undefined) difference.explains = explains
  return difference
}
