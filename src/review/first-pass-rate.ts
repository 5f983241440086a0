import { shareText } from '../kernel/fraction.js'
import type { Issue } from '../kernel/issue.js'
import { num, type Decimal } from '../kernel/number.js'
import { defineLooseRule, type Conclusion } from '../kernel/rule.js'
import { cite, documents } from '../norms/documents.js'
import type { Norms } from '../norms/rulebook.js'
import { findNorm } from '../norms/use-norm.js'
import type { Grade } from '../norms/vocabulary.js'
import { reviewIssues } from './review-issues.js'

/** 「首次审核结果」 A subject of a unit and the grade of its first review. */
export type FirstReview = { subject: string; first: Grade }

/** 「一次通过率」 How many subjects of a unit passed at the first review, out of how many; `rate` is a share of 1 to 4 decimals. */
export type FirstPass = { passed: number; total: number; rate?: Decimal | undefined; failed: string[]; issues: Issue[] }

const passing: readonly Grade[] = ['excellent', 'good']

/** 「目标审核一次通过率」 The share of a unit's subjects whose first review was 优 or 良. No points are made of it. A subject named twice counts by its first entry. Source: a silence. */
export const firstPassRate = /* @__PURE__ */ defineLooseRule(
  {
    id: 'review.first-pass-rate',
    title: '目标审核一次通过率',
    basis: [cite(documents.ourConvention, 'first-pass')],
    outcomes: ['counted', 'nothing-reviewed'],
  },
  (reviews: readonly FirstReview[], norms: Norms): Conclusion<FirstPass, 'counted' | 'nothing-reviewed'> => {
    const firsts = new Map(reviews.map(({ subject }, i): [string, number] => [subject, i]).reverse())
    const first = reviews.filter(({ subject }, i) => firsts.get(subject) === i)
    const issues = reviews.flatMap(({ subject }, i) =>
      firsts.get(subject) !== i
        ? [reviewIssues.raise('review.repeated-subject', { path: [i, 'subject'], params: { id: subject } })]
        : [],
    )
    const failed = first.filter((review) => !passing.includes(review.first)).map(({ subject }) => subject)
    const [passed, total] = [first.length - failed.length, first.length]
    const given = { part: String(passed), whole: String(total), rows: failed }
    const uses = [findNorm(norms, 'silence.first-pass')]
    if (total === 0)
      return { value: { passed, total, failed, issues }, outcome: 'nothing-reviewed', shown: undefined, given, uses }
    const rate = shareText(num(String(passed)), num(String(total)))
    return { value: { passed, total, rate, failed, issues }, outcome: 'counted', shown: rate, given, uses }
  },
)
