import * as z from 'zod/mini'
import type { FrameworkNorm } from '../norm-values.js'
import { grades, type Framework } from '../vocabulary.js'

type Text = () => z.ZodMiniType<string>
type Parts = { strict: boolean; decimal: Text; share: Text; text: Text; label: () => z.ZodMiniType }

const id = () => z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/))
const grade = () => z.enum(grades)
const redistribute = () => z.enum(['within-parent', 'whole-tree', 'none'])

/**
 * The shape of a framework, for both doors: a rulebook's (strict, points optional: what a document leaves open is shared out) and
 * the model's (`parseFramework`: every point stated, unknown keys left out with a warning).
 */
const frameworkShape = (
  { strict, decimal, share, text, label }: Parts,
  points: Text | (() => z.ZodMiniType),
  more: () => Record<string, z.ZodMiniType>,
): z.ZodMiniType => {
  const object = strict ? z.strictObject : z.object
  const band = () =>
    object({
      from: decimal(),
      share: z.exactOptional(share()),
      score: z.exactOptional(decimal()),
      grade: z.exactOptional(grade()),
      label: z.exactOptional(label()),
    })
  const bands = () => z.array(band()).check(z.minLength(1))
  const scorer = () =>
    z.discriminatedUnion('kind', [
      object({ kind: z.literal('judged'), bands: z.exactOptional(bands()) }),
      object({
        kind: z.literal('checklist'),
        items: z.array(object({ id: id(), label: label(), points: z.exactOptional(decimal()) })).check(z.minLength(1)),
      }),
      object({ kind: z.literal('yes-no'), full: z.enum(['yes', 'no']) }),
      object({
        kind: z.literal('proportional'),
        direction: z.enum(['up', 'down']),
        passLine: z.exactOptional(share()),
      }),
      object({ kind: z.literal('bands'), bands: bands() }),
      object({
        kind: z.literal('penalty'),
        free: decimal(),
        side: z.enum(['over', 'under']),
        per: decimal(),
        points: decimal(),
        whole: z.boolean(),
        floor: decimal(),
      }),
      object({ kind: z.literal('deduction'), cap: decimal() }),
      object({ kind: z.literal('bonus'), cap: decimal() }),
      object({ kind: z.literal('veto'), caps: grade() }),
    ])
  const criterion: z.ZodMiniType = z.lazy(() =>
    object({
      id: id(),
      label: label(),
      points: points(),
      scorer: z.exactOptional(scorer()),
      ratio: z.exactOptional(object({ numerator: text(), denominator: text() })),
      aggregate: z.exactOptional(z.union([z.enum(['sum', 'weakest', 'geometric']), object({ table: bands() })])),
      parts: z.exactOptional(z.array(criterion)),
    }),
  )
  return object({
    id: id(),
    title: label(),
    total: decimal(),
    decimals: z.int().check(z.gte(0), z.lte(6)),
    criteria: z.array(criterion).check(z.minLength(1)),
    scale: z.exactOptional(z.array(object({ grade: grade(), label: label(), from: decimal() })).check(z.minLength(1))),
    ...more(),
  })
}

/** A framework as a rulebook states it. */
export const frameworkNormShape = (parts: Omit<Parts, 'strict'>) =>
  frameworkShape(
    { ...parts, strict: true },
    () => z.exactOptional(parts.decimal()),
    () => ({ redistribute: z.exactOptional(redistribute()) }),
  ) as z.ZodMiniType<FrameworkNorm>

/** A framework as the engine takes it. */
export const fullFrameworkShape = (parts: Omit<Parts, 'strict'>, citation: () => z.ZodMiniType) =>
  frameworkShape({ ...parts, strict: false }, parts.decimal, () => ({
    redistribute: redistribute(),
    basis: z.exactOptional(z.array(citation())),
    silences: z.exactOptional(
      z.object({ points: z.exactOptional(parts.text()), redistribute: z.exactOptional(parts.text()) }),
    ),
  })) as z.ZodMiniType<Framework>
