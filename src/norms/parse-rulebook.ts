import * as z from 'zod/mini'
import { kernelIssues } from '../kernel/issues.js'
import { plainDataOf } from '../kernel/plain-data.js'
import { failed, resultOf, type Result } from '../kernel/result.js'
import { capped } from '../kernel/capped.js'
import { deepFrozen } from '../kernel/deep-frozen.js'
import { checkLayer } from './parsing/check-layer.js'
import { checkWhole } from './parsing/check-whole.js'
import { parentsOf } from './parsing/parents-of.js'
import { layerSchema } from './parsing/rulebook-schema.js'
import type { Rulebook } from './rulebook.js'
import { commonPractice } from './rulebooks/common-practice.js'
import { lanzhouNewArea } from './rulebooks/lanzhou-new-area.js'
import { national } from './rulebooks/national.js'
import { issuesFromZod } from './parsing/zod-issues.js'

/**
 * 「读规则集」 A rulebook from the JSON a bureau stores: its shape, each value against its norm's schema, every basis a
 * registered document, no two entries in force at once, and `extends` resolved among those that ship and the `known` ones,
 * which come first where an id is the same. A rulebook that carries its `parents` is taken as it stands. What is given back is frozen, so that
 * `normsOn` can remember it.
 */
export const parseRulebook = (json: unknown, known: readonly Rulebook[] = []): Result<Rulebook> =>
  capped(read(json, [...known, national, commonPractice, lanzhouNewArea]))

const read = (json: unknown, known: readonly Rulebook[]): Result<Rulebook> => {
  const plain = plainDataOf(json)
  if (plain.issues.length) return failed(plain.issues)
  const parsed = z.safeParse(layerSchema(), plain.value)
  if (!parsed.success) return failed(issuesFromZod(parsed.error.issues, plain.value))
  const layer = parsed.data
  const { parents, issues } = parentsOf(layer, plain.value, known)
  issues.push(
    ...Object.keys(plain.value as object)
      .filter((key) => key !== 'parents' && !Object.hasOwn(layer, key))
      .map((key) => kernelIssues.raise('value.unknown-key', { path: [key], params: { key } })),
  )
  issues.push(...checkLayer(layer, parents), ...checkWhole(layer, parents))
  return resultOf(deepFrozen({ ...layer, parents }), issues)
}
