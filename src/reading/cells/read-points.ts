import type { Decimal } from '../../kernel/number.js'
import { readDecimal } from '../../kernel/read-decimal.js'
import type { Result } from '../../kernel/result.js'

/** 「读分值」 Points or a score: `12.5`, `10.00`, `8分`. */
export const readPoints = (cell: string): Result<Decimal> => readDecimal(cell.trim().replace(/分$/, ''))
