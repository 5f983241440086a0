import { add, compare, isNegative, isPositive, smaller, subtract, zero } from '../../kernel/arithmetic.js'
import { fraction, roundFraction } from '../../kernel/fraction.js'
import { compareFractions } from '../../kernel/fractions.js'
import type { Issue } from '../../kernel/issue.js'
import { num, text, type Decimal, type Num } from '../../kernel/number.js'
import type { Reduction } from '../../model/results/reduction.js'
import { scorePlaces } from '../../norms/places.js'
import type { Forecast } from '../forecast/forecast-year.js'
import { monitoringIssues } from '../issues.js'

type MoneyOf = {
  annual: Num | undefined
  executed: Num | undefined
  committed: Decimal | undefined
  forecast: Forecast | undefined
}

/**
 * 「压减额」 What the year will not need by the forecast used, and never what is spent or committed. Whoever does not report what is
 * committed gets the bound of what is spent and no amount: how much may be taken cannot be told.
 */
export const reductionOf = ({
  annual,
  executed,
  committed,
  forecast,
}: MoneyOf): { amount?: Reduction; issues: Issue[] } => {
  if (annual === undefined || executed === undefined) return { issues: [] }
  if (isNegative(executed) || (committed !== undefined && isNegative(num(committed)))) return { issues: [] } // said by the report's own check
  const floor = add(executed, num(committed ?? '0'))
  const most = compare(floor, annual) < 0 ? subtract(annual, floor) : zero
  const amount: Reduction = { most: text(most), budgetFloor: text(floor) }
  if (committed === undefined)
    return { amount, issues: [monitoringIssues.raise('monitoring.committed-missing', { path: ['committed'] })] }
  const used = forecast?.used
  if (used === undefined)
    return { amount, issues: [monitoringIssues.raise('monitoring.forecast-missing', { path: ['expectedAnnual'] })] }
  const expected = roundFraction(used.value, scorePlaces)
  const issues: Issue[] = []
  if (used.by === 'own' && compareFractions(used.value, fraction(executed)) < 0) {
    const params = { forecast: text(expected), executed: text(executed) }
    issues.push(monitoringIssues.raise('monitoring.forecast-too-low', { path: ['expectedAnnual'], params }))
  }
  const wanted = subtract(annual, expected)
  if (!isPositive(wanted)) {
    const params = { forecast: text(expected), annual: text(annual) }
    return {
      amount,
      issues: [...issues, monitoringIssues.raise('monitoring.nothing-to-reduce', { path: ['expectedAnnual'], params })],
    }
  }
  if (compare(wanted, most) > 0) {
    const params = { wanted: text(wanted), most: text(most), floor: text(floor) }
    issues.push(monitoringIssues.raise('monitoring.reduction-limited', { path: ['committed'], params }))
  }
  return { amount: { proposed: text(smaller(wanted, most)), ...amount }, issues }
}
