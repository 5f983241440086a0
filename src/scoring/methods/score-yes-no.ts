import type { Conclusion } from '../../kernel/rule.js'
import type { Decimal } from '../../kernel/number.js'
import { cite, documents } from '../../norms/documents.js'
import type { Norms } from '../../norms/rulebook.js'
import { findNorm, useNorm } from '../../norms/use-norm.js'
import { defineRowRule, fullPoints, noPoints, type RowScore } from '../row-score.js'

/** 「直接赋分」 Full points when met, nothing when not. Source: 财预〔2021〕101号 (直接赋分). */
export const scoreYesNo = /* @__PURE__ */ defineRowRule(
  {
    id: 'scoring.score-yes-no',
    title: '直接赋分',
    basis: [cite(documents.indicators2021)],
    outcomes: ['met', 'not-met'],
  },
  (
    { points, met, text }: { points: Decimal; met: boolean; text?: string | undefined },
    norms: Norms,
  ): Conclusion<RowScore, 'met' | 'not-met'> => ({
    value: met ? fullPoints(points) : noPoints(points),
    outcome: met ? 'met' : 'not-met',
    given: { points, text },
    uses: [findNorm(norms, 'scoring.direct') ?? useNorm(norms, 'scoring.quantitative')],
  }),
)
