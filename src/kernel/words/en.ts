import type { Severity } from '../issue.js'
import type { kernelIssues } from '../issues.js'
import type { IssueWords, TermWords } from '../words.js'

/** English: what is wrong with a number, a day, the shape of data. */
export const issues = {
  'decimal.not-text': (f) =>
    `A number must be given as text (such as "10.5"), not as ${f.found}: floating point cannot hold decimals exactly. Give it as text`,
  'decimal.malformed': (f) =>
    `${f.found === '' ? 'There is no number' : `“${f.found}” is not a number`}. Write digits, a minus sign and one decimal point only, such as 10.5`,
  'decimal.too-long': (f) => `“${f.found}…” has more than ${f.limit} characters. Check for a slip`,
  'day.malformed': (f) =>
    `${f.found === '' ? 'There is no day' : `“${f.found}” is not a day that exists, or is not written as one`}. Write a real day as year-month-day, such as 2021-09-30`,
  'value.not-plain': (f) => `This is not plain data (${f.found}). Pass a value JSON can hold`,
  'value.lone-surrogate': () =>
    'The text holds half a character (a lone surrogate) and cannot be stored. Enter it again',
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
  'value.unknown-key': (f) =>
    `The member “${f.key}” is not known and was not used. Check its name${f.nearest === '' ? '' : `: perhaps “${f.nearest}” is meant`}`,
  'issues.more': (f) =>
    `${f.count} more issues were found; the first ${f.limit} are listed. Correct these and check again`,
  'share.out-of-range': (f) => `The share “${f.found}” must lie between 0 and 1, with at most 12 decimals. Correct it`,
} satisfies IssueWords<typeof kernelIssues>

/** English: the names of severities. */
export const terms = {
  'severity.error': 'error',
  'severity.warning': 'warning',
  'severity.info': 'note',
} satisfies TermWords<'severity', Severity>
