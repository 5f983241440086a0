import type { Facts, WordsOf } from '../../../kernel/words.js'
import type { aggregateParts } from '../../frameworks/aggregate-parts.js'
import type { combineMarks } from '../../frameworks/combine-marks.js'
import type { gradeFramework } from '../../frameworks/grade-framework.js'
import type { redistributePoints } from '../../frameworks/redistribute-points.js'
import type { scoreCriterion } from '../../frameworks/score-criterion.js'
import type { scoreFramework } from '../../frameworks/score-framework.js'
import { because, gives, places, tier, worth } from './framework-phrases.js'
import { within } from './phrases.js'

const disagreement = (f: Facts<'count' | 'scores' | 'min' | 'max' | 'spread'>): string =>
  `${f.count} marks ${f.scores.replaceAll(' + ', ', ')}, lowest ${f.min}, highest ${f.max}, ${f.spread} apart`
const total = (f: Facts<'scores'>): string =>
  f.scores === '' ? 'no score, ' : f.scores.includes(' + ') ? `${f.scores} = ` : ''
const list = (f: Facts<'rows'>): string => f.rows.replaceAll(' + ', ', ')
const named = (f: Facts<'name'>): string => (f.name === '' ? '' : `“${f.name}”: `)

/** English: scoring frameworks. */
export const frameworks = {
  'scoring.score-framework': {
    final: (f) => `${named(f)}${f.score} of ${f.total}, grade “${f.label}”`,
    'final-ungraded': (f) => `${named(f)}${f.score} of ${f.total}, not graded`,
    provisional: (f) =>
      `${named(f)}${f.subtotal} of ${f.total} so far${f.reachable === '' ? '' : ` (at most ${f.reachable} can be reached)`}, not final, because: ${f.missing}`,
  },
  'scoring.score-criterion': {
    scored: (f) => `${f.name}: ${worth(f)}${tier(f)}`,
    rescaled: (f) =>
      `${f.name}: ${gives(f, `${f.amount} × ${f.points} ÷ ${f.declared}`)} (its points went from ${f.declared} to ${f.points})${tier(f)}`,
    aside: (f) =>
      f.kind === 'veto'
        ? `${f.name}: ${f.value === '0' ? 'not the case' : 'the case, a veto'}`
        : `${f.name}: ${f.value} ${f.kind === 'deduction' ? 'deducted' : 'added'}`,
    'not-applicable': (f) => `${f.name}: does not apply, not scored${because(f)}`,
    'insufficient-evidence': (f) => `${f.name}: insufficient evidence, not scored yet, not 0${because(f)}`,
    'evidence-zero': (f) => `${f.name}: insufficient evidence, which scores 0 under the rulebook${because(f)}`,
    unscored: (f) => `${f.name}: not scored yet. ${f.reason}`,
  },
  'scoring.aggregate-parts': {
    summed: (f) => `${f.name}: ${total(f)}${f.value} (of ${f.points})`,
    floored: (f) => `${f.name}: ${f.scores}, more is deducted than there is, so ${f.value} (of ${f.points})`,
    'so-far': (f) =>
      `${f.name}: not complete, ${f.scores === '' ? 'no score' : `${total(f)}${f.value}`} so far (of ${f.points})`,
    weakest: (f) =>
      `${f.name}: the weakest part counts, “${f.tier}”: ${f.rounded === '' ? `${f.points} × ${f.part} = ${f.amount}` : `${f.points} × ${f.part} ≈ ${f.amount} (half-up to ${places(f)})`}${f.amount === f.value ? '' : `, with bonus and deduction ${f.value}`}`,
    geometric: (f) =>
      `${f.name}: geometric mean of the parts' shares, weighted by their points: ${f.amount} (of ${f.points})${f.amount === f.value ? '' : `, with bonus and deduction ${f.value}`}`,
    converted: (f) =>
      `${f.name}: the parts make ${f.sum}, which falls in the band of ${within(f)}${tier(f)}: ${f.value} (of ${f.points})`,
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
      `What does not apply (${list(f)}) is worth ${f.dropped}, which goes to the others of the same parent in proportion; the total stays ${f.expected}`,
    'whole-tree': (f) =>
      `What does not apply (${list(f)}) is worth ${f.dropped}, which goes to all the others in proportion; the total stays ${f.expected}`,
    'not-redistributed': (f) =>
      `What does not apply (${list(f)}) is worth ${f.dropped}, which goes nowhere; the total goes from ${f.expected} to ${f.value}`,
    'total-kept': (f) =>
      `What does not apply (${list(f)}) leaves its parent's points as they are, which its parts do not add up to; the total stays ${f.value}`,
    'nothing-applies': () => 'No criterion applies, so the points have nowhere to go',
  },
  'scoring.grade-framework': {
    graded: (f) =>
      `Grade: ${f.score} is at least ${f.from}${f.below === '' ? '' : ` and below ${f.below}`}: “${f.label}”`,
    capped: (f) => `Grade: ${f.score} would be “${f.otherGrade}”; because of “${f.tier}” it is “${f.label}” at best`,
  },
} satisfies WordsOf<
  | typeof scoreFramework
  | typeof scoreCriterion
  | typeof aggregateParts
  | typeof combineMarks
  | typeof redistributePoints
  | typeof gradeFramework
>
