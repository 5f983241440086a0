import type { Facts } from '../facts.js'
import type { Sentences } from '../locale.js'

const gives = (f: Facts, formula: string): string =>
  f.rounded === '' ? `${formula} = ${f.value}` : `${formula} ≈ ${f.value} (half-up to ${places(f)})`
const places = (f: Facts): string => `${f.places} decimal${f.places === '1' ? '' : 's'}`
const tier = (f: Facts): string => (f.tier === '' ? '' : `, in the band “${f.tier}”`)
const worth = (f: Facts): string => `${f.value} of ${f.points}`
const because = (f: Facts): string => (f.because === '' ? '' : ` (${f.because})`)
const refused = (f: Facts): string => `Mark not taken. ${f.reason}`
const disagreement = (f: Facts): string =>
  `${f.count} marks ${f.scores.replaceAll(' + ', ', ')}, lowest ${f.min}, highest ${f.max}, ${f.spread} apart`
const total = (f: Facts): string => (f.scores === '' ? 'no score, ' : f.scores.includes(' + ') ? `${f.scores} = ` : '')
const named = (f: Facts): string => (f.name === '' ? '' : `“${f.name}”: `)
const grade = (code: string): string =>
  ({ excellent: 'excellent', good: 'good', fair: 'fair', low: 'low', poor: 'poor' })[code] ?? code
const conclusion = (code: string): string =>
  ({ support: 'support', 'support-after-adjustment': 'support after adjustment', reject: 'do not support' })[code] ??
  code
const cut = (f: Facts): string =>
  f.amount === '' ? '' : `; requested ${f.requested} yuan, suggested ${f.suggested} yuan, cut ${f.amount} yuan`
const figures = (f: Facts): string =>
  [
    f.requested === '' ? '' : `requested ${f.requested}`,
    f.suggested === '' ? '' : `suggested ${f.suggested}`,
    f.amount === '' ? '' : `cut ${f.amount}`,
    f.percent === '' ? '' : `rate ${f.percent} %`,
  ]
    .filter((each) => each !== '')
    .join(', ')
const range = (f: Facts): string =>
  f.from === '' ? '' : ` (the printed rate is rounded: between ${f.from} and ${f.to})`

type Rules =
  | 'scoring.score-framework'
  | 'scoring.score-criterion'
  | 'scoring.aggregate-parts'
  | 'scoring.combine-marks'
  | 'scoring.redistribute-points'
  | 'scoring.grade-framework'
  | 'scoring.score-judged-mark'
  | 'scoring.score-checklist-mark'
  | 'scoring.score-answer-mark'
  | 'scoring.score-proportional-mark'
  | 'scoring.score-bands-mark'
  | 'scoring.score-penalty-mark'
  | 'scoring.score-amount-mark'
  | 'scoring.score-veto-mark'
  | 'exante.assess-ex-ante'
  | 'exante.reconcile-ex-ante-cut'
  | 'review.review-objective'
  | 'review.choose-advice'
  | 'review.measure-first-pass-rate'

/** English: scoring frameworks, ex-ante assessment, review of objectives. */
export const frameworkSentences: Pick<Sentences, Rules> = {
  'scoring.score-framework': {
    final: (f) => `${named(f)}${f.score} of ${f.total}, grade “${f.label}”`,
    'final-ungraded': (f) => `${named(f)}${f.score} of ${f.total}, not graded`,
    provisional: (f) => `${named(f)}${f.subtotal} of ${f.total} so far, not final, because: ${f.missing}`,
  },
  'scoring.score-criterion': {
    scored: (f) => `${f.name}: ${worth(f)}${tier(f)}`,
    rescaled: (f) =>
      `${f.name}: ${gives(f, `${f.amount} × ${f.points} ÷ ${f.declared}`)} (its points went from ${f.declared} to ${f.points})${tier(f)}`,
    aside: (f) => `${f.name}: ${f.value}`,
    'not-applicable': (f) => `${f.name}: does not apply, not scored${because(f)}`,
    'insufficient-evidence': (f) => `${f.name}: insufficient evidence, not scored yet, not 0${because(f)}`,
    'evidence-zero': (f) => `${f.name}: insufficient evidence, which scores 0 under the rulebook${because(f)}`,
    unscored: (f) => `${f.name}: not scored yet. ${f.reason}`,
  },
  'scoring.aggregate-parts': {
    summed: (f) => `${f.name}: ${total(f)}${f.value} (of ${f.points})`,
    floored: (f) => `${f.name}: ${f.scores}, more is deducted than there is, so ${f.value} (of ${f.points})`,
    'so-far': (f) => `${f.name}: not complete, ${total(f)}${f.value} so far (of ${f.points})`,
    weakest: (f) =>
      `${f.name}: the weakest part counts, “${f.tier}”: ${f.rounded === '' ? `${f.points} × ${f.part} = ${f.amount}` : `${f.points} × ${f.part} ≈ ${f.amount} (half-up to ${places(f)})`}${f.amount === f.value ? '' : `, with bonus and deduction ${f.value}`}`,
    geometric: (f) =>
      `${f.name}: geometric mean of the parts' shares, weighted by their points: ${f.amount} (of ${f.points})${f.amount === f.value ? '' : `, with bonus and deduction ${f.value}`}`,
    converted: (f) =>
      `${f.name}: the parts make ${f.sum}, which falls in the band from ${f.from}${tier(f)}: ${f.value} (of ${f.points})`,
    'below-table': (f) => `${f.name}: the parts make ${f.sum}, below the lowest band: ${f.value} (of ${f.points})`,
    open: (f) => `${f.name}: not complete, cannot be worked out yet (of ${f.points})`,
  },
  'scoring.combine-marks': {
    mean: (f) =>
      `${disagreement(f)}; ${f.rounded === '' ? `mean ${f.value}` : `mean about ${f.value} (half-up to ${places(f)})`}`,
    median: (f) =>
      `${disagreement(f)}; ${f.rounded === '' ? `median ${f.value}` : `median about ${f.value} (half-up to ${places(f)})`}`,
    'trimmed-mean': (f) =>
      `${disagreement(f)}; without one highest and one lowest, ${f.rounded === '' ? `mean ${f.value}` : `mean about ${f.value} (half-up to ${places(f)})`}`,
  },
  'scoring.redistribute-points': {
    unchanged: () => 'All points stay as they are',
    'within-parent': (f) =>
      `What does not apply (${f.rows}) is worth ${f.dropped}, which goes to the others of the same parent in proportion; the total stays ${f.expected}`,
    'whole-tree': (f) =>
      `What does not apply (${f.rows}) is worth ${f.dropped}, which goes to all the others in proportion; the total stays ${f.expected}`,
    'not-redistributed': (f) =>
      `What does not apply (${f.rows}) is worth ${f.dropped}, which goes nowhere; the total goes from ${f.expected} to ${f.value}`,
    'nothing-applies': () => 'No criterion applies, so the points have nowhere to go',
  },
  'scoring.grade-framework': {
    graded: (f) =>
      `Grade: ${f.score} is at least ${f.from}${f.below === '' ? '' : ` and below ${f.below}`}: “${f.label}”`,
    capped: (f) => `Grade: ${f.score} would be “${f.otherGrade}”; because of “${f.tier}” it is “${f.label}” at best`,
  },
  'scoring.score-judged-mark': {
    scored: (f) => `Marked ${f.value} of ${f.points}${tier(f)}`,
    shared: (f) => `Judged share ${f.share}${tier(f)}: ${gives(f, `${f.points} × ${f.share}`)}`,
    graded: (f) => `Graded “${f.tier}”, which is worth ${f.value} of ${f.points}`,
    refused,
  },
  'scoring.score-checklist-mark': {
    checked: (f) =>
      `Checked: ${f.checked === '' ? 'nothing' : f.checked.replaceAll(' + ', ', ')}. ${gives(f, `${f.points} × ${f.part} ÷ ${f.whole}`)}`,
    refused,
  },
  'scoring.score-answer-mark': {
    full: (f) => `Answer “${f.answer}”: full score ${f.points}`,
    nothing: (f) => `Answer “${f.answer}”: score 0`,
    refused,
  },
  'scoring.score-proportional-mark': {
    full: (f) => `Rate ${f.part} is what was wanted: full score ${f.points}`,
    proportional: (f) => `Rate ${f.part}, in proportion, at least 0: ${gives(f, `${f.points} × ${f.part}`)}`,
    'inverse-ratio': (f) => `Rate ${f.part} is above 1, by its reciprocal: ${gives(f, `${f.points} ÷ ${f.part}`)}`,
    'inverse-linear': (f) =>
      `Rate ${f.part} is above 1, less in proportion to the excess, at least 0: ${gives(f, `${f.points} × (2 − ${f.part})`)}`,
    'below-pass-line': (f) => `Rate ${f.part} comes to less than the pass line ${f.passAt}: score 0`,
    refused,
  },
  'scoring.score-bands-mark': {
    'in-band': (f) => `Value ${f.part} falls in the band from ${f.from}${tier(f)}: ${worth(f)}`,
    graded: (f) => `Graded “${f.tier}”, which is worth ${worth(f)}`,
    'below-bands': (f) => `Value ${f.part} is below the lowest band: score 0`,
    'lowest-band': (f) =>
      `Value ${f.part} is below the lowest band, which begins at ${f.from}, and counts as that: ${worth(f)}`,
    refused,
  },
  'scoring.score-penalty-mark': {
    free: (f) => `Value ${f.part} does not pass the limit ${f.free}: full score ${f.points}${because(f)}`,
    reduced: (f) =>
      `Value ${f.part} passes the limit ${f.free}, ${f.lose} less for each ${f.per}: ${gives(f, `${f.points} − ${f.lose} × ${f.over} ÷ ${f.per}`)}${because(f)}`,
    'reduced-by-steps': (f) =>
      `Value ${f.part} passes the limit ${f.free}, ${f.lose} less for each full ${f.per}, ${f.steps} of them: ${gives(f, `${f.points} − ${f.lose} × ${f.steps}`)}${because(f)}`,
    floored: (f) =>
      `Value ${f.part} passes the limit ${f.free}, ${f.lose} less for each ${f.per}, down to the floor ${f.floor}${because(f)}`,
    refused,
  },
  'scoring.score-amount-mark': {
    deducted: (f) => `Deducted ${f.part}: ${f.value}${because(f)}`,
    'deducted-to-cap': (f) => `Deducted ${f.part}, at most ${f.cap}: ${f.value}${because(f)}`,
    added: (f) => `Added ${f.part}: ${f.value}${because(f)}`,
    'added-to-cap': (f) => `Added ${f.part}, at most ${f.cap}: ${f.value}${because(f)}`,
    refused,
  },
  'scoring.score-veto-mark': {
    raised: (f) => `This is the case: the grade is “${grade(f.grade)}” at best`,
    clear: () => 'This is not the case',
    refused,
  },
  'exante.assess-ex-ante': {
    concluded: (f) =>
      `${named(f)}ex-ante assessment ${f.score}; the assessors conclude “${conclusion(f.conclusion)}”${cut(f)}`,
    derived: (f) =>
      `${named(f)}ex-ante assessment ${f.score}, which is at least ${f.line}: “${conclusion(f.conclusion)}”${cut(f)}`,
    unconcluded: (f) => `${named(f)}ex-ante assessment ${f.score}, no conclusion${cut(f)}`,
    provisional: (f) =>
      `${named(f)}ex-ante assessment not complete${f.conclusion === '' ? '' : `; the assessors conclude “${conclusion(f.conclusion)}”`}${cut(f)}${f.missing === '' ? '' : `, because: ${f.missing}`}`,
  },
  'exante.reconcile-ex-ante-cut': {
    agree: (f) => `The printed cut agrees: ${figures(f)}${range(f)}`,
    differ: (f) => `The printed cut does not agree: ${figures(f)}. ${f.reason}`,
    'too-little': (f) =>
      `Too little is printed to work the cut out again: ${figures(f) === '' ? 'no figures' : figures(f)}`,
  },
  'review.review-objective': {
    graded: (f) => `Review of the objective (qualitative): “${f.label === '' ? grade(f.grade) : f.label}”`,
    scored: (f) => `Review of the objective (quantitative, marked by ${f.count}): ${f.score}, “${f.label}”`,
    capped: (f) =>
      `Review of the objective (quantitative, marked by ${f.count}): ${f.score}; an item is poor, so “${f.label}” at best`,
    opinion: (f) =>
      `Review of the objective (opinion): ${f.accepted === 'yes' ? 'accepted' : 'not accepted'}${f.text === '' ? '' : ` (${f.text})`}`,
    provisional: (f) => `Review of the objective not complete, ${f.subtotal} so far, because: ${f.missing}`,
  },
  'review.choose-advice': {
    proceed: (f) => `Review grade “${grade(f.grade)}”: goes to the next step of the budget`,
    improve: (f) => `Review grade “${grade(f.grade)}”: improved as agreed, then goes to the next step`,
    revise: (f) => `Review grade “${grade(f.grade)}”: revised and reviewed again`,
    reject: (f) => `Review grade “${grade(f.grade)}”: may not go to the next step of the budget`,
    'still-fails': (f) => `Review grade “${grade(f.grade)}” after the revision: not budgeted, without exception`,
    unruled: (f) => `Review grade “${grade(f.grade)}”: the rulebook states no consequence`,
  },
  'review.measure-first-pass-rate': {
    counted: (f) => `${f.part} of ${f.whole} passed at the first review: about ${f.value}`,
    'nothing-reviewed': () => 'Nothing was reviewed, so there is no first-pass rate',
  },
}
