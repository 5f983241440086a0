import type { Facts } from '../facts.js'
import type { Sentences } from '../locale.js'
import { frameworkSentences } from './frameworks.js'
import { gateSentences } from './gate.js'

const full = (f: Facts): string => `full score ${f.points}`
const measured = (f: Facts): string => `Actual ${f.actual}${f.unit}`
const target = (f: Facts): string => `target ${f.target}${f.unit}`
const rounded = (f: Facts, formula: string): string =>
  f.rounded === '' ? `${formula} = ${f.value}` : `${formula} ≈ ${f.value} (half-up to 2 decimals)`
const counted = (count: string, noun: string): string => `${count} ${noun}${count === '1' ? '' : 's'}`

/** English: a sentence for every outcome of every rule. */
export const sentences: Sentences = {
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
      `${measured(f)} falls in the band from ${f.from}${f.unit}, share ${f.share} of the points: ${rounded(f, `${f.points} × ${f.share}`)}`,
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
      `${f.text === '' ? 'Judged' : `“${f.text}”, judged`} share ${f.share}${f.tier === '' ? '' : `, in the tier “${f.tier}”`}: ${rounded(f, `${f.points} × ${f.share}`)}`,
    'out-of-band': (f) =>
      `“${f.text}” is of the tier “${f.tier}”, a score from ${f.from} to ${f.to}; the judged share ${f.share} lies outside it: ${rounded(f, `${f.points} × ${f.share}`)}`,
  },
  'scoring.score-indicator': {
    scored: (f) => `${f.name}: score ${f.value} (points ${f.points})`,
    'not-applicable': (f) => `${f.name}: does not apply, not scored (${f.because})`,
    unscored: (f) => `${f.name}: not scored yet. ${f.reason}`,
  },
  'scoring.score-execution': {
    scored: (f) => `Execution rate: ${rounded(f, `${f.points} × ${f.executed} yuan ÷ ${f.annual} yuan`)}`,
    capped: (f) =>
      `Execution rate: executed ${f.executed} yuan exceeds the budget of ${f.annual} yuan, the rate counts as 1: ${full(f)}`,
    banded: (f) =>
      `Execution rate: ${f.rate} falls in the band from ${f.from}, share ${f.share} of the points: ${rounded(f, `${f.points} × ${f.share}`)}`,
    'no-budget': (f) =>
      `Execution rate: budget ${f.annual} yuan, executed ${f.executed} yuan; there is no budget, not scored (points ${f.points})`,
    unscored: (f) => `Execution rate: not scored yet (points ${f.points}). ${f.reason}`,
  },
  'scoring.rescale-points': {
    unchanged: () => 'The points of the rows stand as they are',
    rescaled: (f) =>
      `Some rows do not apply: their points (${f.dropped}) go to the other rows in proportion, the sum stays`,
    'rescaled-within-group': (f) =>
      `Some rows do not apply: their points (${f.dropped}) go to the other rows of the same dimension`,
    'counted-as-zero': (f) => `Some rows do not apply: their points (${f.dropped}) score 0`,
    'nothing-applies': () => 'No row applies: there is none the points could go to',
  },
  'scoring.rescale-row': {
    exact: (f) => `${f.name}: points ${f.points} × ${f.whole} ÷ ${f.rest} = ${f.value}`,
    raised: (f) =>
      `${f.name}: points ${f.points} × ${f.whole} ÷ ${f.rest}, one of the largest remainders (ties to the earlier row), raised to ${f.value}`,
    cut: (f) => `${f.name}: points ${f.points} × ${f.whole} ÷ ${f.rest}, cut to ${f.value}`,
  },
  'scoring.measure-points': {
    complete: (f) => `The points of the rows add up to ${f.sum}, the ${f.expected} they should make`,
    off: (f) => `The points of the rows add up to ${f.sum}, they should make 100 − ${f.execution} = ${f.expected}`,
  },
  'scoring.sum-scores': {
    summed: (f) =>
      f.scores === '' ? 'No score yet, sum 0' : `Sum: ${f.scores.includes(' + ') ? `${f.scores} = ` : ''}${f.value}`,
    'summed-with-rounding': (f) => `Sum: ${f.scores} = ${f.value} (${f.unrounded} without rounding the rows)`,
  },
  'scoring.grade-total': {
    graded: (f) =>
      `Grade: ${f.score}${f.from === '' ? '' : `, at least ${f.from}`}${f.below === '' ? '' : `, below ${f.below}`}: “${f.label}”`,
  },
  'evaluation.evaluate-project': {
    final: (f) => `“${f.name}”: total score ${f.score}, grade “${f.label}”`,
    provisional: (f) =>
      `“${f.name}”: ${f.subtotal} so far (at most ${f.reachable} can be reached), no grade yet: ${f.missing}`,
  },
  ...frameworkSentences,
  ...gateSentences,
  'oversight.reconcile-scores': {
    agree: (f) => `“${f.name}”: the printed scores agree with the recomputed ones`,
    differ: (f) =>
      `“${f.name}”: ${counted(f.differences, 'difference')} between the printed scores and the recomputed ones`,
  },
}
