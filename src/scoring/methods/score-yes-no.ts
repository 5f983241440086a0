import { fullShare, noShare } from '../earned.js'
import { defineRowRule, type Row } from '../row-rule.js'

/** 「直接赋分」 Full points when met, nothing when not. Source: 财预〔2021〕101号 (直接赋分). */
export const scoreYesNo = /* @__PURE__ */ defineRowRule(
  {
    id: 'scoring.score-yes-no',
    title: '直接赋分',
    about: ['points', 'text?'],
    outcomes: { met: [], 'not-met': [] },
  },
  ({ met }: Row & { met: boolean; text?: string | undefined }) =>
    met
      ? { outcome: 'met', share: fullShare, on: 'scoring.direct' }
      : { outcome: 'not-met', share: noShare, on: 'scoring.direct' },
)
