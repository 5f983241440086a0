import { compare, hundred, isNegative } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num } from '../../kernel/number.js'
import { isFloor, isHundred, measuredTarget, percentOf } from '../measured-target.js'
import { noteRow } from '../note.js'
import type { Context, Row } from '../row.js'

/** 「比率校验」 A share is between 0 and 100 %; it cannot be more than all of it; everybody satisfied is more than one can promise. */
export const checkRates = (row: Row, { words }: Context): Issue[] => {
  const promised = measuredTarget(row)
  const percent = percentOf(row)
  const bounded = (row.kind === 'rate' || row.kind === 'satisfaction') && !words.says('unbounded-rate', row.name.core)
  if (promised === undefined || percent === undefined || !bounded) return []
  if (compare(num(percent), hundred) > 0 || isNegative(num(percent)))
    return [noteRow(row, 'indicator.percent-out-of-range', { params: { value: percent } })]
  if (!isHundred(percent)) return []
  if (row.kind === 'satisfaction' && !row.adverse) return [noteRow(row, 'indicator.satisfaction-too-high')]
  return isFloor(promised) && promised.assumed === undefined && !row.adverse
    ? [noteRow(row, 'indicator.impossible-rate', { basis: 'values' })]
    : []
}
