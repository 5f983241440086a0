import * as z from 'zod/mini'
import { exactly } from '../../exactly.js'
import { category, dimension, label } from '../../shapes.js'
import type { Category, Dimension, Label } from '../../vocabulary.js'
import { defineNorm } from '../define-norm.js'

/**
 * 「指标框架」 The dimensions and categories an objective is written to. `required` dimensions must be there: `always`, or only
 * `where-served`, where the public is served; a category that is required `in-principle` is asked for, not enforced.
 */
export type ObjectiveFramework = {
  dimensions: {
    dimension: Dimension
    label: Label
    required?: 'always' | 'where-served' | undefined
    categories: { category: Category; label: Label; required?: 'in-principle' | undefined }[]
  }[]
}

const categoryShape = () =>
  z.strictObject({
    category: category(),
    label: label(),
    required: z.exactOptional(z.literal('in-principle')),
  })
const dimensionShape = () =>
  z.strictObject({
    dimension: dimension(),
    label: label(),
    required: z.exactOptional(z.enum(['always', 'where-served'])),
    categories: z.array(categoryShape()),
  })

export const objectiveFramework = /* @__PURE__ */ defineNorm({
  key: 'objective-framework.<id>',
  schema: () =>
    exactly<ObjectiveFramework>()(z.strictObject({ dimensions: z.array(dimensionShape()).check(z.minLength(1)) })),
})
