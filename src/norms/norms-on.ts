import type { Citation } from '../kernel/citation.js'
import { isDay, type Day } from '../kernel/day.js'
import { hashOf } from '../kernel/hash.js'
import type { Issue } from '../kernel/issue.js'
import { kernelIssues } from '../kernel/issues.js'
import { failed, type Result } from '../kernel/result.js'
import { entryOn } from '../kernel/timeline.js'
import { normIssues } from './issues.js'
import { national } from './rulebooks/national.js'
import type { DatedNorm, LegalDocument, Norms, Rulebook, RulebookLayer } from './rulebook.js'

type Value = Norms['values'][string]

/**
 * 「当日规则」 The one value of each norm on a day: the nearest layer with an entry in force wins. An impossible day, a day
 * before the first document, a gap between two entries of a layer: issues, never a guess. What no layer states is absent
 * here and reported where it is needed (`norm.absent`).
 */
export const normsOn = (day: Day, rulebook: Rulebook = national): Result<Norms> => {
  if (typeof day !== 'string' || !isDay(day))
    return failed([
      kernelIssues.raise('day.malformed', { params: { found: String(day).slice(0, 'YYYY-MM-DD+99:99'.length) } }),
    ])
  const layers: RulebookLayer[] = [rulebook, ...rulebook.parents]
  const issues: Issue[] = []
  const values: Record<string, Value> = {}
  for (const key of new Set(layers.flatMap((layer) => Object.keys(layer.norms)))) {
    const value = valueOn(key, day, layers, issues)
    if (value !== undefined) values[key] = value
  }
  const first = firstDay(layers)
  if (first === undefined || day < first)
    return failed([normIssues.raise('norms.before-first-document', { params: { day, first: first ?? '' } })])
  if (issues.length) return failed(issues)
  const norms: Norms = {
    day,
    rulebook: {
      id: rulebook.id,
      title: { ...rulebook.title },
      hash: hashOf(rulebook),
      layers: layers.map(({ id }) => id),
    },
    values,
  }
  return { ok: true, value: frozen(norms), issues: [] }
}

const valueOn = (key: string, day: Day, layers: RulebookLayer[], issues: Issue[]): Value | undefined => {
  for (const layer of layers) {
    const found = entryOn(layer.norms[key] ?? [], day)
    if (found.kind === 'gap') {
      issues.push(normIssues.raise('norm.gap', { path: ['norms', key], params: { key, layer: layer.id, day } }))
      return undefined
    }
    if (found.kind === 'in-force') {
      const { basis, seen } = found.entry
      const citations = basis.map(({ document, article }): Citation => {
        const title = titleOf(document, layers)
        return { document, ...(title !== undefined && { title }), ...(article !== undefined && { article }), seen }
      })
      return { ...(JSON.parse(JSON.stringify(found.entry)) as DatedNorm), layer: layer.id, citations } // a copy: freezing must not reach the caller's rulebook
    }
  }
  return undefined
}

// A 文号 is its own name: the title is given once, where it differs from the id.
const titleOf = (id: string, layers: RulebookLayer[]): string | undefined => {
  const document = layers.flatMap((layer) => layer.documents).find((known: LegalDocument) => known.id === id)
  return document === undefined || document.title === id ? undefined : document.title
}

const firstDay = (layers: RulebookLayer[]): Day | undefined => {
  const issued = layers.flatMap((layer) => layer.documents.flatMap((document) => document.issued ?? []))
  const begun = layers.flatMap((layer) =>
    Object.values(layer.norms).flatMap((entries) => entries.map(({ from }) => from)),
  )
  return [...issued, ...begun].sort()[0]
}

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const member of Object.values(value)) frozen(member)
  }
  return value
}
