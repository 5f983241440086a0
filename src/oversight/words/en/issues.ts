import type { IssueWords } from '../../../kernel/words.js'
import type { oversightIssues } from '../../issues.js'

/** English: what a draw finds: what is wrong, why, what to do. */
export const issues = {
  'sampling.no-share': () =>
    'Neither share nor count is given and the rulebook states none, so nothing was drawn. Give one of the two',
  'sampling.share-and-count': (f) =>
    `A share of ${f.share} makes ${f.makes}, the count says ${f.count}: they disagree, so nothing was drawn. Give one of the two`,
  'sampling.count': (f) => `The count ${f.count} is no whole number from 0 on, so nothing was drawn. Correct it`,
  'sampling.no-seed': () =>
    'There is no seed, so nobody could redo the draw, and nothing was drawn. Publish a seed first (the meeting’s day and number)',
  'sampling.repeated-id': (f) => `The id “${f.id}” stands twice, so nothing was drawn. Make the ids differ`,
  'sampling.tickets': (f) =>
    `The tickets of “${f.id}”, ${f.tickets}, are no positive whole number, so nothing was drawn. Correct them`,
  'sampling.more-than-there-are': (f) =>
    `${f.count} were to be drawn of ${f.of} there are, so all were drawn. Check the count`,
  'sampling.population-empty': () => 'There is nothing to draw from. Check the list',
} satisfies IssueWords<typeof oversightIssues>
