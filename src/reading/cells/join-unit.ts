import { convertUnit } from '../../norms/units.js'
import { fold, isBlank } from './read-cell.js'
import { readUnit } from './read-unit.js'

/** The unit of a figure out of its cell and the unit column; `contradicts` where the two do not mean the same. A bare 万 takes the column's unit: 449.8万 under 万元. */
export const joinUnit = (
  printed: string | undefined,
  column: string | undefined,
): { unit?: string | undefined; contradicts: boolean } => {
  const other = column === undefined ? undefined : columnUnit(column)
  if (printed === undefined) return { unit: other, contradicts: false }
  if (other === undefined || convertUnit('1', printed, other) === '1') return { unit: printed, contradicts: false }
  if (isScale(printed) && !isScale(other))
    return { unit: `${printed}${other.replace(/^[百千万亿]+(?=.)/, '')}`, contradicts: false }
  return { unit: printed, contradicts: true }
}

/** What a unit column holds: a unit in its one spelling, or whatever text it is; nothing where it is blank. */
export const columnUnit = (column: string): string | undefined => {
  const folded = fold(column.trim())
  return isBlank(folded) ? undefined : (readUnit(folded) ?? folded)
}

/** True for a multiple that leaves out what it counts: 5万. */
export const isScale = (unit: string): boolean => /^[百千万亿]$/.test(unit)
