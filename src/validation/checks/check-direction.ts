import { isPositive, isZero } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num } from '../../kernel/number.js'
import { isCeiling, isFloor, isPer, measuredTarget, unitOf } from '../measured-target.js'
import { noteRow } from '../note.js'
import type { Context, Row } from '../row.js'

/** 「方向校验」 The operator agrees with the name: no floor under what should be little (逾期率, 成本), no cap on what should be much (合格率, 数量). */
export const checkDirection = (row: Row, { words }: Context): Issue[] => {
  const promised = measuredTarget(row)
  if (promised === undefined || promised.assumed !== undefined) return []
  const { core } = row.name
  const against = (expected: string): Issue[] => [
    noteRow(row, 'indicator.direction', { params: { comparison: promised.comparison, expected } }),
  ]
  if (isFloor(promised) && (row.adverse || isSlow(row, words) || isCostName(row, words)))
    return isZero(num(promised.value)) && promised.comparison === 'at-least' ? [] : against('≤')
  if (!isCeiling(promised) || row.adverse || !isPositive(num(promised.value))) return []
  if ((row.kind === 'rate' && words.says('favourable-rate', core)) || row.kind === 'satisfaction') return against('≥')
  if (row.direction === 'up' && row.category !== 'quantity') return against('≥')
  if (row.dimension === 'benefit' && words.says('income', core) && !words.says('remedy', core)) return against('≥')
  if (
    row.category !== 'quantity' ||
    words.says('ceiling-allowed', core) ||
    words.says('remedy', core) ||
    row.kind === 'rate' ||
    row.kind === 'money'
  ) {
    return row.kind === 'count' &&
      row.dimension === 'benefit' &&
      words.says('favourable-count', core) &&
      !words.says('ceiling-allowed', core)
      ? against('≥')
      : []
  }
  return [noteRow(row, 'indicator.output-ceiling', { params: { comparison: promised.comparison, expected: '≥' } })]
}

// A subsidy standard is a promise to people, and money saved is a benefit: neither is a cost.
const isCostName = (row: Row, words: Context['words']): boolean => {
  const { core } = row.name
  const unit = unitOf(row)
  if (unit === undefined || !words.says('money-unit', unit.split('/')[0] ?? '')) return false
  if (words.says('saving', core) || words.says('remedy', core) || words.says('income', core) || core.endsWith('标准'))
    return false
  const costly = row.dimension === 'cost' || row.category === 'cost' || row.category === 'economic-cost'
  if (costly) return words.says('cost-head', core) || !isPer(unit)
  return row.dimension !== 'benefit' && core.endsWith('成本')
}

// A time under timeliness, or an average of waiting, is the better the shorter, but for what shall last: 公示时限, 服务时长.
const isSlow = (row: Row, words: Context['words']): boolean => {
  const { core } = row.name
  const isTime = row.kind === 'time' || words.says('length-of-time', core)
  const counted = row.kind === 'count' || row.kind === 'rate' || row.kind === 'satisfaction'
  return (
    (row.category === 'timeliness' ? isTime || !counted : isTime && core.includes('平均')) &&
    row.direction !== 'up' &&
    words.isUnit('short-time-unit', unitOf(row) ?? '') &&
    !words.says('long-time', core)
  )
}
