import { below, compare, hundred, multiply } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num } from '../../kernel/number.js'
import { failed, resultOf, type Result } from '../../kernel/result.js'
import { modelIssues } from '../../model/issues.js'
import type { Target } from '../../model/promise/target.js'
import type { Comparison, Dimension } from '../../norms/vocabulary.js'
import { asPercent } from './as-percent.js'
import { readingIssues } from '../issues.js'
import { changeOf } from './change-words.js'
import { chooseComparison } from './choose-comparison.js'
import { directionOfName } from '../../norms/names/direction-of-name.js'
import { joinUnit } from './join-unit.js'
import { signs } from './lexicon.js'
import { fold, type Cell } from './read-cell.js'
import { readFigure, type Figure } from './read-figure.js'
import { readInterval } from './read-interval.js'
import type { ReadingContext, RowContext } from './reading-context.js'

/** The measure or range a figure promises; undefined where the cell is words after all. */
export const readMeasure = (
  { printed, folded }: Cell,
  figure: ReturnType<typeof readFigure>,
  context: RowContext,
): Result<Target> | undefined => {
  if ((figure === undefined || figure.kind === 'malformed') && endsInOperator(folded))
    return failed([readingIssues.raise('target.trailing-operator', { params: { cell: printed } })])
  if (figure === undefined) return undefined
  if (figure.kind === 'no-number')
    return failed([readingIssues.raise('target.no-number', { params: { cell: printed } })])
  if (figure.kind === 'malformed') return failed(figure.issues)
  if (
    figure.prose !== '' &&
    (!(figure.comparisons.length > 0 || figure.reached || isRate(figure, context)) ||
      (/[未没不超差]$/.test(figure.prose) && directionOfName(figure.prose) === undefined))
  )
    return undefined

  const joined = joinUnit(figure.unit, context.unit)
  const issues: Issue[] = joined.contradicts
    ? [
        readingIssues.raise('unit.contradicts', {
          params: { printed: figure.unit ?? '', given: context.unit ?? '', cell: printed },
        }),
      ]
    : []
  const inWords = wordUnit(folded, figure, context)
  if (inWords !== undefined)
    issues.push(
      readingIssues.raise('target.word-unit', {
        params: { cell: printed, printed: inWords, given: joined.unit === '‰' ? '‰' : '%' },
      }),
    )
  const { value, to, tolerance, unit } = asPercent({ ...figure, unit: joined.unit })
  const withUnit = unit === undefined ? {} : { unit }
  if (to !== undefined) {
    if (figure.comparisons.length > 0) return undefined
    if (below(num(to), num(value)))
      return failed([modelIssues.raise('target.reversed-range', { params: { from: value, to } })])
    if (readInterval(folded)?.open === true)
      issues.push(readingIssues.raise('target.open-bound', { params: { cell: printed } }))
    return resultOf({ kind: 'range', from: value, to, ...withUnit }, issues)
  }
  const chosen = chooseComparison(figure, context)
  if (chosen === undefined)
    return failed([readingIssues.raise('target.contradictory-operators', { params: { cell: printed } })])
  const { comparison, assumed, by } = chosen
  if (figure.comparisons.length > 1)
    issues.push(readingIssues.raise('target.doubled-operator', { params: { cell: printed } }))
  if (isSuspect(figure, value, unit))
    issues.push(readingIssues.raise('target.ocr-suspect', { params: { cell: printed } }))
  if (assumed) issues.push(readingIssues.raise('target.assumed-comparison', { params: { cell: printed, comparison } }))
  const { dimension, name = '' } = context
  if (by === 'name' && dimension !== undefined && suggested[dimension] === opposite(comparison))
    issues.push(
      readingIssues.raise('target.direction-unlike-dimension', {
        params: { cell: printed, name, comparison, dimension },
      }),
    )
  const measure: Target = {
    kind: 'measure',
    comparison,
    value,
    ...withUnit,
    ...(tolerance !== undefined && { tolerance }),
    ...(assumed && { assumed: 'comparison' }),
    ...(assumed && by && { assumedBy: by }),
    ...(figure.approximate && { approximate: true }),
  }
  return resultOf(measure, issues)
}

/** 验收合格率100%, 同比增长5%: what the words name is the percentage itself. A rate to be controlled is no promise to reach it; a fall is, of costs and errors too. */
const isRate = ({ prose, unit }: Figure, { dimension }: ReadingContext): boolean =>
  (unit === '%' || unit === '百分点' || unit === '个百分点') &&
  (changeOf(prose) === 'down'
    ? !/[控未没不超]/.test(prose)
    : directionOfName(prose) === 'down' ||
      (dimension !== 'cost' &&
        (/[率度]$/.test(prose) || changeOf(prose) === 'up') &&
        !/[控未没不超差失损错误]|逾期/.test(prose)))

const suggested: Partial<Record<Dimension, Comparison>> = { cost: 'at-most', satisfaction: 'at-least' }
const opposite = (comparison: Comparison): Comparison => (comparison === 'at-least' ? 'at-most' : 'at-least')

/** 95%≤ is at least to whoever reads on, at most to whoever put the sign at the end. */
const endsInOperator = (folded: string): boolean =>
  signs.some(([mark, comparison]) => {
    const figure =
      comparison !== 'equal' && folded.endsWith(mark) ? readFigure(folded.slice(0, -mark.length)) : undefined
    return figure?.kind === 'figure' && figure.prose === '' && figure.comparisons.length === 0
  })

/** The word a per cent or per mille sign was printed as, in the cell or else in its column. */
const wordUnit = (folded: string, { unit }: Figure, context: RowContext): string | undefined => {
  const printed = unit === undefined ? fold(context.unit ?? '') : (/[^\d]*$/.exec(folded)?.[0] ?? '')
  return /[%‰]/.test(folded) ? undefined : /(?:个?百分比|百分率|千分比|比例)/.exec(printed)?.[0]
}

/** OCR reads ≥ as 2: 290% is ≥90% more often than it is 290%. */
const isSuspect = ({ ocr, comparisons }: Figure, value: string, unit: string | undefined): boolean =>
  ocr ||
  (comparisons.length === 0 &&
    unit === '%' &&
    value.startsWith('2') &&
    compare(num(value), multiply(hundred, num('2'))) > 0)
