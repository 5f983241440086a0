import type { Issue } from '../kernel/issue.js'
import { defineRule } from '../kernel/rule.js'
import type { Advice } from '../model/results/review.js'
import type { Norms } from '../norms/rulebook.js'
import { watchNorms } from '../norms/resolving/watch-norms.js'
import { absentNorms, findNorm } from '../norms/use-norm.js'
import type { Grade } from '../norms/vocabulary.js'
import { passes } from './passes.js'
import { reviewIssues } from './review-issues.js'

/** 「分级意见」 What a grade leads to, if the rulebook says. */
export type Advised = { advice?: Advice | undefined; issues: Issue[] }

/**
 * 「审核结果的后果」 What a review grade leads to under the rulebook: 优 goes on, 良 improves and goes on, 中 is revised and reviewed again;
 * 差 is out nationally, revised once in Lanzhou New Area, where what still fails after its revision is never budgeted. A grade the
 * rulebook gives no consequence has no advice. Source: 财预〔2015〕88号 第二十五条, or the layer's own.
 */
export const chooseAdvice = /* @__PURE__ */ defineRule(
  {
    id: 'review.choose-advice',
    title: '审核结果的后果',
    outcomes: {
      proceed: ['grade'],
      improve: ['grade'],
      revise: ['grade'],
      reject: ['grade'],
      'still-fails': ['grade'],
      unruled: ['grade'],
    },
  },
  ({ grade, afterRevision }: { grade: Grade; afterRevision?: boolean | undefined }, norms: Norms) => {
    const { norms: watched, said } = watchNorms(norms)
    norms = watched
    const norm = findNorm(norms, 'review.consequences')
    const given = { grade }
    if (norm === undefined) {
      const absent = absentNorms(norms, ['review.consequences'])
      const value: Advised = { issues: [...absent, ...said(absent)] }
      return { value, outcome: 'unruled', shown: undefined, given }
    }
    if (afterRevision && !passes(grade) && norm.value.stillFailing === 'reject') {
      const uses = [norm, findNorm(norms, 'silence.still-fails')]
      const value: Advised = { advice: 'reject', issues: said() }
      return { value, outcome: 'still-fails', shown: 'reject', given, uses }
    }
    const advice = norm.value.grades[grade]
    if (advice === undefined) {
      const issue = reviewIssues.raise('review.no-consequence', { params: { grade }, basis: [...norm.citations] })
      const value: Advised = { issues: [issue, ...said()] }
      return { value, outcome: 'unruled', shown: undefined, given, uses: [norm] }
    }
    const value: Advised = { advice, issues: said() }
    return { value, outcome: advice, shown: advice, given, uses: [norm] }
  },
)
