import type { Locale } from '../locale.js'
import { normTitle } from '../../norms/words/en/norm-title.js'
import { frameworkIssueWords } from './framework-issues.js'
import { gateIssueWords } from './gate.js'
import { readingIssueWords } from './reading-issues.js'
import { validationIssueWords } from './validation-issues.js'
import { terms } from './terms.js'

const kind = (code: string): string =>
  Object.hasOwn(terms, `kind.${code}`) ? ((terms as Readonly<Record<string, string>>)[`kind.${code}`] ?? code) : code

/** English: a sentence for every issue code: what is wrong, why, what to do. */
export const issues: Locale['issues'] = {
  'decimal.not-text': (f) =>
    `A number must be given as text (such as "10.5"), not as ${f.found}: floating point cannot hold points and scores exactly. Give it as text`,
  'decimal.malformed': (f) =>
    `“${f.found}” is not a decimal number. Write digits, a minus sign and one decimal point only`,
  'decimal.too-long': (f) => `“${f.found}…” has more than ${f.limit} characters. Check for a slip`,
  'day.malformed': (f) => `“${f.found}” is not a day that exists. Write it as YYYY-MM-DD`,
  'value.not-plain': (f) => `This is not plain data (${f.found}). Pass a value JSON can hold`,
  'value.too-deep': (f) => `The data is nested more than ${f.limit} levels deep. Check its structure`,
  'value.too-large': (f) => `The data has more than ${f.limit} nodes. Pass it in parts`,
  'value.cycle': () => 'The data refers to itself and cannot be stored. Pass data without a cycle',
  'value.missing': () => 'A required member is missing. Fill it in',
  'value.empty': () => 'The value is empty. Leave the member out where there is nothing, else fill it in',
  'value.type': (f) => `Expected ${f.expected}, found “${f.found}”. Give a value of the right type`,
  'value.not-allowed': (f) =>
    `“${f.found}” is not one of the allowed values${f.allowed === '' ? '' : ` (${f.allowed})`}. Use one of them`,
  'value.malformed': (f) => `“${f.found}” is not in the right form. Check it`,
  'value.too-long': (f) => `The value is over the limit of ${f.limit}. Shorten it`,
  'value.too-short': (f) => `The value is under the minimum of ${f.limit}. Complete it`,
  'value.unknown-key': (f) => `The member “${f.key}” is not known and was not used. Check its name`,
  'share.out-of-range': (f) => `The share “${f.found}” must lie between 0 and 1, with at most 12 decimals. Correct it`,

  'norm.absent': (f) =>
    `The rulebook “${f.rulebook}” says nothing on “${normTitle(f.key)}” (${f.key}) on ${f.day}, so nothing is decided by it. Where it is needed, choose a rulebook that has it`,
  'norm.gap': (f) =>
    `In the layer “${f.layer}” no value of “${f.key}” is in force on ${f.day}: there is a gap between two entries. Fill the gap`,
  'norms.before-first-document': (f) =>
    `${f.day} is before the first document (${f.first}); no rule was in force. Check the day`,
  'norms.tampered': (f) =>
    `These norms of “${f.rulebook}” on ${f.day} do not match their seal: they were changed after they were made. Make them anew with normsOn`,
  'rulebook.unknown-key': (f) => `“${f.key}” is not a norm this package knows. Correct it by the list normKeys`,
  'rulebook.unknown-parent': (f) =>
    `The parent rulebook “${f.parent}” was not found (known: ${f.known}). Pass it along`,
  'rulebook.cycle': (f) => `The rulebook “${f.id}” depends on itself. Remove the cycle`,
  'rulebook.unknown-document': (f) =>
    `The document “${f.document}” is not in the register of documents. Register it first`,
  'rulebook.overlap': (f) =>
    `The entry of “${f.key}” from ${f.from} is in force together with another, or ends no later than it begins. A day can have one value only: correct it`,
  'rulebook.no-basis': (f) => `“${f.key}” states no source. Name the document it comes from`,

  'funds.negative': (f) => `The amount ${f.amount} is negative. Check it`,
  'target.reversed-range': (f) => `The upper end ${f.to} of the range is below its lower end ${f.from}. Swap them`,
  'target.negative-tolerance': (f) => `The tolerance ${f.tolerance} is negative. Give a positive number`,
  'points.negative': (f) => `The points ${f.points} are negative. Give a positive number`,
  'indicator.duplicate-id': (f) => `The indicator id “${f.id}” occurs twice. Give each indicator its own`,
  'indicator.unknown-parent': (f) =>
    `The parent row “${f.parent}” does not exist, or rows are parents of each other. Correct it`,
  'period.reversed': (f) => `The period ends on ${f.to}, before it begins on ${f.from}. Correct it`,
  'results.unknown-indicator': (f) => `The objective has no indicator “${f.indicator}”. Check the id`,
  'results.repeated-indicator': (f) => `The indicator “${f.indicator}” was reported twice. Keep one of the two`,

  ...readingIssueWords,
  ...validationIssueWords,

  'points.missing': () =>
    'There are no points, so the row cannot be scored. Fill in the points (a score cannot stand for them)',
  'points.sum': (f) =>
    `The points of the indicators add up to ${f.sum}; they should make ${f.expected}. Adjust the points`,
  'points.parts-sum': (f) => `This row has ${f.points} points; those of its parts add up to ${f.sum}. Check them`,
  'actual.missing': () =>
    'No actual is given, so the row cannot be scored (it does not count as 0). Fill in the actual',
  'actual.unjudged': (f) => `“${f.text}” must be judged by a person and has not been. Fill in the judged share`,
  'actual.kind-mismatch': (f) =>
    `The actual (${kind(f.actual)}) and the target (${kind(f.target)}) are of different kinds and cannot be compared. Give the actual in the form of the target`,
  'actual.unit-mismatch': (f) =>
    `The actual's unit “${f.actual}” cannot be converted to the target's unit “${f.target}”. Use one unit`,
  'actual.bound': (f) =>
    `The actual ${f.value} carries an operator, so it is only a bound; it was scored as that number. Give the exact number`,
  'target.unscorable': () =>
    'There is no target, so the row cannot be scored. Fill in the target, or have a person judge it',
  'target.strict-equality': (f) =>
    `The actual equals the target ${f.target} exactly, and the target says “above” or “below”. Better write “at least” or “at most”`,
  'target.zero': () => 'The target of an at-least indicator is 0, which any result reaches. Check the target',
  'target.negative': (f) =>
    `Target ${f.target} and actual ${f.actual} include a negative number, so a proportion has no meaning; only met or missed was decided. Check the indicator`,
  'judgement.out-of-band': (f) =>
    `“${f.words}” calls for a score from ${f.from} to ${f.to}; the score ${f.score} lies outside. Change the score or the words`,
  'judgement.measured-target': (f) =>
    `An indicator with a number was judged by a person (${kind(f.text)}). Give the measured number`,
  'over-achievement.unexplained': (f) =>
    `The attainment rate is ${f.rate}; from ${f.line} a reason must be given, and there is none. Add the reason`,
  'funds.no-budget': () => 'There is no budget, so the execution rate cannot be computed. Check the budget',
  'funds.spent-without-budget': (f) => `There is no budget, yet ${f.executed} yuan were executed. Check the funds`,
  'funds.annual-missing': () => 'The annual budget is not given, so the execution rate cannot be computed. Fill it in',
  'funds.executed-missing': () =>
    'The executed amount is not given, so the execution rate cannot be computed. Fill it in',
  'funds.zero-parent': (f) =>
    `The total funds are 0 while their parts are not; the sum of the parts was used (budget ${f.annual} yuan, executed ${f.executed} yuan). Fill in the total`,

  ...frameworkIssueWords,
  ...gateIssueWords,

  'rounding.changes-grade': (f) =>
    `The total ${f.score}, of rounded rows, and ${f.unrounded}, without rounding, fall in different grades. The former decides the grade`,
  'responsible.missing': () => 'No responsible party is named. Whoever uses the money answers for it: fill it in',
  'objective.no-indicators': () => 'There is no indicator, so nothing can be evaluated. Set indicators first',
  'rows.none-applicable': () => 'No indicator applies, so nothing can be evaluated. Check the indicators',
}
