import type { Issue } from '../kernel/issue.js'
import { factsBy, oneLine, textOf } from './facts.js'
import type { Locale } from './locale.js'
import { issueSentence, reasonOf } from './reason-of.js'
import { sayIn } from './say-in.js'

/** 「问题说明」 An issue in words: what is wrong, why, what to do, and where. */
export const describeIssue = ({ code, path, row, params }: Issue, locale: Locale): string => {
  const sentence = issueSentence(code, locale)
  const tell = (name: string): string => (Object.hasOwn(params, name) ? textOf(params[name], locale.language) : '')
  const facts = factsBy((name) => (name === 'reason' ? reasonOf(tell(name), params, locale) : tell(name)))
  const words = sentence ? sentence(facts, sayIn(locale)) : `${code} ${JSON.stringify(params)}`
  const where = [...(row === undefined ? [] : [row]), ...(path.length ? [path.join('.')] : [])].join(' ')
  return oneLine(`${words}${where === '' ? '' : locale.place(where)}`)
}
