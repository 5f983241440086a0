import { equals } from '../../kernel/arithmetic.js'
import { num, text, type Decimal, type Num } from '../../kernel/number.js'
import { sumKnown } from '../../kernel/sum-known.js'
import type { PublishedScores } from '../../model/printed/published-scores.js'
import type { Difference } from '../../model/results/difference.js'
import type { TableIndex } from './index-table.js'
import { allThatFit, type Kind } from './kind.js'

/** A parent row and its parts: the printed figure, what the parts add up to, whether the printed total counts both. */
type ParentCase = { whole: Decimal; added: Num; both: boolean }

const parentKinds: readonly Kind<ParentCase>[] = [
  {
    kind: 'parent-counted-twice', // a sound subtotal is no fault
    fits: ({ whole, added, both }) =>
      both && equals(added, num(whole)) ? { published: whole, computed: text(added) } : undefined,
  },
  {
    kind: 'parts-sum',
    fits: ({ whole, added }) => (equals(added, num(whole)) ? undefined : { published: whole, computed: text(added) }),
  },
]

/** 「上级行核对」 Parent rows against their parts: by points, or else by scores. */
export const reconcileParents = (index: TableIndex, published: PublishedScores): Difference[] => {
  const both = countsBoth(index, published)
  return index.indicators.flatMap(({ id }): Difference[] => {
    const parts = (index.parts.get(id) ?? []).map((part) => index.rows.get(part.id))
    if (parts.length === 0) return []
    return (['points', 'score'] as const)
      .flatMap((key): Difference[] => {
        const whole = index.rows.get(id)?.[key]
        const added = sumKnown(parts.map((part) => part?.[key]))
        return whole === undefined || added === undefined ? [] : allThatFit(parentKinds, id, { whole, added, both })
      })
      .slice(0, 1)
  })
}

/** True where the printed total is that of all rows, parents beside their parts, and of nothing else: too large by the parents. */
const countsBoth = ({ leaves }: TableIndex, { rows, execution, total }: PublishedScores): boolean => {
  const own = new Set(leaves.map(({ id }) => id))
  const money = execution?.score === undefined ? [] : [execution.score]
  const totals = (counted: readonly { score?: Decimal | undefined }[]): (Num | undefined)[] => {
    const scores = counted.map(({ score }) => score)
    return [sumKnown([...scores, ...money]), sumKnown(scores)]
  }
  const isTotal = (made: Num | undefined): boolean =>
    made !== undefined && total?.score !== undefined && equals(made, num(total.score))
  return totals(rows).some(isTotal) && !totals(rows.filter(({ id }) => own.has(id))).some(isTotal)
}
