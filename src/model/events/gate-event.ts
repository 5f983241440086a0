import * as z from 'zod/mini'
import type { Day } from '../../kernel/day.js'
import type { Decimal } from '../../kernel/number.js'
import type { Grade } from '../../norms/vocabulary.js'
import { parserOf, schemaOf } from '../define-model.js'
import { shapeOf, type Shape } from '../shape.js'
import { objectiveShape, type Objective } from '../promise/objective.js'
import { partyShape, type Party } from '../party.js'
import { day, decimal, grade, text } from '../shapes.js'
import { exAnteConclusions } from '../../norms/vocabulary.js'

/** 「事前评估结论」 支持, 调整后支持, 不予支持. */
export type ExAnteConclusion = (typeof exAnteConclusions)[number]

/** 「预算前置事件」 What happened to a budget request: assessed, filed, reviewed (graded, or with an opinion only), revised. */
export type GateEvent = { on: Day } & (
  | { kind: 'ex-ante'; conclusion: ExAnteConclusion }
  | { kind: 'ex-ante-not-required'; because: string }
  | { kind: 'filed' | 'revised'; objective: Objective }
  | { kind: 'reviewed'; grade: Grade; score?: Decimal | undefined; by?: Party | undefined }
  | { kind: 'opinion'; accepted: boolean; by?: Party | undefined }
)

export const gateEventShape: Shape<GateEvent> = /* @__PURE__ */ shapeOf(() =>
  z.discriminatedUnion('kind', [
    z.object({
      on: day(),
      kind: z.literal('ex-ante'),
      conclusion: z.enum(exAnteConclusions),
    }),
    z.object({ on: day(), kind: z.literal('ex-ante-not-required'), because: text() }),
    z.object({ on: day(), kind: z.literal(['filed', 'revised']), objective: objectiveShape() }),
    z.object({
      on: day(),
      kind: z.literal('reviewed'),
      grade: grade(),
      score: z.optional(decimal()),
      by: z.optional(partyShape()),
    }),
    z.object({ on: day(), kind: z.literal('opinion'), accepted: z.boolean(), by: z.optional(partyShape()) }),
  ]),
)

/** 「读预算前置事件」 A gate event from unknown data. */
export const parseGateEvent = /* @__PURE__ */ parserOf(gateEventShape)

/** 「预算前置事件模式」 Standard Schema of a gate event. */
export const gateEventSchema = /* @__PURE__ */ schemaOf(parseGateEvent)
