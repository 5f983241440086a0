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

/**
 * 「预算前置事件」 What happened to a budget request: assessed (`suggested`: the 元 the assessors support), filed or revised (`amount`:
 * the 元 the objective is written for), reviewed (graded, or with an opinion only), admitted first in an emergency (先批后补).
 * `year` is the budget year it is about.
 */
export type GateEvent = { on: Day; year?: number | undefined } & (
  | { kind: 'ex-ante'; conclusion: ExAnteConclusion; suggested?: Decimal | undefined }
  | { kind: 'ex-ante-not-required'; because: string }
  | { kind: 'filed' | 'revised'; objective: Objective; amount?: Decimal | undefined }
  | { kind: 'reviewed'; grade: Grade; score?: Decimal | undefined; by?: Party | undefined }
  | { kind: 'opinion'; accepted: boolean; by?: Party | undefined; because?: string | undefined }
  | { kind: 'emergency'; because: string; by: Party }
)

const dated = () => ({ on: day(), year: z.optional(z.int()) })

export const gateEventShape: Shape<GateEvent> = /* @__PURE__ */ shapeOf(() =>
  z.discriminatedUnion('kind', [
    z.object({
      ...dated(),
      kind: z.literal('ex-ante'),
      conclusion: z.enum(exAnteConclusions),
      suggested: z.optional(decimal()),
    }),
    z.object({ ...dated(), kind: z.literal('ex-ante-not-required'), because: text() }),
    z.object({
      ...dated(),
      kind: z.literal(['filed', 'revised']),
      objective: objectiveShape(),
      amount: z.optional(decimal()),
    }),
    z.object({
      ...dated(),
      kind: z.literal('reviewed'),
      grade: grade(),
      score: z.optional(decimal()),
      by: z.optional(partyShape()),
    }),
    z.object({
      ...dated(),
      kind: z.literal('opinion'),
      accepted: z.boolean(),
      by: z.optional(partyShape()),
      because: z.optional(text()),
    }),
    z.object({ ...dated(), kind: z.literal('emergency'), because: text(), by: partyShape() }),
  ]),
)

/** 「读预算前置事件」 A gate event from unknown data. */
export const parseGateEvent = /* @__PURE__ */ parserOf(gateEventShape)

/** 「预算前置事件模式」 Standard Schema of a gate event. */
export const gateEventSchema = /* @__PURE__ */ schemaOf(parseGateEvent, gateEventShape, 'GateEvent')
