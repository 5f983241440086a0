import { equals, isNegative, sum } from '../kernel/arithmetic.js'
import type { Issue } from '../kernel/issue.js'
import { num, text } from '../kernel/number.js'
import type { ExAnteSubject } from '../model/results/ex-ante.js'
import { modelIssues } from '../model/issues.js'
import { exAnteIssues } from './issues.js'

/** 「资金来源」 The sources add up to what is requested, or to what is left of it; what is not settled is named. */
export const checkFinancing = ({ financing, requested, suggested }: ExAnteSubject): Issue[] => {
  if (financing === undefined) return []
  const issues: Issue[] = []
  financing.forEach(({ name, amount, confirmed }, i) => {
    if (isNegative(num(amount)))
      issues.push(modelIssues.raise('funds.negative', { path: ['financing', i, 'amount'], params: { amount } }))
    if (confirmed === false)
      issues.push(
        exAnteIssues.raise('exante.financing-unconfirmed', { path: ['financing', i], params: { name, amount } }),
      )
  })
  const total = sum(financing.map(({ amount }) => num(amount)))
  const wanted = [requested, suggested].filter((amount) => amount !== undefined)
  const [expected] = wanted
  if (expected === undefined || wanted.some((amount) => equals(num(amount), total))) return issues
  const params = { sum: text(total), expected }
  return [...issues, exAnteIssues.raise('exante.financing-differs', { path: ['financing'], params })]
}
