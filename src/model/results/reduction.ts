import * as z from 'zod/mini'
import type { Decimal } from '../../kernel/number.js'
import { parserOf, schemaOf } from '../define-model.js'
import { shapeOf, type Shape } from '../shape.js'
import { derivedDecimal as decimal } from '../shapes.js'

/**
 * 「核减额」 A cut of a budget, in 元. `budgetFloor` is what is spent and committed (contracted, not yet paid) and cannot be taken back;
 * `most` is what is left above it; `proposed` is the cut itself, absent where the deciding body sets it.
 */
export type Reduction = { proposed?: Decimal | undefined; most: Decimal; budgetFloor: Decimal }

export const reductionShape: Shape<Reduction> = /* @__PURE__ */ shapeOf(() =>
  z.object({ proposed: z.optional(decimal()), most: decimal(), budgetFloor: decimal() }),
)

/** 「读核减额」 A cut from unknown data. */
export const parseReduction = /* @__PURE__ */ parserOf(reductionShape)

/** 「核减额模式」 Standard Schema of a cut. */
export const reductionSchema = /* @__PURE__ */ schemaOf(parseReduction, reductionShape, 'Reduction')
