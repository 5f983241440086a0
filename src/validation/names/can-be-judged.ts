import { readUnit } from '../../reading/cells/read-unit.js'
import type { Words } from '../../norms/names/words-of.js'

// 2024年底前, 较2023年度, 比上年, 与同期相比: when and against what, not how much.
const when =
  /(?:较|比|与|同|自|到|至)?(?:\d{4}年(?:度|\d{1,2}月(?:\d{1,2}日)?)?(?:底|末)?(?:之?前|以前|起|以来|期间|内)?|上一?年度?|去年|往年|同期|基期)(?:相比|比)?/g

/** What a target in words says beside when and against which year: 较2023年明显提升 says 明显提升. */
export const withoutWhen = (said: string): string => said.replace(when, '')

/** True where somebody can judge a target in words: it has a number of its own, or names who accepts it or how it is assessed. */
export const canBeJudged = (said: string, words: Words): boolean =>
  /\d/.test(withoutWhen(said)) || words.says('verifiable', said)

/** True where only a unit stands in the cell, or an operator and a unit: 元, ≥%, 元/具 (per a thing nobody lists). */
export const isBareUnit = (said: string): boolean => {
  const unit = said.replace(/^[≥≤≧≦=<>]+/, '')
  const [measured = '', per, ...more] = unit.split('/')
  return (
    readUnit(unit, 'known') !== undefined ||
    (more.length === 0 && per !== undefined && /^[㐀-鿿]{1,4}$/.test(per) && readUnit(measured, 'known') !== undefined)
  )
}
