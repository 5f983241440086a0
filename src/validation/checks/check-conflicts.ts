import type { Issue } from '../../kernel/issue.js'
import { isBareUnit } from '../names/can-be-judged.js'
import { measuredTarget, unitOf } from '../measured-target.js'
import { noteRow } from '../note.js'
import { plainText } from '../names/read-name.js'
import type { Context, Row } from '../row.js'

/** What a name asks for: the value answers it, or the answer is beside the point. */
type Asked = 'yes-no' | Row['kind']

/** 「名值相符」 The value answers the name: a time for a time, a number for a number, yes or no for 是否. What the name asks for is told. */
export const checkConflicts = (row: Row, context: Context): Issue[] => {
  const expected = unanswered(row, context)
  return expected === undefined
    ? []
    : [noteRow(row, 'indicator.name-value-conflict', { basis: 'values', params: { expected } })]
}

const unanswered = (row: Row, context: Context): Asked | undefined => {
  const { target } = row.indicator
  if (context.words.startOf('yes-no-lead', row.name.core) !== '')
    return target.kind === 'measure' && unitOf(row) === undefined ? 'yes-no' : undefined
  return conflicts(row, context) ? row.kind : undefined
}

const conflicts = (row: Row, { words }: Context): boolean => {
  const { target } = row.indicator
  const { kind } = row
  if (target.kind === 'deadline')
    return (
      kind === 'rate' ||
      kind === 'satisfaction' ||
      (kind === 'count' && row.category === 'quantity') ||
      kind === 'money'
    )
  if (target.kind === 'measure')
    return kind === 'time' && (measuredTarget(row)?.unit === '%' || measuredTarget(row)?.unit === '元')
  if (target.kind !== 'statement') return false
  const said = plainText(target.text)
  if (isBareUnit(said)) return false // said as a missing value
  if (
    /\d|[一二三四五六七八九十百千万亿]分之/.test(said) ||
    words.says('placeholder', said) ||
    words.says('whole-set', said) ||
    /^[^\p{L}]*$/u.test(said)
  )
    return false
  if (kind === 'time') return !/[年月日天周季期前后内时]/.test(said) || words.says('vague-degree', said)
  return kind === 'count' || kind === 'rate'
}
