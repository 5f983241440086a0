import { compare, isPositive, isZero, multiply, sum } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num, text, type Decimal } from '../../kernel/number.js'
import type { Funds } from '../../model/promise/funds.js'
import { basis } from '../basis.js'
import { validationIssues } from '../issues.js'
import { isFloor, measuredTarget, unitOf, yuanOf } from '../measured-target.js'
import { noteRow, short } from '../note.js'
import type { Context, Row } from '../row.js'

/** 「资金匹配性」 Costs against the budget, unit costs times counts against it, and the fund rows against their total. Amounts are 元. */
export const checkBudget = (context: Context): Issue[] => [
  ...sources(context.options.funds),
  ...caps(context),
  ...unitCosts(context),
]

const sources = (funds: Funds | undefined): Issue[] =>
  (['initial', 'annual', 'received', 'executed'] as const).flatMap((column) => {
    const parts = (funds?.sources ?? []).map((source) => source[column])
    const total = funds?.[column]
    if (total === undefined || parts.length === 0 || parts.some((part) => part === undefined)) return []
    const added = sum(parts.map((part) => num(part ?? '0')))
    return compare(added, num(total)) === 0
      ? []
      : [
          validationIssues.raise('funds.sum-mismatch', {
            path: ['funds', column],
            params: { label: column, amount: total, sum: text(added) },
          }),
        ]
  })

const isCost = ({ dimension, category }: Row): boolean => dimension === 'cost' || category === 'cost'

const caps = ({ rows, budget, words }: Context): Issue[] => {
  if (budget === undefined || !isPositive(num(budget))) return []
  const amounts = rows.flatMap((row) => {
    const amount = yuanOf(row)
    return isCost(row) &&
      row.counted &&
      amount !== undefined &&
      !isFloor(measuredTarget(row)) &&
      !words.says('per-in-name', row.name.text) &&
      !words.says('saving', row.name.core)
      ? [{ row, amount }]
      : []
  })
  const loose = amounts.filter(({ amount }) => compare(num(amount), num(budget)) > 0)
  if (loose.length > 0)
    return loose.map(({ row, amount }) =>
      noteRow(row, 'indicator.cost-cap-not-binding', { params: { value: amount, amount: budget } }),
    )
  const parts = amounts.filter(({ row }) => !words.says('total-cost', row.name.core))
  const added = sum(parts.map(({ amount }) => num(amount)))
  if (compare(added, num(budget)) <= 0) return []
  return [
    validationIssues.raise('objective.costs-over-budget', {
      path: ['indicators'],
      related: parts.map(({ row }) => [...row.path, 'target']),
      params: {
        sum: text(added),
        amount: budget,
        rows: parts
          .map(({ row }) => row.indicator.id)
          .join(', ')
          .slice(0, 100),
      },
      basis: basis.setting,
    }),
  ]
}

// Only where one count has the unit the cost is per: 63人 × 1000元/人. 元/人·月 says nothing of how many months.
const unitCosts = ({ rows, budget }: Context): Issue[] => {
  if (budget === undefined || isZero(num(budget))) return []
  const counted = countsByUnit(rows)
  return rows.flatMap((row) => {
    const promised = measuredTarget(row)
    const [money, per, ...more] = unitOf(row)?.split('/') ?? []
    if (
      !isCost(row) ||
      promised === undefined ||
      isFloor(promised) ||
      money === undefined ||
      per === undefined ||
      more.length > 0
    )
      return []
    const price = yuanOf({ ...row, indicator: { ...row.indicator, target: { ...promised, unit: money } } })
    const counts = counted.get(per) ?? []
    const [count] = counts
    if (price === undefined || count === undefined || counts.length > 1) return []
    const product = multiply(num(price), num(count.value))
    return compare(product, num(budget)) <= 0
      ? []
      : [
          noteRow(row, 'indicator.cost-times-count', {
            related: [count.other],
            params: {
              label: short(count.other.indicator.name),
              value: price,
              number: count.value,
              sum: text(product),
              amount: budget,
            },
          }),
        ]
  })
}

const countsByUnit = (rows: readonly Row[]): Map<string, { other: Row; value: Decimal }[]> => {
  const counted = new Map<string, { other: Row; value: Decimal }[]>()
  for (const other of rows) {
    const unit = unitOf(other)
    const count = measuredTarget(other)
    if (other.category !== 'quantity' || !other.counted || unit === undefined || count === undefined) continue
    const same = counted.get(unit)
    if (same) same.push({ other, value: count.value })
    else counted.set(unit, [{ other, value: count.value }])
  }
  return counted
}
