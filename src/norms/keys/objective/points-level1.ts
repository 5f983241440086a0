import * as z from 'zod/mini'
import type { Decimal } from '../../../kernel/number.js'
import { exactly } from '../../exactly.js'
import { closed, someOf, text, upToHundred } from '../../shapes.js'
import { dimensions, type Dimension } from '../../vocabulary.js'
import { defineNorm } from '../define-norm.js'

/** 「一级指标分值」 The level-1 points of a table, for tables with or without cost and satisfaction; `own` by the id of a layer's own dimension. */
export type Level1Points = {
  cost: boolean
  satisfaction: boolean
  points: Partial<Record<Dimension, Decimal>>
  own?: Record<string, Decimal> | undefined
}

const table = () =>
  closed({
    cost: z.boolean(),
    satisfaction: z.boolean(),
    points: someOf(dimensions, upToHundred()),
    own: z.exactOptional(z.record(text(), upToHundred())),
  })

export const pointsLevel1 = /* @__PURE__ */ defineNorm({
  key: 'points.level1.<id>',
  schema: () => exactly<Level1Points[]>()(z.array(table())),
})
