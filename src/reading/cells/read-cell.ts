import { failed, type Result } from '../../kernel/result.js'
import { readingIssues } from '../issues.js'

/** The longest text the model keeps, and the longest cell that can still be a number, a date or a unit. */
export const maxCell = 4000
export const maxFigure = 200
const shown = 40

/** A cell as printed without the white space around it, and folded: half-width, no white space but between digits, no trailing full stop. */
export type Cell = { printed: string; folded: string; blank: boolean }

/** 「单元格」 One cell out of any value: blank for null, undefined, white space and the marks that stand for nothing. */
export const readCell = (value: unknown): Result<Cell> => {
  if (value === undefined || value === null)
    return { ok: true, value: { printed: '', folded: '', blank: true }, issues: [] }
  if (typeof value !== 'string')
    return failed([readingIssues.raise('cell.not-text', { params: { found: typeof value } })])
  if (value.length > maxCell)
    return failed([
      readingIssues.raise('cell.too-long', { params: { found: value.slice(0, shown), limit: String(maxCell) } }),
    ])
  const printed = value.trim()
  // What is too long to be a figure is prose: folding it would serve nothing.
  const folded = printed.length > maxFigure ? printed : fold(printed)
  return { ok: true, value: { printed, folded, blank: isBlank(folded) }, issues: [] }
}

/** Half-width letters, digits and signs; one dash, one dot between units; no white space but between digits; no full stop at the end. */
export const fold = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCodePoint((wide.codePointAt(0) ?? 0) - wideToAscii))
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\uFE50-\uFE6B]/g, (small) => small.normalize('NFKC'))
    .replace(/−/g, '-')
    .replace(/[–—―─]/g, '—')
    .replace(/〜/g, '~')
    .replace(/[•・∙]/g, '·')
    .replace(/\s+/g, (_, at: number, whole: string) =>
      isFigure(whole[at - 1]) && isFigure(nextInk(whole, at)) ? ' ' : '',
    )
    .replace(/[。.;,!]$/, '')

const wideToAscii = 0xfee0
const isFigure = (char: string | undefined): boolean => char !== undefined && /[\d.]/.test(char)
const nextInk = (text: string, from: number): string | undefined => {
  let at = from
  while (at < text.length && /\s/.test(text[at] ?? '')) at += 1
  return text[at]
}

/** True for a folded text that stands for nothing. */
export const isBlank = (folded: string): boolean => folded === '无' || /^[-—_*/\\…]*$/.test(folded)
