import * as z from 'zod/mini'
import type { Day } from '../../kernel/day.js'
import { findings, type Finding } from '../../norms/monitoring-vocabulary.js'
import { parserOf, schemaOf } from '../define-model.js'
import { partyShape, type Party } from '../party.js'
import { shapeOf, type Shape } from '../shape.js'
import { day, text } from '../shapes.js'

/** 「监控认定记录」 What somebody found, and why: `row` is an indicator's id or `money`; without it the whole project. Nothing is cut without one. */
export type Judgement = { row?: string | undefined; finding: Finding; by: Party; on: Day; because: string }

export const judgementShape: Shape<Judgement> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    row: z.optional(text()),
    finding: z.enum(findings),
    by: partyShape(),
    on: day(),
    because: text(),
  }),
)

/** 「读监控认定」 A judgement from unknown data. */
export const parseJudgement = /* @__PURE__ */ parserOf(judgementShape)

/** 「监控认定模式」 Standard Schema of a judgement. */
export const judgementSchema = /* @__PURE__ */ schemaOf(parseJudgement, judgementShape, 'Judgement')
