import type { Difference } from '../model/results/difference.js'
import { describeTerm } from './describe-term.js'
import { oneLine } from './facts.js'
import type { Locale } from './locale.js'
import { holdDifference } from './well-formed.js'
import { namesOfRows, placeOf, type Describe, type Wording } from './wording.js'

/** 「差异说明」 A difference in words: the row, what was printed, what we compute, what explains it, what else would. */
export const describeDifference: Describe<Difference> = (difference, locale, wording) => {
  holdDifference(difference)
  const { row, kind, published, computed, explains, alternatives, rows } = difference
  const head = headOf(row, locale, wording)
  if (!Object.hasOwn(locale.differences, kind)) return oneLine(`${head}${kind} ${published ?? ''} ${computed ?? ''}`) // a kind of a newer library
  const words = locale.differences[kind]({
    published: published ?? '',
    computed: computed ?? '',
    assumption: explains ? locale.assumption(explains.assume) : '',
    rows: (wording === undefined ? rows?.join(locale.listJoiner) : rows && namesOfRows(rows, locale, wording)) ?? '',
  })
  const others = alternatives?.length
    ? locale.alternatives(alternatives.map((other) => describeTerm(`difference.${other}`, locale)).join(locale.joiner))
    : ''
  return oneLine(`${head}${words}${others}`)
}

/** What stands before the sentence: a sum of the table by its name, a row by its id or by what the caller calls it. */
const headOf = (row: string, locale: Locale, wording: Wording | undefined): string => {
  if (wording === undefined) return locale.rowName(row)
  if (wording.place === undefined && isSum(row)) return locale.rowName(row)
  const place = placeOf([row], row, wording)
  return place === '' ? '' : locale.rowName(place)
}

const isSum = (row: string): boolean =>
  row === 'total' || row === 'execution' || row === 'funds' || row.startsWith('level:')
