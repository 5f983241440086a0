import { isNegative } from '../../kernel/arithmetic.js'
import { num, type Decimal } from '../../kernel/number.js'
import { readDecimal } from '../../kernel/read-decimal.js'
import { modelIssues } from '../../model/issues.js'
import { failed, type Result } from '../../kernel/result.js'

/** 「读分值」 Points or a score: `12.5`, `10.00`, `8分`. */
export const readPoints = (cell: string): Result<Decimal> => readDecimal(cell.trim().replace(/分$/, ''))

/** 「读权重」 The points a row is worth, which cannot be below zero. */
export const readWeight = (cell: string): Result<Decimal> => {
  const read = readPoints(cell)
  return read.ok && isNegative(num(read.value))
    ? failed([modelIssues.raise('points.negative', { params: { points: read.value } })])
    : read
}
