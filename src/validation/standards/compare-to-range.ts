import { isPositive, multiply } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num, text, type Decimal } from '../../kernel/number.js'
import type { Indicator } from '../../model/promise/indicator.js'
import type { IndicatorStandard } from '../../model/promise/indicator-standard.js'
import { endsOf, inUnit } from './ends-of.js'
import type { NoteStandard } from './note-standard.js'
import { sideOf, tellQuotient } from '../../scoring/tell-quotient.js'

type Placed = { position?: 'below' | 'within' | 'above' | undefined; issues: Issue[] }

/**
 * 「常见值比对」 Both ends of a target against the range of its standard. A range that holds per amount of money is taken to the budget first,
 * exactly: 200–600 per 1,000,000 is 300–900 for 1,500,000.
 */
export const compareToRange = (
  { target }: Indicator,
  { range, unit, direction }: IndicatorStandard,
  budget: Decimal | undefined,
  note: NoteStandard,
): Placed => {
  const ends = endsOf(target)
  if (ends === undefined) return { issues: [] }
  if (range === undefined) return { issues: [note('standard.no-range', 'target')] }
  const low = inUnit(ends.low, ends.unit, unit)
  const high = inUnit(ends.high, ends.unit, unit)
  if (low === undefined || high === undefined)
    return { issues: [note('standard.unit-unknown', 'target', { unit: ends.unit ?? '', expected: unit ?? '' })] }
  const { per } = range
  if (per !== undefined && (budget === undefined || !isPositive(num(budget))))
    return { issues: [note('standard.funds-needed', 'target', { amount: per.amount })] }
  const money = per === undefined ? '1' : (budget ?? '1')
  const share = per?.amount ?? '1'
  // bound × money ÷ share against a value: the bound's top over share, with the value as the line.
  const topOf = (bound: Decimal): Decimal => text(multiply(num(bound), num(money)))
  const told = (bound: Decimal | undefined, value: Decimal): Decimal =>
    bound === undefined ? '' : tellQuotient(topOf(bound), share, value)
  const facts = (value: Decimal) => ({
    value,
    from: told(range.from, value),
    to: told(range.to, value),
    unit: unit ?? '',
    comparison: direction,
    per: per?.amount ?? '',
    amount: per === undefined ? '' : money,
  })
  const below = range.from !== undefined && sideOf(topOf(range.from), share, low) > 0
  const above = range.to !== undefined && sideOf(topOf(range.to), share, high) < 0
  return {
    position: below ? 'below' : above ? 'above' : 'within',
    issues: [
      ...(below ? [note('standard.too-low', 'target', facts(low))] : []),
      ...(above ? [note('standard.too-large', 'target', facts(high))] : []),
    ],
  }
}
