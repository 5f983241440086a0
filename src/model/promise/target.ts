import * as z from 'zod/mini'
import { below } from '../../kernel/arithmetic.js'
import type { Day } from '../../kernel/day.js'
import type { Issue, Path } from '../../kernel/issue.js'
import { num, type Decimal } from '../../kernel/number.js'
import type { Comparison } from '../../norms/vocabulary.js'
import { parserOf, schemaOf } from '../define-model.js'
import { shapeOf, type Shape } from '../shape.js'
import { modelIssues } from '../issues.js'
import { comparison, day, decimal, isBelowZero, text } from '../shapes.js'

export const precisions = ['day', 'month', 'year'] as const

/** 「日期精度」 How precisely a day was written: to the day, the month, the year. */
export type Precision = (typeof precisions)[number]

/**
 * 「指标值」 What an indicator promises. A measure keeps the number and unit printed; `assumed` says that the operator was
 * not printed; `approximate` is 左右. A deadline's `by` is the last day that is in time.
 */
export type Target =
  | {
      kind: 'measure'
      comparison: Comparison
      value: Decimal
      unit?: string | undefined
      tolerance?: Decimal | undefined
      assumed?: 'comparison' | undefined
      approximate?: boolean | undefined
    }
  | { kind: 'range'; from: Decimal; to: Decimal; unit?: string | undefined }
  | { kind: 'deadline'; by: Day; precision: Precision }
  | { kind: 'yes-no'; expected: boolean; text: string }
  | { kind: 'statement'; text: string }
  | { kind: 'missing' }

export const targetShape: Shape<Target> = /* @__PURE__ */ shapeOf(() =>
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('measure'),
      comparison: comparison(),
      value: decimal(),
      unit: z.optional(text()),
      tolerance: z.optional(decimal()),
      assumed: z.optional(z.literal('comparison')),
      approximate: z.optional(z.boolean()),
    }),
    z.object({ kind: z.literal('range'), from: decimal(), to: decimal(), unit: z.optional(text()) }),
    z.object({ kind: z.literal('deadline'), by: day(), precision: z.enum(precisions) }),
    z.object({ kind: z.literal('yes-no'), expected: z.boolean(), text: text() }),
    z.object({ kind: z.literal('statement'), text: text() }),
    z.object({ kind: z.literal('missing') }),
  ]),
)

/** What a shape cannot say: a range the right way round, a tolerance not below zero. */
export const checkTarget = (target: Target, path: Path = []): Issue[] => {
  if (target.kind === 'range' && below(num(target.to), num(target.from))) {
    const { from, to } = target
    return [modelIssues.raise('target.reversed-range', { path: [...path, 'to'], params: { from, to } })]
  }
  if (target.kind === 'measure' && target.tolerance !== undefined && isBelowZero(target.tolerance)) {
    const { tolerance } = target
    const at = [...path, 'tolerance']
    return [modelIssues.raise('target.negative-tolerance', { path: at, params: { tolerance } })]
  }
  return []
}

/** 「读指标值」 A target from unknown data. (For printed cells see `readTarget`.) */
export const parseTarget = /* @__PURE__ */ parserOf(targetShape, (target) => checkTarget(target))

/** 「指标值模式」 Standard Schema of a target. */
export const targetSchema = /* @__PURE__ */ schemaOf(parseTarget)
