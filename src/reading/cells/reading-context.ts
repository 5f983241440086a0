import { plainDataOf } from '../../kernel/plain-data.js'
import { comparisons, dimensions, type Comparison, type Dimension } from '../../norms/vocabulary.js'

/**
 * 「单元格之外」 What a table says outside the cell: its unit and operator columns, its year, the row's dimension (a bare number of a
 * cost is a ceiling), its name (a 差错率 is one).
 */
export type ReadingContext = {
  unit?: string | undefined
  year?: number | undefined
  dimension?: Dimension | undefined
  comparison?: Comparison | undefined
  name?: string | undefined
}

/** The same inside the room: a number of days under 时效 is a time not to be exceeded. */
export type RowContext = ReadingContext & { lasting?: boolean | undefined }

/** A context out of any value: what is no text or number in it is left out. */
export const plainContext = (context: unknown): ReadingContext => {
  if (context === undefined) return {}
  const { value } = plainDataOf(context)
  if (typeof value !== 'object' || value === null) return {}
  const { unit, year, dimension, comparison, name } = value as Record<string, unknown>
  return {
    ...(typeof unit === 'string' && { unit: unit.slice(0, longestUnit) }),
    ...(typeof year === 'number' && { year }),
    ...(isDimension(dimension) && { dimension }),
    ...(isComparison(comparison) && { comparison }),
    ...(typeof name === 'string' && { name: name.slice(0, longestName) }),
  }
}

const longestUnit = 40
const longestName = 200
const isDimension = (value: unknown): value is Dimension => (dimensions as readonly unknown[]).includes(value)
const isComparison = (value: unknown): value is Comparison => (comparisons as readonly unknown[]).includes(value)
