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

export const assumptions = ['name', 'duration'] as const

/** 「推定比较符的依据」 What an operator that nobody printed was taken from, where its value and its cost do not tell: the row's name, a duration. */
export type AssumedBy = (typeof assumptions)[number]

/**
 * 「指标值」 What an indicator promises. A measure keeps the number and unit printed; `assumed` says that the operator was
 * not printed, `assumedBy` what else than cost and 0 the one read rests on; `approximate` is 左右. A deadline's `by` is the last day that is in time. What
 * is printed and cannot be read is `unreadable`: never words to be judged.
 */
export type Target =
  | {
      kind: 'measure'
      comparison: Comparison
      value: Decimal
      unit?: string | undefined
      tolerance?: Decimal | undefined
      assumed?: 'comparison' | undefined
      assumedBy?: AssumedBy | undefined
      approximate?: boolean | undefined
    }
  | { kind: 'range'; from: Decimal; to: Decimal; unit?: string | undefined }
  | { kind: 'deadline'; by: Day; precision: Precision }
  | { kind: 'yes-no'; expected: boolean; text: string }
  | { kind: 'statement'; text: string }
  | { kind: 'unreadable'; text: string }
  | { kind: 'missing' }

export const targetKinds = [
  'measure',
  'range',
  'deadline',
  'yes-no',
  'statement',
  'unreadable',
  'missing',
] as const satisfies readonly Target['kind'][]

export const targetShape: Shape<Target> = /* @__PURE__ */ shapeOf(() =>
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('measure'),
      comparison: comparison(),
      value: decimal(),
      unit: z.optional(text()),
      tolerance: z.optional(decimal()),
      assumed: z.optional(z.literal('comparison')),
      assumedBy: z.optional(z.enum(assumptions)),
      approximate: z.optional(z.boolean()),
    }),
    z.object({ kind: z.literal('range'), from: decimal(), to: decimal(), unit: z.optional(text()) }),
    z.object({ kind: z.literal('deadline'), by: day(), precision: z.enum(precisions) }),
    z.object({ kind: z.literal('yes-no'), expected: z.boolean(), text: text() }),
    z.object({ kind: z.literal('statement'), text: text() }),
    z.object({ kind: z.literal('unreadable'), text: text() }),
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
export const targetSchema = /* @__PURE__ */ schemaOf(parseTarget, targetShape, 'Target')
