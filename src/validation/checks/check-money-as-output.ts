import type { Issue } from '../../kernel/issue.js'
import { isPer, unitOf } from '../measured-target.js'
import { moneyMeasured } from '../names/own-money.js'
import { noteRow } from '../note.js'
import type { Context, Row } from '../row.js'

/** 「以支付充产出」 Paying, releasing or spending the project's own money is no quantity, no quality and no timeliness of the work, and no benefit. */
export const checkMoneyAsOutput = (row: Row, context: Context): Issue[] => {
  const { dimension, category } = row
  if (dimension === 'cost' || category === 'cost') return [] // said by the check of costs
  if (dimension === 'other') return [] // 管理效率 of a department's own form asks for it
  const measured = moneyMeasured(row, context.words, context.paysPeople)
  if (category === 'quantity') return ofQuantity(row, context)
  if (measured === undefined) return []
  const where = { on: 'name', basis: 'taxonomy' } as const
  if (measured === 'undecided') return [noteRow(row, 'indicator.own-money-undecided', where)]
  return [noteRow(row, category === 'timeliness' ? 'indicator.payment-as-timeliness' : 'indicator.own-money', where)]
}

const ofQuantity = (row: Row, { words, hasCount, paysPeople }: Context): Issue[] => {
  const { core } = row.name
  const unit = unitOf(row)
  const ofMoney =
    words.says('money-sum', core) || (words.says('own-money-noun', core) && words.says('own-money-act', core))
  const sum = ofMoney && (unit === undefined || (words.says('money-unit', unit) && !isPer(unit)))
  const where = { on: 'name', basis: 'taxonomy' } as const
  const measured = moneyMeasured(row, words, paysPeople)
  if (words.says('payment', core) || sum || measured === 'own')
    return [noteRow(row, 'indicator.payment-as-quantity', where)]
  if (measured === 'undecided') return [noteRow(row, 'indicator.own-money-undecided', where)]
  // A rate may stand beside a count; alone it does not say how much is delivered.
  return row.kind === 'rate' && !hasCount ? [noteRow(row, 'indicator.rate-as-quantity', where)] : []
}
