import { factsBy, textOf } from './facts.js'
import type { Locale, Sentence } from './locale.js'
import { sayIn } from './say-in.js'
import { placeOf, type Wording } from './wording.js'

/** The sentence of an issue's code, if this language has it. */
export const issueSentence = (code: string, locale: Locale): Sentence | undefined =>
  Object.hasOwn(locale.issues, code) ? (locale.issues as Readonly<Record<string, Sentence>>)[code] : undefined

/** The words of a reason that is itself an issue's code, with that issue's params; any other reason as it is. */
export const reasonOf = (reason: string, params: Readonly<Record<string, unknown>>, locale: Locale): string => {
  const sentence = issueSentence(reason, locale)
  if (sentence === undefined) return reason
  const facts = factsBy((name) =>
    name !== 'reason' && Object.hasOwn(params, name) ? textOf(params[name], locale.language) : '',
  )
  return sentence(facts, sayIn(locale))
}

type Reason = { code: string; row?: string; params?: Record<string, unknown> }

/** A list of reasons in words, each once, with the rows it holds for. */
export const groupedReasons = (reasons: unknown, locale: Locale, wording?: Wording): string => {
  if (!Array.isArray(reasons)) return ''
  const rowsOf = new Map<string, string[]>()
  for (const reason of reasons as unknown[]) {
    if (!isReason(reason)) continue
    const words = reasonOf(reason.code, reason.params ?? {}, locale)
    const rows = rowsOf.get(words) ?? []
    const row = reason.row !== undefined && wording ? placeOf([reason.row], reason.row, wording) : (reason.row ?? '')
    if (row !== '' && !rows.includes(row)) rows.push(row)
    rowsOf.set(words, rows)
  }
  return [...rowsOf]
    .map(([words, rows]) => (rows.length ? `${words}${locale.place(rows.join(locale.listJoiner))}` : words))
    .join(locale.joiner)
}

const isReason = (reason: unknown): reason is Reason =>
  typeof reason === 'object' && reason !== null && typeof (reason as Reason).code === 'string'
