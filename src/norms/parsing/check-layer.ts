import { byDay, isBefore } from '../../kernel/day-order.js'
import type { Issue } from '../../kernel/issue.js'
import { normIssues } from '../issues.js'
import { normSchema } from '../keys/norm-schema.js'
import type { DatedNorm, RulebookLayer } from '../rulebook.js'
import { checkValue } from './check-value.js'

/** What is wrong with a layer's entries: keys, values, documents, two in force at once. */
export const checkLayer = (layer: RulebookLayer, parents: readonly RulebookLayer[]): Issue[] => {
  const documents = new Set([layer, ...parents].flatMap((each) => each.documents.map(({ id }) => id)))
  return Object.entries(layer.norms).flatMap(([key, entries]) => {
    if (normSchema(key) === undefined)
      return [normIssues.raise('rulebook.unknown-key', { path: ['norms', key], params: { key } })]
    return [
      ...overlaps(key, entries),
      ...entries.flatMap((entry, i) => {
        const at = ['norms', key, i]
        return [
          ...checkValue(key, entry.value, [...at, 'value']),
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
    const later = entries.filter(({ from }) => isBefore(entry.from, from)).sort((a, b) => byDay(a.from, b.from))[0]
    const twin = entries.findIndex(({ from }) => from === entry.from) < i
    const reversed = entry.until !== undefined && !isBefore(entry.from, entry.until)
    const over = entry.until !== undefined && later !== undefined && isBefore(later.from, entry.until)
    return twin || reversed || over
      ? [
          normIssues.raise('rulebook.overlap', {
            path: ['norms', key, i],
            params: { key, from: entry.from, until: entry.until ?? '' },
          }),
        ]
      : []
  })
