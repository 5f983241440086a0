import type { Issue } from '../../kernel/issue.js'
import { isPer, measuredTarget, unitOf } from '../measured-target.js'
import { noteRow } from '../note.js'
import type { Context, Row } from '../row.js'

/** 「计量单位校验」 A number has a unit; the unit is one, and can measure what the name counts. */
export const checkUnits = (row: Row, { words }: Context): Issue[] => {
  const { target } = row.indicator
  if (target.kind !== 'measure' && target.kind !== 'range') return []
  const unit = unitOf(row)
  if (unit === undefined)
    return words.says('unitless', row.name.core) || (row.kind === 'rate' && words.says('scaled-rate', row.name.core))
      ? []
      : [noteRow(row, 'indicator.unit-missing', { basis: 'values' })]
  if (row.adverse && row.dimension === 'benefit' && (unit === '%' || unit === '‰')) return [] // 死亡人数 下降5%: by how much
  if (words.isUnit('invented-unit', unit))
    return [noteRow(row, 'indicator.unit-invented', { basis: 'values', params: { unit } })]
  const families = words.families()
  const longest = Math.max(...families.map(({ suffixes }) => lengthOfMatch(suffixes, row.name.core)))
  const own =
    longest > 0 ? families.find(({ suffixes }) => lengthOfMatch(suffixes, row.name.core) === longest) : undefined
  const base = baseOf(unit)
  const foreign = families.some(({ id, units }) => id !== own?.id && units.has(base))
  if (
    own !== undefined &&
    !own.units.has(base) &&
    !own.units.has(unit) &&
    foreign &&
    !(own.id === 'family.rate' && isPer(unit))
  ) {
    return [
      noteRow(row, 'indicator.unit-contradicts', {
        basis: 'values',
        params: { unit, words: row.name.core.slice(0, 100) },
      }),
    ]
  }
  const counted =
    row.kind === 'count' &&
    row.category === 'quantity' &&
    (unit === '%' || unit === '‰') &&
    measuredTarget(row) !== undefined
  return counted
    ? [
        noteRow(row, 'indicator.unit-contradicts', {
          basis: 'values',
          params: { unit, words: row.name.core.slice(0, 100) },
        }),
      ]
    : []
}

const lengthOfMatch = (suffixes: readonly string[], core: string): number =>
  Math.max(0, ...suffixes.filter((word) => core.endsWith(word)).map(({ length }) => length))

// 万人次 counts in 人次; 元/人 is money; 人/次 is persons; 个村 counts villages.
const baseOf = (unit: string): string => (unit.split('/')[0] ?? unit).replace(/^[百千万亿]+(?=.)/, '')
