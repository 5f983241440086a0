import type { Difference } from '../model/results/difference.js'
import { describeTerm } from './describe-term.js'
import { oneLine } from './facts.js'
import type { Locale } from './locale.js'

/** 「差异说明」 A difference in words: the row, what was printed, what we compute, what explains it, what else would. */
export const describeDifference = (
  { row, kind, published, computed, explains, alternatives, rows }: Difference,
  locale: Locale,
): string => {
  if (!Object.hasOwn(locale.differences, kind))
    return oneLine(`${locale.rowName(row)}${kind} ${published ?? ''} ${computed ?? ''}`) // a kind of a newer library
  const words = locale.differences[kind]({
    published: published ?? '',
    computed: computed ?? '',
    assumption: explains ? locale.assumption(explains.assume) : '',
    rows: rows?.join(locale.listJoiner) ?? '',
  })
  const others = alternatives?.length
    ? locale.alternatives(alternatives.map((other) => describeTerm(`difference.${other}`, locale)).join(locale.joiner))
    : ''
  return oneLine(`${locale.rowName(row)}${words}${others}`)
}
