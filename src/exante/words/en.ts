import type { Facts, IssueWords, WordsOf } from '../../kernel/words.js'
import type { assessExAnte } from '../assess-ex-ante.js'
import type { reconcileExAnteCut } from '../reconcile-ex-ante-cut.js'
import type { exAnteIssues } from '../issues.js'

const named = (f: Facts<'name'>): string => (f.name === '' ? '' : `“${f.name}”: `)
const cut = (f: Facts<'amount' | 'requested' | 'suggested' | 'because'>): string =>
  f.amount === ''
    ? ''
    : `; requested ${f.requested} yuan, suggested ${f.suggested} yuan, cut ${f.amount} yuan${f.because.trim() === '' ? '' : ` (because: ${f.because.replaceAll(' + ', '; ')})`}`
const figures = (f: Facts<'requested' | 'suggested' | 'amount' | 'percent'>): string =>
  [
    f.requested === '' ? '' : `requested ${f.requested}`,
    f.suggested === '' ? '' : `suggested ${f.suggested}`,
    f.amount === '' ? '' : `cut ${f.amount}`,
    f.percent === '' ? '' : `rate ${f.percent} %`,
  ]
    .filter((each) => each !== '')
    .join(', ')
const range = (f: Facts<'from' | 'to'>): string =>
  f.from === '' ? '' : ` (the printed rate is rounded: between ${f.from} and ${f.to})`

/** English: ex-ante assessment. */
export const sentences = {
  'exante.assess-ex-ante': {
    concluded: (f, say) =>
      `${named(f)}ex-ante assessment ${f.score}; the assessors conclude “${say('conclusion', f.conclusion)}”${cut(f)}`,
    derived: (f, say) =>
      `${named(f)}ex-ante assessment ${f.score}, which is at least ${f.line}: “${say('conclusion', f.conclusion)}”${cut(f)}`,
    unconcluded: (f) => `${named(f)}ex-ante assessment ${f.score}, no conclusion${cut(f)}`,
    provisional: (f, say) =>
      `${named(f)}ex-ante assessment not complete${f.conclusion === '' ? '' : `; the assessors conclude “${say('conclusion', f.conclusion)}”`}${cut(f)}${f.missing === '' ? '' : `, because: ${f.missing}`}`,
  },
  'exante.reconcile-ex-ante-cut': {
    agree: (f) => `The printed cut agrees: ${figures(f)}${range(f)}`,
    differ: (f) => `The printed cut does not agree: ${figures(f)}. ${f.reason}`,
    'too-little': (f) =>
      `Too little is printed to work the cut out again: ${figures(f) === '' ? 'no figures' : figures(f)}`,
  },
} satisfies WordsOf<typeof assessExAnte | typeof reconcileExAnteCut>

/** English: what an ex-ante assessment finds. */
export const issues = {
  'exante.conclusion-differs': (f, say) =>
    `The assessors conclude “${say('conclusion', f.found)}”; the score ${f.score} would be “${say('conclusion', f.expected)}” (at least ${f.from}). Theirs stands: give the reason`,
  'exante.no-conclusion': () =>
    'The assessors give no conclusion, and no rule derives one from the score. Give the conclusion',
  'exante.facts-missing': (f) => `“${f.name}” is not stated, so whether an assessment is due cannot be said. State it`,
  'exante.suggested-over-requested': (f) =>
    `${f.suggested} yuan is suggested, more than the ${f.requested} requested. Check both amounts`,
  'exante.cut-without-reason': (f) => `${f.amount} yuan is cut and no reason is given. Give it`,
  'exante.reject-with-money': (f) =>
    `The conclusion is not to support it, yet ${f.suggested} yuan is suggested: a contradiction. Change the conclusion, or suggest 0`,
  'exante.lines-need-hundred': (f) =>
    `The lines of the conclusion are drawn for a total of 100, this total is ${f.sum}, so they are not applied. Have the assessors conclude`,
  'exante.cut-over-amount': (f) => `This round cuts ${f.amount} yuan, more than the ${f.before} before it. Check it`,
  'exante.rounds-differ': (f) => `${f.found} yuan is suggested, but the rounds leave ${f.expected}. Check it`,
  'exante.rounds-order': (f) => `This round is of ${f.on}, before the one above it of ${f.before}. Check the days`,
  'exante.rounds-without-request': () =>
    'Cuts are stated and the requested amount is not, so what each round leaves is not known. State it',
  'exante.round-conclusion-differs': (f, say) =>
    `The conclusion is “${say('conclusion', f.found)}”, that of the last round “${say('conclusion', f.expected)}”. Check which one stands`,
  'exante.marks-twice': () => 'The last round has marks and others are given beside them. Keep one of the two',
  'exante.condition-open': (f) => `The condition “${f.text}” is not met. Meet it and state the day`,
  'exante.financing-differs': (f) =>
    `The sources of the money make ${f.sum} yuan, ${f.expected} are requested: not the same. Check it`,
  'exante.financing-unconfirmed': (f) =>
    `The source “${f.name}” of ${f.amount} yuan is not settled. Settle it, or take it out of the sources`,
  'exante.opinion-unknown': (f) => `The form has no criterion “${f.id}”, so this opinion belongs nowhere. Check the id`,
  'exante.must-missed': (f) =>
    `${f.score} points, below the ${f.from} it must reach. Check the mark; what misses it should not simply be supported`,
  'exante.support-contradicted': (f) =>
    `The conclusion is support, yet criteria miss what they must reach${f.rows === '' ? '' : ` (${f.rows.replaceAll(' + ', ', ')})`}: a contradiction. Check the conclusion`,
  'exante.percent-unreadable': (f) => `The rate “${f.found}” is no percentage from 0 to 100. Check it`,
  'exante.percent-truncated': (f) =>
    `The printed rate ${f.printed} was cut off, not rounded: ${f.amount} ÷ ${f.requested} is ${f.expected} %. Correct it`,
  'exante.percent-wrong': (f) =>
    `The printed rate ${f.printed} does not fit the amounts: ${f.amount} ÷ ${f.requested} is ${f.expected} %. Correct it`,
  'exante.amount-wrong': (f) =>
    `The printed cut ${f.printed} is not requested less suggested: ${f.requested} − ${f.suggested} = ${f.expected}. Correct it`,
  'exante.zero-request': () => 'The requested amount is 0, so there is no rate. Check it',
} satisfies IssueWords<typeof exAnteIssues>
