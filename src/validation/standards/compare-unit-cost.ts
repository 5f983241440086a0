import { isPositive, multiply } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num, text, type Decimal } from '../../kernel/number.js'
import type { Indicator } from '../../model/promise/indicator.js'
import type { IndicatorLibrary, IndicatorStandard } from '../../model/promise/indicator-standard.js'
import { convertUnit } from '../../norms/units.js'
import { noteStandard } from './note-standard.js'
import { sideOf, tellQuotient } from '../../scoring/tell-quotient.js'

/**
 * 「单位成本比对」 Money over a promised count, beside the standards that are the unit cost of that count (`unitCostOf`). Exact: 550.000003 is
 * above 550. Nothing is divided without money, a count, and a standard whose unit is money per that count.
 */
export const compareUnitCost = (
  indicator: Indicator,
  standard: IndicatorStandard,
  library: IndicatorLibrary,
  budget: Decimal | undefined,
): Issue[] => {
  const { target } = indicator
  if (target.kind !== 'measure' || budget === undefined || !isPositive(num(budget)) || !isPositive(num(target.value)))
    return []
  return library.standards.flatMap((price) => {
    const [money = '', per] = price.unit?.split('/') ?? []
    const yuan = convertUnit('1', money, '元')
    const count =
      target.unit === undefined || per === undefined ? undefined : convertUnit(target.value, target.unit, per)
    if (price.unitCostOf !== standard.id || yuan === undefined || count === undefined) return []
    const { from, to } = price.range ?? {}
    const whole = text(multiply(num(count), num(yuan))) // money ÷ (count × 元 of the price's unit)
    const note = noteStandard(indicator, price, library)
    const facts = (line: Decimal) => ({
      amount: budget,
      number: target.value,
      unit: target.unit ?? '',
      ratio: tellQuotient(budget, whole, line),
      expected: price.unit ?? '',
    })
    return [
      ...(from !== undefined && sideOf(budget, whole, from) < 0
        ? [note('standard.unit-cost-low', 'target', { ...facts(from), from })]
        : []),
      ...(to !== undefined && sideOf(budget, whole, to) > 0
        ? [note('standard.unit-cost-high', 'target', { ...facts(to), to })]
        : []),
    ]
  })
}
