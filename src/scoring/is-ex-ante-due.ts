import { atLeast, compare } from '../kernel/arithmetic.js'
import { num, type Decimal } from '../kernel/number.js'
import type { ExAnteTrigger } from '../norms/norm-values.js'

/** 「申请情况」 What decides whether an ex-ante assessment is due: new, the amount in 元, the growth as a share of 1. */
export type ExAnteFacts = { new?: boolean | undefined; amount?: Decimal | undefined; growth?: Decimal | undefined }

type Line = ExAnteTrigger[number]
type FactName = keyof ExAnteFacts

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
  const open = lines.filter((conditions) => conditions.every(({ holds }) => holds !== false))
  return {
    due: false,
    undecidedBy: [
      ...new Set(
        open.flatMap((conditions) => conditions.flatMap(({ fact, holds }) => (holds === undefined ? [fact] : []))),
      ),
    ],
  }
}

const conditionsOf = (line: Line, facts: ExAnteFacts): { fact: FactName; holds: boolean | undefined }[] => {
  const from = (fact: Decimal | undefined, bound: Decimal): boolean | undefined =>
    fact === undefined ? undefined : atLeast(num(fact), num(bound))
  const over = (fact: Decimal | undefined, bound: Decimal): boolean | undefined =>
    fact === undefined ? undefined : compare(num(fact), num(bound)) > 0
  return [
    ...(line.new === undefined
      ? []
      : [{ fact: 'new' as const, holds: facts.new === undefined ? undefined : facts.new === line.new }]),
    ...(line.amount === undefined ? [] : [{ fact: 'amount' as const, holds: from(facts.amount, line.amount) }]),
    ...(line.growth === undefined ? [] : [{ fact: 'growth' as const, holds: from(facts.growth, line.growth) }]),
    ...(line.growthOver === undefined ? [] : [{ fact: 'growth' as const, holds: over(facts.growth, line.growthOver) }]),
  ]
}
