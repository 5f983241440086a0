import * as z from 'zod/mini'
import { shapeOf, type Shape } from '../shape.js'

const json = (): z.ZodMiniType => {
  const any: z.ZodMiniType = z.lazy(() =>
    z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(any), z.record(z.string(), any)]),
  )
  return any
}

/** Any JSON value: what a rule was given and what it shows. */
export const jsonShape: Shape<unknown> = /* @__PURE__ */ shapeOf(json)
