import type { Issue } from '../../kernel/issue.js'
import { isPer, unitOf, yuanOf } from '../measured-target.js'
import { noteRow } from '../note.js'
import type { Context } from '../row.js'

/** 「金额单位不一」 Whole amounts in 元 beside others in 万元: one table, one money unit. */
export const checkMixedMoney = ({ rows }: Context): Issue[] => {
  const amounts = rows.flatMap((row) => {
    const unit = unitOf(row)
    return unit === undefined || isPer(unit) || yuanOf(row) === undefined ? [] : [{ row, unit }]
  })
  const larger = amounts.filter(({ unit }) => unit !== '元')
  if (larger.length === 0) return []
  return amounts
    .filter(({ unit, row }) => unit === '元' && row.category === 'quantity')
    .map(({ row, unit }) =>
      noteRow(row, 'indicator.unit-mixed', {
        related: larger.map((each) => each.row),
        params: { unit, expected: larger[0]?.unit ?? '' },
      }),
    )
}
