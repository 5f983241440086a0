import type { ExAnteIssueCode } from '../../exante/issues.js'
import type { FrameworkIssueCode } from '../../norms/frameworks/framework-issues.js'
import type { ReviewIssueCode } from '../../review/review-issues.js'
import type { MarkIssueCode } from '../../scoring/mark-issues.js'
import type { Sentence } from '../locale.js'

const grade = (code: string): string =>
  ({ excellent: 'excellent', good: 'good', fair: 'fair', low: 'low', poor: 'poor' })[code] ?? code
const conclusion = (code: string): string =>
  ({ support: 'support', 'support-after-adjustment': 'support after adjustment', reject: 'do not support' })[code] ??
  code
const scorer = (code: string): string =>
  ({
    judged: 'judgement',
    checklist: 'checklist',
    'yes-no': 'yes or no',
    proportional: 'proportion',
    bands: 'bands',
    penalty: 'penalty',
    deduction: 'deduction',
    bonus: 'bonus',
    veto: 'veto',
    share: 'share',
    score: 'score',
    grade: 'grade',
    checked: 'checked items',
    answer: 'yes or no',
    value: 'value',
    ratio: 'numerator and denominator',
    count: 'count',
  })[code] ?? code

export const frameworkIssueWords: Readonly<
  Record<FrameworkIssueCode | MarkIssueCode | ExAnteIssueCode | ReviewIssueCode, Sentence>
> = {
  'framework.points-sum': (f) => `The parts make ${f.sum} points, not ${f.expected}. Correct the framework's points`,
  'framework.duplicate-id': (f) => `The id “${f.id}” is used twice, so marks cannot be told apart. Give each its own`,
  'framework.parameter': (f) =>
    `“${f.name}” of the scorer ${f.found === '' ? 'is missing' : `is ${f.found}, which cannot be`}. Correct the framework`,
  'framework.unreachable-band': (f) => `Nothing can fall in the band from ${f.from}. Check the bounds of the bands`,
  'framework.scorer-ignored': () =>
    'A criterion with parts is made of its parts, so its own scorer does nothing. Remove one of the two',
  'framework.points-decimals': (f) =>
    `Points ${f.points} have more decimals than the framework's ${f.limit}, so a full score would be rounded. Check them`,
  'framework.unknown-cap': (f) =>
    `The grade “${grade(f.grade)}” of the veto is not on the grade scale, so it cannot be applied. Correct the framework`,
  'framework.reduced-total': (f) =>
    `Some criteria do not apply and their points go nowhere: the total is ${f.total}, not ${f.expected}, and there is no grade`,

  'marks.unknown-criterion': (f) =>
    `The framework has no criterion “${f.id}”, so this mark belongs nowhere. Check the id`,
  'marks.not-a-leaf': (f) => `“${f.id}” is made of its parts and takes no mark. Mark the parts`,
  'marks.missing': () => 'No mark, so it cannot be scored (it is not 0). Give the mark',
  'marks.kind': (f) =>
    `This criterion is scored by ${scorer(f.expected)}, the mark is a ${scorer(f.found)}. Mark it the way the criterion asks`,
  'marks.count': (f) =>
    `A count of “${f.found}” cannot be scored: it must be a whole number from 0, and the criterion must say what one costs. Correct it`,
  'marks.out-of-points': (f) => `The mark ${f.score} is not between 0 and ${f.points}. Correct it`,
  'marks.out-of-band': (f) =>
    `“${grade(f.grade)}” goes from ${f.from} to ${f.to}, the mark ${f.score} is not in it. Change the mark or the grade`,
  'marks.too-many-decimals': (f) =>
    `The mark ${f.score} has more than ${f.limit} decimals. Mark as the framework asks; nothing is rounded for you`,
  'marks.grade-without-band': (f) => `This criterion has no band “${grade(f.grade)}”. Check the grade`,
  'marks.grade-without-score': (f) =>
    `“${grade(f.grade)}” leaves a score from ${f.from} to ${f.to} to the assessor. Give the score`,
  'marks.unknown-item': (f) => `The checklist has no item “${f.found}” (it has: ${f.known}). Check it`,
  'marks.repeated-item': (f) => `“${f.id}” is checked twice and counts once`,
  'marks.zero-denominator': (f) =>
    `The denominator${f.name === '' ? '' : ` “${f.name}”`} is 0, so there is no rate. Check it, or say that it does not apply`,
  'marks.combine-missing': (f) =>
    `There are ${f.count} marks and no word on how to combine them. Name mean, median or trimmed mean`,
  'marks.too-few-to-trim': (f) =>
    `Of ${f.count} marks nothing is left without the highest and the lowest. Add marks or choose another method`,
  'marks.mixed-states': (f) =>
    `${f.count} marks disagree on whether it can be assessed, applies, or is the case. Settle that first`,
  'marks.insufficient-evidence': (f) =>
    `Insufficient evidence, so it has no score and is not 0${f.because === '' ? '' : ` (${f.because})`}. Add the evidence`,
  'marks.nothing-applies': () => 'No criterion applies, so nothing can be scored. Check the marks',
  'marks.veto-without-grade': () =>
    'A veto is raised, but this framework is not graded, so there is nothing to cap. Deal with it otherwise',

  'exante.conclusion-differs': (f) =>
    `The assessors conclude “${conclusion(f.found)}”; the score ${f.score} would be “${conclusion(f.expected)}” (from ${f.from}). Theirs stands: give the reason`,
  'exante.no-conclusion': () => 'The assessors give no conclusion and the rulebook leads to none. Give the conclusion',
  'exante.facts-missing': (f) => `“${f.name}” is not stated, so whether an assessment is due cannot be said. State it`,
  'exante.negative-amount': (f) => `The amount ${f.amount} is negative. Check it`,
  'exante.suggested-over-requested': (f) =>
    `${f.suggested} yuan is suggested, more than the ${f.requested} requested. Check it`,
  'exante.cut-without-reason': (f) => `${f.amount} yuan is cut and no reason is given. Give it`,
  'exante.reject-with-money': (f) =>
    `The conclusion is not to support it, yet ${f.suggested} yuan is suggested. Check it`,
  'exante.lines-need-hundred': (f) =>
    `The lines of the conclusion are drawn for a total of 100, this total is ${f.sum}. They are not applied`,
  'exante.percent-unreadable': (f) => `The rate “${f.found}” is no percentage from 0 to 100. Check it`,
  'exante.percent-truncated': (f) =>
    `The printed rate ${f.printed} was cut off, not rounded: ${f.amount} ÷ ${f.requested} is ${f.expected} %`,
  'exante.percent-wrong': (f) =>
    `The printed rate ${f.printed} does not fit the amounts: ${f.amount} ÷ ${f.requested} is ${f.expected} %`,
  'exante.amount-wrong': (f) =>
    `The printed cut ${f.printed} is not requested less suggested: ${f.requested} − ${f.suggested} = ${f.expected}`,
  'exante.zero-request': () => 'The requested amount is 0, so there is no rate. Check it',

  'review.no-indicators': () => 'The objective has no indicator, so there is nothing to review. Add them first',
  'review.own-objective': (f) =>
    `“${f.by}” reviews an objective of its own. Who applies sets the objective, who allocates reviews it: have it reviewed by another`,
  'review.repeated-party': (f) => `“${f.by}” marks more than once and so weighs double. Check it`,
  'review.no-panels': () => 'There are no marks. Give them',
  'review.panel-incomplete': (f) =>
    `“${f.by}” has not marked “${f.id}”, which others have. Add the mark, or say that it does not apply`,
  'review.grade-not-required': () => 'The rulebook asks for an opinion on this project, not for a grade',
  'review.grade-required': () => 'The rulebook wants this project graded; an opinion is not enough. Grade it',
  'review.no-consequence': (f) => `The rulebook states no consequence of “${grade(f.grade)}”. Follow the local rule`,
  'review.repeated-subject': (f) => `“${f.id}” stands twice and counts by its first entry`,
}
