import { add, compare, equals, hundred, sum } from '../../kernel/arithmetic.js'
import { num, text, type Decimal, type Num } from '../../kernel/number.js'
import type { Difference } from '../../model/results/difference.js'
import type { PublishedScores } from '../../model/printed/published-scores.js'
import { gradeScale } from '../../norms/grade-scale.js'
import type { Norms } from '../../norms/rulebook.js'
import { findNorm } from '../../norms/use-norm.js'
import { fold } from '../../reading/cells/read-cell.js'
import { gradeScore } from '../../scoring/totals/grade-score.js'
import { into, type TableIndex } from './index-table.js'
import { differenceOf } from './kind.js'
import { reconcileParents } from './reconcile-parents.js'

/**
 * 「合计核对」 Printed levels and parents against their rows, the points against 100, the printed total against the printed rows,
 * the printed grade against the printed total. Of a table known to be cut off only what is too much can be said.
 */
export const reconcileSums = (index: TableIndex, published: PublishedScores, norms: Norms): Difference[] => [
  ...reconcileParents(index, published),
  ...levels(index, published),
  ...points(index, published, findNorm(norms, 'execution.points')?.value),
  ...total(index, published),
  ...grade(published, norms),
]

const known = <T>(values: readonly (T | undefined)[]): values is T[] => values.every((value) => value !== undefined)
/** These and, where it is printed, what the money earned or is worth. */
const addUp = (values: readonly Decimal[], money?: Decimal): Num => {
  const rows = sum(values.map(num))
  return money === undefined ? rows : add(rows, num(money))
}

const levels = (index: TableIndex, published: PublishedScores): Difference[] => {
  const headed = new Map<string, PublishedScores['rows'][number]['points'][]>()
  for (const { id, level1, level2 } of published.levels.length > 0 ? index.leaves : []) {
    const heads = [level1, level2].flatMap((printed) => (printed === undefined ? [] : [bareLabel(printed)]))
    for (const head of new Set(heads)) into(headed, head, index.rows.get(id)?.points)
  }
  return published.levels.flatMap(({ label, points: printed }): Difference[] => {
    const rows = headed.get(bareLabel(label)) ?? []
    if (rows.length === 0 || !known(rows)) return []
    const added = addUp(rows)
    const differs = published.complete === false ? compare(added, num(printed)) > 0 : !equals(added, num(printed))
    return differs ? [{ row: `level:${label}`, kind: 'parts-sum', published: printed, computed: text(added) }] : []
  })
}

// 产出, 产出指标 and 产出指标(50分) head the same rows.
const bareLabel = (label: string): string =>
  fold(label)
    .replace(/\([^()]*\)/g, '')
    .replace(/指标$/, '')

const points = (
  { leaves }: TableIndex,
  { rows, execution, total: printed, complete }: PublishedScores,
  rulebookPoints: Decimal | undefined,
): Difference[] => {
  const ids = new Set(leaves.map(({ id }) => id))
  const each = rows.filter(({ id }) => ids.has(id)).map((row) => row.points)
  const unknownExecution = execution !== undefined && execution.points === undefined && execution.score !== undefined
  if (each.length === 0 || !known(each) || unknownExecution) return []
  const added = addUp(each, execution?.points)
  const expected = printed?.points === undefined ? hundred : num(printed.points)
  const differs = complete === false ? compare(added, expected) > 0 : !equals(added, expected)
  // Where the execution points are not printed, the rows may leave room for them.
  if (
    execution?.points === undefined &&
    rulebookPoints !== undefined &&
    equals(add(added, num(rulebookPoints)), expected)
  )
    return []
  return differs ? [{ row: 'total', kind: 'points-sum', published: text(expected), computed: text(added) }] : []
}

const total = (index: TableIndex, { rows, execution, total: printed, complete }: PublishedScores): Difference[] => {
  const ids = new Set(index.leaves.map(({ id }) => id))
  const leaves = rows.filter(({ id }) => ids.has(id)).map((row) => row.score)
  const all = rows.map((row) => row.score)
  if (printed?.score === undefined || leaves.length === 0 || !known(leaves)) return []
  const score = num(printed.score)
  const money = execution?.score
  const withMoney = addUp(leaves, money)
  const flat = known(all) ? addUp(all, money) : withMoney
  if (equals(score, withMoney) || equals(score, flat)) return []
  if (complete === false)
    return compare(score, addUp(leaves)) < 0
      ? [{ row: 'total', kind: 'total-sum', published: printed.score, computed: text(withMoney) }]
      : []
  const computed = text(withMoney)
  return money !== undefined && equals(score, addUp(leaves))
    ? [
        differenceOf('total', 'execution-left-out', {
          published: printed.score,
          computed,
          explains: { assume: 'rows-only', gives: printed.score },
        }),
      ]
    : [differenceOf('total', 'total-sum', { published: printed.score, computed })]
}

// A printed grade is held against the printed total: what a wrong total does to the grade is not said again.
const grade = ({ total: printed }: PublishedScores, norms: Norms): Difference[] => {
  const scale = gradeScale(norms)
  if (printed?.grade === undefined || printed.score === undefined || scale.length === 0) return []
  const label = scale.find((band) => band.grade === gradeScore(printed.score ?? '0', norms))?.label.zh
  const named = scale.find((band) =>
    ['', '秀', '好', '等'].some((ending) => `${band.label.zh}${ending}` === printed.grade),
  )?.label.zh // 优秀 is 优
  return named !== undefined && label !== undefined && label !== named
    ? [{ row: 'total', kind: 'unexplained', published: printed.grade, computed: label }]
    : []
}
