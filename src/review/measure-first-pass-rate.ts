import { shareText } from '../kernel/fraction.js'
import type { Issue } from '../kernel/issue.js'
import { num, type Decimal } from '../kernel/number.js'
import { defineRule } from '../kernel/rule.js'
import type { Norms } from '../norms/rulebook.js'
import { watchNorms } from '../norms/resolving/watch-norms.js'
import { findNorm } from '../norms/use-norm.js'
import type { Grade } from '../norms/vocabulary.js'
import { passes } from './passes.js'
import { reviewIssues } from './review-issues.js'

/** 「首次审核结果」 A subject of a unit and the grade of its first review. */
export type FirstReview = { subject: string; first: Grade }

/** 「一次通过率」 How many subjects of a unit passed at the first review, out of how many; `rate` is a share of 1 to 4 decimals. */
export type FirstPass = { passed: number; total: number; rate?: Decimal | undefined; failed: string[]; issues: Issue[] }

/** 「目标审核一次通过率」 The share of a unit's subjects whose first review was 优 or 良. No points are made of it. A subject named twice counts by its first entry. Source: a silence. */
export const measureFirstPassRate = /* @__PURE__ */ defineRule(
  {
    id: 'review.measure-first-pass-rate',
    title: '目标审核一次通过率',
    outcomes: { counted: ['part', 'whole', 'rows'], 'nothing-reviewed': ['part', 'whole', 'rows'] },
  },
  (reviews: readonly FirstReview[], norms: Norms) => {
    const { norms: watched, said } = watchNorms(norms)
    norms = watched
    const firsts = new Map(reviews.map(({ subject }, i): [string, number] => [subject, i]).reverse())
    const first = reviews.filter(({ subject }, i) => firsts.get(subject) === i)
    const issues = reviews.flatMap(({ subject }, i) =>
      firsts.get(subject) !== i
        ? [reviewIssues.raise('review.repeated-subject', { path: [i, 'subject'], params: { id: subject } })]
        : [],
    )
    const failed = first.filter((review) => !passes(review.first)).map(({ subject }) => subject)
    const [passed, total] = [first.length - failed.length, first.length]
    const given = { part: String(passed), whole: String(total), rows: failed }
    const uses = [findNorm(norms, 'silence.first-pass')]
    issues.push(...said())
    const value: FirstPass = { passed, total, failed, issues }
    if (total === 0) return { value, outcome: 'nothing-reviewed', shown: undefined, given, uses }
    const rate = shareText(num(given.part), num(given.whole))
    value.rate = rate
    return { value, outcome: 'counted', shown: rate, given, uses }
  },
)
