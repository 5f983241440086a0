import { fraction } from '../../kernel/fraction.js'
import { compareFractions } from '../../kernel/fractions.js'
import type { Issue } from '../../kernel/issue.js'
import { num, text } from '../../kernel/number.js'
import { negate } from '../../kernel/arithmetic.js'
import type { RowProgress } from '../../model/events/monitoring-report.js'
import type { Actual } from '../../model/promise/actual.js'
import type { Indicator } from '../../model/promise/indicator.js'
import { sharePlaces } from '../../norms/places.js'
import type { Norms } from '../../norms/rulebook.js'
import { findNorm } from '../../norms/use-norm.js'
import { convertUnit } from '../../norms/units.js'
import { measureAttainment } from '../../scoring/measure-attainment.js'
import { tellFraction } from '../../scoring/tell-quotient.js'
import { monitoringIssues } from '../issues.js'
import type { RowFigures } from './figures.js'

/** What the year will bring at the pace so far: even, or along the row's plan. */
export type Pace = { by: 'run-rate' | 'plan-scaled'; actual: Actual }

/** Whether the year's target will be met, by whose word. */
export type Outlook = { by: 'own' | 'actual' | Pace['by']; meets: boolean; value: string | undefined }

type RowChecked = { indicator: Indicator; progress: RowProgress; figures: RowFigures; pace: Pace | undefined }

/**
 * 「执行情况核查」 What a report says of one row against its own numbers: a likelihood they contradict; where the row falls short, causes,
 * and a remedy where the year's target will not be met (财预〔2019〕136号 第十三条); a deviation past the rulebook's line.
 */
export const checkRow = ({ indicator, progress, figures, pace }: RowChecked, norms: Norms): Issue[] => {
  const { id, name, category } = indicator
  const issues: Issue[] = []
  const outlooks = outlooksOf(indicator, progress, figures, pace)
  const contradicted = contradictionOf(progress.likelihood, outlooks)
  if (contradicted && progress.likelihood) {
    const { by, value } = contradicted
    const params = {
      name,
      likelihood: progress.likelihood,
      by,
      value,
      target: value === undefined ? undefined : targetText(indicator),
      unit: value === undefined ? undefined : figures.row.unit,
    }
    issues.push(
      monitoringIssues.raise('monitoring.likelihood-contradicted', {
        path: ['progress', id, 'likelihood'],
        row: id,
        params,
      }),
    )
  }
  const asked = findNorm(norms, 'monitoring.causes')
  const own = outlooks.find(({ by }) => by === 'own')
  const falls = progress.likelihood === 'impossible' || own?.meets === false
  const short = figures.standing === 'behind' || falls || progress.likelihood === 'possible'
  const basis = asked && [...asked.citations]
  if (asked && short && !progress.causes?.length && progress.reason === undefined)
    issues.push(
      monitoringIssues.raise('monitoring.cause-missing', {
        path: ['progress', id, 'causes'],
        row: id,
        params: { name },
        basis,
      }),
    )
  if (asked && falls && progress.remedy === undefined)
    issues.push(
      monitoringIssues.raise('monitoring.remedy-missing', {
        path: ['progress', id, 'remedy'],
        row: id,
        params: { name },
        basis,
      }),
    )

  const line = findNorm(norms, 'monitoring.deviation')
  const { deviation } = figures
  if (line && deviation && category === 'quantity' && isPast(deviation, line.value)) {
    const told = tellFraction(deviation, [line.value, text(negate(num(line.value)))], sharePlaces)
    const params = { name, deviation: told, line: line.value }
    issues.push(
      monitoringIssues.raise('monitoring.deviation', {
        path: ['progress', id, 'actual'],
        row: id,
        params,
        basis: [...line.citations],
      }),
    )
  }
  return issues
}

const isPast = (deviation: NonNullable<RowFigures['deviation']>, line: string): boolean =>
  compareFractions(deviation, fraction(num(line))) > 0 || compareFractions(deviation, fraction(negate(num(line)))) < 0

/** What the numbers say of the year's target: the unit's own forecast, what is already reached, the pace so far. */
const outlooksOf = (
  { target }: Indicator,
  { forecast }: RowProgress,
  { row, kept, own, standing }: RowFigures,
  pace: Pace | undefined,
): Outlook[] => {
  const outlooks: Outlook[] = []
  const meets = (actual: Actual | undefined): boolean | undefined => {
    if (actual === undefined) return undefined
    const attainment = measureAttainment(target, actual)
    return 'issue' in attainment ? undefined : attainment.met
  }
  const told = (by: Outlook['by'], actual: Actual | undefined, is: boolean | undefined) => {
    if (actual && is !== undefined) outlooks.push({ by, meets: is, value: figureOf(actual, row.unit) })
  }
  const reached = meets(row.actual)
  const isCeiling = kept !== undefined
  // A target not to be passed is missed once it is passed, and kept only when the year is over; the others are met once they are met.
  if (reached !== undefined && reached !== isCeiling && (!isCeiling || own)) told('actual', row.actual, reached)
  if (standing === 'behind' && row.yardstick === 'date') told('actual', row.actual, false)
  told('own', forecast, meets(forecast))
  if (pace) told(pace.by, pace.actual, meets(pace.actual))
  return outlooks
}

/** A value in the unit of the target, or a day; a word of the form has no figure. */
const figureOf = (actual: Actual, unit: string | undefined): string | undefined => {
  if (actual.kind === 'completed') return actual.on
  if (actual.kind !== 'measured') return undefined
  return actual.unit === undefined || unit === undefined
    ? actual.value
    : (convertUnit(actual.value, actual.unit, unit) ?? actual.value)
}

const contradictionOf = (likelihood: RowProgress['likelihood'], outlooks: readonly Outlook[]): Outlook | undefined => {
  if (likelihood === undefined || likelihood === 'possible') return undefined
  const own = outlooks.some(({ by }) => by === 'own')
  return outlooks.find(
    ({ by, meets }) => meets !== (likelihood === 'certain') && (!own || by === 'own' || by === 'actual'),
  )
}

const targetText = ({ target }: Indicator): string | undefined =>
  target.kind === 'measure'
    ? target.value
    : target.kind === 'range'
      ? `${target.from}~${target.to}`
      : target.kind === 'deadline'
        ? target.by
        : undefined
