import type { IssueWords } from '../../../kernel/words.js'
import type { scoringIssues } from '../../issues.js'
import { scoresOf } from './phrases.js'

/** English: what scoring finds: what is wrong, why, what to do. */
export const rowIssues = {
  'points.missing': () =>
    'There are no points, so the row cannot be scored. Fill in the points (a score cannot stand for them)',
  'points.sum': (f) =>
    `The points of the indicators add up to ${f.sum}; they should make ${f.expected}. Adjust the points`,
  'rows.cut-off': (f) =>
    `This is an excerpt: its rows have ${f.sum} points of the ${f.expected} of the whole table, so there is no total. Add the other rows where a total is needed`,
  'points.parts-sum': (f) => `This row has ${f.points} points; those of its parts add up to ${f.sum}. Check them`,
  'rows.none-applicable': () => 'No indicator applies, so nothing can be evaluated. Check the indicators',
  'actual.missing': () =>
    'No actual is given, so the row cannot be scored (it does not count as 0). Fill in the actual',
  'actual.unjudged': (f) =>
    `What the actual “${f.text}” is worth must be judged by a person and has not been. Fill in the judged share (0 to 1)`,
  'actual.kind-mismatch': (f, say) =>
    `The actual (${say('kind', f.actual)}) and the target (${say('kind', f.target)}) are of different kinds and cannot be compared. Give the actual in the form of the target`,
  'actual.bound': (f) =>
    `The actual ${f.value} carries an operator, so it is only a bound; it was scored as that number. Give the exact number`,
  'target.unscorable': () =>
    'There is no target, so the row cannot be scored. Fill in the target, or have a person judge it',
  'target.undecidable': (f) =>
    `The target ${f.target} is negative and has no operator, so nobody can say whether ${f.actual} is better or worse; the row cannot be scored. Write a fall or a rise in words, or write the operator`,
  'actual.date-too-coarse': (f) =>
    `Due by ${f.by}; the actual names a month or a year only (its last day is ${f.on}), so whether it was late is not known and the row cannot be scored. Write the day`,
  'row.unmet-unexplained': (f) =>
    `This row lost ${f.lost} of ${f.points} points and gives no reason. Add why it was not met and what will be done`,
  'target.strict-equality': (f) =>
    `The actual equals the target ${f.target} exactly, and the target says “above” or “below”. Better write “at least” or “at most”`,
  'target.zero': () => 'The target of an at-least indicator is 0, which any result reaches. Check the target',
  'target.negative': (f) =>
    `Target ${f.target} and actual ${f.actual} include a negative number, so a proportion has no meaning; only met or missed was decided. Check the indicator`,
  'judgement.out-of-band': (f) =>
    `“${f.words}” calls for a score of ${scoresOf(f)}; it is ${f.score}. Change the score, or the words`,
  'judgement.measured-target': (f, say) =>
    `The target is a number and can be computed, yet the actual was judged by a person (${say('kind', f.text)}). Give the number that was reached`,
  'over-achievement.unexplained': (f) =>
    `The attainment rate is ${f.rate}; from ${f.line} a reason must be given, and there is none. Add the reason`,
  'funds.no-budget': () => 'There is no budget, so the execution rate cannot be computed. Check the budget',
  'funds.spent-without-budget': (f) => `There is no budget, yet ${f.executed} yuan were executed. Check the funds`,
  'funds.annual-missing': () => 'The annual budget is not given, so the execution rate cannot be computed. Fill it in',
  'funds.executed-missing': () =>
    'The executed amount is not given, so the execution rate cannot be computed. Fill it in',
  'funds.zero-parent': (f) =>
    `The total funds are 0 while their parts are not; the sum of the parts was used (budget ${f.annual} yuan, executed ${f.executed} yuan). Fill in the total`,
} satisfies IssueWords<typeof scoringIssues>
