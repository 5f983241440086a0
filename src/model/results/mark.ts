import * as z from 'zod/mini'
import type { Decimal } from '../../kernel/number.js'
import type { Grade } from '../../norms/vocabulary.js'
import { parserOf, schemaOf } from '../define-model.js'
import { shapeOf, type Shape } from '../shape.js'
import { decimal, grade, share, text } from '../shapes.js'

/**
 * 「评分」 What an assessor says of one criterion, in the form its scorer takes; or that it does not apply, or cannot be shown. The `grade`
 * beside a share or a score is the one the assessor ticked: the score must lie in its band.
 */
export type Mark =
  | { kind: 'share'; share: Decimal; grade?: Grade | undefined }
  | { kind: 'score'; score: Decimal; grade?: Grade | undefined }
  | { kind: 'grade'; grade: Grade }
  | { kind: 'checked'; items: string[] }
  | { kind: 'answer'; yes: boolean }
  | { kind: 'value'; value: Decimal }
  | { kind: 'ratio'; numerator: Decimal; denominator: Decimal }
  | { kind: 'count'; times: number; because: string }
  | { kind: 'not-applicable'; because: string }
  | { kind: 'insufficient-evidence'; because: string }

export const markShape: Shape<Mark> = /* @__PURE__ */ shapeOf(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('share'), share: share(), grade: z.optional(grade()) }),
    z.object({ kind: z.literal('score'), score: decimal(), grade: z.optional(grade()) }),
    z.object({ kind: z.literal('grade'), grade: grade() }),
    z.object({ kind: z.literal('checked'), items: z.array(text()) }),
    z.object({ kind: z.literal('answer'), yes: z.boolean() }),
    z.object({ kind: z.literal('value'), value: decimal() }),
    z.object({ kind: z.literal('ratio'), numerator: decimal(), denominator: decimal() }),
    z.object({ kind: z.literal('count'), times: z.int().check(z.gte(0)), because: text() }),
    z.object({ kind: z.literal('not-applicable'), because: text() }),
    z.object({ kind: z.literal('insufficient-evidence'), because: text() }),
  ]),
)

/** 「读评分」 A mark from unknown data. */
export const parseMark = /* @__PURE__ */ parserOf(markShape)

/** 「评分模式」 Standard Schema of a mark. */
export const markSchema = /* @__PURE__ */ schemaOf(parseMark, markShape, 'Mark')
