import type { Facts, WordsOf } from '../../../kernel/words.js'
import type { scoreAtLeast } from '../../methods/score-at-least.js'
import type { scoreAtMost } from '../../methods/score-at-most.js'
import type { scoreBanded } from '../../methods/score-banded.js'
import type { scoreDeadline } from '../../methods/score-deadline.js'
import type { scoreEqual } from '../../methods/score-equal.js'
import type { scoreJudged } from '../../methods/score-judged.js'
import type { scoreRange } from '../../methods/score-range.js'
import type { scoreYesNo } from '../../methods/score-yes-no.js'
import { counted, full, rounded, scoresOf, within } from './phrases.js'

const measured = (f: Facts<'actual' | 'unit'>): string => `Actual ${f.actual}${f.unit}`
const target = (f: Facts<'target' | 'unit'>): string => `target ${f.target}${f.unit}`

/** English: how a row earns its score. */
export const methods = {
  'scoring.score-at-least': {
    met: (f) => `${measured(f)} reaches ${target(f)}: ${full(f)}`,
    short: (f) =>
      `${measured(f)} falls short of ${target(f)}, in proportion: ${rounded(f, `${f.points} × ${f.actual} ÷ ${f.target}`)}`,
    'below-pass-line': (f) =>
      `${measured(f)}, ${target(f)}: attainment rate ${f.rate} is below the pass line ${f.passAt}, score 0`,
    'over-reduced': (f) =>
      `${measured(f)} is ${f.from} times ${target(f)} or more, ${f.lose} of the points is deducted: ${rounded(f, `${f.points} × (1 − ${f.lose})`)}`,
    'strict-equality': (f) => `${measured(f)} equals ${target(f)} exactly, the target says “above”: ${full(f)}`,
    'strict-missed': (f) => `${measured(f)} equals ${target(f)} exactly, the target says “above”: missed, score 0`,
    'zero-target': (f) => `Target 0 is reached by any actual, here ${f.actual}${f.unit}: ${full(f)}`,
    'signed-met': (f) => `${measured(f)} reaches ${target(f)} (no proportion with negative numbers): ${full(f)}`,
    'signed-missed': (f) => `${measured(f)} does not reach ${target(f)} (no proportion with negative numbers): score 0`,
  },
  'scoring.score-at-most': {
    met: (f) => `${measured(f)} does not exceed ${target(f)}: ${full(f)}`,
    'over-ratio': (f) =>
      `${measured(f)} exceeds ${target(f)}, by the ratio of target to actual: ${rounded(f, `${f.points} × ${f.target} ÷ ${f.actual}`)}`,
    'over-linear': (f) =>
      `${measured(f)} exceeds ${target(f)}, less in proportion to the excess, at least 0: ${rounded(f, `${f.points} × (2 × ${f.target} − ${f.actual}) ÷ ${f.target}`)}`,
    'below-pass-line': (f) =>
      `${measured(f)} exceeds ${target(f)} so far that the share of points stays under the pass line ${f.passAt}: no points`,
    'strict-equality': (f) => `${measured(f)} equals ${target(f)} exactly, the target says “below”: ${full(f)}`,
    'strict-missed': (f) => `${measured(f)} equals ${target(f)} exactly, the target says “below”: missed, score 0`,
    'zero-met': (f) => `Target 0, actual ${f.actual}${f.unit}: ${full(f)}`,
    'zero-missed': (f) => `Target 0, actual ${f.actual}${f.unit}: score 0`,
    'signed-met': (f) =>
      `${measured(f)} does not exceed ${target(f)} (no proportion with negative numbers): ${full(f)}`,
    'signed-missed': (f) => `${measured(f)} exceeds ${target(f)} (no proportion with negative numbers): score 0`,
  },
  'scoring.score-equal': {
    met: (f) => `${measured(f)} equals ${target(f)}: ${full(f)}`,
    'within-tolerance': (f) => `${measured(f)} differs from ${target(f)} by no more than ${f.tolerance}: ${full(f)}`,
    exceeded: (f) => `${measured(f)} exceeds ${target(f)}, which counts as met: ${full(f)}`,
    symmetric: (f) =>
      `${measured(f)} deviates from ${target(f)}, less in proportion to the deviation, at least 0: ${rounded(f, `${f.points} × (${f.target} − |${f.actual} − ${f.target}|) ÷ ${f.target}`)}`,
    short: (f) =>
      `${measured(f)} falls short of ${target(f)}, in proportion: ${rounded(f, `${f.points} × ${f.actual} ÷ ${f.target}`)}`,
    'below-pass-line': (f) =>
      `${measured(f)}, ${target(f)}: attainment rate ${f.rate} is below the pass line ${f.passAt}, score 0`,
    'zero-met': (f) => `Target 0, actual ${f.actual}${f.unit}: ${full(f)}`,
    'zero-missed': (f) => `Target 0, actual ${f.actual}${f.unit}: score 0`,
    'signed-met': (f) => `${measured(f)} reaches ${target(f)} (no proportion with negative numbers): ${full(f)}`,
    'signed-missed': (f) => `${measured(f)} misses ${target(f)} (no proportion with negative numbers): score 0`,
  },
  'scoring.score-range': {
    inside: (f) => `${measured(f)} lies within ${f.from} to ${f.to}${f.unit}: ${full(f)}`,
    'below-range': (f) =>
      `${measured(f)} is below the range, which begins at ${f.from}${f.unit}, by the ratio to that bound: ${rounded(f, `${f.points} × ${f.actual} ÷ ${f.from}`)}`,
    'above-range': (f) =>
      `${measured(f)} is above the range, which ends at ${f.to}${f.unit}, by the ratio to that bound: ${rounded(f, `${f.points} × ${f.to} ÷ ${f.actual}`)}`,
    outside: (f) => `${measured(f)} lies outside ${f.from} to ${f.to}${f.unit}: score 0`,
  },
  'scoring.score-banded': {
    'in-band': (f) =>
      `${measured(f)} falls in the band of ${within(f, f.unit)}, share ${f.share} of the points: ${rounded(f, `${f.points} × ${f.share}`)}`,
    'below-bands': (f) => `${measured(f)} is below the lowest band: score 0`,
  },
  'scoring.score-deadline': {
    'in-time': (f) => `Completed on ${f.on}, not later than ${f.by}: ${full(f)}`,
    late: (f) => `Completed on ${f.on}, later than ${f.by}, ${counted(f.days, 'day')} late: score 0`,
    'late-per-day': (f) =>
      `Completed on ${f.on}, later than ${f.by}, ${counted(f.days, 'day')} late, less ${f.share} a day, at least 0: ${rounded(f, `${f.points} × (1 − ${f.share} × ${f.days})`)}`,
    'late-unjudged': (f) =>
      `Completed on ${f.on}, later than ${f.by}, ${counted(f.days, 'day')} late: a person must judge the score`,
    'not-completed': (f) => `Due by ${f.by}, not completed: score 0`,
  },
  'scoring.score-yes-no': {
    met: (f) => `Met: ${full(f)}`,
    'not-met': () => 'Not met: score 0',
  },
  'scoring.score-judged': {
    judged: (f) =>
      `${f.published !== '' ? `${f.text === '' ? '' : `“${f.text}”: `}the printed score as it stands, not judged again, is` : f.text === '' ? 'Judged share' : `“${f.text}”, judged share`} ${f.share}${f.published === '' ? '' : ' of the points'}${f.tier === '' ? '' : `, in the tier “${f.tier}”`}: ${rounded(f, `${f.points} × ${f.share}`)}`,
    'out-of-band': (f) =>
      `“${f.text}” is of the tier “${f.tier}”, a score of ${scoresOf(f)}; the ${f.published === '' ? 'judged share' : 'printed score, a share of'} ${f.share} lies outside it: ${rounded(f, `${f.points} × ${f.share}`)}`,
  },
} satisfies WordsOf<
  | typeof scoreAtLeast
  | typeof scoreAtMost
  | typeof scoreEqual
  | typeof scoreRange
  | typeof scoreBanded
  | typeof scoreDeadline
  | typeof scoreYesNo
  | typeof scoreJudged
>
