import { subtract } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num, text, type Decimal } from '../../kernel/number.js'
import type { Indicator } from '../../model/promise/indicator.js'
import { citedOn, ownBasis } from '../../norms/own-basis.js'
import type { Norms } from '../../norms/rulebook.js'
import { scoringIssues } from '../issues.js'

/** 「未完成原因」 A row that lost points says why. Before 财预〔2020〕10号 nothing asks for it. Source: its 第十一条, restated. */
export const checkUnmet = ({ reason }: Indicator, points: Decimal, score: Decimal, { day }: Norms): Issue[] => {
  const basis = citedOn(ownBasis.unmetReasons, day)
  if (reason !== undefined || score === points || basis.length === 0) return []
  const params = { lost: text(subtract(num(points), num(score))), points }
  return [scoringIssues.raise('row.unmet-unexplained', { path: ['reason'], params, basis })]
}
