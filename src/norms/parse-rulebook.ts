import * as z from 'zod/mini'
import { isDay } from '../kernel/day.js'
import type { Issue, Path } from '../kernel/issue.js'
import { kernelIssues } from '../kernel/issues.js'
import { plainDataOf } from '../kernel/plain-data.js'
import { failed, resultOf, type Result } from '../kernel/result.js'
import { commonPractice } from './rulebooks/common-practice.js'
import { normIssues } from './issues.js'
import { lanzhouNewArea } from './rulebooks/lanzhou-new-area.js'
import { national } from './rulebooks/national.js'
import { layersOf } from './layers-of.js'
import { checkFrameworkNorm } from './frameworks/check-framework-norm.js'
import { label, normSchema } from './keys/norm-schemas.js'
import type { DatedNorm, Rulebook, RulebookLayer } from './rulebook.js'
import { issuesFromZod } from './zod-issues.js'

const text = () => z.string().check(z.minLength(1), z.maxLength(200))
const day = () => z.string().check(z.refine(isDay, 'day.malformed'))
const seen = () => z.enum(['text', 'restated', 'practice', 'memory', 'assumed'])
const layerSchema = () =>
  z.object({
    schema: z.literal('budget-performance/rulebook@1'),
    id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/)),
    title: label(),
    extends: z.exactOptional(text()),
    documents: z.array(
      z.strictObject({
        id: text(),
        title: text(),
        issuer: z.exactOptional(text()),
        issued: z.exactOptional(day()),
        until: z.exactOptional(day()),
        seen: seen(),
      }),
    ),
    norms: z.record(
      text(),
      z.array(
        z.strictObject({
          from: day(),
          until: z.exactOptional(day()),
          basis: z.array(z.strictObject({ document: text(), article: z.exactOptional(text()) })),
          seen: seen(),
          value: z.unknown(),
        }),
      ),
    ),
  })

/**
 * 「读规则集」 A rulebook from the JSON a bureau stores: its shape, each value against its norm's schema, every basis a
 * registered document, no two entries in force at once, and `extends` resolved among the `known` ones (those that ship,
 * unless told otherwise). A rulebook that carries its `parents` is taken as it stands.
 */
export const parseRulebook = (
  json: unknown,
  known: readonly Rulebook[] = [national, commonPractice, lanzhouNewArea],
): Result<Rulebook> => {
  const plain = plainDataOf(json)
  if (plain.issues.length) return failed(plain.issues)
  const parsed = z.safeParse(layerSchema(), plain.value)
  if (!parsed.success) return failed(issuesFromZod(parsed.error.issues, plain.value))
  const layer = parsed.data as RulebookLayer
  const { parents, issues } = parentsOf(layer, plain.value, known)
  issues.push(
    ...Object.keys(plain.value as object)
      .filter((key) => key !== 'parents' && !Object.hasOwn(layer, key))
      .map((key) => kernelIssues.raise('value.unknown-key', { path: [key], params: { key } })),
  )
  issues.push(...checkLayer(layer, parents))
  return resultOf({ ...layer, parents }, issues)
}

const parentsOf = (
  layer: RulebookLayer,
  raw: unknown,
  known: readonly Rulebook[],
): { parents: RulebookLayer[]; issues: Issue[] } => {
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
    const parents = parsed.data as RulebookLayer[]
    return {
      parents,
      issues: [
        ...chainIssues(layer, parents, (i) => (i === 0 ? [] : ['parents', i - 1])),
        ...parents.flatMap((parent, i) =>
          checkLayer(parent, parents.slice(i + 1)).map((issue) => ({ ...issue, path: ['parents', i, ...issue.path] })),
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
  const parents = layersOf(parent)
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

const checkLayer = (layer: RulebookLayer, parents: RulebookLayer[]): Issue[] => {
  const documents = new Set([layer, ...parents].flatMap((each) => each.documents.map(({ id }) => id)))
  return Object.entries(layer.norms).flatMap(([key, entries]) => {
    const schema = normSchema(key)
    if (schema === undefined)
      return [normIssues.raise('rulebook.unknown-key', { path: ['norms', key], params: { key } })]
    return [
      ...overlaps(key, entries),
      ...entries.flatMap((entry, i) => {
        const at = ['norms', key, i]
        const value = z.safeParse(schema, entry.value)
        return [
          ...(value.success
            ? checkFrameworkNorm(key, entry.value, [...at, 'value'])
            : issuesFromZod(value.error.issues, entry.value).map((issue) => ({
                ...issue,
                path: [...at, 'value', ...issue.path],
              }))),
          ...(entry.basis.length === 0
            ? [normIssues.raise('rulebook.no-basis', { path: [...at, 'basis'], params: { key } })]
            : []),
          ...entry.basis.flatMap(({ document }, j) =>
            documents.has(document)
              ? []
              : [
                  normIssues.raise('rulebook.unknown-document', {
                    path: [...at, 'basis', j, 'document'],
                    params: { document },
                  }),
                ],
          ),
        ]
      }),
    ]
  })
}

const overlaps = (key: string, entries: DatedNorm[]): Issue[] =>
  entries.flatMap((entry, i) => {
    const later = entries.filter(({ from }) => from > entry.from).sort((a, b) => (a.from < b.from ? -1 : 1))[0]
    const twin = entries.findIndex(({ from }) => from === entry.from) < i
    const reversed = entry.until !== undefined && entry.until <= entry.from
    const over = entry.until !== undefined && later !== undefined && entry.until > later.from
    return twin || reversed || over
      ? [
          normIssues.raise('rulebook.overlap', {
            path: ['norms', key, i],
            params: { key, from: entry.from, until: entry.until ?? '' },
          }),
        ]
      : []
  })
