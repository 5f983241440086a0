import type { Issue } from '../kernel/issue.js'
import { factsBy, oneLine, textOf } from './facts.js'
import { issueSentence, reasonOf } from './reason-of.js'
import { sayIn } from './say-in.js'
import { placeOf, tellByName, type Describe } from './wording.js'

/** 「问题说明」 An issue in words: what is wrong, why, what to do, and where: its row and path, or what the caller's wording says instead. */
export const describeIssue: Describe<Issue> = ({ code, path, row, params, related }, locale, wording) => {
  const sentence = issueSentence(code, locale)
  const plain = (name: string): string => (Object.hasOwn(params, name) ? textOf(params[name], locale.language) : '')
  const tell = tellByName({ code, related }, plain, locale, wording)
  const facts = factsBy((name) => (name === 'reason' ? reasonOf(tell(name), params, locale) : tell(name)))
  const words = sentence ? sentence(facts, sayIn(locale)) : `${code} ${JSON.stringify(params)}`
  const where = wording === undefined ? printedPlace(path, row) : placeOf(path, row, wording)
  const isSaid = wording?.place === undefined && wording !== undefined && words.includes(where)
  return oneLine(`${words}${where === '' || isSaid ? '' : locale.place(where)}`)
}

const printedPlace = (path: Issue['path'], row: string | undefined): string =>
  [...(row === undefined ? [] : [row]), ...(path.length ? [path.join('.')] : [])].join(' ')
