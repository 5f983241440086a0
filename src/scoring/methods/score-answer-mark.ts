import { fraction } from '../../kernel/fraction.js'
import { num } from '../../kernel/number.js'
import type { Conclusion } from '../../kernel/rule.js'
import { cite, documents } from '../../norms/documents.js'
import { defineMarkRule, misfit, type MarkRow, type MarkScore } from '../mark-score.js'

/** 「是否计分」 Full points for the answer that earns them, nothing for the other. */
export const scoreAnswerMark = /* @__PURE__ */ defineMarkRule(
  {
    id: 'scoring.score-answer-mark',
    title: '是否计分',
    basis: [cite(documents.ourConvention, 'criterion-score')],
    outcomes: ['full', 'nothing', 'refused'],
  },
  (row: MarkRow<'yes-no'>, _norms, refuse): Conclusion<MarkScore, 'full' | 'nothing' | 'refused'> => {
    const { criterion, scorer, mark } = row
    if (mark.kind !== 'answer') return misfit(row, refuse)
    const full = mark.yes === (scorer.full === 'yes')
    return {
      value: { amount: fraction(num(full ? criterion.points : '0')), issues: [] },
      outcome: full ? 'full' : 'nothing',
      given: { answer: mark.yes ? 'yes' : 'no' },
    }
  },
)
