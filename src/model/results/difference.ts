import * as z from 'zod/mini'
import type { Decimal } from '../../kernel/number.js'
import { parserOf, schemaOf } from '../define-model.js'
import { shapeOf, type Shape } from '../shape.js'
import { derivedDecimal as decimal, text } from '../shapes.js'

export const differenceKinds = [
  'target-unreadable',
  'target-missing',
  'actual-missing',
  'not-applicable-scored',
  'kind-mismatch',
  'over-points',
  'rounded-score',
  'rounded-rate',
  'inverse-formula',
  'percent-as-ratio',
  'points-applied-twice',
  'unmet-full-score',
  'unexplained-deduction',
  'judgement-band',
  'actual-copies-target',
  'parent-counted-twice',
  'parts-sum',
  'zero-parent',
  'rate-over-100',
  'rate-wrong',
  'execution-without-budget',
  'execution-points',
  'points-sum',
  'execution-left-out',
  'total-sum',
  'unexplained',
] as const

/** From so many rows on, what they have in common is the habit of a table. Our choice. */
export const habitRows = 3

/** 「差异种类」 Why a printed figure differs from the recomputed one: one kind a cause. */
export type DifferenceKind = (typeof differenceKinds)[number]

/**
 * 「差异」 One difference between a printed table and the recomputed one. `row` is an indicator id, `execution`, `total`,
 * `funds` or `level:<label>`; `explains` is the smallest assumption that gives the printed figure; `rows` are those of one habit of a whole
 * table, told once.
 */
export type Difference = {
  row: string
  kind: DifferenceKind
  alternatives?: DifferenceKind[] | undefined
  rows?: string[] | undefined
  published?: string | undefined
  computed?: string | undefined
  explains?: { assume: string; gives: Decimal } | undefined
}

export const differenceShape: Shape<Difference> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    row: text(),
    kind: z.enum(differenceKinds),
    alternatives: z.optional(z.array(z.enum(differenceKinds))),
    rows: z.optional(z.array(text())),
    published: z.optional(z.string()),
    computed: z.optional(z.string()),
    explains: z.optional(z.object({ assume: text(), gives: decimal() })),
  }),
)

/** 「读差异」 A stored difference from unknown data. */
export const parseDifference = /* @__PURE__ */ parserOf(differenceShape)

/** 「差异模式」 Standard Schema of a difference. */
export const differenceSchema = /* @__PURE__ */ schemaOf(parseDifference, differenceShape, 'Difference')
