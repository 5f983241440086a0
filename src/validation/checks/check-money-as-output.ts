import type { Issue } from '../../kernel/issue.js'
import { isPer, unitOf } from '../measured-target.js'
import { noteRow } from '../note.js'
import type { Context, Row } from '../row.js'

/** 「以支付充产出」 Paying, releasing or spending the money is no quantity delivered and no timeliness of the work. */
export const checkMoneyAsOutput = (row: Row, { words, hasCount }: Context): Issue[] => {
  const { core } = row.name
  if (row.category === 'timeliness')
    return words.says('payment', core) && row.kind === 'rate'
      ? [noteRow(row, 'indicator.payment-as-timeliness', { on: 'name', basis: 'taxonomy' })]
      : []
  if (row.category !== 'quantity') return []
  const unit = unitOf(row)
  const sum = words.says('money-sum', core) && (unit === undefined || (words.says('money-unit', unit) && !isPer(unit)))
  if (words.says('payment', core) || sum)
    return [noteRow(row, 'indicator.payment-as-quantity', { on: 'name', basis: 'taxonomy' })]
  // A rate may stand beside a count; alone it does not say how much is delivered.
  return row.kind === 'rate' && !hasCount
    ? [noteRow(row, 'indicator.rate-as-quantity', { on: 'name', basis: 'taxonomy' })]
    : []
}
