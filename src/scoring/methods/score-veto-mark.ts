import { fraction } from '../../kernel/fraction.js'
import { one, zero } from '../../kernel/arithmetic.js'
import type { Conclusion } from '../../kernel/rule.js'
import { cite, documents } from '../../norms/documents.js'
import { defineMarkRule, misfit, type MarkRow, type MarkScore } from '../mark-score.js'

/** 「一票否决」 Whether what bars the better grades has happened: an amount of 1 when it has, 0 when not. It adds to no score. */
export const scoreVetoMark = /* @__PURE__ */ defineMarkRule(
  {
    id: 'scoring.score-veto-mark',
    title: '一票否决',
    basis: [cite(documents.ourConvention, 'criterion-score')],
    outcomes: ['raised', 'clear', 'refused'],
  },
  (row: MarkRow<'veto'>, _norms, refuse): Conclusion<MarkScore, 'raised' | 'clear' | 'refused'> => {
    const { mark, scorer } = row
    if (mark.kind !== 'answer') return misfit(row, refuse)
    return {
      value: { amount: fraction(mark.yes ? one : zero), issues: [] },
      outcome: mark.yes ? 'raised' : 'clear',
      given: { grade: scorer.caps },
    }
  },
)
