import type { Facts, IssueWords } from '../../../kernel/words.js'
import type { validationIssues } from '../../issues.js'
import { it } from './phrases.js'

const best = (f: Facts<'of'>): string => (f.of === 'peer' ? 'the best of the peers' : 'the best year')
const worst = (f: Facts<'of'>): string => (f.of === 'peer' ? 'the worst of the peers' : 'the worst year')
const scaled = (f: Facts<'per' | 'amount'>): string =>
  f.per === '' ? '' : ` (the value per ${f.per} yuan, taken to ${f.amount} yuan)`

/** English: what a comparison with the library finds. */
export const standard = {
  'standard.too-low': (f) =>
    `${it(f)} (${f.value}${f.unit}) is below ${f.from}${f.unit}, the usual lower end of “${f.label}” in “${f.title}”${scaled(f)}. ${f.comparison === 'down' ? 'That is stricter than usual: make sure it can be done' : 'The target is too low: give the reason or raise it'}`,
  'standard.too-large': (f) =>
    `${it(f)} (${f.value}${f.unit}) is above ${f.to}${f.unit}, the usual upper end of “${f.label}” in “${f.title}”${scaled(f)}. ${f.comparison === 'down' ? 'The cap is too loose: give the reason or lower it' : 'The target is set too large: make sure it can be reached, or lower it'}`,
  'standard.line-exceeded': (f) =>
    `${it(f)} (${f.value}${f.unit}) is ${f.ratio} times ${best(f)} (${f.label}: ${f.other}${f.unit}), above the given line of ${f.limit}. ${f.comparison === 'down' ? 'The cap is too loose: give the reason or lower it' : 'The target is set too large: make sure it can be reached, or say how much more goes into it'}`,
  'standard.line-undercut': (f) =>
    `${it(f)} (${f.value}${f.unit}) is ${f.ratio} times ${worst(f)} (${f.label}: ${f.other}${f.unit}), below the given line of ${f.limit}. ${f.comparison === 'down' ? 'That is far stricter than before: make sure it can be done' : 'The target is too low: give the reason or raise it'}`,
  'standard.unit-cost-low': (f) =>
    `${f.amount} yuan for ${f.number}${f.unit} of ${it(f)} is ${f.ratio} ${f.expected}, below ${f.from} ${f.expected}, the usual lower end of “${f.label}” in “${f.title}”. Check whether the count is too high or the money too little`,
  'standard.unit-cost-high': (f) =>
    `${f.amount} yuan for ${f.number}${f.unit} of ${it(f)} is ${f.ratio} ${f.expected}, above ${f.to} ${f.expected}, the usual upper end of “${f.label}” in “${f.title}”. Raise the count, cut the money, or say what else it buys`,
  'standard.funds-needed': (f) =>
    `The usual value of “${f.label}” in “${f.title}” holds per ${f.amount} yuan, and how much money goes to ${it(f)} is not known; nothing was compared. Fill in the year’s budget, and what it is made of where several outputs share it`,
  'standard.unit-unknown': (f) =>
    `The unit “${f.unit}” of ${it(f)} cannot be converted to “${f.expected}” of the standard; nothing was compared. Use one unit`,
  'standard.direction': (f) => `The direction of ${it(f)} is against “${f.label}” in “${f.title}”. Use ${f.expected}`,
  'standard.category': (f, say) =>
    `${it(f)} stands under “${say('category', f.found)}”, “${f.label}” in “${f.title}” under “${say('category', f.expected)}”. Check its level`,
  'standard.no-range': (f) =>
    `“${f.label}” in “${f.title}” states no usual value: only changes are compared, nothing is judged`,
  'standard.not-found': (f) =>
    `“${f.title}” has no indicator for ${it(f)}; nothing was compared. Propose one where it is needed`,
  'standard.unknown': (f) => `“${f.title}” has no “${f.id}”. Check the library and the id`,
  'standard.already-there': (f) => `“${f.title}” has “${f.id}” already. Change that one, or use another id`,
  'standard.no-change': (f) => `The change of “${f.id}” equals what is in force. Say what is to change`,
  'standard.reason-missing': (f) =>
    `No reason is given for the change of “${f.id}”. Write what the evaluation found, or why it was so decided`,
  'standard.already-decided': (f) =>
    `The change of “${f.id}” was decided on ${f.on}. Propose again for a further change`,
  'standard.decided-early': (f) => `The decision of ${f.on} is before the proposal of ${f.from}. Check the days`,
  'standard.changed-since': (f) =>
    `“${f.id}” has changed since the proposal of ${f.on}, so it cannot be accepted as it is. Propose again on what is in force`,
} satisfies Partial<IssueWords<typeof validationIssues>>
