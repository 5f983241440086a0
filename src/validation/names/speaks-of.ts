import { parseName } from './parse-name.js'
import { plainText } from './read-name.js'
import type { Words } from '../../norms/names/words-of.js'

/** What a part of a budget is about: 公厕 of 公厕改造补助; the work too where the thing says little (设备采购). */
export const aboutPart = (name: string, words: Words): string => {
  const text = plainText(name)
  const tail = words.endOf('part-tail', text)
  const bare = tail === text ? text : text.slice(0, text.length - tail.length)
  const { stem } = parseName(bare, words)
  return words.says('part-thing', stem) ? bare : stem
}

/**
 * True where a row's words speak of it: at least half of its characters stand in them (公厕 in 改造农村公厕座数). Words are recognised, meaning is
 * not; half lets 绿化 find 绿地, and blames no row that says the thing another way with the same characters.
 */
export const speaksOf = (said: string, about: string): boolean => {
  const chars = Array.from(about)
  const found = chars.filter((char) => said.includes(char)).length
  return found > 0 && found >= chars.length - found
}
