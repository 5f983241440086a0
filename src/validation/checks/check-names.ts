import type { Issue } from '../../kernel/issue.js'
import { measuredTarget, percentOf, wordsOfTarget } from '../measured-target.js'
import { canBeJudged } from '../names/can-be-judged.js'
import { noteRow } from '../note.js'
import { plainText } from '../names/read-name.js'
import { classifyName } from '../names/classify-name.js'
import type { Words } from '../../norms/names/words-of.js'
import type { Context, Row } from '../row.js'

/** 「指标名称校验」 A name names what is measured: no number, no blank of a template, no target of its own, no sentence about a task, no slogan. */
export const checkNames = (row: Row, context: Context): Issue[] => {
  const { text, core } = row.name
  if (/^[\d.,%‰]+$/.test(core)) return [noteRow(row, 'indicator.name-is-number', { on: 'name' })]
  if (isPlaceholder(text, context) || /^[^\p{L}\p{N}]*$/u.test(core))
    return [noteRow(row, 'indicator.placeholder', { on: 'name', params: { text: text.slice(0, 100) } })]
  const said = plainText(wordsOfTarget(row))
  const blank =
    said !== '' &&
    !(said === '无' && (row.adverse || context.words.endOf('adverse', core) !== '')) &&
    isPlaceholder(said, context)
  return [
    ...(blank ? [noteRow(row, 'indicator.placeholder', { params: { text: said.slice(0, 100) } })] : []),
    ...(carriesTarget(row) ? [noteRow(row, 'indicator.name-carries-target', { on: 'name' })] : []),
    ...says(row, context),
  ]
}

const isPlaceholder = (text: string, { words }: Context): boolean => words.says('placeholder', text)

// 100% anywhere, a number with its unit at the end, or the target's own number and unit.
const carriesTarget = (row: Row): boolean => {
  const { text, core } = row.name
  const promised = measuredTarget(row)
  if (/\d%/.test(core)) return true
  if (
    /(?:≥|≤|=|达到?|不低于|不少于|不超过|至少)?\d+(?:\.\d+)?[万亿]?(?:个|座|台|套|场|次|人|户|名|件|公里|千米|米|平方米|亩|公顷|元|吨|天|份|辆|所|项|处|条|家)(?:以上|以下|以内|左右)?$/.test(
      core.slice(-100),
    )
  )
    return true
  const own = promised?.unit === undefined ? undefined : `${promised.value}${promised.unit}`
  return own !== undefined && /\D/.test(own) && text.includes(own) && promised?.unit !== '%'
}

const says = (row: Row, context: Context): Issue[] => {
  const { words, options } = context
  const { core, stem, text } = row.name
  const measured =
    measuredTarget(row) !== undefined ||
    row.indicator.target.kind === 'range' ||
    row.indicator.target.kind === 'deadline'
  const percent = percentOf(row) !== undefined
  const vague = !measured || percent
  const countable = row.kind !== 'other'
  const benefit = row.dimension === 'benefit'
  const said = plainText(wordsOfTarget(row))
  const answered = said !== '' && row.indicator.target.kind === 'statement' && canBeJudged(said, words)
  if (benefit && !countable && vague && words.says('slogan', stem))
    return [noteRow(row, 'indicator.slogan', { on: 'name', params: { words: words.within('slogan', stem) } })]
  if (benefit && isOfWholeArea(row, words)) return [noteRow(row, 'indicator.macro-rate', { on: 'name' })]
  if (row.name.degree === '' && isGeneric(stem, percent, words))
    return [noteRow(row, 'indicator.generic-name', { on: 'name' })]
  const result = resultIn(row, words)
  if (countable && vague && result !== '')
    return [noteRow(row, 'indicator.result-in-name', { on: 'name', params: { words: result } })]
  if (text === plainText(options.name ?? '') && vague) return [noteRow(row, 'indicator.task-as-name', { on: 'name' })]
  if (countable || !vague || answered || row.dimension === 'satisfaction') return []
  const improve = words.startOf('improve-lead', core) !== '' || improvesAtEnd(row, context)
  const task = words.says('task-lead', core) || /[,;。]/.test(core) || (percent && isWork(row, words))
  if (percent && words.says('unmeasured', stem)) return [noteRow(row, 'indicator.percent-without-rate', { on: 'name' })]
  if (improve && percent) return [noteRow(row, 'indicator.percent-without-rate', { on: 'name' })]
  if (task && percent) return [noteRow(row, 'indicator.percent-without-rate', { on: 'name' })]
  if (improve && benefit) return [noteRow(row, 'indicator.vague-name', { on: 'name' })]
  if (task) return [noteRow(row, 'indicator.task-as-name', { on: 'name' })]
  return improve ? [noteRow(row, 'indicator.vague-name', { on: 'name' })] : []
}

// 及时率, 年度 + 工作 + 完成率; with a percentage also 工作 of 工作完成情况.
const isGeneric = (stem: string, percent: boolean, words: Words): boolean => {
  if (words.says('generic-name', stem)) return true
  if (words.endOf('generic-measure', stem) !== '') return words.isMadeOf(['generic-thing', 'generic-measure'], stem)
  return percent && words.isMadeOf(['generic-thing'], stem)
}

// 知晓率 + 显著 + 提升: a verb of outcome and its degree. 增长 5% alone says by how much.
const resultIn = ({ name: { degree, tail } }: Row, words: Words): string =>
  tail === undefined || degree === '' || words.says('change-verb', tail) ? '' : `${degree}${tail}`

// 群众生活得到改善. A change of what is counted or paid (收入稳步增加 5%) is a number.
const improvesAtEnd = ({ name: { stem, tail } }: Row, { words }: Context): boolean =>
  tail !== undefined && !words.says('change-verb', tail) && classifyName(stem, words) === 'other'

const isWork = ({ name }: Row, words: Words): boolean => name.work !== undefined || words.says('work-lead', name.core)

// GDP增长率; 全市 + 税收收入 + 增长率; as an economic benefit the growth of any total of the area: 全市 + 货运总量 + 增长率.
const isOfWholeArea = ({ kind, category, name: { stem, tail } }: Row, words: Words): boolean => {
  const changes = tail !== undefined && words.says('change-verb', tail)
  if (kind === 'other' && !changes) return false
  if (words.says('macro-rate', stem)) return true
  if ((kind !== 'rate' && !changes) || !words.says('whole-area', stem)) return false
  const grows = changes || words.says('growth', stem)
  return words.says('aggregate', stem) || (category === 'economic' && grows && words.says('area-total', stem))
}
