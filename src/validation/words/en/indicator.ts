import type { IssueWords } from '../../../kernel/words.js'
import type { validationIssues } from '../../issues.js'
import { another, framework, it, row } from './phrases.js'

const asks: Readonly<Record<string, string>> = {
  'yes-no': '“是” or “否” (yes or no)',
  rate: 'a rate (such as “≥95%”)',
  satisfaction: 'a percentage of those satisfied (such as “≥90%”)',
  count: 'a count (such as “≥10个”)',
  money: 'an amount (such as “≤50万元”)',
  time: 'a date of completion or a number of days (such as “2021年9月底前” or “≤15天”)',
}
const asked = (kind: string): string => (Object.hasOwn(asks, kind) ? asks[kind] : undefined) ?? 'what the name asks for'

/** English: what is wrong with an indicator. */
export const indicator = {
  'indicator.points-not-positive': (f) =>
    `${it(f)} has ${f.points} points: a row worth nothing does nothing. Give a positive number`,
  'indicator.points-decimals': (f) =>
    `The points ${f.points} of ${it(f)} have more than two decimals. Keep at most two`,
  'indicator.level-mismatch': (f) =>
    `${row(f)} stands under “${f.found}”, but “${f.words}” belongs to ${f.expected}. Move it there, or change the name`,
  'indicator.not-in-framework': (f) =>
    `${row(f)} stands under “${f.words}”, a level 2 that ${framework(f)} does not have. Use a level 2 it has, or a framework that has this one`,
  'indicator.dimension-unknown': (f) =>
    `${row(f)} stands under “${f.words}”; ${framework(f)} has no such level 1, it has ${f.expected}. Move it to one of them`,
  'indicator.satisfaction-proxy': (f) =>
    `${it(f)} stands for satisfaction but does not ask about this project. Check what the survey asks; else use the satisfaction of those served`,
  'indicator.duplicate': (f) => `${it(f)} repeats ${another(f)}: one thing is scored twice. Merge them or remove one`,
  'indicator.output-benefit-duplicate': (f) =>
    `${it(f)} and ${another(f)} are one thing, as output and as benefit. Keep the output, and let the benefit say what it changes`,
  'indicator.subset-exceeds-set': (f) =>
    `${it(f)} is ${f.value}, more than “${f.label}” (${f.limit}) it is a part of. A part cannot exceed the whole: check both numbers`,
  'indicator.subset-suspected': (f) =>
    `By its name, ${it(f)} (${f.value}) looks like a part of “${f.label}” (${f.limit}), yet it is larger. If it is a part, check both numbers; if not, leave it`,
  'indicator.missing-value': (f) =>
    `${it(f)} has no target, so nobody can tell at year end whether it was reached. Give a number, a deadline or a standard that can be verified`,
  'indicator.placeholder': (f) =>
    f.text === f.name
      ? `The name “${f.text}” is what a template left. Name what is measured`
      : `The target “${f.text}” of ${it(f)} is what a template left. Give the value to be reached`,
  'indicator.name-is-number': (f) =>
    `The name ${it(f)} is a bare number: it does not say what is measured. Name it, and put the number into the target`,
  'indicator.name-carries-target': (f) =>
    `The name ${it(f)} carries a target of its own; the two can drift apart. Keep the name to what is measured, and the number to the target`,
  'indicator.task-as-name': (f) =>
    `${it(f)} is a task, not something measured. Turn it into how many, how well, or by when`,
  'indicator.vague-name': (f) =>
    `${it(f)} is a direction, not a result. Say by what quantity it is measured, and give its value`,
  'indicator.result-in-name': (f) =>
    `The name ${it(f)} already tells a result (“${f.words}”), and the target does not answer by how much. Name the rate alone, and put the change into the target`,
  'indicator.generic-name': (f) =>
    `The name ${it(f)} does not say of what or of whom: it would fit any project. Name the object, as in “fire equipment in order” or “satisfaction of the trainees”`,
  'indicator.macro-rate': (f) =>
    `${row(f)} is a statistic of the whole area: one project does not control it, and nobody can tell whose doing it is. Measure a change the project itself brings, such as the growth of the firms it served`,
  'indicator.slogan': (f) =>
    `${row(f)} is macro (“${f.words}”): this project does not control it and it cannot be assessed. Write a change the project brings about and that can be counted`,
  'indicator.percent-without-rate': (f) =>
    `${row(f)} puts a percentage on a sentence: there is nothing to divide by. Use a rate with a definition, or a count`,
  'indicator.vague-value': (f) =>
    `The target “${f.target}” of ${it(f)} has no number, baseline or survey, so nobody can tell whether it was reached. Give a number, or the baseline and how it is assessed`,
  'indicator.standard-unnamed': (f) =>
    `The target “${f.target}” of ${it(f)} does not say which standard is met, or who decides. Name the standard or its number, or write “accepted on completion” or a pass rate`,
  'indicator.self-affirming': (f) =>
    `The target “${f.target}” of ${it(f)} says only that it will be as it should be. Give a deadline, a standard or a rate`,
  'indicator.value-in-prose': (f) =>
    `The number of ${it(f)} is inside a sentence (“${f.target}”) and cannot be compared. Give operator, number and unit only`,
  'indicator.value-vector': (f) =>
    `${it(f)} holds a list of numbers in one cell (“${f.target}”). Use one row each, or the sum`,
  'indicator.target-is-name': (f) =>
    `The target “${f.target}” of ${it(f)} is a name, or repeats it, and no value. Give a number`,
  'indicator.name-value-conflict': (f) =>
    `The target of ${it(f)} should be ${asked(f.expected)}, and is “${f.target}”. Change it, or change the name so that the two agree`,
  'indicator.date-as-qualitative': (f) =>
    `The target “${f.target}” of ${it(f)} is a date given as words, so lateness cannot be told. Give it as a deadline`,
  'indicator.weights-in-value': (f) =>
    `The target ${f.target} of ${it(f)} equals its points ${f.points} and has no unit: the points seem to be typed into the target. Give the value to be reached`,
  'indicator.qualitative-answered-with-number': (f) =>
    `The target “${f.target}” of ${it(f)} is in words but was answered with ${f.actual}: they cannot be compared. Give the target as a number`,
  'indicator.operator-missing': (f) =>
    `${row(f)} has no operator and is read as ${f.comparison === 'at-most' ? 'at most' : 'at least'}. Add ≥, ≤ or =`,
  'indicator.operator-doubled': (f) => `${row(f)} has two operators, and it is open which one holds. Keep one`,
  'indicator.approximate': (f) =>
    `${row(f)} is about a number: it is open whether a little less will do. Use a floor or a range`,
  'indicator.trivial-target': (f) =>
    `${row(f)} is reached by any result. Set a floor that means something; for something bad use ≤`,
  'indicator.exact-open-ended': (f) =>
    `${row(f)} has “=”, though more would be welcome. Use ≥ where more counts as reached`,
  'indicator.direction': (f) =>
    `The operator of ${row(f)} goes against the name: the worse the result, the more it scores. Use ${f.expected}`,
  'indicator.output-ceiling': (f) =>
    `${row(f)} caps an output: doing none of it would score in full. Use ${f.expected} or =`,
  'indicator.impossible-rate': (f) => `${row(f)}: a rate cannot exceed 100%. Write =100%, or a floor at the real level`,
  'indicator.percent-out-of-range': (f) =>
    `${row(f)}: ${f.value}% is not between 0 and 100%, so the rate cannot be reached. Check the number`,
  'indicator.satisfaction-too-high': (f) =>
    `${row(f)} asks that everybody be satisfied; one who is not makes it fail. Set it by earlier surveys`,
  'indicator.unit-missing': (f) => `${row(f)} has no unit, so nobody knows what is counted. Add it`,
  'indicator.unit-invented': (f) => `The unit “${f.unit}” of ${row(f)} is none. Use %, pieces, persons or the like`,
  'indicator.unit-contradicts': (f) =>
    `“${f.words}” cannot be measured in “${f.unit}”: the name or the unit is wrong. Check and correct it`,
  'indicator.unit-mixed': (f) =>
    `${row(f)} is in yuan while other amounts of the table are in ${f.expected}, which is easily misread. Use one money unit`,
  'indicator.payment-as-quantity': (f) =>
    `${row(f)} measures paying, not what is delivered. Spending has points of its own: use the quantity of output`,
  'indicator.payment-as-timeliness': (f) =>
    `${row(f)} measures the release of money, not whether the work is on time. Use a completion date or rate`,
  'indicator.own-money': (f) =>
    `${row(f)} measures whether the project’s own money was used, not what came of it. Execution has its own points: measure the quality of the work, or the change it brings`,
  'indicator.own-money-undecided': (f) =>
    `${row(f)} does not tell whether the money goes to those who are served or is the project’s own. If they are paid, name them; if not, execution has its own points: measure whether the work is on time`,
  'indicator.rate-as-quantity': (f) =>
    `The only quantity is the rate ${it(f)}, which does not say how much is done. Add a count; the rate may move to quality`,
  'indicator.cost-not-quantified': (f) =>
    `The cost ${it(f)} has no amount (“${f.target}”), so nothing can be compared. Give a cap or a unit cost`,
  'indicator.cost-without-per': (f) =>
    `${row(f)} does not say per what. Write the unit as yuan per person, per piece and so on`,
  'indicator.cost-category': (f) =>
    `${row(f)} is no cost but a rate of delivery or payment. Move it to output; a cost is an amount or a cost rate`,
  'indicator.benefit-as-cost': (f) =>
    `${row(f)} is a benefit under cost. Move it to the benefits; a cost is a price paid or a harm done`,
  'indicator.ambiguous-cost-rate': (f) =>
    `${row(f)} may mean “not over budget” or “all spent”. Write a cost ≤ an amount`,
  'indicator.strict-cost-cap': (f) =>
    `${row(f)} has “<” and a cap equal to the budget of ${f.amount} yuan: spending exactly the budget would fail. Use ≤`,
  'indicator.cost-equals-budget': (f) =>
    `${row(f)} equals the budget of ${f.amount} yuan: it says the budget again and binds no further. Where possible give a unit cost, or the cost of each part`,
  'indicator.cost-cap-not-binding': (f) =>
    `The cap of ${row(f)}, ${f.value} yuan, is above the budget of ${f.amount} yuan and can never bind. Set it within the budget`,
  'indicator.cost-times-count': (f) =>
    `${it(f)} of ${f.value} yuan and “${f.label}” of ${f.number} make ${f.value} × ${f.number} = ${f.sum} yuan, over the budget of ${f.amount} yuan. Check price, count or budget`,
  'indicator.counterfactual': (f) =>
    `${row(f)} is measured against what did not happen, so it depends on how it is reckoned. Attach the method`,
  'indicator.beyond-mid-term': (f) =>
    `${it(f)} promises ${f.value}${f.unit} this year, the mid-term objective only ${f.limit}${f.unit}: the year exceeds the whole period. Check the target in both tables`,
  'indicator.deadline-outside-period': (f) =>
    `The deadline ${f.by} of ${row(f)} is ${f.to === '' ? `before ${f.from}, when the project begins` : `outside the project's period from ${f.from} to ${f.to}`}. Check the date or the period`,
} satisfies Partial<IssueWords<typeof validationIssues>>
