import type { Trace } from '../kernel/conclusion.js'
import { describeCitation } from './describe-citation.js'
import type { Locale } from './locale.js'
import { toLines, type Line } from './to-lines.js'
import type { Wording } from './wording.js'

/** 「文字说明」 A trace as plain text, two spaces a depth. */
export const toText = (trace: Trace, locale: Locale, wording?: Wording): string => {
  const lines = toLines(trace, locale, wording)
  return lines.map((line) => `${'  '.repeat(line.depth)}${line.text}${notesOf(line, locale)}`).join('\n')
}

/** Basis and silence behind a line. */
export const notesOf = ({ basis, silence }: Line, locale: Locale): string => {
  const cited = basis.length
    ? locale.bracket(basis.map((citation) => describeCitation(citation, locale)).join(locale.joiner))
    : ''
  return silence === undefined ? cited : `${cited}${locale.bracket(silence)}`
}
