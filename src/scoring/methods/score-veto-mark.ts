import { one, zero } from '../../kernel/arithmetic.js'
import { fraction } from '../../kernel/fraction.js'
import { defineMarkRule, misfit, type MarkRow } from '../mark-rule.js'

/** 「一票否决」 Whether what bars the better grades has happened: an amount of 1 when it has, 0 when not. It adds to no score. */
export const scoreVetoMark = /* @__PURE__ */ defineMarkRule(
  {
    id: 'scoring.score-veto-mark',
    title: '一票否决',
    outcomes: { raised: ['grade'], clear: ['grade'] },
  },
  (row: MarkRow<'veto'>, refuse) => {
    const { mark, scorer } = row
    if (mark.kind !== 'answer') return misfit(row, refuse)
    const given = { grade: scorer.caps }
    return mark.yes
      ? { outcome: 'raised', earns: fraction(one), given }
      : { outcome: 'clear', earns: fraction(zero), given }
  },
)
