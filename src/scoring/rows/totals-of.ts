import { isPositive, isZero, sum } from '../../kernel/arithmetic.js'
import { num, text, type Decimal } from '../../kernel/number.js'
import type { Funds } from '../../model/promise/funds.js'

/** The amounts a project is measured by, in 元; `summed`: a total of 0 over funded parts was read as their sum. */
export type Totals = { annual: Decimal | undefined; executed: Decimal | undefined; summed: boolean }

/** 「资金合计」 The adjusted budget and what was spent. A total row of 0 over funded parts is the parts' sum (silence `zero-parent`). */
export const totalsOf = ({ annual, executed, sources = [] }: Funds): Totals => {
  if (annual === undefined || !isZero(num(annual))) return { annual, executed, summed: false }
  const parts = sum(sources.flatMap((source) => source.annual ?? []).map(num))
  if (!isPositive(parts)) return { annual, executed, summed: false }
  const spent = sources.flatMap((source) => source.executed ?? [])
  return { annual: text(parts), executed: spent.length ? text(sum(spent.map(num))) : executed, summed: true } // what no part states is missing, not 0
}
