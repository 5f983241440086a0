import { add, compare, isNegative, subtract, zero } from '../kernel/arithmetic.js'
import { isBefore } from '../kernel/day-order.js'
import type { Issue, Path } from '../kernel/issue.js'
import { num, text, type Decimal, type Num } from '../kernel/number.js'
import type { CutItem, ExAnteRound, ExAnteRoundResult } from '../model/results/ex-ante-round.js'
import type { ExAnteSubject } from '../model/results/ex-ante.js'
import { modelIssues } from '../model/issues.js'
import { exAnteIssues } from './issues.js'

/** The rounds worked out, what is left of the request, every cut in order, and what does not add up. */
export type WorkedRounds = {
  rounds: ExAnteRoundResult[]
  left?: Decimal | undefined
  items: CutItem[]
  issues: Issue[]
}

/** 「逐轮核减」 Round by round: the amount before, the items taken off, the amount left; the conditions open on the day of the round. */
export const workRounds = ({ requested, rounds = [] }: ExAnteSubject): WorkedRounds => {
  const worked: WorkedRounds = { rounds: [], items: [], issues: [] }
  const { issues } = worked
  let left = requested === undefined || isNegative(num(requested)) ? undefined : num(requested)
  rounds.forEach((round, i) => {
    const { by, on, cuts = [], conclusion } = round
    const path = ['rounds', i]
    const previous = rounds[i - 1]?.on
    if (previous !== undefined && isBefore(on, previous))
      issues.push(
        exAnteIssues.raise('exante.rounds-order', { path: [...path, 'on'], params: { on, before: previous } }),
      )
    const cut = takeOff(cuts, path, worked)
    const after = left && subtract(left, cut)
    if (left && after && isNegative(after)) {
      const params = { amount: text(cut), before: text(left) }
      issues.push(exAnteIssues.raise('exante.cut-over-amount', { path: [...path, 'cuts'], params }))
    }
    const result: ExAnteRoundResult = { by, on, cut: text(cut), open: openConditions(rounds.slice(0, i + 1), on) }
    if (left && after) {
      result.before = text(left)
      result.after = text(after)
    }
    if (conclusion !== undefined) result.conclusion = conclusion
    worked.rounds.push(result)
    left = after
  })
  if (left) worked.left = text(left)
  else if (worked.items.length > 0 && requested === undefined)
    issues.push(exAnteIssues.raise('exante.rounds-without-request', { path: ['requested'] }))
  return worked
}

const takeOff = (cuts: readonly CutItem[], path: Path, { items, issues }: WorkedRounds): Num => {
  let cut = zero
  cuts.forEach((item, j) => {
    const at = [...path, 'cuts', j]
    const params = { amount: item.amount }
    if (isNegative(num(item.amount)))
      issues.push(modelIssues.raise('funds.negative', { path: [...at, 'amount'], params }))
    if (item.reason.trim() === '')
      issues.push(exAnteIssues.raise('exante.cut-without-reason', { path: [...at, 'reason'], params }))
    cut = add(cut, num(item.amount))
    items.push({ ...item })
  })
  return cut
}

/** The conditions that stand open on a day: the latest word on each id counts. */
export const openConditions = (rounds: readonly ExAnteRound[], day: string): string[] => {
  const met = new Map<string, boolean>()
  for (const { conditions = [] } of rounds)
    for (const { id, metOn } of conditions) met.set(id, metOn !== undefined && !isBefore(day, metOn))
  return [...met].flatMap(([id, isMet]) => (isMet ? [] : [id]))
}

/** What the rounds leave and what the subject says is suggested must be one amount. */
export const checkLeft = ({ suggested }: ExAnteSubject, { left, items }: WorkedRounds): Issue[] => {
  if (suggested === undefined || left === undefined || items.length === 0) return []
  if (compare(num(suggested), num(left)) === 0) return []
  const params = { found: suggested, expected: left }
  return [exAnteIssues.raise('exante.rounds-differ', { path: ['suggested'], params })]
}
