import type { IssueWords } from '../../../kernel/words.js'
import type { frameworkIssues } from '../../frameworks/framework-issues.js'
import type { normIssues } from '../../issues.js'

/** English: what is wrong with a rulebook. */
export const issues = {
  'norm.absent': (f, say) =>
    `The rulebook “${f.rulebook}” says nothing on “${say('norm', f.key)}” (${f.key}) on ${f.day}, so nothing is decided by it. Where it is needed, choose a rulebook that has it`,
  'norm.layer-silent': (f, say) => {
    const norm = `The layer “${f.layer}” states “${say('norm', f.key)}” (${f.key})`
    if (f.state === 'gap')
      return `${norm} until ${f.until} and again from ${f.from} on; ${f.day} lies in the gap between. No layer below stands in for it, and what uses it that day is an error. Fill the gap`
    const other = f.instead ? `the layer “${f.instead}” holds` : 'no other layer states it'
    const when = f.state === 'expired' ? `only until ${f.until}` : `only from ${f.from} on`
    return `${norm} ${when}, not on ${f.day}: ${other}. If the place had a rule of its own that day, add it to the layer`
  },
  'norm.gap': (f, say) =>
    `The layer “${f.layer}” states “${say('norm', f.key)}” (${f.key}) until ${f.until} and again from ${f.from} on: on ${f.day} it has no value, and no layer below stands in for it. Fill the gap in this layer`,
  'norms.year-missing': () =>
    'No budget year is given, so it is not known of which day the norms are. Fill in the year, or name the day',
  'norms.before-first-document': (f) =>
    `${f.day} is before the first document (${f.first}); no rule was in force. Check the day`,
  'norms.tampered': (f) =>
    `These norms of “${f.rulebook}” on ${f.day} do not match their seal: they were changed after they were made, and nothing can be computed by them. Make them anew from that rulebook and day`,
  'rulebook.unknown-key': (f) => `“${f.key}” is not a norm this package knows. Correct it by the list normKeys`,
  'rulebook.unknown-parent': (f) =>
    `The parent rulebook “${f.parent}” was not found (known: ${f.known}). Pass it along`,
  'rulebook.cycle': (f) => `The rulebook “${f.id}” depends on itself. Remove the cycle`,
  'rulebook.unknown-document': (f) =>
    `The document “${f.document}” is not in the register of documents. Register it first`,
  'rulebook.overlap': (f) =>
    `The entry of “${f.key}” from ${f.from} is in force together with another, or ends no later than it begins. A day can have one value only: correct it`,
  'rulebook.no-basis': (f) => `“${f.key}” states no source. Name the document it comes from`,
  'rulebook.document-twice': (f) => `The document “${f.document}” is registered twice. Register it once: remove one`,
  'rulebook.twice': (f, say) =>
    `In “${say('norm', f.key)}” (${f.key}) the band from ${f.from} has the name of the band from ${f.other}. Each band needs a name of its own: correct it`,
  'rulebook.table-twice': (f, say) =>
    `In “${say('norm', f.key)}” (${f.key}) two tables are for the same projects (with cost or not, with satisfaction or not), so which one holds cannot be told. Remove one`,
  'rulebook.order': (f, say) =>
    `In “${say('norm', f.key)}” (${f.key}) the band from ${f.from} is worse than the band from ${f.lower}. The higher value must have the better name and no fewer points: check the bounds`,
  'rulebook.floor': (f, say) =>
    `The lowest band of “${say('norm', f.key)}” (${f.key}) begins at ${f.from}; there is nothing for a value below ${f.from}. Add a band from 0`,
  'rulebook.lights': (f, say) =>
    `In “${say('norm', f.key)}” (${f.key}) the light of “${f.member}” is better than the light of “${f.other}”: the order is turned round. Check the lights`,
  'rulebook.calendar': (f, say) =>
    `In “${say('norm', f.key)}” (${f.key}) less is due by ${f.until} than by ${f.earlier}. A later day never has the lower share: check the two`,
  'rulebook.gap': (f) =>
    `No value of “${f.key}” is in force from ${f.first} to ${f.last} (${f.days} days): there is a gap between two entries, and what needs the norm on these days cannot be computed. Fill it, unless it is meant`,
  'rulebook.points-sum': (f, say) =>
    `From ${f.day} the ${f.execution} points of the execution rate and the ${f.level1} points of “${say('norm', f.key)}” (${f.key}) make ${f.sum}, not 100. Make the two agree; where the document fixes no level-1 points, state the empty list []`,
  'rulebook.no-parent': (f, say) =>
    `The rulebook “${f.id}” names no parent (extends) and lacks ${f.missing} of the ${f.needed} norms needed to compute, “${say('norm', f.first)}” (${f.first}) first. If it stands on the national rules, write "extends": "national"; if it stands alone, state them all`,
  'framework.points-sum': (f) => `The parts make ${f.sum} points, not ${f.expected}. Correct the framework's points`,
  'framework.duplicate-id': (f) => `The id “${f.id}” is used twice, so marks cannot be told apart. Give each its own`,
  'framework.parameter': (f) =>
    `“${f.name}” of the scorer ${f.found === '' ? 'is missing' : `is ${f.found}, which cannot be`}. Correct the framework`,
  'framework.unreachable-band': (f) => `Nothing can fall in the band from ${f.from}. Check the bounds of the bands`,
  'framework.scorer-ignored': () =>
    'A criterion with parts is made of its parts, so its own scorer does nothing. Remove one of the two',
  'framework.points-decimals': (f) =>
    `Points ${f.points} have more decimals than the framework's ${f.limit}, so a full score would be rounded. Check them`,
} satisfies IssueWords<typeof normIssues | typeof frameworkIssues>
