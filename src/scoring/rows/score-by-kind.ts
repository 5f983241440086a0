import { equals, multiply } from '../../kernel/arithmetic.js'
import { denominatorOf, numeratorOf } from '../../kernel/fraction.js'
import type { Issue } from '../../kernel/issue.js'
import type { Decimal } from '../../kernel/number.js'
import type { Concluded } from '../../kernel/rule.js'
import type { Actual } from '../../model/promise/actual.js'
import type { Indicator } from '../../model/promise/indicator.js'
import type { NormKey } from '../../norms/norm-values.js'
import type { Norms } from '../../norms/rulebook.js'
import type { Comparison, ScoringMethod } from '../../norms/vocabulary.js'
import { amount } from '../earned.js'
import { scoringIssues } from '../issues.js'
import { scoreAtLeast } from '../methods/score-at-least.js'
import { scoreAtMost } from '../methods/score-at-most.js'
import { scoreBanded } from '../methods/score-banded.js'
import { scoreDeadline } from '../methods/score-deadline.js'
import { scoreEqual } from '../methods/score-equal.js'
import { scoreJudged } from '../methods/score-judged.js'
import { scoreRange } from '../methods/score-range.js'
import { scoreYesNo } from '../methods/score-yes-no.js'
import { kindMismatch, pairUp, type Pair } from '../pair-up.js'
import type { MeasuredRow, RowScore } from '../row-rule.js'

type MeasurePair = Extract<Pair, { kind: 'measure' }>

/** The method that scored a row, and what else there is to say of it; or why none can. */
export type ScoredByKind = { by: Concluded<RowScore>; remarks: Issue[] } | { issue: Issue }

/** Which method scores a row: its own, else the one its target and actual call for; an issue where the two do not fit. */
export const scoreByKind = (indicator: Indicator, points: Decimal, actual: Actual, norms: Norms): ScoredByKind => {
  const { target, scoring } = indicator
  if (actual.kind === 'judged') return judged(indicator, points, actual, norms)
  if (scoring?.method === 'judged' || actual.kind === 'stated') {
    const awaited = scoring?.method === 'judged' || target.kind === 'statement' || target.kind === 'missing'
    const unjudged = () =>
      scoringIssues.raise('actual.unjudged', { path: ['actual'], params: { text: wordsOf(actual) } })
    return { issue: awaited ? unjudged() : kindMismatch(target, actual) }
  }
  const pair = pairUp(target, actual)
  if ('issue' in pair) return pair
  switch (pair.kind) {
    case 'measure':
      return measured(indicator, points, pair, norms)
    case 'range': {
      const { from, to, unit } = pair.target
      return { by: scoreRange.conclude({ points, from, to, actual: pair.value, unit }, norms), remarks: [] }
    }
    case 'deadline': {
      const read: NormKey[] = pair.coarse ? ['silence.date-without-day'] : []
      return { by: scoreDeadline.conclude({ points, by: pair.target.by, on: pair.on, read }, norms), remarks: [] }
    }
    case 'yes-no':
      return { by: scoreYesNo.conclude({ points, met: pair.met, text: pair.target.text }, norms), remarks: [] }
  }
}

const judged = (
  { target, scoring }: Indicator,
  points: Decimal,
  actual: Extract<Actual, { kind: 'judged' }>,
  norms: Norms,
): ScoredByKind => {
  const { share, text } = actual
  const measurable = scoring?.method !== 'judged' && (target.kind === 'measure' || target.kind === 'range')
  const remark = () =>
    scoringIssues.raise('judgement.measured-target', { path: ['actual'], params: { text: wordsOf(actual) } })
  return { by: scoreJudged.conclude({ points, share, text }, norms), remarks: measurable ? [remark()] : [] }
}

const measured = ({ scoring, reason }: Indicator, points: Decimal, pair: MeasurePair, norms: Norms): ScoredByKind => {
  const { target, actual, value } = pair
  const { comparison } = target
  const read: NormKey[] = []
  if (target.assumed === 'comparison') read.push('silence.bare-number')
  if (target.approximate === true) read.push('silence.approximate-target')
  const strict = comparison === 'above' || comparison === 'below'
  const passAt = scoring?.method === 'proportional' ? scoring.passAt : undefined
  const { unit, tolerance } = target
  const [form, bands] = [undefined, undefined] // every row has one shape, whatever its method asks for
  const row: FullRow = {
    points,
    target: target.value,
    actual: value,
    unit,
    strict,
    reason,
    passAt,
    read,
    tolerance,
    form,
    bands,
  }
  const by = scoring
    ? byMethod[scoring.method](row, comparison, scoring as never, norms)
    : bySize[comparison](row, norms)
  return { by, remarks: isBound(actual) ? [boundRemark(actual)] : [] }
}

type FullRow = MeasuredRow & {
  tolerance: Decimal | undefined
  form: 'ratio' | 'linear' | undefined
  bands: { from: Decimal; share: Decimal }[] | undefined
}
type Size = (row: FullRow, norms: Norms) => Concluded<RowScore>

const bySize: Readonly<Record<Comparison, Size>> = {
  'at-least': scoreAtLeast.conclude,
  above: scoreAtLeast.conclude,
  'at-most': scoreAtMost.conclude,
  below: scoreAtMost.conclude,
  equal: scoreEqual.conclude,
}

type Method = ScoringMethod['method']
type ByMethod<M extends Method> = (
  row: FullRow,
  comparison: Comparison,
  scoring: Extract<ScoringMethod, { method: M }>,
  norms: Norms,
) => Concluded<RowScore>

/** The method a row names itself. A printed = stays one, whatever the method beside it. */
const byMethod: { readonly [M in Method]: ByMethod<M> } = {
  proportional: (row, comparison, _scoring, norms) => bySize[comparison](row, norms),
  inverse: (row, comparison, { form }, norms) => {
    if (comparison === 'equal') return scoreEqual.conclude(row, norms)
    row.form = form
    return scoreAtMost.conclude(row, norms)
  },
  equal: (row, _comparison, { tolerance }, norms) => {
    if (tolerance !== undefined) row.tolerance = tolerance
    return scoreEqual.conclude(row, norms)
  },
  banded: (row, _comparison, { bands }, norms) => scoreBanded.conclude({ ...row, bands }, norms),
  'yes-no': (row, comparison, _scoring, norms) => {
    const { value } = bySize[comparison](row, norms).is
    return scoreYesNo.conclude({ points: row.points, met: isFull(value, row.points), read: row.read }, norms)
  },
  judged: (row, comparison, _scoring, norms) => bySize[comparison](row, norms), // an unjudged row was turned away before
}

// Met is what the measure's own method gives full points for, before rounding.
const isFull = ({ exact }: RowScore, points: MeasuredRow['points']): boolean =>
  equals(numeratorOf(exact), multiply(amount(points), denominatorOf(exact)))

type Bound = Extract<Actual, { kind: 'measured' }> & { comparison: Comparison }
const isBound = (actual: Extract<Actual, { kind: 'measured' }>): actual is Bound =>
  actual.comparison !== undefined && actual.comparison !== 'equal'
const boundRemark = ({ comparison, value }: Bound): Issue =>
  scoringIssues.raise('actual.bound', { path: ['actual', 'comparison'], params: { comparison, value } })

const wordsOf = (actual: Actual): string => {
  if ('text' in actual && actual.text !== undefined) return actual.text
  return 'value' in actual ? actual.value : 'on' in actual ? actual.on : actual.kind
}
