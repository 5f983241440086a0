import { compare, hundred } from '../kernel/arithmetic.js'
import { num, type Decimal } from '../kernel/number.js'
import { convertUnit } from '../norms/units.js'
import type { Target } from '../model/promise/target.js'
import type { Row } from './row.js'

export type MeasuredTarget = Extract<Target, { kind: 'measure' }>

/** The measure a row promises, if it is one. */
export const measuredTarget = ({ indicator: { target } }: Row): MeasuredTarget | undefined =>
  target.kind === 'measure' ? target : undefined

/** True where the target is words: a statement, or yes and no. */
export const inWords = ({ indicator: { target } }: Row): boolean =>
  target.kind === 'statement' || target.kind === 'yes-no'

/** The text of a target in words, '' for the rest. */
export const wordsOfTarget = ({ indicator: { target } }: Row): string =>
  target.kind === 'statement' || target.kind === 'yes-no' ? target.text : ''

/** The unit printed with the target, else the one in the name. */
export const unitOf = (row: Row): string | undefined =>
  measuredTarget(row)?.unit ??
  (row.indicator.target.kind === 'range' ? row.indicator.target.unit : undefined) ??
  row.name.unit

/** A share in per cent: in %, ‰ or 比例, or bare on a name that is a rate or a satisfaction. */
export const percentOf = (row: Row): Decimal | undefined => {
  const promised = measuredTarget(row)
  if (promised === undefined) return undefined
  const unit = unitOf(row)
  if (unit === undefined) return row.kind === 'rate' || row.kind === 'satisfaction' ? promised.value : undefined
  return isWordUnit(unit) ? promised.value : convertUnit(promised.value, unit, '%')
}

/** An amount of money in 元, where it is a whole amount and not one per something. */
export const yuanOf = (row: Row): Decimal | undefined => {
  const promised = measuredTarget(row)
  const unit = unitOf(row)
  return promised === undefined || unit === undefined ? undefined : convertUnit(promised.value, unit, '元')
}

export const isHundred = (percent: Decimal | undefined): boolean =>
  percent !== undefined && compare(num(percent), hundred) === 0
export const isFloor = (promised: MeasuredTarget | undefined): boolean =>
  promised?.comparison === 'at-least' || promised?.comparison === 'above'
export const isCeiling = (promised: MeasuredTarget | undefined): boolean =>
  promised?.comparison === 'at-most' || promised?.comparison === 'below'

/** True where an amount is per something: 元/人, 元每亩. */
export const isPer = (unit: string): boolean => unit.includes('/') || unit.includes('每')

const isWordUnit = (unit: string): boolean => ['百分比', '百分率', '百分数', '百分制'].includes(unit)
