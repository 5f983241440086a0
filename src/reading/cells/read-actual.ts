import { wholeNumber } from '../../kernel/whole-number.js'
import { below, isNegative, negate } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num, text } from '../../kernel/number.js'
import { failed, resultOf, type Result } from '../../kernel/result.js'
import type { Actual } from '../../model/promise/actual.js'
import { parseTarget, type Target } from '../../model/promise/target.js'
import { asPercent } from './as-percent.js'
import { changeOf } from './change-words.js'
import { readingIssues } from '../issues.js'
import { clausesOf, isShare, onlyVerbs, readNone } from './answer-clauses.js'
import { joinUnit } from './join-unit.js'
import { answeredNo, answeredYes, inTime, noWords, notApplicable } from './lexicon.js'
import { fold, readCell, type Cell } from './read-cell.js'
import { readDue } from './read-due.js'
import { readFigure, type Figure } from './read-figure.js'
import { readJudged } from './read-judged.js'
import { plainContext, type ReadingContext } from './reading-context.js'
import { agreeOn } from './take-operators.js'
import { toTargetUnit } from './to-target-unit.js'

/**
 * 「读实际完成值」 A printed actual, read against its target: a bare number takes the target's unit, another known unit is converted
 * exactly, an unknown pair is an issue. Words nobody has judged stay `stated`.
 */
export const readActual = (text: unknown, target: Target, context?: ReadingContext): Result<Actual> => {
  const known = parseTarget(target)
  return known.ok
    ? readActualCell(text, known.value, plainContext(context))
    : failed(known.issues.map((issue) => ({ ...issue, path: ['target', ...issue.path] })))
}

/** A context that knows the words of the target cell: 下降3% is no answer to 增长5%. */
type Context = ReadingContext & { promised?: string | undefined }

/** The same for callers inside the room, whose target and context are plain. */
export const readActualCell = (text: unknown, target: Target, context: Context): Result<Actual> => {
  const cell = readCell(text)
  if (!cell.ok) return failed(cell.issues)
  const none = readNone(cell.value, target)
  if (none !== undefined) return taken(none)
  if (cell.value.blank) return failed([readingIssues.raise('actual.missing')])
  return (
    readJudged(cell.value) ??
    readCompleted(cell.value, target, context) ??
    readMeasured(cell.value, target, context) ??
    readClause(cell.value, target, context) ??
    readWords(cell.value, target)
  )
}

const taken = (value: Actual): Result<Actual> => ({ ok: true, value, issues: [] })

const readCompleted = (
  { printed, folded }: Cell,
  target: Target,
  { year }: ReadingContext,
): Result<Actual> | undefined => {
  if (target.kind === 'measure' || target.kind === 'range') return undefined // 10月 against 10 months is a number
  const own = target.kind === 'deadline' ? wholeNumber(target.by.slice(0, 'YYYY'.length)) : undefined
  const due = readDue(folded, year ?? own)
  if (due === undefined) return undefined
  if (due === 'year-missing') return failed([readingIssues.raise('date.year-missing', { params: { cell: printed } })])
  return taken({ kind: 'completed', on: due.on, precision: due.precision })
}

/** 12期(其中线上4期), 29.8万元,节约0.2万元: the one clause that answers the target, without what is said beside it. */
const readClause = (cell: Cell, target: Target, context: Context): Result<Actual> | undefined => {
  if (!isMeasurable(target)) return undefined
  const answers = clausesOf(cell.folded, target.unit).flatMap((folded) => {
    const read = readMeasured({ ...cell, folded }, target, context)
    return read?.ok ? [read] : []
  })
  return answers.length === 1 ? answers[0] : undefined
}

const readMeasured = ({ printed, folded }: Cell, target: Target, context: Context): Result<Actual> | undefined => {
  const figure = readFigure(folded)
  if (figure === undefined) return undefined
  if (figure.kind === 'no-number')
    return failed([readingIssues.raise('actual.no-number', { params: { cell: printed } })])
  if (figure.kind === 'malformed') return failed(figure.issues)
  if (isRange(figure) && isMeasurable(target))
    return failed([readingIssues.raise('actual.range', { params: { cell: printed } })])
  if (figure.to !== undefined || figure.tolerance !== undefined) return undefined
  if (figure.prose !== '' && !proseFits(figure, target, context.promised)) return undefined
  const comparison = figure.comparisons.length > 0 ? agreeOn(figure.comparisons) : undefined
  if (figure.comparisons.length > 0 && comparison === undefined)
    return failed([readingIssues.raise('actual.contradictory-operators', { params: { cell: printed } })])
  const issues: Issue[] =
    figure.comparisons.length > 1 ? [readingIssues.raise('actual.doubled-operator', { params: { cell: printed } })] : []
  const unit = joinUnit(figure.unit, context.unit)
  if (unit.contradicts)
    issues.push(
      readingIssues.raise('unit.contradicts', {
        params: { printed: figure.unit ?? '', given: context.unit ?? '', cell: printed },
      }),
    )
  const said = isFall(figure, context.promised) ? text(negate(num(figure.value))) : figure.value
  const asShare = unit.unit === undefined && isShare(figure.value, target)
  if (asShare) issues.push(readingIssues.raise('actual.read-as-share', { params: { cell: printed } }))
  const { value, unit: own } = asPercent({ ...figure, value: said, unit: asShare ? '比例' : unit.unit })
  const read = toTargetUnit({ value, unit: own }, target)
  return resultOf({ kind: 'measured', ...read.amount, ...(comparison && { comparison }) }, [...issues, ...read.issues])
}

/** -3% under a promised 下降5% is a fall of 3 %: the words name what is measured. */
const isFall = ({ prose, value }: Figure, promised: string | undefined): boolean =>
  prose === '' && isNegative(num(value)) && promisedChange(promised) === 'down'

const isMeasurable = (target: Target): target is Extract<Target, { kind: 'measure' | 'range' }> =>
  target.kind === 'measure' || target.kind === 'range'
const isRange = ({ prose, value, to }: Figure): boolean =>
  prose === '' && to !== undefined && below(num(value), num(to))

/** 按合同10.5万元 answers ≤15万元; 超任务43% answers no target of 115户, and says nothing of a target of 43%. */
const proseFits = ({ prose, unit }: Figure, target: Target, promised: string | undefined): boolean => {
  const change = changeOf(prose)
  if (!isMeasurable(target) || (change === 'down' ? /[未没不超]/ : /[未没不超差]/).test(prose)) return false
  if (change !== undefined && ![change, undefined].includes(promisedChange(promised))) return false
  if (
    target.kind === 'measure' &&
    ['at-most', 'below'].includes(target.comparison) &&
    /节$|节约|节省|结余|剩余/.test(prose)
  )
    return false // what was saved is not what was spent
  return unit === undefined ? onlyVerbs.test(prose) : toTargetUnit({ value: '0', unit }, target).issues.length === 0
}

const promisedChange = (promised: string | undefined): ReturnType<typeof changeOf> => {
  const figure = promised === undefined ? undefined : readFigure(fold(promised))
  return figure?.kind === 'figure' ? changeOf(figure.prose) : undefined
}

const readWords = ({ printed, folded }: Cell, target: Target): Result<Actual> => {
  const reason = notApplicable.find((word) => folded === word || folded.startsWith(`${word}:`))
  if (reason !== undefined)
    return taken({
      kind: 'not-applicable',
      because: folded === reason ? printed : printed.slice(reason.length + 1).trim() || reason,
    })
  if (target.kind === 'yes-no' && answeredYes.includes(folded)) return taken({ kind: 'answered', yes: true })
  if (target.kind === 'yes-no' && answeredNo.includes(folded)) return taken({ kind: 'answered', yes: false })
  if (target.kind === 'deadline' && inTime.includes(folded))
    return taken({ kind: 'completed', on: target.by, precision: target.precision })
  if (target.kind === 'deadline' && noWords.includes(folded)) return taken({ kind: 'not-completed' })
  return taken({ kind: 'stated', text: printed })
}
