import { failed, type Result } from '../../kernel/result.js'
import type { Target } from '../../model/promise/target.js'
import { readingIssues } from '../issues.js'
import { isBrokenFigure } from './is-broken-figure.js'
import { columnUnit } from './join-unit.js'
import { noWords, yesWords } from './lexicon.js'
import { readCell, type Cell } from './read-cell.js'
import { readDue } from './read-due.js'
import { readFigure } from './read-figure.js'
import { readMeasure } from './read-measure.js'
import { readUnit } from './read-unit.js'
import { plainContext, type ReadingContext, type RowContext } from './reading-context.js'
import { noOperators, takeBefore } from './take-operators.js'

/**
 * 「读指标值」 A printed target: a measure with the number and unit printed, a range, a deadline, yes or no, words; a blank one is
 * `missing`, what cannot be read a failure whose `partial` is `unreadable`. A bare number is at most where the row's name says so
 * (差错率), for costs and for 0, else at least, and says so.
 */
export const readTarget = (text: unknown, context?: ReadingContext): Result<Target> =>
  readTargetCell(text, plainContext(context))

/** The same for callers inside the room, whose context is plain. */
export const readTargetCell = (text: unknown, context: RowContext): Result<Target> => {
  const cell = readCell(text)
  if (!cell.ok) return failed(cell.issues)
  const read = readPrinted(cell.value, context)
  if (!read.ok) read.partial ??= { kind: 'unreadable', text: cell.value.printed }
  return read
}

const readPrinted = (cell: Cell, context: RowContext): Result<Target> => {
  const { printed, folded, blank } = cell
  if (blank) return taken({ kind: 'missing' })
  const qualitative = /^定性\s+/.exec(printed)?.[0]
  if (qualitative !== undefined) return readQualitative(printed, qualitative.length, context)
  return (
    readDeadline(cell, context) ??
    readVector(cell) ??
    readMeasure(cell, readFigure(folded), context) ??
    readRemarked(cell, context) ??
    readWords(cell)
  )
}

const taken = (value: Target): Result<Target> => ({ ok: true, value, issues: [] })

// A cell that calls itself qualitative holds a date or words, whatever the words look like.
const readQualitative = (printed: string, from: number, context: RowContext): Result<Target> => {
  const cell = readCell(printed.slice(from))
  if (!cell.ok) return failed(cell.issues)
  if (cell.value.blank) return taken({ kind: 'missing' })
  const due = readDeadline(cell.value, context)
  const quantitative = due ?? readMeasure(cell.value, readFigure(cell.value.folded), context)
  const issues = quantitative?.ok
    ? [readingIssues.raise('target.declared-qualitative', { params: { cell: printed } })]
    : []
  const read = due ?? taken({ kind: 'statement', text: cell.value.printed })
  return { ...read, issues: [...read.issues, ...issues] }
}

const readDeadline = ({ printed, folded }: Cell, { year, unit }: ReadingContext): Result<Target> | undefined => {
  const operators = noOperators()
  const rest = folded.slice(takeBefore(folded, operators))
  if (operators.comparisons.some((comparison) => comparison === 'at-least' || comparison === 'above')) return undefined
  if (unit !== undefined && readUnit(rest.replace(/^\d+/, '')) === columnUnit(unit)) return undefined // 10月 under a column of months is a number
  if (unit !== undefined && /^\d+\.\d+$/.test(rest)) return undefined // 2022.5 under a column of 亩 is one too
  const due = readDue(rest, year)
  if (due === undefined) return undefined
  if (due === 'year-missing') return failed([readingIssues.raise('date.year-missing', { params: { cell: printed } })])
  return taken({ kind: 'deadline', by: due.on, precision: due.precision })
}

/** ≥90分(优秀), 4次(每季度1次): the figure without the remark behind it. */
const readRemarked = (cell: Cell, context: RowContext): Result<Target> | undefined => {
  if (!cell.folded.endsWith(')')) return undefined
  const bare = cell.folded.slice(0, cell.folded.lastIndexOf('('))
  const figure = bare === '' ? undefined : readFigure(bare)
  return figure?.kind === 'figure' && figure.prose === '' ? readMeasure(cell, figure, context) : undefined
}

const readVector = ({ printed, folded }: Cell): Result<Target> | undefined => {
  const parts = folded.split(';')
  if (parts.length < 2 || !parts.every((part) => readFigure(part)?.kind === 'figure')) return undefined
  return {
    ok: true,
    value: { kind: 'statement', text: printed },
    issues: [readingIssues.raise('target.vector', { params: { cell: printed, value: String(parts.length) } })],
  }
}

const readWords = ({ printed, folded }: Cell): Result<Target> => {
  if (isBrokenFigure(folded)) return failed([readingIssues.raise('target.unreadable', { params: { cell: printed } })])
  const expected = yesWords.includes(folded) ? true : noWords.includes(folded) ? false : undefined
  return taken(
    expected === undefined ? { kind: 'statement', text: printed } : { kind: 'yes-no', expected, text: printed },
  )
}
