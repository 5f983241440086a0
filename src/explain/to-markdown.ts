import type { Trace } from '../kernel/conclusion.js'
import type { Locale } from './locale.js'
import { toLines } from './to-lines.js'
import { notesOf } from './to-text.js'
import type { Wording } from './wording.js'

/** 「Markdown说明」 A trace as a nested Markdown list; text from data is escaped. */
export const toMarkdown = (trace: Trace, locale: Locale, wording?: Wording): string =>
  toLines(trace, locale, wording)
    .map((line) => `${'  '.repeat(line.depth)}- ${escapeMarkdown(`${line.text}${notesOf(line, locale)}`)}`)
    .join('\n')

/** Characters Markdown or HTML would read as markup, made harmless. */
const escapeMarkdown = (text: string): string =>
  text
    .trimStart()
    .replace(/[\\`*_{}[\]<>()#+\-!|~&$^=:@]/g, (character) => `\\${character}`)
    .replace(/(?:^\d+|www)(?=\.)/gi, (start) => `${start}\\`) // `1.` begins a list, `www.` a link
