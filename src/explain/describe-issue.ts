import type { Issue } from '../kernel/issue.js'
import { describeCitation } from './describe-citation.js'
import { factsBy, oneLine, textOf } from './facts.js'
import { issueSentence, reasonOf } from './reason-of.js'
import { sayIn } from './say-in.js'
import { holdIssue } from './well-formed.js'
import { placeOf, tellByName, type Describe } from './wording.js'

/** 「问题说明」 An issue in words: what is wrong, why, what to do, and where: its row and path, or what the caller's wording says instead. */
export const describeIssue: Describe<Issue> = (issue, locale, wording) => {
  holdIssue(issue)
  const { code, path, row, params, related, basis } = issue
  const sentence = issueSentence(code, locale)
  const plain = (name: string): string => {
    if (Object.hasOwn(params, name)) return textOf(params[name], locale.language)
    return name === 'source' && basis?.[0] ? describeCitation(basis[0], locale) : '' // what it stands on, where a sentence names it
  }
  const tell = tellByName({ code, related }, plain, locale, wording)
  const facts = factsBy((name) => (name === 'reason' ? reasonOf(tell(name), params, locale) : tell(name)))
  const words = sentence ? sentence(facts, sayIn(locale)) : `${code} ${JSON.stringify(params)}`
  const where = wording === undefined ? printedPlace(path, row) : placeOf(path, row, wording)
  const isSaid = wording?.place === undefined && wording !== undefined && words.includes(where)
  return oneLine(`${words}${where === '' || isSaid ? '' : locale.place(where)}`)
}

const printedPlace = (path: Issue['path'], row: string | undefined): string =>
  [...(row === undefined ? [] : [row]), ...(path.length ? [path.join('.')] : [])].join(' ')
