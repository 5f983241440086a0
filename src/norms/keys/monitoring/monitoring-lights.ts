import * as z from 'zod/mini'
import type { Decimal } from '../../../kernel/number.js'
import { exactly } from '../../exactly.js'
import { bandsOf, closed, decimal, light, share } from '../../shapes.js'
import type { Light } from '../../vocabulary.js'
import { defineNorm } from '../define-norm.js'

/** 「亮灯档」 The light from a ratio on: half-open, up to the next. */
export type LightBand = { from: Decimal; light: Light }

/**
 * 「监控亮灯」 How lights are given. `ratio`: by actual ÷ due, for money and for indicators; `atMost` by whether a ceiling is kept, `judged`
 * by the share a judgement stands for. `flags`: by whether a project is on schedule and on target. A project has its worst light.
 */
export type MonitoringLights =
  | {
      method: 'ratio'
      money: LightBand[]
      indicators: LightBand[]
      atMost?: { kept: Light; passed: Light } | undefined
      judged?: LightBand[] | undefined
      rollUp: 'worst'
    }
  | { method: 'flags'; both: Light; onScheduleOnly: Light; behind: Light; rollUp: 'worst' }

const worst = () => z.literal('worst')
const byRatio = () => bandsOf(closed({ from: decimal(), light: light() }))
const ratio = () =>
  closed({
    method: z.literal('ratio'),
    money: byRatio(),
    indicators: byRatio(),
    atMost: z.exactOptional(closed({ kept: light(), passed: light() })),
    judged: z.exactOptional(bandsOf(closed({ from: share(), light: light() }))),
    rollUp: worst(),
  })
const flags = () =>
  closed({
    method: z.literal('flags'),
    both: light(),
    onScheduleOnly: light(),
    behind: light(),
    rollUp: worst(),
  })

export const monitoringLights = /* @__PURE__ */ defineNorm({
  key: 'monitoring.lights',
  schema: () => exactly<MonitoringLights>()(z.discriminatedUnion('method', [ratio(), flags()])),
})
