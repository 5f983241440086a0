import { compare } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num } from '../../kernel/number.js'
import { convertUnit } from '../../norms/units.js'
import { isCeiling, measuredTarget, unitOf } from '../measured-target.js'
import { readName } from '../names/read-name.js'
import { noteRow } from '../note.js'
import type { Context, Row } from '../row.js'

/** 「年度与中期」 A year cannot promise more than the mid-term objective does for all its years. What shall fall over the years may be higher now. */
export const checkMidTerm = ({ rows, words, options }: Context): Issue[] => {
  const later = options.midTerm?.indicators ?? []
  if (later.length === 0) return []
  const byStem = new Map(later.map((indicator) => [readName(indicator.name, words).stem, indicator]))
  return rows.flatMap((row) => {
    const whole = byStem.get(row.name.stem)
    const annual = measuredTarget(row)
    const unit = unitOf(row)
    if (whole?.target.kind !== 'measure' || annual === undefined || unit === undefined || mayFall(row)) return []
    const limit = whole.target.unit === undefined ? undefined : convertUnit(whole.target.value, whole.target.unit, unit)
    return limit === undefined || compare(num(annual.value), num(limit)) <= 0
      ? []
      : [noteRow(row, 'indicator.beyond-mid-term', { params: { value: annual.value, limit, unit } })]
  })
}

const mayFall = (row: Row): boolean =>
  isCeiling(measuredTarget(row)) && (row.adverse || row.kind === 'rate' || row.kind === 'time')
