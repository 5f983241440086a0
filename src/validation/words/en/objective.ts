import type { IssueWords } from '../../../kernel/words.js'
import type { validationIssues } from '../../issues.js'
import { framework, isVersion, it, saysSomething, source, those } from './phrases.js'

/** English: what is wrong with an objective as a whole. */
export const objective = {
  'objective.missing-dimension': (f) =>
    `There is no ${f.name} indicator, and ${framework(f)} requires one${source(f)}. ${isVersion(f) ? 'An objective says what is done and to what effect: add one' : 'Add one'}`,
  'objective.missing-category': (f) =>
    `There is no ${f.name} indicator among the outputs, and ${framework(f)} asks for one in principle${source(f)}. Add it, or say why there is none`,
  'objective.satisfaction-undecided': () =>
    'There is no satisfaction indicator, and it is not said whether the public is served. A project that serves the public sets one; others may leave it out: say which it is',
  'objective.satisfaction-unserved': (f) =>
    `The project serves no public, yet ${it(f)} measures satisfaction: there is nobody to ask. Remove it, or name those served`,
  'objective.single-indicator': (f) =>
    `${it(f)} alone carries all ${f.points} points, so nothing else counts. Spread the points over the indicators`,
  'objective.all-hundred': (f) =>
    `All ${f.number} output targets are 100%, so a good year looks like a bad one. Add a count, or set values at the real level`,
  'objective.blank-statement': (f) =>
    saysSomething(f.text)
      ? `The statement of the objective, “${f.text}”, is what a template left. Write the outputs and effects expected`
      : `The statement of the objective is empty${f.text === '' ? '' : `: it has only the symbols “${f.text}”`}. Write the outputs and effects expected`,
  'objective.no-statement': () =>
    'The objective has no statement. Write the outputs and effects expected in a sentence or two',
  'objective.macro-statement': (f) =>
    `The statement is macro (“${f.words}”) and holds no number. Write the outputs and effects this project can bring about`,
  'objective.blank-name': (f) =>
    saysSomething(f.text)
      ? `The name of the project, “${f.text}”, is what a template left. Give its full name`
      : `The name of the project is empty${f.text === '' ? '' : `: it has only the symbols “${f.text}”`}. Give its full name`,
  'objective.kind-mismatch': (f) =>
    `The project is one-off, yet more than half of its indicators${those(f)} are about lasting upkeep. Check the kind of project, or set indicators of construction`,
  'objective.costs-over-budget': (f) =>
    `The cost caps add up to ${f.sum} yuan, over the budget of ${f.amount} yuan${those(f)}. Check the estimate, so that the parts stay within the budget`,
  'objective.unknown-framework': (f) =>
    `The rulebook “${f.rulebook}” has no framework named “${f.name}”, so the levels were not checked. Use one it has, or another rulebook`,
  'funds.sum-mismatch': (f) =>
    `The funds total is ${f.amount} yuan, the sources add up to ${f.sum} yuan. Check the fund rows`,
  'funds.components-mismatch': (f) =>
    `The parts of the budget add up to ${f.sum} yuan, the budget is ${f.amount} yuan. Check what it is made of: add what is missing, remove what is listed twice`,
  'funds.component-unpromised': (f) =>
    `The budget holds “${f.name}” with ${f.amount} yuan, and neither the statement nor any indicator says what it delivers. Add an indicator for it, or say which row includes it`,
  'funds.component-supporting': (f) =>
    `“${f.name}” with ${f.amount} yuan supports the work, and no indicator speaks of it; none is needed as a rule. If it is large, say what it is for`,
  'points.level1': (f) =>
    `The points of the ${f.name} rows add up to ${f.sum}; in principle they make ${f.expected}${source(f)}. Adjust them, or give the reason where another split is needed`,
  'points.undeclared': (f) =>
    `None of the ${f.rows} indicators has points, so their sum was not checked. Fill them in before scoring`,
} satisfies Partial<IssueWords<typeof validationIssues>>
