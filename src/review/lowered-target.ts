import { compare } from '../kernel/arithmetic.js'
import { isBefore } from '../kernel/day-order.js'
import { num, type Decimal } from '../kernel/number.js'
import type { Target } from '../model/promise/target.js'
import { convertUnit } from '../norms/units.js'

type Measure = Extract<Target, { kind: 'measure' }>

/** Whether a target asks for less than it did: a floor down, a ceiling up, a day put off, a promise gone. What cannot be compared is not. */
export const isLowered = (before: Target, after: Target | undefined): boolean => {
  if (before.kind === 'missing') return false
  if (after === undefined || after.kind === 'missing') return true
  if (before.kind === 'measure' && after.kind === 'measure') return isMeasureLowered(before, after)
  if (before.kind === 'range' && after.kind === 'range') return isLess(after.from, before.from, after.unit, before.unit)
  return before.kind === 'deadline' && after.kind === 'deadline' && isBefore(before.by, after.by)
}

const isCeiling = ({ comparison }: Measure): boolean => comparison === 'at-most' || comparison === 'below'

const isMeasureLowered = (before: Measure, after: Measure): boolean => {
  if (isCeiling(before) !== isCeiling(after)) return false
  return isCeiling(before)
    ? isLess(before.value, after.value, before.unit, after.unit)
    : isLess(after.value, before.value, after.unit, before.unit)
}

/** Whether one amount is less than another, in the unit of the other. */
const isLess = (one: Decimal, other: Decimal, unit: string | undefined, otherUnit: string | undefined): boolean => {
  const same = unit === otherUnit ? one : convertUnit(one, unit ?? '', otherUnit ?? '')
  return same !== undefined && compare(num(same), num(other)) < 0
}
