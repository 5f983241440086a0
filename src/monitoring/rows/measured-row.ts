import { atLeast, compare, equals, isNegative, isPositive, isZero, zero } from '../../kernel/arithmetic.js'
import { fraction, numeratorOf, roundFraction } from '../../kernel/fraction.js'
import { compareFractions } from '../../kernel/fractions.js'
import type { Issue } from '../../kernel/issue.js'
import { num, text, type Decimal, type Num } from '../../kernel/number.js'
import type { MonitoredRow } from '../../model/results/monitoring.js'
import { sharePlaces } from '../../norms/places.js'
import type { Comparison } from '../../norms/vocabulary.js'
import type { NormKey } from '../../norms/norm-values.js'
import type { Norms } from '../../norms/rulebook.js'
import { useConvention } from '../../norms/use-convention.js'
import { findNorm } from '../../norms/use-norm.js'
import { scoringIssues } from '../../scoring/issues.js'
import type { Pair } from '../../scoring/pair-up.js'
import { conventionOf } from '../../scoring/rows/convention-of.js'
import { tellFraction } from '../../scoring/tell-quotient.js'
import { growthOf } from '../due/grows.js'
import { measureDue } from '../due/measure-due.js'
import { monitoringIssues } from '../issues.js'
import { lightLines } from '../lights/light-lines.js'
import { againstDue } from './against-due.js'
import type { RowFigures, RowOf } from './figures.js'

type MeasurePair = Extract<Pair, { kind: 'measure' }>

/** 「数值指标监控」 A measured row: what is due of it, how far it is, and which side of a ceiling it is on. */
export const measuredRow = (of: RowOf, row: MonitoredRow, { target, value }: MeasurePair, norms: Norms) => {
  const { indicator, steps, on, year } = of
  const { unit, comparison } = target
  const [whole, reached] = [num(target.value), num(value)]
  const down = comparison === 'at-most' || comparison === 'below'
  const growth = growthOf(indicator, norms)
  const grows = growth.grows && isPositive(whole) // what is not positive has no share that could be due
  const way = down ? (grows ? 'growing-ceiling' : 'ceiling') : grows ? 'grows' : 'stays'
  const part = measureDue.conclude({ whole, unit, steps, way, on, year, places: sharePlaces }, norms)
  // Before the first step of its plan a ceiling is that of the year: nothing due yet is not nothing allowed.
  const undrawn = down && part.is.outcome === 'plan-not-begun'
  const { due, yardstick } = undrawn ? { due: fraction(whole), yardstick: 'ceiling' as const } : part.is.value
  const isWhole = compareFractions(due, fraction(whole)) === 0
  const exceeds = comparison === 'equal' && isWhole && compare(reached, whole) > 0 // to be hit, and passed
  const exceeded = exceeds ? useConvention(norms, 'equal-exceeded') : undefined
  const over = exceeds && (isZero(whole) || exceeded?.value.choice === 'symmetric')
  const slack = comparison === 'equal' && yardstick === 'full' ? num(target.tolerance ?? '0') : zero
  const hit = isWhole && (comparison === 'above' || comparison === 'below') && equals(reached, whole)
  const equality = hit ? useConvention(norms, 'strict-equality') : undefined
  const strict = equality?.value.choice === 'not-met'
  const against = againstDue(reached, due, down || over ? 'down' : 'up', {
    slack,
    strict,
    lines: lightLines(norms, 'indicators'),
  })
  const isDue = !isZero(numeratorOf(due)) || isZero(whole)

  row.yardstick = yardstick
  row.due = { kind: 'measure', comparison, value: text(roundFraction(due, sharePlaces)) }
  if (unit !== undefined) row.due.unit = unit
  const { told } = against
  row.difference = told.difference
  if (told.deviation !== undefined) row.deviation = told.deviation
  if (told.ratio !== undefined) row.ratio = told.ratio
  const figures: RowFigures = {
    row,
    standing: !isDue && !down ? 'open' : against.behind ? 'behind' : 'on-course',
    own: yardstick === 'plan' || (down && isPassed(reached, target, strict)),
    grows: grows || steps !== undefined,
    kept: down ? !against.behind : undefined,
    value: reached,
    target: whole,
    due,
    ratio: against.ratio,
    deviation: against.deviation,
    issues: [],
  }
  if (!down && isPositive(whole)) {
    figures.attained = fraction(reached, whole)
    row.attained = tellFraction(figures.attained, ['1'], sharePlaces)
  }
  const { name } = indicator
  if (yardstick === 'linear')
    figures.issues.push(...growth.issues.map((issue): Issue => ({ ...issue, path: ['accumulates'] })))
  figures.issues.push(
    ...remarksOf(figures, {
      name,
      actual: value,
      target: target.value,
      unit,
      down,
      passed: down && isPassed(reached, target, strict),
      comparison,
      hit: hit && !strict,
    }),
  )

  const read: NormKey[] = target.assumed === 'comparison' ? [conventionOf(target)] : []
  const uses = [
    ...read.map((key) => findNorm(norms, key)).map((norm) => norm && { citations: [], silence: norm.silence }),
    exceeded,
    equality,
  ]
  const found = { value: figures, uses, parts: [part] }
  const dueText = text(roundFraction(due, sharePlaces))
  const rounded = compareFractions(due, fraction(num(dueText))) === 0 ? undefined : 'true'
  const { difference, ratio } = told
  if (down) {
    const kept = { actual: value, due: dueText, unit, rounded }
    return against.behind
      ? { ...found, outcome: 'ceiling-passed' as const, given: { ...kept, difference } }
      : { ...found, outcome: 'ceiling-kept' as const, given: kept }
  }
  if (!isDue) return { ...found, outcome: 'nothing-due' as const, given: { actual: value, unit } }
  const given = { actual: value, due: dueText, unit, difference, ratio, rounded }
  return against.behind
    ? { ...found, outcome: 'behind' as const, given }
    : { ...found, outcome: 'on-course' as const, given }
}

const isPassed = (value: Num, { value: ceiling }: MeasurePair['target'], strict: boolean): boolean =>
  strict ? atLeast(value, num(ceiling)) : compare(value, num(ceiling)) > 0

type Remarked = {
  name: string
  actual: Decimal
  target: Decimal
  unit: string | undefined
  down: boolean
  passed: boolean
  comparison: Comparison
  hit: boolean
}

const remarksOf = (
  figures: RowFigures,
  { name, actual, target, unit, down, passed, comparison, hit }: Remarked,
): Issue[] => {
  const [value, whole] = [num(actual), num(target)]
  const issues: Issue[] = hit
    ? [scoringIssues.raise('target.strict-equality', { path: ['target'], params: { target } })]
    : []
  if (down) {
    if (passed)
      issues.push(
        monitoringIssues.raise('monitoring.ceiling-passed', {
          path: ['actual'],
          params: { name, actual, ceiling: target, unit },
        }),
      )
    return issues
  }
  if (isZero(whole) && comparison !== 'equal')
    issues.push(scoringIssues.raise('target.zero', { path: ['target'], params: { actual } }))
  if (isNegative(value) && isPositive(whole))
    issues.push(monitoringIssues.raise('monitoring.negative-progress', { path: ['actual'], params: { name, actual } }))
  if (figures.grows === true && isPositive(whole) && atLeast(value, whole))
    issues.push(
      monitoringIssues.raise('monitoring.met-early', { path: ['actual'], params: { name, actual, target, unit } }),
    )
  return issues
}
