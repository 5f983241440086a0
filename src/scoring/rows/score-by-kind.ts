import type { Issue } from '../../kernel/issue.js'
import type { Decimal } from '../../kernel/number.js'
import type { Concluded } from '../../kernel/conclusion.js'
import type { Actual } from '../../model/promise/actual.js'
import type { Indicator } from '../../model/promise/indicator.js'
import type { NormKey } from '../../norms/norm-values.js'
import type { Norms } from '../../norms/rulebook.js'
import type { Comparison } from '../../norms/vocabulary.js'
import { scoringIssues } from '../issues.js'
import { scoreDeadline } from '../methods/score-deadline.js'
import { scoreJudged } from '../methods/score-judged.js'
import { scoreRange } from '../methods/score-range.js'
import { scoreYesNo } from '../methods/score-yes-no.js'
import { kindMismatch, pairUp, unreadable, type Pair } from '../pair-up.js'
import type { RowScore } from '../row-rule.js'
import { byMethod, bySize, type FullRow } from './by-method.js'
import { conventionOf } from './convention-of.js'
import { isUndecidable, undecidable } from './undecidable.js'

type MeasurePair = Extract<Pair, { kind: 'measure' }>

/** The method that scored a row, and what else there is to say of it; or why none can. */
export type ScoredByKind = { by: Concluded<RowScore>; remarks: Issue[] } | { issue: Issue }

/** Which method scores a row: its own, else the one its target and actual call for; an issue where the two do not fit. */
export const scoreByKind = (indicator: Indicator, points: Decimal, actual: Actual, norms: Norms): ScoredByKind => {
  const { target, scoring } = indicator
  if (target.kind === 'unreadable' && (actual.kind !== 'judged' || actual.from !== undefined))
    return { issue: unreadable(target.text) } // only a person may judge what nobody can read; a printed score does not
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
  const published = actual.from === 'published'
  const measurable = scoring?.method !== 'judged' && (target.kind === 'measure' || target.kind === 'range')
  const remark = () =>
    scoringIssues.raise('judgement.measured-target', { path: ['actual'], params: { text: wordsOf(actual) } })
  return { by: scoreJudged.conclude({ points, share, text, published }, norms), remarks: measurable ? [remark()] : [] }
}

const measured = ({ scoring, reason }: Indicator, points: Decimal, pair: MeasurePair, norms: Norms): ScoredByKind => {
  const { target, actual, value } = pair
  const { comparison } = target
  if (isUndecidable(pair)) return { issue: undecidable(pair) }
  const read: NormKey[] = []
  if (target.assumed === 'comparison') read.push(conventionOf(target))
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

type Bound = Extract<Actual, { kind: 'measured' }> & { comparison: Comparison }
const isBound = (actual: Extract<Actual, { kind: 'measured' }>): actual is Bound =>
  actual.comparison !== undefined && actual.comparison !== 'equal'
const boundRemark = ({ comparison, value }: Bound): Issue =>
  scoringIssues.raise('actual.bound', { path: ['actual', 'comparison'], params: { comparison, value } })

const wordsOf = (actual: Actual): string => {
  if ('text' in actual && actual.text !== undefined) return actual.text
  return 'value' in actual ? actual.value : 'on' in actual ? actual.on : actual.kind
}
