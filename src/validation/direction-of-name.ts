import { directionLexicon, type DirectionLexicon, type DirectionWords } from './names/lexicons/direction-names.js'

/** 「指标名称的方向」 `down` where less is better, `up` where more is, undefined where the name alone does not tell. */
export const directionOfName = (
  name: string,
  lexicon: DirectionLexicon = directionLexicon,
): 'up' | 'down' | undefined => {
  const up = says(name, lexicon.up)
  const down = says(name, lexicon.down)
  return up === down ? undefined : up ? 'up' : 'down'
}

const says = (name: string, { suffixes, words = [], except }: DirectionWords): boolean =>
  (suffixes.some((word) => name.endsWith(word)) || words.some((word) => name.includes(word))) &&
  !except.some((word) => name.includes(word))
