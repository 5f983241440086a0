import { describeTerm } from 'budget-performance'
import type { Language } from './language.js'
import { reasonName } from './reason-name.js'
import type { Worked } from './work-on.js'

export type Tally = { label: string; count: number }
export type Summary = {
  tables: number
  rows: number
  /** Rows whose score is worked out here, from target and actual. */
  recomputed: number
  /** Rows of words whose score is the printed one: nobody judged them again. */
  fromPrint: number
  /** Rows that have no score, do not apply, or are part of another. */
  unscored: number
  unread: number
  final: string[]
  provisional: number
  reasons: Tally[]
  kinds: Tally[]
  differences: number
}

export const summarize = (worked: Worked[], language: Language): Summary => {
  const evaluations = worked.flatMap(({ evaluation, file }) => (evaluation ? [{ evaluation, file }] : []))
  const provisional = evaluations.flatMap(({ evaluation }) =>
    evaluation.status === 'provisional' ? [evaluation.missing] : [],
  )
  const rows = evaluations.flatMap(({ evaluation }) => evaluation.indicators)
  const scored = rows.filter(({ status }) => status === 'scored')
  const fromPrint = scored.filter(({ from }) => from === 'published').length
  const differences = worked.flatMap((each) => each.differences)
  return {
    tables: worked.length,
    rows: rows.length,
    recomputed: scored.length - fromPrint,
    fromPrint,
    unscored: rows.length - scored.length,
    unread: worked.length - evaluations.length,
    final: evaluations.filter(({ evaluation }) => evaluation.status === 'final').map(({ file }) => file.id),
    provisional: provisional.length,
    reasons: tally(provisional.flatMap((missing) => [...new Set(missing.map((issue) => reasonName(issue, language)))])),
    kinds: tally(differences.map(({ kind }) => describeTerm(`difference.${kind}`, language.locale))),
    differences: differences.length,
  }
}

const tally = (labels: string[]): Tally[] =>
  [...new Set(labels)]
    .map((label) => ({ label, count: labels.filter((other) => other === label).length }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
