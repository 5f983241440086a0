import { add, equals, hundred, sum } from '../../kernel/arithmetic.js'
import type { Day } from '../../kernel/day.js'
import { byDay } from '../../kernel/day-order.js'
import type { Issue } from '../../kernel/issue.js'
import { num, text, type Num } from '../../kernel/number.js'
import { entryOnDay } from '../../kernel/timeline.js'
import { normIssues } from '../issues.js'
import type { Level1Points } from '../keys/objective/points-level1.js'
import type { NormKey } from '../norm-values.js'
import type { RulebookLayer } from '../rulebook.js'
import { soundEntries, type SoundEntry } from './sound-entries.js'

type Level1Key = NormKey & `points.level1.${string}`
type Found<K extends NormKey> = { readonly layer: number; readonly entry: SoundEntry<K> }

/**
 * The points of the execution rate and those of level 1 make 100 on every day both are in force. A layer that states both and
 * misses it contradicts itself; one that states the one over an inherited other is warned, once a key.
 */
export const checkPoints = (layer: RulebookLayer, parents: readonly RulebookLayer[]): Issue[] => {
  const layers = [layer, ...parents]
  const keys = new Set(layers.flatMap(({ norms }) => Object.keys(norms)).filter(isLevel1))
  return [...keys].flatMap((key) => checkKey(key, layers))
}

const isLevel1 = (key: string): key is Level1Key => key.startsWith('points.level1.')

const checkKey = (key: Level1Key, layers: readonly RulebookLayer[]): Issue[] => {
  const executions = layers.map((layer) => soundEntries(layer, 'execution.points'))
  const tables = layers.map((layer) => soundEntries(layer, key))
  const told = new Set<string>()
  return turnsOf([...executions.flat(), ...tables.flat()]).flatMap((day) => {
    const execution = inForce(executions, day)
    const level1 = inForce(tables, day)
    if (execution === undefined || level1 === undefined || (execution.layer > 0 && level1.layer > 0)) return []
    return level1.entry.value.flatMap((table, i) => {
      const points = sumOf(table)
      const total = add(num(execution.entry.value), points)
      const own = execution.layer === level1.layer
      const cause = own ? `${String(execution.entry.place)} ${String(level1.entry.place)} ${String(i)}` : 'inherited'
      if (equals(total, hundred) || told.has(cause)) return []
      told.add(cause)
      const ofTable = ['norms', key, level1.entry.place, 'value', i]
      const ofExecution = ['norms', 'execution.points', execution.entry.place, 'value']
      const issue = normIssues.raise('rulebook.points-sum', {
        path: level1.layer === 0 ? ofTable : ofExecution,
        related: own ? [ofExecution] : undefined,
        params: { key, day, execution: execution.entry.value, level1: text(points), sum: text(total) },
      })
      return [own ? issue : { ...issue, severity: 'warning' as const }]
    })
  })
}

const sumOf = ({ points, own }: Level1Points): Num =>
  sum([...Object.values(points), ...Object.values(own ?? {})].map((each) => num(each)))

const turnsOf = (entries: readonly { from: Day; until?: Day | undefined }[]): Day[] =>
  [...new Set(entries.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until])))].sort(byDay)

// The nearest layer with an entry in force; a gap in a layer hides what lies below it.
const inForce = <K extends NormKey>(layers: readonly SoundEntry<K>[][], day: Day): Found<K> | undefined => {
  for (const [layer, entries] of layers.entries()) {
    const found = entryOnDay(entries, day)
    if (found.kind === 'in-force') return { layer, entry: found.entry }
    if (found.kind === 'gap') return undefined
  }
  return undefined
}
