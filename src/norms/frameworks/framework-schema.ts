import * as z from 'zod/mini'
import type { Citation } from '../../kernel/citation.js'
import type { Decimal } from '../../kernel/number.js'
import { exactly } from '../exactly.js'
import { closed, grade } from '../shapes.js'
import type { Criterion, Framework } from '../vocabulary.js'
import type { CriterionNorm, FrameworkNorm } from './framework-norm.js'
import { bandsShape, idShape, objectOf, scorerShape, type Parts } from './scorer-shape.js'

const redistribute = () => z.enum(['within-parent', 'whole-tree', 'none'])

// A framework has one shape for both doors, a rulebook's (strict, points optional: what a document leaves open is shared out) and
// the model's (`parseFramework`: every point stated, unknown keys left out with a warning).
const criterionShape = <Points extends z.ZodMiniType, C>(parts: Parts, points: Points, self: z.ZodMiniType<C>) => {
  const { strict, label, text, share } = parts
  const object = objectOf(strict)
  return object({
    id: idShape(),
    label: label(),
    points,
    scorer: z.exactOptional(scorerShape(parts)),
    ratio: z.exactOptional(object({ numerator: text(), denominator: text() })),
    aggregate: z.exactOptional(
      z.union([z.enum(['sum', 'weakest', 'geometric']), object({ table: bandsShape(parts) })]),
    ),
    parts: z.exactOptional(z.array(self)),
    must: z.exactOptional(share()),
  })
}

const headShape = <C>(parts: Parts, criterion: z.ZodMiniType<C>) => {
  const { strict, label, decimal } = parts
  const object = objectOf(strict)
  return {
    id: idShape(),
    title: label(),
    total: decimal(),
    decimals: z.int().check(z.gte(0), z.lte(6)),
    criteria: z.array(criterion).check(z.minLength(1)),
    scale: z.exactOptional(z.array(object({ grade: grade(), label: label(), from: decimal() })).check(z.minLength(1))),
  }
}

/** A framework as a rulebook states it. */
export const frameworkNormShape = (given: Omit<Parts, 'strict'>): z.ZodMiniType<FrameworkNorm> => {
  const parts = { ...given, strict: true }
  const open = (): z.ZodMiniExactOptional<z.ZodMiniType<Decimal>> => z.exactOptional(parts.decimal())
  const criterion: z.ZodMiniType<CriterionNorm> = z.lazy(() =>
    exactly<CriterionNorm>()(criterionShape(parts, open(), criterion)),
  )
  return exactly<FrameworkNorm>()(
    closed({ ...headShape(parts, criterion), redistribute: z.exactOptional(redistribute()) }),
  )
}

/** A framework as the engine takes it. */
export const fullFrameworkShape = (
  given: Omit<Parts, 'strict'>,
  citation: () => z.ZodMiniType<Citation>,
): z.ZodMiniType<Framework> => {
  const parts = { ...given, strict: false }
  const criterion: z.ZodMiniType<Criterion> = z.lazy(() =>
    exactly<Criterion>()(criterionShape(parts, parts.decimal(), criterion)),
  )
  return exactly<Framework>()(
    z.object({
      ...headShape(parts, criterion),
      redistribute: redistribute(),
      basis: z.exactOptional(z.array(citation())),
      silences: z.exactOptional(
        z.object({ points: z.exactOptional(parts.text()), redistribute: z.exactOptional(parts.text()) }),
      ),
    }),
  )
}
