import type { IssueWords } from '../../../kernel/words.js'
import type { validationIssues } from '../../issues.js'
import { it } from './phrases.js'

/** English: what a comparison with the library finds. */
export const standard = {
  'standard.too-low': (f) =>
    `${it(f)} (${f.value}${f.unit}) is below ${f.from}${f.unit}, the usual lower end of “${f.label}” in “${f.title}”. ${f.comparison === 'down' ? 'That is stricter than usual: make sure it can be done' : 'The target is too low: give the reason or raise it'}`,
  'standard.too-large': (f) =>
    `${it(f)} (${f.value}${f.unit}) is above ${f.to}${f.unit}, the usual upper end of “${f.label}” in “${f.title}”. ${f.comparison === 'down' ? 'The cap is too loose: give the reason or lower it' : 'The target is set too large: make sure it can be reached, or lower it'}`,
  'standard.unit-unknown': (f) =>
    `The unit “${f.unit}” of ${it(f)} cannot be converted to “${f.expected}” of the standard; nothing was compared. Use one unit`,
  'standard.direction': (f) => `The direction of ${it(f)} is against “${f.label}” in “${f.title}”. Use ${f.expected}`,
  'standard.category': (f) =>
    `${it(f)} stands under ${f.found}, “${f.label}” in “${f.title}” under ${f.expected}. Check its level`,
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
