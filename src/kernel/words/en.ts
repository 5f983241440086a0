import type { Severity } from '../issue.js'
import type { kernelIssues } from '../issues.js'
import type { IssueWords, TermWords } from '../words.js'

const isNumber = (of: string): boolean => of === 'number' || of === 'int'
const parts = (of: string): string => (of === 'array' ? 'items' : of === 'object' ? 'members' : 'characters')

/** English: what is wrong with a number, a day, the shape of data. */
export const issues = {
  'decimal.not-text': (f) =>
    `A number must be given as text (such as "10.5"), not as ${f.found}: floating point cannot hold decimals exactly. Give it as text`,
  'decimal.malformed': (f) =>
    `${f.found === '' ? 'There is no number' : `“${f.found}” is not a number`}. Write digits, a minus sign and one decimal point only, such as 10.5`,
  'decimal.not-canonical': (f) =>
    `“${f.found}” has needless zeros or a needless sign: a rulebook stores a number in its shortest form. Write ${f.canonical}`,
  'decimal.out-of-range': (f) =>
    f.most === ''
      ? `“${f.found}” is below ${f.least}, the least it may be. Give ${f.least} or more`
      : `“${f.found}” does not lie between ${f.least} and ${f.most}. Give a number from ${f.least} to ${f.most}`,
  'count.out-of-range': (f) =>
    `“${f.found}” is not a whole number from ${f.least} to ${f.most}. Give one, without decimals`,
  'id.malformed': (f) =>
    `“${f.found}” cannot be an id. Use ${f.letters === 'lower' ? 'lower-case letters (a to z), digits and hyphens' : 'letters (a to z, A to Z), digits, hyphens and underscores'} only, a letter first, at most 64 characters`,
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
  'value.too-long': (f) =>
    isNumber(f.of)
      ? `${f.found} is over the limit of ${f.limit}. Give a smaller number`
      : `The value has more than ${f.limit} ${parts(f.of)}. Shorten it`,
  'value.too-short': (f) =>
    isNumber(f.of)
      ? `${f.found} is under the minimum of ${f.limit}. Give a larger number`
      : f.limit === '1'
        ? 'There is nothing here, and there must be at least one. Complete it'
        : `The value has fewer than ${f.limit} ${parts(f.of)}. Complete it`,
  'value.repeated': (f) =>
    `“${f.found}” stands here a second time, so it is open which of the two holds. Each may stand once: correct or remove one`,
  'value.unknown-key': (f) =>
    f.allowed !== ''
      ? `There is no member “${f.key}” here, only ${f.allowed}. Correct the name, or remove the member`
      : `The member “${f.key}” is not known and was not used. Check its name${f.nearest === '' ? '' : `: perhaps “${f.nearest}” is meant`}`,
  'issues.more': (f) =>
    `${f.count} more issues were found; the first ${f.limit} are listed. Correct these and check again`,
  'share.out-of-range': (f) =>
    `The share “${f.found}” must lie between 0 and 1, with at most 12 decimals (60 % is 0.6). Correct it`,
} satisfies IssueWords<typeof kernelIssues>

/** English: the names of severities. */
export const terms = {
  'severity.error': 'error',
  'severity.warning': 'warning',
  'severity.info': 'note',
} satisfies TermWords<'severity', Severity>
