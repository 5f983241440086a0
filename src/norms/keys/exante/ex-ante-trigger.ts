import * as z from 'zod/mini'
import type { Decimal } from '../../../kernel/number.js'
import { exactly } from '../../exactly.js'
import { closed, notNegative } from '../../shapes.js'
import { toldAs } from '../../told-as.js'
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
  closed({
    new: z.exactOptional(z.boolean()),
    amount: z.exactOptional(notNegative()),
    growth: z.exactOptional(notNegative()),
    growthOver: z.exactOptional(notNegative()),
  }).check(
    z.refine((stated) => Object.keys(stated).length > 0, toldAs('value.too-short', { limit: '1', of: 'object' })),
    z.meta({ minProperties: 1 }),
  )

export const exAnteTrigger = /* @__PURE__ */ defineNorm({
  key: 'ex-ante.trigger',
  schema: () => exactly<ExAnteTrigger>()(z.array(line()).check(z.minLength(1))),
})
