import { add, compare, equals, isPositive, isZero, sum, zero } from '../../kernel/arithmetic.js'
import { num, text, type Decimal, type Num } from '../../kernel/number.js'
import type { Funds } from '../../model/promise/funds.js'
import type { Difference } from '../../model/results/difference.js'
import { allThatFit, type Kind } from './kind.js'

/** A printed total of the fund rows, those of its parts that are printed, and whether all of them are. */
type FundCase = { column: 'annual' | 'executed'; whole: Decimal; parts: Decimal[]; added: Decimal; all: boolean }

/** What is wrong with the total of the fund rows; a total of 0 over funded parts is no sum of them either. */
const fundKinds: readonly Kind<FundCase>[] = [
  {
    kind: 'zero-parent',
    fits: (it) =>
      it.column === 'annual' && isEmptyOverFunded(it) ? { published: it.whole, computed: it.added } : undefined,
  },
  {
    kind: 'parts-sum',
    fits: (it) => (!isEmptyOverFunded(it) && isNoSum(it) ? { published: it.whole, computed: it.added } : undefined),
  },
]

/** 「资金行核对」 The total of the fund rows against its parts, in the column of the budget and in that of the execution. */
export const reconcileFunds = ({ sources = [], ...total }: Funds): Difference[] =>
  (['annual', 'executed'] as const).flatMap((column) => {
    const whole = total[column]
    const parts = sources.flatMap((source) => source[column] ?? [])
    if (whole === undefined || parts.length === 0) return []
    const added = text(sum(parts.map(num)))
    const all = parts.length === sources.length && sources.length > 1
    return allThatFit(fundKinds, 'funds', { column, whole, parts, added, all })
  })

const isEmptyOverFunded = ({ whole, added }: FundCase): boolean => isZero(num(whole)) && isPositive(num(added))

const isNoSum = ({ whole, parts, added, all }: FundCase): boolean =>
  ((all && !equals(num(added), num(whole))) || compare(num(added), num(whole)) > 0) &&
  !equals(sum(leavesOf(parts).map(num)), num(whole))

// 财政拨款 100 above 上级补助 60 and 本级安排 40: a row that is the sum of those right below it is no part beside them.
const leavesOf = (parts: readonly Decimal[]): Decimal[] => {
  const sums: Num[] = []
  for (const part of parts) sums.push(add(sums.at(-1) ?? zero, num(part)))
  const last = new Map(sums.map((reached, i) => [text(reached), i]))
  return parts.filter((part, i) => isZero(num(part)) || (last.get(text(add(sums[i] ?? zero, num(part)))) ?? i) <= i)
}
