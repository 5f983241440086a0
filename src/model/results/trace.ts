import * as z from 'zod/mini'
import type { Trace } from '../../kernel/conclusion.js'
import { parserOf, schemaOf } from '../define-model.js'
import { shapeOf, type Shape } from '../shape.js'
import { text } from '../shapes.js'
import { citationShape } from './issue.js'
import { jsonShape } from './json.js'

const trace = (): z.ZodMiniType<Trace> => {
  const step: z.ZodMiniType<Trace> = z.lazy(() =>
    z.object({
      rule: text(),
      outcome: text(),
      row: z.optional(text()),
      label: z.optional(text()),
      value: z.optional(jsonShape()),
      given: z.record(z.string(), jsonShape()),
      basis: z.array(citationShape()),
      silences: z.optional(z.array(text())),
      parts: z.array(step),
    }),
  )
  return step
}

export const traceShape: Shape<Trace> = /* @__PURE__ */ shapeOf(trace)

/** 「读计算过程」 A stored trace from unknown data, of this version or a newer one. */
export const parseTrace = /* @__PURE__ */ parserOf(traceShape)

/** 「计算过程模式」 Standard Schema of a trace. */
export const traceSchema = /* @__PURE__ */ schemaOf(parseTrace, traceShape, 'Trace')
