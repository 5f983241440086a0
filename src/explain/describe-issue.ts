import type { Issue } from '../kernel/issue.js'
import { factsOf, oneLine } from './facts.js'
import type { Locale, Sentence } from './locale.js'
import { reasonOf } from './reason-of.js'

/** 「问题说明」 An issue in words: what is wrong, why, what to do, and where. */
export const describeIssue = (issue: Issue, locale: Locale): string => {
  const { code, path, row, params } = issue
  const sentence = Object.hasOwn(locale.issues, code)
    ? (locale.issues as Readonly<Record<string, Sentence>>)[code]
    : undefined
  const facts = factsOf(params, locale.language)
  const words = sentence
    ? sentence({ ...facts, reason: reasonOf(facts.reason, params, locale) })
    : `${code} ${JSON.stringify(params)}`
  const where = [...(row === undefined ? [] : [row]), ...(path.length ? [path.join('.')] : [])].join(' ')
  return oneLine(`${words}${where === '' ? '' : locale.place(where)}`)
}
