import * as z from 'zod/mini'
import { exactly } from '../../exactly.js'
import { category, closed, dimension, eachOnce, label, text } from '../../shapes.js'
import type { Category, Dimension, Label } from '../../vocabulary.js'
import { defineNorm } from '../define-norm.js'

/**
 * 「指标框架」 The dimensions and categories an objective is written to. `required` dimensions must be there: `always`, or only
 * `where-served`, where the public is served; a category that is required `in-principle` is asked for, not enforced.
 *
 * A form with level-1 names of its own (管理效率, 履职效能) gives such a dimension an `id`: rows belong to it by the printed level-1 name, its
 * label or one of its `names`, whatever their `dimension` (`other`, where it is none of the four).
 */
export type ObjectiveFramework = {
  dimensions: {
    id?: string | undefined
    dimension: Dimension
    label: Label
    names?: string[] | undefined
    required?: 'always' | 'where-served' | undefined
    categories: { category: Category; label: Label; required?: 'in-principle' | undefined }[]
  }[]
}

const categoryShape = () =>
  closed({
    category: category(),
    label: label(),
    required: z.exactOptional(z.literal('in-principle')),
  })
const dimensionShape = () =>
  closed({
    id: z.exactOptional(text()),
    dimension: dimension(),
    label: label(),
    names: z.exactOptional(z.array(text()).check(z.minLength(1))),
    required: z.exactOptional(z.enum(['always', 'where-served'])),
    categories: z.array(categoryShape()),
  })

// An own dimension once: two of one id could not be told apart.
const eachId = () => eachOnce(({ id }: ObjectiveFramework['dimensions'][number]) => id, ['id'])

export const objectiveFramework = /* @__PURE__ */ defineNorm({
  key: 'objective-framework.<id>',
  schema: () =>
    exactly<ObjectiveFramework>()(closed({ dimensions: z.array(dimensionShape()).check(z.minLength(1), eachId()) })),
})
