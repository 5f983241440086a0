import * as z from 'zod/mini'
import type { Day } from '../../kernel/day.js'
import type { Decimal } from '../../kernel/number.js'
import type { Comparison } from '../../norms/vocabulary.js'
import { parserOf, schemaOf } from '../define-model.js'
import { shapeOf, type Shape } from '../shape.js'
import { comparison, day, decimal, share, text } from '../shapes.js'
import { precisions, type Precision } from './target.js'

/**
 * 「实际完成值」 What was achieved. `judged.share` (of 1, up to 12 decimals) is a person's judgement, `from: 'published'`
 * says that it is only the printed score ÷ points; `stated` are words nobody has judged yet; `not-applicable` names why the row does not count.
 */
export type Actual =
  | { kind: 'measured'; value: Decimal; unit?: string | undefined; comparison?: Comparison | undefined }
  | { kind: 'completed'; on: Day; precision: Precision }
  | { kind: 'not-completed' }
  | { kind: 'judged'; share: Decimal; text?: string | undefined; from?: 'published' | undefined }
  | { kind: 'answered'; yes: boolean }
  | { kind: 'stated'; text: string }
  | { kind: 'not-applicable'; because: string }

export const actualKinds = [
  'measured',
  'completed',
  'not-completed',
  'judged',
  'answered',
  'stated',
  'not-applicable',
] as const satisfies readonly Actual['kind'][]

export const actualShape: Shape<Actual> = /* @__PURE__ */ shapeOf(() =>
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('measured'),
      value: decimal(),
      unit: z.optional(text()),
      comparison: z.optional(comparison()),
    }),
    z.object({ kind: z.literal('completed'), on: day(), precision: z.enum(precisions) }),
    z.object({ kind: z.literal('not-completed') }),
    z.object({
      kind: z.literal('judged'),
      share: share(),
      text: z.optional(text()),
      from: z.optional(z.literal('published')),
    }),
    z.object({ kind: z.literal('answered'), yes: z.boolean() }),
    z.object({ kind: z.literal('stated'), text: text() }),
    z.object({ kind: z.literal('not-applicable'), because: text() }),
  ]),
)

/** 「读完成值」 An actual from unknown data. (For printed cells see `readActual`.) */
export const parseActual = /* @__PURE__ */ parserOf(actualShape)

/** 「完成值模式」 Standard Schema of an actual. */
export const actualSchema = /* @__PURE__ */ schemaOf(parseActual, actualShape, 'Actual')
