import { directionLexicon } from './names/lexicons/direction-names.js'

/** Words that say one direction, at the end of a name or anywhere in it; `except` takes a match back. */
export type DirectionWords = {
  suffixes: readonly string[]
  words?: readonly string[] | undefined
  except: readonly string[]
}

/** 「方向词表」 The names of what is the better the less of it there is, and of what is the better the more. Data. */
export type DirectionLexicon = { down: DirectionWords; up: DirectionWords }

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
