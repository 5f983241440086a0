import type { IssueWords } from '../../kernel/words.js'
import type { modelIssues } from '../issues.js'

export { assumption, differenceNames, differences } from './en/differences.js'
export { terms } from './en/terms.js'

/** English: what is wrong with a project, an indicator, results. */
export const issues = {
  'funds.negative': (f) => `The amount ${f.amount} is negative. Check it`,
  'objective.no-indicators': () => 'There is no indicator, so nothing can be evaluated. Set indicators first',
  'target.reversed-range': (f) => `The upper end ${f.to} of the range is below its lower end ${f.from}. Swap them`,
  'standard.amount-not-positive': (f) =>
    `The amount ${f.amount} the usual values hold for is not positive. Give a positive one, such as 1000000`,
  'standard.prices-unknown': (f) =>
    `The standard “${f.id}” this one is the unit cost of is not in the library. Check the id`,
  'target.negative-tolerance': (f) => `The tolerance ${f.tolerance} is negative. Give a positive number`,
  'points.negative': (f) => `The points ${f.points} are negative. Give a positive number`,
  'indicator.duplicate-id': (f) => `The indicator id “${f.id}” occurs twice. Give each indicator its own`,
  'indicator.unknown-parent': (f) =>
    `The parent row “${f.parent}” does not exist, or rows are parents of each other. Correct it`,
  'responsible.missing': () => 'No responsible party is named. Whoever uses the money answers for it: fill it in',
  'period.reversed': (f) => `The period ends on ${f.to}, before it begins on ${f.from}. Correct it`,
  'plan.unknown-row': (f) => `“${f.row}” in the plan is neither an indicator of the objective nor money. Check its id`,
  'plan.one-figure': (f) => `The step of ${f.by} in the plan needs either a share or a value. Keep one of the two`,
  'plan.not-in-order': (f) =>
    `The step of ${f.by} is not after the one before it, ${f.before}. Put the steps in the order of their days`,
  'plan.goes-back': (f) =>
    `By ${f.by} the plan has a share of ${f.share}, less than the ${f.before} of the step before. Shares of a plan add up over the year: correct it`,
  'report.corrects-itself': (f) => `Report “${f.id}” says that it corrects itself. Name the report it corrects`,
  'adjustment.changes-differ': (f) =>
    f.how === 'stated'
      ? `The change recorded at “${f.at}” is not what the two versions show there. Take the changes from the two versions, or correct the version that is wrong`
      : `The two versions differ at “${f.at}”, and the changes do not record it. Add it, or correct the version that is wrong`,
  'results.unknown-indicator': (f) => `The objective has no indicator “${f.indicator}”. Check the id`,
  'results.repeated-indicator': (f) => `The indicator “${f.indicator}” was reported twice. Keep one of the two`,
} satisfies IssueWords<typeof modelIssues>
