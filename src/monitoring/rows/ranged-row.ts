import { isNegative } from '../../kernel/arithmetic.js'
import { num, text } from '../../kernel/number.js'
import { ownCopy } from '../../kernel/own-copy.js'
import type { MonitoredRow } from '../../model/results/monitoring.js'
import { sharePlaces } from '../../norms/places.js'
import type { Norms } from '../../norms/rulebook.js'
import type { Pair } from '../../scoring/pair-up.js'
import { tellFraction } from '../../scoring/tell-quotient.js'
import { lightLines } from '../lights/light-lines.js'
import { outsideRange } from './against-due.js'
import type { RowFigures, RowOf } from './figures.js'

/** 「区间指标监控」 A range is due in full: inside it or outside, on whichever side. */
export const rangedRow = (
  _of: RowOf,
  row: MonitoredRow,
  { target, value }: Extract<Pair, { kind: 'range' }>,
  norms: Norms,
) => {
  const { from, to, unit } = target
  const { difference: apart, ratio } = outsideRange(num(value), num(from), num(to))
  const difference = text(apart)
  const behind = isNegative(apart)
  row.yardstick = 'full'
  row.due = ownCopy(target)
  row.difference = difference
  if (ratio) row.ratio = tellFraction(ratio, lightLines(norms, 'indicators'), sharePlaces)
  const figures: RowFigures = { row, standing: behind ? 'behind' : 'on-course', own: false, ratio, issues: [] }
  const given = { actual: value, from, to, unit }
  return behind
    ? { value: figures, outcome: 'out-of-range' as const, given: { ...given, difference } }
    : { value: figures, outcome: 'in-range' as const, given }
}
