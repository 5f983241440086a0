import { isPositive } from '../../kernel/arithmetic.js'
import { num } from '../../kernel/number.js'
import type { Indicator } from '../../model/promise/indicator.js'
import { convertUnit } from '../../norms/units.js'
import { readActual } from '../../reading/cells/read-actual.js'
import type { Kind } from './kind.js'
import type { PublishedRow, RowCase } from './row-case.js'

/** What is wrong with the cells of a scored row, before any score is compared. The first that fits is said. */
export const cellKinds: readonly Kind<RowCase>[] = [
  {
    kind: 'target-unreadable',
    fits: ({ indicator, printed: { score } }) =>
      indicator.target.kind === 'unreadable' && score !== undefined ? { published: score } : undefined,
  },
  {
    kind: 'target-missing',
    fits: ({ printed: { target, points, score } }) =>
      score !== undefined && target === undefined && points !== undefined
        ? { published: score, explains: { assume: 'judged', gives: score } }
        : undefined,
  },
  {
    kind: 'actual-missing',
    fits: ({ printed: { target, actual, score } }) =>
      score !== undefined && target !== undefined && actual === undefined ? { published: score } : undefined,
  },
  {
    kind: 'not-applicable-scored',
    fits: ({ indicator, printed: { score } }) =>
      indicator.actual?.kind === 'not-applicable' && score !== undefined && isPositive(num(score))
        ? { published: score }
        : undefined,
  },
  {
    kind: 'kind-mismatch',
    fits: ({ indicator, printed, scored }) =>
      kindsDiffer(indicator, printed) ? { published: printed.score, computed: scored?.score } : undefined,
  },
]

// The printed actual is read again: a judged row keeps its words only.
const kindsDiffer = ({ target }: Indicator, { actual }: PublishedRow): boolean => {
  if (actual === undefined || target.kind === 'missing' || target.kind === 'unreadable') return false
  const read = readActual(actual, target)
  if (read.issues.some(({ code }) => code === 'actual.range')) return false // a range is no value: reading says so
  const kind = read.ok ? read.value.kind : 'stated'
  if (kind === 'not-applicable' || kind === 'not-completed') return false
  if (target.kind === 'measure' || target.kind === 'range')
    return (
      kind !== 'measured' &&
      !(!read.ok && read.partial?.kind === 'measured' && areCounts(target.unit, read.partial.unit))
    )
  if (target.kind === 'deadline') return kind === 'measured'
  if (target.kind === 'statement' && kind === 'measured' && /\d/.test(target.text)) return false // a number inside words is answered by one
  return kind === 'measured' || (target.kind === 'statement' && kind === 'completed')
}

// 亩 against 公顷, 场 against 期: two ways to count what nothing converts, not two kinds. Money and percentages are kinds of their own.
const areCounts = (...units: (string | undefined)[]): boolean =>
  units.every(
    (unit) =>
      unit !== undefined &&
      ['元', '%'].every((base) => convertUnit('1', unit, base) === undefined && !unit.startsWith(`${base}/`)),
  )
