import { defineLooseRule, type Conclusion } from '../kernel/rule.js'
import type { Issue } from '../kernel/issue.js'
import type { Advice } from '../model/results/review.js'
import { cite, documents } from '../norms/documents.js'
import type { Norms } from '../norms/rulebook.js'
import { absentNorms, findNorm } from '../norms/use-norm.js'
import type { Grade } from '../norms/vocabulary.js'
import { reviewIssues } from './review-issues.js'

type Outcome = Advice | 'still-fails' | 'unruled'

const passing: readonly Grade[] = ['excellent', 'good']

/**
 * 「审核结果的后果」 What a review grade leads to under the rulebook: 优 goes on, 良 improves and goes on, 中 is revised and reviewed again;
 * 差 is out nationally, revised once in Lanzhou New Area, where what still fails after its revision is never budgeted. A grade the
 * rulebook gives no consequence has no advice. Source: 财预〔2015〕88号 第二十五条, or the layer's own.
 */
export const adviseOnGrade = /* @__PURE__ */ defineLooseRule(
  {
    id: 'review.advise-on-grade',
    title: '审核结果的后果',
    basis: [cite(documents.objectives2015, '第二十五条', 'text')],
    outcomes: ['proceed', 'improve', 'revise', 'reject', 'still-fails', 'unruled'],
  },
  (
    { grade, afterRevision }: { grade: Grade; afterRevision?: boolean | undefined },
    norms: Norms,
  ): Conclusion<{ advice?: Advice | undefined; issues: Issue[] }, Outcome> => {
    const norm = findNorm(norms, 'review.consequences')
    const given = { grade }
    if (norm === undefined)
      return {
        value: { issues: absentNorms(norms, ['review.consequences']) },
        outcome: 'unruled',
        shown: undefined,
        given,
      }
    if (afterRevision && !passing.includes(grade) && norm.value.stillFailing === 'reject')
      return {
        value: { advice: 'reject', issues: [] },
        outcome: 'still-fails',
        shown: 'reject',
        given,
        uses: [norm, findNorm(norms, 'silence.still-fails')],
      }
    const advice = norm.value.grades[grade]
    return advice
      ? { value: { advice, issues: [] }, outcome: advice, shown: advice, given, uses: [norm] }
      : {
          value: {
            issues: [reviewIssues.raise('review.no-consequence', { params: { grade }, basis: [...norm.citations] })],
          },
          outcome: 'unruled',
          shown: undefined,
          given,
          uses: [norm],
        }
  },
)
