import * as z from 'zod/mini'
import { compare, isPositive } from '../../kernel/arithmetic.js'
import { waysSeen, type Seen } from '../../kernel/citation.js'
import type { Issue, Path } from '../../kernel/issue.js'
import { num, type Decimal } from '../../kernel/number.js'
import type { Category, Dimension, Label } from '../../norms/vocabulary.js'
import { parserOf, schemaOf } from '../define-model.js'
import { shapeOf, type Shape } from '../shape.js'
import { evidenceKinds, type EvidenceKind } from './evidence.js'
import { modelIssues } from '../issues.js'
import { category, decimal, dimension, id, text } from '../shapes.js'

/**
 * 「指标标准」 One indicator of a field's library: 共性 (common to projects of every field) or 个性 (of this field only), the better `up` or `down`,
 * the usual values with the source they come from (in `unit`; `per` an amount of money in 元, where they hold for so much of it), the standard
 * of a count that this one is the unit cost of, whether it grows over the year, and what proves it.
 */
export type IndicatorStandard = {
  id: string
  scope: 'common' | 'specific'
  name: string
  aliases?: string[] | undefined
  dimension: Dimension
  category: Category
  unit?: string | undefined
  direction: 'up' | 'down'
  range?:
    | {
        from?: Decimal | undefined
        to?: Decimal | undefined
        per?: { amount: Decimal } | undefined
        source: { document: string; article?: string | undefined; seen: Seen }
      }
    | undefined
  unitCostOf?: string | undefined
  accumulates?: boolean | undefined
  evidence?: EvidenceKind[] | undefined
}

/** 「行业指标库」 The indicators and standards of a pilot field, as JSON a bureau keeps. `example` marks one made to show the form. */
export type IndicatorLibrary = {
  schema: 'budget-performance/indicator-library@1'
  id: string
  title: Label
  field: string
  example?: boolean | undefined
  standards: IndicatorStandard[]
}

const indicatorStandardShape: Shape<IndicatorStandard> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    id: id(),
    scope: z.enum(['common', 'specific']),
    name: text(),
    aliases: z.optional(z.array(text())),
    dimension: dimension(),
    category: category(),
    unit: z.optional(text()),
    direction: z.enum(['up', 'down']),
    range: z.optional(
      z.object({
        from: z.optional(decimal()),
        to: z.optional(decimal()),
        per: z.optional(z.object({ amount: decimal() })),
        source: z.object({ document: text(), article: z.optional(text()), seen: z.enum(waysSeen) }),
      }),
    ),
    unitCostOf: z.optional(id()),
    accumulates: z.optional(z.boolean()),
    evidence: z.optional(z.array(z.enum(evidenceKinds))),
  }),
)

const title = () => z.strictObject({ zh: z.string().check(z.minLength(1)), en: z.optional(z.string()) })

export const libraryShape: Shape<IndicatorLibrary> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    schema: z.literal('budget-performance/indicator-library@1'),
    id: id(),
    title: title(),
    field: text(),
    example: z.optional(z.boolean()),
    standards: z.array(indicatorStandardShape()),
  }),
)

const checkLibrary = ({ standards }: IndicatorLibrary): Issue[] => {
  const first = new Map<string, number>()
  return standards.flatMap((standard, i) => {
    const before = first.get(standard.id)
    if (before === undefined) first.set(standard.id, i)
    const at: Path = ['standards', i]
    const { from, to, per } = standard.range ?? {}
    const priced = standard.unitCostOf
    return [
      ...(before === undefined
        ? []
        : [
            modelIssues.raise('indicator.duplicate-id', {
              path: [...at, 'id'],
              related: [['standards', before, 'id']],
              params: { id: standard.id },
            }),
          ]),
      ...(from !== undefined && to !== undefined && compare(num(to), num(from)) < 0
        ? [modelIssues.raise('target.reversed-range', { path: [...at, 'range', 'to'], params: { from, to } })]
        : []),
      ...(per !== undefined && !isPositive(num(per.amount))
        ? [modelIssues.raise('standard.amount-not-positive', { path: [...at, 'range', 'per', 'amount'], params: per })]
        : []),
      ...(priced !== undefined && !standards.some(({ id: other }) => other === priced && priced !== standard.id)
        ? [modelIssues.raise('standard.prices-unknown', { path: [...at, 'unitCostOf'], params: { id: priced } })]
        : []),
    ]
  })
}

/** 「读行业指标库」 A library from unknown data: every issue at once. */
export const parseIndicatorLibrary = /* @__PURE__ */ parserOf(libraryShape, checkLibrary)

/** 「行业指标库模式」 Standard Schema of a library. */
export const indicatorLibrarySchema = /* @__PURE__ */ schemaOf(parseIndicatorLibrary, libraryShape, 'IndicatorLibrary')
