import type { Decimal } from '../../kernel/number.js'
import type { Target } from '../../model/promise/target.js'
import { convertUnit } from '../../norms/units.js'

/** The lower and the upper value of a numeric target (of a measure both are its value), and the unit they are in. */
export const endsOf = (target: Target): { low: Decimal; high: Decimal; unit?: string | undefined } | undefined => {
  if (target.kind === 'measure') return { low: target.value, high: target.value, unit: target.unit }
  return target.kind === 'range' ? { low: target.from, high: target.to, unit: target.unit } : undefined
}

/** A value in another unit; the value itself where one of the two is not known. */
export const inUnit = (value: Decimal, from: string | undefined, to: string | undefined): Decimal | undefined =>
  from === undefined || to === undefined ? value : convertUnit(value, from, to)
