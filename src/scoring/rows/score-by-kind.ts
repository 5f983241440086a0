import { equals, multiply } from '../../kernel/arithmetic.js'
import { denominatorOf, numeratorOf } from '../../kernel/fraction.js'
import type { Issue } from '../../kernel/issue.js'
import { num, type Decimal } from '../../kernel/number.js'
import type { Ruled } from '../../kernel/rule.js'
import type { Actual } from '../../model/promise/actual.js'
import type { Indicator } from '../../model/promise/indicator.js'
import type { Target } from '../../model/promise/target.js'
import type { Norms } from '../../norms/rulebook.js'
import { convertUnit } from '../../norms/units.js'
import { useNorm } from '../../norms/use-norm.js'
import { scoringIssues } from '../issues.js'
import type { RowScore } from '../row-score.js'
import { scoreAtLeast } from '../methods/score-at-least.js'
import { scoreAtMost } from '../methods/score-at-most.js'
import { scoreBanded } from '../methods/score-banded.js'
import { scoreDeadline } from '../methods/score-deadline.js'
import { scoreEqual } from '../methods/score-equal.js'
import { scoreJudged } from '../methods/score-judged.js'
import { scoreRange } from '../methods/score-range.js'
import { scoreYesNo } from '../methods/score-yes-no.js'

type Complete = Indicator & { points: Decimal; actual: Actual }
type Scored = Ruled<RowScore> | { issue: Issue }
type Measure = Extract<Target, { kind: 'measure' }>
type Measured = Extract<Actual, { kind: 'measured' }>

/** Which method scores a row: its own, else the one its target and actual call for; an issue where the two do not fit. */
export const scoreByKind = (indicator: Complete, norms: Norms): Scored => {
  const { target, actual, points, scoring } = indicator
  if (actual.kind === 'judged') return judged(indicator, actual, norms)
  if (scoring?.method === 'judged' || actual.kind === 'stated') {
    const awaited = scoring?.method === 'judged' || target.kind === 'statement' || target.kind === 'missing'
    return {
      issue: awaited
        ? scoringIssues.raise('actual.unjudged', { path: ['actual'], params: { text: wordsOf(actual) } })
        : mismatch(target, actual),
    }
  }
  if (target.kind === 'measure' && actual.kind === 'measured') return measured(indicator, target, actual, norms)
  if (target.kind === 'range' && actual.kind === 'measured') {
    const value = inUnit(actual, target.unit)
    return value === undefined
      ? { issue: unitMismatch(target.unit, actual.unit) }
      : scoreRange({ points, from: target.from, to: target.to, actual: value, unit: target.unit }, norms)
  }
  if (target.kind === 'deadline' && actual.kind === 'completed')
    return withSilence(
      scoreDeadline({ points, by: target.by, on: actual.on }, norms),
      target.precision !== 'day' || actual.precision !== 'day',
      'silence.date-without-day',
      norms,
    )
  if (target.kind === 'deadline' && actual.kind === 'not-completed')
    return scoreDeadline({ points, by: target.by }, norms)
  if (target.kind === 'yes-no') {
    const yes =
      actual.kind === 'answered'
        ? actual.yes
        : actual.kind === 'completed'
          ? true
          : actual.kind === 'not-completed'
            ? false
            : undefined
    if (yes !== undefined) return scoreYesNo({ points, met: yes === target.expected, text: target.text }, norms)
  }
  if (target.kind === 'missing') return { issue: scoringIssues.raise('target.unscorable', { path: ['target'] }) }
  return { issue: mismatch(target, actual) }
}

const judged = (
  { target, actual, points, scoring }: Complete,
  { share, text }: Extract<Actual, { kind: 'judged' }>,
  norms: Norms,
): Ruled<RowScore> => {
  const { value, trace } = scoreJudged({ points, share, text }, norms)
  const measurable = scoring?.method !== 'judged' && (target.kind === 'measure' || target.kind === 'range')
  const remark = measurable
    ? [scoringIssues.raise('judgement.measured-target', { path: ['actual'], params: { text: wordsOf(actual) } })]
    : []
  return { value: { ...value, issues: [...value.issues, ...remark] }, trace }
}

const measured = ({ points, scoring, reason }: Complete, target: Measure, actual: Measured, norms: Norms): Scored => {
  const value = inUnit(actual, target.unit)
  if (value === undefined) return { issue: unitMismatch(target.unit, actual.unit) }
  const { comparison } = target
  const strict = comparison === 'above' || comparison === 'below'
  const row = {
    points,
    target: target.value,
    actual: value,
    unit: target.unit,
    strict,
    reason,
    passAt: scoring?.method === 'proportional' ? scoring.passAt : undefined,
  }
  const bySize = ((): Ruled<RowScore> => {
    if (scoring?.method === 'banded') return scoreBanded({ ...row, bands: scoring.bands }, norms)
    if (scoring?.method === 'equal' || comparison === 'equal')
      return scoreEqual(
        { ...row, tolerance: (scoring?.method === 'equal' ? scoring.tolerance : undefined) ?? target.tolerance },
        norms,
      )
    if (scoring?.method === 'inverse') return scoreAtMost({ ...row, form: scoring.form }, norms)
    if (comparison === 'at-most' || comparison === 'below') return scoreAtMost(row, norms)
    return scoreAtLeast(row, norms)
  })()
  const scored =
    scoring?.method === 'yes-no' ? scoreYesNo({ points, met: isFull(bySize.value, points) }, norms) : bySize
  const bound =
    actual.comparison === undefined || actual.comparison === 'equal'
      ? []
      : [
          scoringIssues.raise('actual.bound', {
            path: ['actual', 'comparison'],
            params: { comparison: actual.comparison, value: actual.value },
          }),
        ]
  const read = withSilence(
    withSilence(scored, target.assumed === 'comparison', 'silence.bare-number', norms),
    target.approximate === true,
    'silence.approximate-target',
    norms,
  )
  return { ...read, value: { ...read.value, issues: [...read.value.issues, ...bound] } }
}

// Met is what the measure's own method gives full points for, before rounding.
const isFull = ({ exact }: RowScore, points: Decimal): boolean =>
  equals(numeratorOf(exact), multiply(num(points), denominatorOf(exact)))

const inUnit = (actual: Measured, unit: string | undefined): Decimal | undefined =>
  unit === actual.unit || actual.unit === undefined
    ? actual.value
    : unit === undefined
      ? undefined
      : convertUnit(actual.value, actual.unit, unit)

// The convention by which the cell was read is part of how the score came about.
const withSilence = (
  scored: Ruled<RowScore>,
  applies: boolean,
  key: 'silence.bare-number' | 'silence.approximate-target' | 'silence.date-without-day',
  norms: Norms,
): Ruled<RowScore> => {
  const silence = applies ? useNorm(norms, key).silence : undefined
  return silence === undefined
    ? scored
    : { ...scored, trace: { ...scored.trace, silences: [...(scored.trace.silences ?? []), silence] } }
}

const wordsOf = (actual: Actual): string =>
  'text' in actual && actual.text !== undefined
    ? actual.text
    : 'value' in actual
      ? actual.value
      : 'on' in actual
        ? actual.on
        : actual.kind
const mismatch = (target: Target, actual: Actual): Issue =>
  scoringIssues.raise('actual.kind-mismatch', {
    path: ['actual'],
    params: { target: target.kind, actual: actual.kind },
  })
const unitMismatch = (target: string | undefined, actual: string | undefined): Issue =>
  scoringIssues.raise('actual.unit-mismatch', {
    path: ['actual', 'unit'],
    params: { target: target ?? '', actual: actual ?? '' },
  })
