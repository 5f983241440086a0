import { compare, isNegative, isPositive, subtract } from '../kernel/arithmetic.js'
import { shareText } from '../kernel/fraction.js'
import type { Issue } from '../kernel/issue.js'
import { num, text } from '../kernel/number.js'
import { modelIssues } from '../model/issues.js'
import type { CutItem } from '../model/results/ex-ante-round.js'
import type { ExAnteCut, ExAnteSubject } from '../model/results/ex-ante.js'
import { exAnteIssues } from './issues.js'

/** 「核减额」 Requested less suggested, with the reasons given for it; no cut where one of the two is missing or they cannot be. */
export const cutOf = (
  { requested, suggested, reasons = [], conclusion }: ExAnteSubject,
  items: readonly CutItem[] = [],
): { cut?: ExAnteCut; issues: Issue[] } => {
  const issues: Issue[] = []
  for (const [name, amount] of Object.entries({ requested, suggested }))
    if (amount !== undefined && isNegative(num(amount)))
      issues.push(modelIssues.raise('funds.negative', { path: [name], params: { amount } }))
  if (requested === undefined || suggested === undefined || issues.length > 0) return { issues }
  if (compare(num(suggested), num(requested)) > 0) {
    const params = { requested, suggested }
    return { issues: [exAnteIssues.raise('exante.suggested-over-requested', { path: ['suggested'], params })] }
  }

  const amount = subtract(num(requested), num(suggested))
  if (isPositive(amount) && items.length === 0 && !reasons.some((reason) => reason.trim() !== ''))
    issues.push(
      exAnteIssues.raise('exante.cut-without-reason', { path: ['reasons'], params: { amount: text(amount) } }),
    )
  if (conclusion === 'reject' && isPositive(num(suggested)))
    issues.push(exAnteIssues.raise('exante.reject-with-money', { path: ['suggested'], params: { suggested } }))
  const cut: ExAnteCut = { requested, suggested, amount: text(amount), reasons: [...reasons] }
  if (isPositive(num(requested))) cut.rate = shareText(amount, num(requested))
  if (items.length > 0) cut.items = [...items]
  return { cut, issues }
}
