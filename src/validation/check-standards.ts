import type { Issue } from '../kernel/issue.js'
import type { Funds } from '../model/promise/funds.js'
import { aboutPart, speaksOf } from './names/speaks-of.js'
import { compareToStandard } from './standards/compare-to-standard.js'
import { compareToLines } from './standards/compare-to-lines.js'
import type { Context, Row } from './row.js'

/** 「对照标准」 A row against the library's standard of it and the caller's lines. A row the library has not is compared with its history alone. */
export const checkStandards = (row: Row, context: Context): Issue[] => {
  const { indicator, path } = row
  const { library, history, peers, lines } = context.options
  const others = { history: history?.[indicator.id], peers: peers?.[indicator.id] }
  const found =
    library === undefined
      ? compareToLines(indicator, others, lines ?? {})
      : compareToStandard(indicator, library, { ...others, lines, funds: moneyOf(row, context) }).issues
  return found.flatMap((issue) =>
    issue.code === 'standard.not-found' ? [] : [{ ...issue, path: [...path, ...issue.path] }],
  )
}

// The part of the budget that this row alone speaks of; the whole of it where no other quantity is promised. Else nobody can tell.
const moneyOf = (row: Row, { rows, words, budget, options: { funds } }: Context): Funds | undefined => {
  const counts = rows.filter(({ category, kind, counted }) => category === 'quantity' && kind !== 'rate' && counted)
  const own = (funds?.components ?? []).filter(({ name }) => {
    const about = aboutPart(name, words)
    return (
      counts.filter((each) => speaksOf(each.name.text, about)).every((each) => each === row) &&
      speaksOf(row.name.text, about)
    )
  })
  if (own.length === 1) return { annual: own[0]?.amount }
  const alone = counts.every((each) => each === row)
  return alone && budget !== undefined ? { annual: budget } : undefined
}
