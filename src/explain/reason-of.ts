import { factsOf } from './facts.js'
import type { Locale, Sentence } from './locale.js'

/** The words of a reason that is itself an issue's code, with that issue's params; any other reason as it is. */
export const reasonOf = (reason: string, params: Record<string, unknown>, locale: Locale): string => {
  const sentence = Object.hasOwn(locale.issues, reason)
    ? (locale.issues as Readonly<Record<string, Sentence>>)[reason]
    : undefined
  return sentence ? sentence(factsOf({ ...params, reason: undefined }, locale.language)) : reason
}

type Reason = { code: string; row?: string; params?: Record<string, unknown> }

/** A list of reasons in words, each once, with the rows it holds for. */
export const groupedReasons = (reasons: unknown, locale: Locale): string => {
  const each = (Array.isArray(reasons) ? reasons : []).filter(
    (reason): reason is Reason =>
      typeof reason === 'object' && reason !== null && typeof (reason as Reason).code === 'string',
  )
  const words = each.map(({ code, row, params = {} }) => ({ words: reasonOf(code, params, locale), row }))
  return [...new Set(words.map((one) => one.words))]
    .map((sentence) => {
      const rows = words.filter((one) => one.words === sentence).flatMap(({ row }) => row ?? [])
      return rows.length ? `${sentence}${locale.place(rows.join(locale.listJoiner))}` : sentence
    })
    .join(locale.joiner)
}
