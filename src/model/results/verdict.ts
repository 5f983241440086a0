import * as z from 'zod/mini'
import type { Decimal } from '../../kernel/number.js'
import type { Grade } from '../../norms/vocabulary.js'
import { parserOf, schemaOf } from '../define-model.js'
import { shapeOf, type Shape } from '../shape.js'
import { derivedDecimal as decimal, grade } from '../shapes.js'

export const verdictStatuses = ['final', 'provisional'] as const

/** 「结论状态」 Complete, or something is still missing. */
export type VerdictStatus = (typeof verdictStatuses)[number]

/** 「结论」 What an evaluation, a framework or an assessment came to, in short: a score and its grade where there is one, or a subtotal. */
export type Verdict =
  { status: 'final'; score: Decimal; grade?: Grade | undefined } | { status: 'provisional'; subtotal: Decimal }

export const verdictShape: Shape<Verdict> = /* @__PURE__ */ shapeOf(() =>
  z.discriminatedUnion('status', [
    z.object({ status: z.literal('final'), score: decimal(), grade: z.optional(grade()) }),
    z.object({ status: z.literal('provisional'), subtotal: decimal() }),
  ]),
)

/** 「读结论」 A verdict from unknown data. */
export const parseVerdict = /* @__PURE__ */ parserOf(verdictShape)

/** 「结论模式」 Standard Schema of a verdict. */
export const verdictSchema = /* @__PURE__ */ schemaOf(parseVerdict, verdictShape, 'Verdict')
