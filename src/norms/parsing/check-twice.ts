import type { Issue } from '../../kernel/issue.js'
import type { NormKey } from '../norm-values.js'
import { normIssues } from '../issues.js'
import type { RulebookLayer } from '../rulebook.js'
import { laddersOf } from './ladders-of.js'
import { soundEntries } from './sound-entries.js'

/** What a layer may state once only: a document, a name in a list of bands, a level-1 table for one kind of project. */
export const checkTwice = (layer: RulebookLayer): Issue[] => [
  ...repeats(layer.documents.map(({ id }) => id)).map(({ name, place, first }) =>
    normIssues.raise('rulebook.document-twice', {
      path: ['documents', place, 'id'],
      related: [['documents', first, 'id']],
      params: { document: name },
    }),
  ),
  ...laddersOf(layer).flatMap(({ key, path, member, bands }) =>
    repeats(bands.map(({ name }) => name)).map(({ place, first }) =>
      normIssues.raise('rulebook.twice', {
        path: [...path, place, member],
        related: [[...path, first, member]],
        params: { key, from: bands[place]!.from, other: bands[first]!.from },
      }),
    ),
  ),
  ...Object.keys(layer.norms)
    .filter((key) => key.startsWith('points.level1.'))
    .flatMap((key) => tablesTwice(layer, key)),
]

const tablesTwice = (layer: RulebookLayer, key: string): Issue[] =>
  soundEntries(layer, key as NormKey & `points.level1.${string}`).flatMap(({ value, place: entry }) =>
    repeats(value.map(({ cost, satisfaction }) => `${String(cost)} ${String(satisfaction)}`)).map(
      ({ place, first }) => {
        const path = ['norms', key, entry, 'value']
        return normIssues.raise('rulebook.table-twice', {
          path: [...path, place],
          related: [[...path, first]],
          params: { key },
        })
      },
    ),
  )

const repeats = (names: readonly string[]): { name: string; place: number; first: number }[] => {
  const firsts = new Map<string, number>()
  return names.flatMap((name, place) => {
    const first = firsts.get(name)
    if (first === undefined) firsts.set(name, place)
    return first === undefined ? [] : [{ name, place, first }]
  })
}
