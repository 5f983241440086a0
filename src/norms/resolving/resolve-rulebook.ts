import { ownCopy } from '../../kernel/own-copy.js'
import { byDay, isBefore } from '../../kernel/day-order.js'
import type { Citation } from '../../kernel/citation.js'
import type { Day } from '../../kernel/day.js'
import { hashOf } from '../../kernel/hash.js'
import { entryOnDay } from '../../kernel/timeline.js'
import { deepFrozen } from '../../kernel/deep-frozen.js'
import type { DatedNorm, NormInForce, Norms, Rulebook, RulebookLayer, SilentNorm } from '../rulebook.js'
import { hashOfValues } from './seal.js'
import { silentOn } from './silent-on.js'

/** What a rulebook says from one turning day to the next: the same values, and the same silent layers. */
export type Period = { values: Norms['values']; hash: string; silent: readonly SilentNorm[] }

/** What of a rulebook does not depend on the day. */
export type ResolvedRulebook = {
  rulebook: Norms['rulebook']
  first: Day | undefined
  /** The period a day falls in, worked out when it is first asked for. */
  periodOn: (day: Day) => Period
}

type Sealed = { norm: NormInForce; hash: string }

export const resolveRulebook = (rulebook: Rulebook): ResolvedRulebook => {
  const layers: RulebookLayer[] = [rulebook, ...rulebook.parents]
  const entries = layers.flatMap((layer) => Object.values(layer.norms).flat())
  const turns = [...new Set(entries.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until])))].sort(
    byDay,
  )
  const issued = layers.flatMap(({ documents }) => documents.flatMap((document) => document.issued ?? []))
  const keys = [...new Set(layers.flatMap((layer) => Object.keys(layer.norms)))]
  const titles = titlesOf(layers)
  const sealed = new Map<DatedNorm, Sealed>()
  const periods = new Map<number, Period>()

  const seal = (entry: DatedNorm, layer: string): Sealed => {
    const known = sealed.get(entry)
    if (known?.norm.layer === layer) return known
    const copy = ownCopy(entry) // freezing must not reach the caller's rulebook
    const norm = deepFrozen({ ...copy, layer, citations: citationsOf(entry, titles) })
    const made = { norm, hash: hashOf(norm) }
    sealed.set(entry, made)
    return made
  }
  const work = (day: Day): Period => {
    const values: Record<string, NormInForce> = {}
    const hashes: Record<string, string> = {}
    const silent: SilentNorm[] = []
    for (const key of keys) {
      for (const layer of layers) {
        const entries = layer.norms[key] ?? []
        if (entries.length === 0) continue
        const found = entryOnDay(entries, day)
        if (found.kind === 'in-force') {
          const { norm, hash } = seal(found.entry, layer.id)
          values[key] = norm
          hashes[key] = hash
          break
        }
        const when = silentOn(entries, day)
        const isRoot = layer === layers.at(-1)
        if (!isRoot || when.state !== 'before-first') silent.push({ key, layer: layer.id, ...when }) // what the root has not begun is absent
        if (when.state === 'gap') break
      }
    }
    return { values: Object.freeze(values), hash: hashOfValues(hashes), silent: deepFrozen(silent) }
  }

  return {
    rulebook: deepFrozen({
      id: rulebook.id,
      title: { ...rulebook.title },
      hash: hashOf(rulebook),
      layers: layers.map(({ id }) => id),
    }),
    first: [...entries.map(({ from }) => from), ...issued].sort(byDay)[0],
    periodOn: (day) => {
      const turn = turns.filter((from) => !isBefore(day, from)).length
      const period = periods.get(turn) ?? work(day)
      periods.set(turn, period)
      return period
    },
  }
}

// A 文号 is its own name: the title is given once, where it differs from the id. The nearest layer names a document.
const titlesOf = (layers: readonly RulebookLayer[]): Map<string, string> => {
  const titles = new Map<string, string>()
  for (const { id, title } of layers.flatMap(({ documents }) => documents)) if (!titles.has(id)) titles.set(id, title)
  return titles
}

const citationsOf = ({ basis, seen }: DatedNorm, titles: Map<string, string>): Citation[] =>
  basis.map(({ document, article, articleSeen }) => {
    const title = titles.get(document)
    return {
      document,
      ...(title !== undefined && title !== document && { title }),
      ...(article !== undefined && { article }),
      seen,
      ...(articleSeen !== undefined && { articleSeen }),
    }
  })
