import { atLeast, compare } from '../kernel/arithmetic.js'
import { num, type Decimal } from '../kernel/number.js'
import type { ExAnteTrigger } from '../norms/norm-values.js'

/** 「申请情况」 What decides whether an ex-ante assessment is due: new, the amount in 元, the growth as a share of 1. */
export type ExAnteFacts = { new?: boolean | undefined; amount?: Decimal | undefined; growth?: Decimal | undefined }

type Line = ExAnteTrigger[number]
type FactName = keyof ExAnteFacts
/** A condition of a line: whether it holds, or that nobody can say. */
type Condition = { fact: FactName; holds: boolean | undefined }

/**
 * 「是否须作事前评估」 True as soon as all conditions of one line of the trigger hold; false when none can; else the facts that would
 * decide it and were not given; `line` is the first that holds. `amount` and `growth` are inclusive, `growthOver` is not.
 */
export const isExAnteDue = (
  trigger: ExAnteTrigger,
  facts: ExAnteFacts,
): { due: boolean; undecidedBy: FactName[]; line?: Line } => {
  const lines = trigger.map((line) => conditionsOf(line, facts))
  const line = trigger.find((each) => conditionsOf(each, facts).every(({ holds }) => holds === true))
  if (line) return { due: true, undecidedBy: [], line }
  const undecidedBy = new Set<FactName>()
  for (const conditions of lines) {
    if (conditions.some(({ holds }) => holds === false)) continue
    for (const { fact, holds } of conditions) if (holds === undefined) undecidedBy.add(fact)
  }
  return { due: false, undecidedBy: [...undecidedBy] }
}

const conditionsOf = (line: Line, facts: ExAnteFacts): Condition[] => {
  const conditions: Condition[] = []
  if (line.new !== undefined)
    conditions.push({ fact: 'new', holds: facts.new === undefined ? undefined : facts.new === line.new })
  if (line.amount !== undefined) conditions.push({ fact: 'amount', holds: from(facts.amount, line.amount) })
  if (line.growth !== undefined) conditions.push({ fact: 'growth', holds: from(facts.growth, line.growth) })
  if (line.growthOver !== undefined) conditions.push({ fact: 'growth', holds: over(facts.growth, line.growthOver) })
  return conditions
}

const from = (fact: Decimal | undefined, bound: Decimal): boolean | undefined =>
  fact === undefined ? undefined : atLeast(num(fact), num(bound))

const over = (fact: Decimal | undefined, bound: Decimal): boolean | undefined =>
  fact === undefined ? undefined : compare(num(fact), num(bound)) > 0
