import { wholeNumber } from '../../kernel/whole-number.js'
import { compare } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num } from '../../kernel/number.js'
import { readTarget } from '../../reading/cells/read-target.js'
import { readingIssues } from '../../reading/issues.js'
import { canBeJudged, isBareUnit, withoutWhen } from '../names/can-be-judged.js'
import type { Words } from '../../norms/names/words-of.js'
import { classifyName } from '../names/classify-name.js'
import { measuredTarget, unitOf } from '../measured-target.js'
import { noteRow } from '../note.js'
import { plainText } from '../names/read-name.js'
import type { Context, Row } from '../row.js'

/** 「指标值校验」 A value is there, is a value, can be measured or verified, and is not a name, a list, a date in words or the points. */
export const checkValues = (row: Row, context: Context): Issue[] => {
  const { target } = row.indicator
  // Nothing is promised, whether or not a person can judge the row: not the fact of target.unscorable, which a judgement mends.
  if (target.kind === 'missing') return [noteRow(row, 'indicator.missing-value')]
  if (target.kind === 'unreadable') {
    const where = { path: [...row.path, 'target'], row: row.indicator.id, params: { cell: target.text } }
    return [readingIssues.raise('target.unreadable', where)]
  }
  if (target.kind === 'measure')
    return isPoints(row)
      ? [noteRow(row, 'indicator.weights-in-value', { params: { points: row.indicator.points ?? '' } })]
      : []
  if (target.kind !== 'statement') return []
  const said = plainText(target.text)
  const shape = shapeOf(said, row, context)
  const answered =
    row.indicator.actual?.kind === 'measured'
      ? [
          noteRow(row, 'indicator.qualitative-answered-with-number', {
            on: 'actual',
            params: { actual: row.indicator.actual.value },
          }),
        ]
      : []
  return [...(shape === undefined ? [] : [noteRow(row, shape, { basis: 'values' })]), ...answered]
}

const shapeOf = (said: string, row: Row, { words, norms }: Context) => {
  if (/^[^\p{L}\p{N}]*$/u.test(said)) return 'indicator.missing-value'
  if (words.says('placeholder', said)) return undefined // said by its own check
  if (isBareUnit(said)) return 'indicator.missing-value'
  if (said === row.name.text || said === row.name.core) return 'indicator.target-is-name'
  if (/^\d[^;]*(?:;\d[^;]*)+$/.test(said)) return 'indicator.value-vector'
  if (isDate(said, yearOf(norms))) return 'indicator.date-as-qualitative'
  const named = classifyName(said, words)
  const part = named === 'count' && row.name.core.endsWith(said) // 充电桩数量 under 新建充电桩数量
  if (
    !/\d/.test(said) &&
    (named === 'rate' || named === 'satisfaction' || named === 'time' || part) &&
    !words.says('vague-degree', said)
  )
    return 'indicator.target-is-name'
  if (namesNoStandard(said, row, words)) return 'indicator.standard-unnamed'
  if (canBeJudged(said, words)) return undefined
  if (words.says('self-affirming', said)) return 'indicator.self-affirming'
  const level = withoutWhen(said)
  const vague = words.says('vague-degree', level) || words.says('vague-direction', level)
  return vague || (row.dimension === 'benefit' && isBareQuality(level, row, words))
    ? 'indicator.vague-value'
    : undefined
}

// 日渐浓厚, 明显改观: a few words that say how good, under a benefit; of what nothing measures (管理水平) any one phrase does.
// 是, 不反弹 and 无 can be told from their contrary, 建成 is done or not.
const isBareQuality = (level: string, { name }: Row, words: Words): boolean =>
  !/^(?:[是否有不无未零]|达|完成|(?:已|全部)?(?:建立|建成|形成|制定))/.test(level) &&
  (words.says('quality-word', level) || (!/[,;:、]/.test(level) && words.says('unmeasured', name.stem)))

// 合格 of an acceptance has its standard; of a building alone it has none.
const namesNoStandard = (said: string, { kind, name }: Row, words: Words): boolean =>
  saysNoStandard(said, words) && kind === 'other' && !words.says('examined', name.core)

// 符合 + 国家 + 相关 + 标准, 施工 + 质量 + 合格: nothing but words that fit every row. A document, a number or a field's own word names one.
const saysNoStandard = (said: string, words: Words): boolean => {
  if (words.says('unnamed-standard', said)) return true
  if (words.endOf('standard-praise', said) !== '') return words.isMadeOf(['standard-praised', 'standard-praise'], said)
  const met = words.within('standard-met', said)
  if (met === '' || words.endOf('standard-norm', said) === '') return false
  return isWish(said, met, words) || words.isMadeOf(['standard-met', 'standard-about', 'standard-norm'], said)
}

// 达到 + 农艺 + 要求: whatever is required, no document is called 要求; 设计 and 合同 say where it stands.
const isWish = (said: string, met: string, words: Words): boolean =>
  said.startsWith(met) &&
  words.endOf('standard-wish', said) !== '' &&
  !words.says('standard-own', said) &&
  /^\p{Script=Han}+$/u.test(said)

const isDate = (said: string, year: number): boolean => {
  if (!/[年月日底]/.test(said) || said.length > 100) return false
  const read = readTarget(said, { year })
  return read.ok && read.value.kind === 'deadline'
}
const yearOf = ({ day }: Context['norms']): number => wholeNumber(day.slice(0, 'YYYY'.length)) // only whether it reads as a date is asked

// 12.5 points, a target of 12.5, nothing to measure it in: the weight was typed into the value.
const isPoints = (row: Row): boolean => {
  const { points, actual, target } = row.indicator
  if (
    points === undefined ||
    target.kind !== 'measure' ||
    unitOf(row) !== undefined ||
    compare(num(points), num(target.value)) !== 0
  )
    return false
  return actual === undefined
    ? row.kind === 'other'
    : actual.kind === 'measured' && compare(num(actual.value), num(points)) === 0 && measuredTarget(row) !== undefined
}
