import * as z from 'zod/mini'
import type { Decimal } from '../../../kernel/number.js'
import { exactly } from '../../exactly.js'
import { decimal } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

/**
 * 「评估范围」 Where an ex-ante assessment is due: one line is enough, and all conditions of a line must hold. New or not; from an
 * amount in 元; from a growth, or over a growth, as a share of 1.
 */
export type ExAnteTrigger = {
  new?: boolean | undefined
  amount?: Decimal | undefined
  growth?: Decimal | undefined
  growthOver?: Decimal | undefined
}[]

const line = () =>
  z
    .strictObject({
      new: z.exactOptional(z.boolean()),
      amount: z.exactOptional(decimal()),
      growth: z.exactOptional(decimal()),
      growthOver: z.exactOptional(decimal()),
    })
    .check(z.refine((stated) => Object.keys(stated).length > 0, 'value.too-short'))

export const exAnteTrigger = /* @__PURE__ */ defineNorm({
  key: 'ex-ante.trigger',
  schema: () => exactly<ExAnteTrigger>()(z.array(line()).check(z.minLength(1))),
})
