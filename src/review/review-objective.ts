import { defineRule } from '../kernel/rule.js'
import type { Objective } from '../model/promise/objective.js'
import type { Review, ReviewResult } from '../model/results/review.js'
import { ownBasis } from '../norms/own-basis.js'
import type { Norms } from '../norms/rulebook.js'
import { watchNorms } from '../norms/resolving/watch-norms.js'
import { findNorm } from '../norms/use-norm.js'
import { checkReview } from './check-review.js'
import { chooseAdvice } from './choose-advice.js'
import { labelOf } from './label-of.js'
import { reviewByPanels } from './review-by-panels.js'

/** 「审核选项」 Whether the project is a key one, and whether this is the review after a revision. */
export type ReviewOptions = { key?: boolean | undefined; afterRevision?: boolean | undefined }

/**
 * 「绩效目标审核」 A review of an objective: qualitative (one grade), quantitative (the rulebook's items, marked by one or more panels
 * that are combined as stated, graded by the total), or an opinion only. With the consequence the rulebook gives the grade.
 * Scores are decimals. Source: 财预〔2015〕88号 第二十二至二十五条 and its review form.
 */
export const reviewObjective = /* @__PURE__ */ defineRule(
  {
    id: 'review.review-objective',
    title: '绩效目标审核',
    basis: ownBasis.review,
    outcomes: {
      graded: ['by', 'label?', 'value.grade'],
      scored: ['by', 'count', 'label?', 'value.score'],
      capped: ['by', 'count', 'label?', 'value.score'],
      opinion: ['by', 'accepted', 'text?'],
      provisional: ['missing', 'value.subtotal'],
    },
  },
  (objective: Objective, review: Review, norms: Norms, options: ReviewOptions = {}) => {
    const { norms: watched, said } = watchNorms(norms)
    norms = watched
    const remarks = checkReview(objective, review, norms, options)
    switch (review.mode) {
      case 'opinion': {
        const uses = [findNorm(norms, 'review.graded')]
        const issues = [...remarks, ...said()]
        const value: ReviewResult = { status: 'final', accepted: review.accepted, issues }
        return {
          value,
          outcome: 'opinion',
          shown: undefined,
          given: { by: review.by.id, accepted: review.accepted ? 'yes' : 'no', text: review.text },
          uses,
          day: norms.day,
        }
      }
      case 'qualitative': {
        const { grade, by } = review
        const advised = chooseAdvice.conclude({ grade, afterRevision: options.afterRevision }, norms)
        const { advice, issues } = advised.is.value
        const label = labelOf(grade, norms)
        const found = [...remarks, ...issues]
        const value: ReviewResult = { status: 'final', grade, issues: [...found, ...said(found)] }
        if (advice !== undefined) value.advice = advice
        return {
          value,
          outcome: 'graded',
          shown: { grade, advice },
          given: { by: by.id, label },
          parts: [advised],
          day: norms.day,
        }
      }
      case 'quantitative':
        return reviewByPanels(review, norms, options.afterRevision, remarks, said)
    }
  },
)
