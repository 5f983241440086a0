import type { IssueWords } from '../../../kernel/words.js'
import type { markIssues as table } from '../../mark-issues.js'
import { scoresOf } from './phrases.js'

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

/** English: what is wrong with marks. */
export const markIssues = {
  'framework.unknown-cap': (f, say) =>
    `The grade “${say('grade', f.grade)}” of the veto is not on the grade scale, so it cannot be applied. Correct the framework`,
  'framework.reduced-total': (f) =>
    `Some criteria do not apply and their points go nowhere: the total is ${f.total}, not ${f.expected}, and there is no grade`,
  'marks.unknown-criterion': (f) =>
    `The framework has no criterion “${f.id}”, so this mark belongs nowhere. Check the id`,
  'marks.not-a-leaf': (f) => `“${f.id}” is made of its parts and takes no mark. Mark the parts`,
  'marks.uneven-count': (f) =>
    `Marks here: ${f.count}, elsewhere: ${f.most}; combined, some assessors weigh more than others. Check whether one is left out`,
  'marks.missing': () => 'No mark, so it cannot be scored (it is not 0). Give the mark',
  'marks.kind': (f) =>
    `This criterion is scored by ${scorer(f.expected)}, the mark is a ${scorer(f.found)}. Mark it the way the criterion asks`,
  'marks.count': (f) =>
    `A count of “${f.found}” cannot be scored: it must be a whole number from 0, and the criterion must say what one costs. Correct it`,
  'marks.out-of-points': (f) => `The mark ${f.score} is not between 0 and ${f.points}. Correct it`,
  'marks.out-of-band': (f, say) =>
    `“${say('grade', f.grade)}” calls for a score of ${scoresOf(f)}; the mark is ${f.score}. Change the mark, or the grade`,
  'marks.too-many-decimals': (f) =>
    `The mark ${f.score} has more than ${f.limit} decimals. Mark as the framework asks; nothing is rounded for you`,
  'marks.grade-without-band': (f, say) => `This criterion has no band “${say('grade', f.grade)}”. Check the grade`,
  'marks.grade-without-score': (f, say) =>
    `Only “${say('grade', f.grade)}” is ticked and no score given; that grade leaves a score of ${scoresOf(f)} to the assessor. Give the score`,
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
} satisfies IssueWords<typeof table>
