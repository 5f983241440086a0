import { ownCopy } from '../../kernel/own-copy.js'
import * as z from 'zod/mini'
import { under, type Issue, type Path } from '../../kernel/issue.js'
import { kernelIssues } from '../../kernel/issues.js'
import { isDeepFrozen } from '../../kernel/deep-frozen.js'
import { normIssues } from '../issues.js'
import { layersOf } from '../resolving/layers-of.js'
import type { Rulebook, RulebookLayer } from '../rulebook.js'
import { issuesFromZod } from './zod-issues.js'
import { checkLayer } from './check-layer.js'
import { checkWhole } from './check-whole.js'
import { layerSchema } from './rulebook-schema.js'

type Parents = { parents: RulebookLayer[]; issues: Issue[] }

/** The layers a layer stands on: those it carries, or those of the parent it names among the known. */
export const parentsOf = (layer: RulebookLayer, raw: unknown, known: readonly Rulebook[]): Parents => {
  const given = (raw as { parents?: unknown }).parents
  if (given !== undefined && !Array.isArray(given))
    return {
      parents: [],
      issues: [
        kernelIssues.raise('value.type', { path: ['parents'], params: { found: typeof given, expected: 'array' } }),
      ],
    }
  if (Array.isArray(given) && given.length > 0) {
    const parsed = z.safeParse(z.array(layerSchema()), given)
    if (!parsed.success)
      return {
        parents: [],
        issues: issuesFromZod(parsed.error.issues, given).map((issue) => ({
          ...issue,
          path: ['parents', ...issue.path],
        })),
      }
    const parents = parsed.data
    return {
      parents,
      issues: [
        ...chainIssues(layer, parents, (i) => (i === 0 ? [] : ['parents', i - 1])),
        ...parents.flatMap((parent, i) =>
          under(
            ['parents', i],
            [...checkLayer(parent, parents.slice(i + 1)), ...checkWhole(parent, parents.slice(i + 1))],
          ),
        ),
      ],
    }
  }
  if (layer.extends === undefined) return { parents: [], issues: [] }
  if (layer.extends === layer.id)
    return {
      parents: [],
      issues: [normIssues.raise('rulebook.cycle', { path: ['extends'], params: { id: layer.id } })],
    }
  const parent = known.find(({ id }) => id === layer.extends)
  if (parent === undefined)
    return {
      parents: [],
      issues: [
        normIssues.raise('rulebook.unknown-parent', {
          path: ['extends'],
          params: { parent: layer.extends, known: known.map(({ id }) => id).join(', ') },
        }),
      ],
    }
  const parents = layersOf(isDeepFrozen(parent) ? parent : copyOf(parent))
  return { parents, issues: chainIssues(layer, parents) }
}

const chainIssues = (layer: RulebookLayer, parents: RulebookLayer[], at: (i: number) => Path = () => []): Issue[] => {
  const chain = [layer, ...parents]
  return chain.flatMap(({ id, extends: parent }, i) => {
    if (chain.findIndex((other) => other.id === id) < i)
      return [normIssues.raise('rulebook.cycle', { path: [...at(i), 'extends'], params: { id } })]
    return parent === chain[i + 1]?.id
      ? []
      : [
          normIssues.raise('rulebook.unknown-parent', {
            path: [...at(i), 'extends'],
            params: { parent: parent ?? '', known: chain.map((other) => other.id).join(', ') },
          }),
        ]
  })
}

// The caller's own, which is not ours to freeze.
const copyOf = (rulebook: Rulebook): Rulebook => ownCopy(rulebook)
