import { isPositive, sum } from '../../kernel/arithmetic.js'
import { distribute } from '../../kernel/distribute.js'
import { num, type Decimal, type Num } from '../../kernel/number.js'

type Pointed = { readonly points: Decimal }

export const totalOf = (items: readonly Pointed[]): Num => sum(items.map(({ points }) => num(points)))

/**
 * The points of a whole shared out over those that apply, in proportion to their own points: in steps by largest remainder,
 * ties to the earlier one, so that the sum stays. Undefined where none of them has points to go by.
 */
export const redistribute = (items: readonly Pointed[], whole: Num, places: number): Num[] | undefined =>
  isPositive(totalOf(items))
    ? distribute(
        whole,
        items.map(({ points }) => num(points)),
        places,
      )
    : undefined
