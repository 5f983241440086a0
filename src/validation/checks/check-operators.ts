import { isZero } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num } from '../../kernel/number.js'
import { isFloor, isHundred, measuredTarget, percentOf, unitOf, wordsOfTarget } from '../measured-target.js'
import { noteRow } from '../note.js'
import type { Context, Row } from '../row.js'

/** 「比较符校验」 An operator that is missing, doubled, about, or says nothing; = where more would be welcome. */
export const checkOperators = (row: Row, { words }: Context): Issue[] => {
  const promised = measuredTarget(row)
  if (promised === undefined)
    return /^(?:[≥≤≧≦]|[><]=?){2,}\d/.test(wordsOfTarget(row))
      ? [noteRow(row, 'indicator.operator-doubled', { basis: 'values' })]
      : []
  const { comparison } = promised
  const unit = unitOf(row)
  const open =
    comparison === 'equal' && promised.tolerance === undefined && !row.adverse && !isZero(num(promised.value))
  const countless = open && unit !== undefined && words.isUnit('open-ended-unit', bare(unit))
  const rate = open && percentOf(row) !== undefined && !isHundred(percentOf(row))
  return [
    ...(promised.assumed === undefined
      ? []
      : [noteRow(row, 'indicator.operator-missing', { basis: 'convention', params: { comparison } })]),
    ...(promised.approximate === true ? [noteRow(row, 'indicator.approximate', { basis: 'values' })] : []),
    ...(isFloor(promised) && promised.assumed === undefined && comparison === 'at-least' && isZero(num(promised.value))
      ? [noteRow(row, 'indicator.trivial-target')]
      : []),
    ...(countless || rate
      ? [noteRow(row, 'indicator.exact-open-ended', { basis: 'values', params: { unit: unit ?? '' } })]
      : []),
  ]
}

/** A unit without its scale: 万人次 is 人次. */
const bare = (unit: string): string => unit.replace(/^(?:[百千万亿]+)(?=.)/, '')
