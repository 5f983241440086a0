import { compare, isPositive, subtract } from '../../kernel/arithmetic.js'
import { shareText } from '../../kernel/fraction.js'
import type { Issue } from '../../kernel/issue.js'
import { num, text, type Decimal } from '../../kernel/number.js'
import type { Indicator } from '../../model/promise/indicator.js'
import type { IndicatorLibrary, IndicatorStandard } from '../../model/promise/indicator-standard.js'
import { convertUnit } from '../../norms/units.js'
import { findStandard } from './find-standard.js'
import { validationIssues, type FactsBeside, type ValidationIssueCode } from '../issues.js'
import { short } from '../note.js'

/** 「参照值」 A value to compare with: a year of the unit's own, or a peer. Without a unit it is in the indicator's. */
export type Comparable = { label: string; value: Decimal; unit?: string | undefined }

/** 「变动幅度」 The change against one other value: indicator − other, and as a share of the other. No line is drawn. */
export type ComparedValue = {
  of: 'history' | 'peer'
  label: string
  value: Decimal
  difference: Decimal
  ratio?: Decimal | undefined
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
 * with the range's source; against history and peers only the change is reported. Paths start at the indicator.
 */
export const compareToStandard = (
  indicator: Indicator,
  library: IndicatorLibrary,
  others: { history?: readonly Comparable[] | undefined; peers?: readonly Comparable[] | undefined } = {},
): StandardComparison => {
  const standard =
    findStandard(library, indicator.name, { category: indicator.category }) ?? findStandard(library, indicator.name)
  const against = [...changes('history', indicator, others.history), ...changes('peer', indicator, others.peers)]
  const { target } = indicator
  const note = <C extends keyof Codes>(code: C, on: string, ...[params]: Beside<C>): Issue =>
    raise(code, {
      path: [on],
      row: indicator.id,
      params: {
        name: short(indicator.name),
        label: short(standard?.name ?? ''),
        title: short(library.title.zh),
        ...params,
      },
      ...(standard?.range && { basis: [{ ...standard.range.source }] }),
    })
  if (standard === undefined) return { against, issues: [note('standard.not-found', 'name')] }

  const issues =
    indicator.category !== undefined && indicator.category !== standard.category
      ? [note('standard.category', 'category', { found: indicator.category, expected: standard.category })]
      : []
  if (target.kind !== 'measure') return { standard, against, issues }
  const wrongWay =
    standard.direction === 'up'
      ? target.comparison === 'at-most' || target.comparison === 'below'
      : target.comparison === 'at-least' || target.comparison === 'above'
  if (wrongWay && target.assumed === undefined)
    issues.push(
      note('standard.direction', 'target', {
        comparison: target.comparison,
        expected: standard.direction === 'up' ? '≥' : '≤',
      }),
    )
  const { range } = standard
  if (range === undefined) return { standard, against, issues: [...issues, note('standard.no-range', 'target')] }
  const value = inUnit(target.value, target.unit, standard.unit)
  if (value === undefined)
    return {
      standard,
      against,
      issues: [
        ...issues,
        note('standard.unit-unknown', 'target', { unit: target.unit ?? '', expected: standard.unit ?? '' }),
      ],
    }
  const bounds = {
    value,
    from: range.from ?? '',
    to: range.to ?? '',
    unit: standard.unit ?? '',
    comparison: standard.direction,
  }
  if (range.from !== undefined && compare(num(value), num(range.from)) < 0)
    return { standard, position: 'below', against, issues: [...issues, note('standard.too-low', 'target', bounds)] }
  if (range.to !== undefined && compare(num(value), num(range.to)) > 0)
    return { standard, position: 'above', against, issues: [...issues, note('standard.too-large', 'target', bounds)] }
  return { standard, position: 'within', against, issues }
}

type Codes = FactsBeside<'name' | 'label' | 'title'>
type Beside<C extends keyof Codes> = [keyof Codes[C]] extends [never] ? [] : [params: Codes[C]]

const raise = validationIssues.raise as unknown as (code: ValidationIssueCode, where: Partial<Issue>) => Issue // Beside says what each code asks for

const inUnit = (value: Decimal, from: string | undefined, to: string | undefined): Decimal | undefined =>
  from === undefined || to === undefined ? value : convertUnit(value, from, to)

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
