import { plainDataOf } from '../../kernel/plain-data.js'
import { comparisons, type Comparison, type Dimension } from '../../norms/vocabulary.js'

/**
 * 「单元格之外」 What a table says outside the cell: its unit and operator columns, its year, the row's dimension (a bare number of a
 * cost is a ceiling).
 */
export type ReadingContext = {
  unit?: string | undefined
  year?: number | undefined
  dimension?: Dimension | undefined
  comparison?: Comparison | undefined
}

/** A context out of any value: what is no text or number in it is left out. */
export const plainContext = (context: unknown): ReadingContext => {
  if (context === undefined) return {}
  const { value } = plainDataOf(context)
  if (typeof value !== 'object' || value === null) return {}
  const { unit, year, dimension, comparison } = value as Record<string, unknown>
  return {
    ...(typeof unit === 'string' && { unit: unit.slice(0, longestUnit) }),
    ...(typeof year === 'number' && { year }),
    ...(dimension === 'cost' && { dimension }),
    ...(isComparison(comparison) && { comparison }),
  }
}

const longestUnit = 40
const isComparison = (value: unknown): value is Comparison => (comparisons as readonly unknown[]).includes(value)
