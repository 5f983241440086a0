import { fullShare, noShare } from '../earned.js'
import { defineMarkRule, misfit, type MarkRow } from '../mark-rule.js'

/** 「是否计分」 Full points for the answer that earns them, nothing for the other. */
export const scoreAnswerMark = /* @__PURE__ */ defineMarkRule(
  {
    id: 'scoring.score-answer-mark',
    title: '是否计分',
    outcomes: { full: ['answer'], nothing: ['answer'] },
  },
  (row: MarkRow<'yes-no'>, refuse) => {
    const { scorer, mark } = row
    if (mark.kind !== 'answer') return misfit(row, refuse)
    const given = { answer: mark.yes ? 'yes' : 'no' }
    return mark.yes === (scorer.full === 'yes')
      ? { outcome: 'full', earns: fullShare, given }
      : { outcome: 'nothing', earns: noShare, given }
  },
)
