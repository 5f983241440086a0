// The same rules written straight with decimal.js: scores only, nothing is checked, nothing explained.
import { Decimal } from 'decimal.js'

export const name = 'decimal.js by hand'

const score = (points, part, whole) => points.times(part).div(whole).toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
const proportion = (points, part, whole) => (part.gte(whole) ? points : score(points, part, whole))

const rowScore = (row) => {
  const points = new Decimal(row.points)
  if (row.kind === 'judged') return score(points, new Decimal(row.share), 1)
  const actual = new Decimal(row.actual)
  if (row.kind === 'at-most') return proportion(points, new Decimal(row.target), actual)
  if (row.kind !== 'range') return proportion(points, actual, new Decimal(row.target))
  const from = new Decimal(row.from)
  return actual.lt(from) ? score(points, actual, from) : proportion(points, new Decimal(row.to), actual)
}

export const run = ({ form: { annual, executed, rows } }) => {
  const answers = [proportion(new Decimal(10), new Decimal(executed), new Decimal(annual))]
  let total = answers[0]
  for (const row of rows) {
    const each = rowScore(row)
    answers.push(each)
    total = total.plus(each)
  }
  answers.push(total)
  return answers
}

export const scores = (given) => run(given).map(String)

/** A flat framework of judged criteria: the score is points × share, rounded once, then the sum. */
export const runFramework = (criteria) => {
  let total = new Decimal(0)
  for (const { points, share } of criteria) total = total.plus(score(new Decimal(points), new Decimal(share), 1))
  return total
}
