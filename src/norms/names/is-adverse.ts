import type { Words } from './words-of.js'

/**
 * 「反向指标」 True where less is better: an adverse thing before its measure (事故 + 起数, 逾期 + 率), or an adverse word that opens a rate
 * (逾期发放率). A word of remedy after it turns it round (投诉办结率, 事故下降率).
 */
export const isAdverse = (core: string, words: Words): boolean => {
  if (words.says('adverse-name', core) || isNegated(core, words)) return true
  const head = words.endOf('measured-head', core)
  if (head === '') return false
  const thing = withoutCarrier(core.slice(0, -head.length), words)
  const adverse = words.endOf('adverse', thing)
  const manner =
    adverse !== '' &&
    words.endOf('adverse-manner', thing) !== '' &&
    words.says('rate', core) &&
    !words.says('saving', thing)
  if (adverse !== '' && words.endOf('negation', thing.slice(0, -adverse.length)) !== '') return false // 无故障时间
  if (adverse !== '') return manner || !isHandled(thing.slice(0, -adverse.length), words)
  return words.says('adverse-lead', thing) && !words.says('remedy', thing)
}

// 泄漏 + 点 + 数: the measure counts what the adverse thing happens to.
const withoutCarrier = (thing: string, words: Words): string => {
  const carrier = words.endOf('carrier', thing)
  const bare = thing.slice(0, thing.length - carrier.length)
  return carrier !== '' && words.endOf('adverse', bare) !== '' ? bare : thing
}

// 全年 + 查处 + 违法案件: a verb before the thing, after where and when.
const isHandled = (before: string, words: Words): boolean => {
  if (words.startOf('handling-lead', before) !== '') return true
  const scope = words.startOf('scope-lead', before)
  return scope !== '' && isHandled(before.slice(scope.length), words)
}

// 不满意率, 发放不及时率: a good measure denied.
const isNegated = (core: string, words: Words): boolean => {
  const good = words.endOf('favourable-rate', core)
  return good !== '' && words.endOf('negation', core.slice(0, -good.length)) !== ''
}
