import { isPositive, subtract } from '../../kernel/arithmetic.js'
import { shareText } from '../../kernel/fraction.js'
import type { Issue } from '../../kernel/issue.js'
import { num, text } from '../../kernel/number.js'
import { ownCopy } from '../../kernel/own-copy.js'
import type { Funds } from '../../model/promise/funds.js'
import type { Indicator } from '../../model/promise/indicator.js'
import type { IndicatorLibrary, IndicatorStandard } from '../../model/promise/indicator-standard.js'
import type { Comparable, ComparedValue, ComparisonLines } from './comparable.js'
import { compareToLines } from './compare-to-lines.js'
import { compareToRange } from './compare-to-range.js'
import { compareUnitCost } from './compare-unit-cost.js'
import { inUnit } from './ends-of.js'
import { findStandard } from './find-standard.js'
import { noteStandard, type NoteStandard } from './note-standard.js'

/** 「比对条件」 What an indicator is held against beside its standard; `lines` are the caller's own. Money is 元. */
export type ComparisonOptions = {
  history?: readonly Comparable[] | undefined
  peers?: readonly Comparable[] | undefined
  lines?: ComparisonLines | undefined
  funds?: Funds | undefined
}

/** 「标准比对」 An indicator against its standard and against other values. */
export type StandardComparison = {
  standard?: IndicatorStandard | undefined
  position?: 'below' | 'within' | 'above' | undefined
  against: ComparedValue[]
  issues: Issue[]
}

/**
 * 「对照指标标准」 An indicator beside the library's standard of its name. Outside the standard's own range it is named too low or set too large,
 * with the range's source; so is a unit cost (money ÷ count). Against history and peers the change is reported, and a line only where the
 * caller draws one. Paths start at the indicator.
 */
export const compareToStandard = (
  indicator: Indicator,
  library: IndicatorLibrary,
  options: ComparisonOptions = {},
): StandardComparison => {
  const { history, peers, lines, funds } = options
  const standard =
    findStandard(library, indicator.name, { category: indicator.category }) ?? findStandard(library, indicator.name)
  const against = [...changes('history', indicator, history), ...changes('peer', indicator, peers)]
  const lined = compareToLines(indicator, { history, peers }, lines ?? {}, standard?.direction)
  const note = noteStandard(indicator, standard, library)
  if (standard === undefined) return { against, issues: [...lined, note('standard.not-found', 'name')] }
  const budget = funds?.annual ?? funds?.initial
  const placed = compareToRange(indicator, standard, budget, note)
  return {
    standard: ownCopy(standard),
    ...(placed.position !== undefined && { position: placed.position }),
    against,
    issues: [
      ...taxonomy(indicator, standard, note),
      ...lined,
      ...placed.issues,
      ...compareUnitCost(indicator, standard, library, budget),
    ],
  }
}

const taxonomy = ({ category, target }: Indicator, standard: IndicatorStandard, note: NoteStandard): Issue[] => {
  const wrongWay =
    target.kind === 'measure' &&
    target.assumed === undefined &&
    (standard.direction === 'up'
      ? target.comparison === 'at-most' || target.comparison === 'below'
      : target.comparison === 'at-least' || target.comparison === 'above')
  return [
    ...(category !== undefined && category !== standard.category
      ? [note('standard.category', 'category', { found: category, expected: standard.category })]
      : []),
    ...(wrongWay
      ? [
          note('standard.direction', 'target', {
            comparison: target.comparison,
            expected: standard.direction === 'up' ? '≥' : '≤',
          }),
        ]
      : []),
  ]
}

const changes = (
  of: ComparedValue['of'],
  { target }: Indicator,
  others: readonly Comparable[] = [],
): ComparedValue[] =>
  target.kind !== 'measure'
    ? []
    : others.flatMap(({ label, value: given, unit }) => {
        const value = inUnit(given, unit, target.unit)
        if (value === undefined) return []
        const difference = subtract(num(target.value), num(value))
        return [
          {
            of,
            label,
            value,
            difference: text(difference),
            ...(isPositive(num(value)) && { ratio: shareText(difference, num(value)) }),
          },
        ]
      })
