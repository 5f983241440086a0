import { sum } from './arithmetic.js'
import { num, type Decimal, type Num } from './number.js'

/** The sum of figures all of which are there; undefined where one is not. */
export const sumKnown = (values: readonly (Decimal | undefined)[]): Num | undefined =>
  values.every((value) => value !== undefined) ? sum(values.map(num)) : undefined
