import * as z from 'zod/mini'
import type { Issue } from '../../kernel/issue.js'
import { parserOf, schemaOf } from '../define-model.js'
import { shapeOf, type Shape } from '../shape.js'
import { text } from '../shapes.js'
import { issueShape } from './issue.js'

/** 「入选项」 What was drawn or chosen, and why; `key` is its smallest key where it was drawn. */
export type Drawn = {
  id: string
  stratum?: string | undefined
  group?: string | undefined
  reason: string
  params?: Record<string, string> | undefined
  key?: string | undefined
}

/** 「选取结果」 What was drawn or chosen out of a population, what was not, and why: a record that anyone can redo. */
export type Selection = {
  method: string
  seed?: string | undefined
  population: { count: number; hash: string }
  quotas?: { stratum: string; of: number; count: number }[] | undefined
  drawn: Drawn[]
  notDrawn: { id: string; reason?: string | undefined; params?: Record<string, string> | undefined }[]
  issues: Issue[]
}

const params = () => z.optional(z.record(z.string(), z.string()))

export const selectionShape: Shape<Selection> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    method: text(),
    seed: z.optional(text()),
    population: z.object({ count: z.int(), hash: text() }),
    quotas: z.optional(z.array(z.object({ stratum: z.string(), of: z.int(), count: z.int() }))),
    drawn: z.array(
      z.object({
        id: text(),
        stratum: z.optional(text()),
        group: z.optional(text()),
        reason: text(),
        params: params(),
        key: z.optional(text()),
      }),
    ),
    notDrawn: z.array(z.object({ id: text(), reason: z.optional(text()), params: params() })),
    issues: z.array(issueShape()),
  }),
)

/** 「读选取结果」 A stored selection from unknown data. */
export const parseSelection = /* @__PURE__ */ parserOf(selectionShape)

/** 「选取结果模式」 Standard Schema of a selection. */
export const selectionSchema = /* @__PURE__ */ schemaOf(parseSelection, selectionShape, 'Selection')
