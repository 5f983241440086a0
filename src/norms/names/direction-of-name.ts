import { once } from '../resolving/once.js'
import { directionLexicon, type DirectionLexicon, type DirectionWords } from './direction-names.js'
import { directions } from './directions.js'
import { isAdverse } from './is-adverse.js'
import { rates } from './rates.js'
import { wordsOf } from './words-of.js'

/**
 * 「指标名称的方向」 `down` where less is better, `up` where more is, undefined where the name alone does not tell: by its end (办理时限,
 * 优良天数), or by the grammar of an adverse thing before its measure (事故 + 起数, 不 + 合格率). One lexicon for reading, validation
 * and standards.
 */
export const directionOfName = (
  name: string,
  lexicon: DirectionLexicon = directionLexicon,
): 'up' | 'down' | undefined => {
  const core = coreOf(name)
  const up = says(core, lexicon.up)
  const down = says(core, lexicon.down) || (lexicon === directionLexicon && isAdverse(core, words()))
  return up === down ? undefined : up ? 'up' : 'down'
}

const words = /* @__PURE__ */ once(() => wordsOf([...directions, ...rates]))

/** The name without its brackets, the unit at its end and the marks before it. */
const coreOf = (name: string): string =>
  name
    .slice(0, longest)
    .replace(/[(（〔[【][^)）〕\]】]*[)）〕\]】]/g, '')
    .replace(/[\s%％‰]+/g, '')
    .replace(/^[★☆●◆▲*#·]+/, '')

const longest = 200 // a longer text is no name

const says = (name: string, { suffixes, words: inside = [], except }: DirectionWords): boolean =>
  (suffixes.some((word) => name.endsWith(word)) || inside.some((word) => name.includes(word))) &&
  !except.some((word) => name.includes(word))
