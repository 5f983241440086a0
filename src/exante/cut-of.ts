import { compare, isNegative, isPositive, subtract } from '../kernel/arithmetic.js'
import { shareText } from '../kernel/fraction.js'
import type { Issue } from '../kernel/issue.js'
import { num, text } from '../kernel/number.js'
import type { ExAnteCut, ExAnteSubject } from '../model/results/ex-ante.js'
import { exAnteIssues } from './issues.js'

/** 「核减额」 Requested less suggested, with the reasons given for it; no cut where one of the two is missing or they cannot be. */
export const cutOf = ({
  requested,
  suggested,
  reasons = [],
  conclusion,
}: ExAnteSubject): { cut?: ExAnteCut; issues: Issue[] } => {
  const negative = Object.entries({ requested, suggested }).flatMap(([name, amount]) =>
    amount !== undefined && isNegative(num(amount))
      ? [exAnteIssues.raise('exante.negative-amount', { path: [name], params: { amount } })]
      : [],
  )
  if (requested === undefined || suggested === undefined || negative.length > 0) return { issues: negative }
  if (compare(num(suggested), num(requested)) > 0)
    return {
      issues: [
        exAnteIssues.raise('exante.suggested-over-requested', {
          path: ['suggested'],
          params: { requested, suggested },
        }),
      ],
    }
  const amount = subtract(num(requested), num(suggested))
  const silent = isPositive(amount) && !reasons.some((reason) => reason.trim() !== '')
  const issues = [
    ...(silent
      ? [exAnteIssues.raise('exante.cut-without-reason', { path: ['reasons'], params: { amount: text(amount) } })]
      : []),
    ...(conclusion === 'reject' && isPositive(num(suggested))
      ? [exAnteIssues.raise('exante.reject-with-money', { path: ['suggested'], params: { suggested } })]
      : []),
  ]
  return {
    cut: {
      requested,
      suggested,
      amount: text(amount),
      ...(isPositive(num(requested)) && { rate: shareText(amount, num(requested)) }),
      reasons: [...reasons],
    },
    issues,
  }
}
