import { unitAliases, unitWords, notInUnits } from './unit-words.js'

const longest = 24
const longestUnknown = 4

/**
 * 「读计量单位」 A unit out of folded text in one spelling: `元/人*月`, `元/人、天` → `元/人·月`, `元/人·天`. Undefined where the text is
 * no unit. `known` wants every part in the lexicon; `plausible` also takes a short word that is no piece of a sentence.
 */
export const readUnit = (folded: string, strictness: 'known' | 'plausible' = 'plausible'): string | undefined => {
  const bare = folded.startsWith('(') && folded.endsWith(')') ? folded.slice(1, -1) : folded
  if (bare === '' || bare.length > longest) return undefined
  const alias = unitAliases.get(bare)
  if (alias !== undefined) return alias
  const either = readEither(bare)
  if (either !== undefined) return either
  const [over = '', ...under] = bare
    .replace(/(.)每/g, '$1/')
    .split('/')
    .map((side) => (side === '' ? [] : side.split(/[*×、·.]/).map((part) => inOneSpelling(part))))
  const below = under.flat()
  if (over === '' || under.some((side) => side.length === 0) || over.length + below.length === 0) return undefined
  if ([...over, ...below].some((part) => !isUnit(part, strictness))) return undefined
  return [over.join('·'), ...(below.length ? [below.join('·')] : [])].join('/')
}

/** 万㎡ is 万平方米. */
const inOneSpelling = (part: string): string => {
  const base = part.replace(scale, '')
  return unitAliases.get(part) ?? `${part.slice(0, part.length - base.length)}${unitAliases.get(base) ?? base}`
}

/** 台(套) counts either; 场(次) is 场次. */
const readEither = (bare: string): string | undefined => {
  const [, one = '', other = ''] = /^([^()/]{1,4})\(([^()/]{1,4})\)$/.exec(bare) ?? []
  if (!unitWords.has(one) || one === other || !unitWords.has(other)) return undefined
  return unitWords.has(`${one}${other}`) ? `${one}${other}` : bare
}

const isUnit = (part: string, strictness: 'known' | 'plausible'): boolean => {
  const base = part.replace(scale, '')
  if (scales.has(part) || unitWords.has(base)) return true
  return (
    strictness === 'plausible' &&
    part.length > 0 &&
    part.length <= longestUnknown &&
    /^[\p{Script=Han}A-Za-z]+$/u.test(part) &&
    !notInUnits.test(part)
  )
}

const scale = /^(?:百万|千万|百|千|万|亿)(?=.)/
const scales = new Set(['百', '千', '万', '亿'])
