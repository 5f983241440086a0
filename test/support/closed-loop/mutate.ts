import type { Dice } from '../records-of.js'
import { pools } from './corpus.js'
import { otherNumber, otherText, pick } from './mutate-leaf.js'

type Holder = Record<string, unknown> | unknown[]
type Place = { holder: Holder; key: string; value: unknown; name: string }

/** A copy with a few things changed as a hand would change them: cells swapped, rows doubled, a number, a unit, a day replaced. */
export const mutated = <T>(value: T, dice: Dice): T => {
  const root = { root: structuredClone(value) as unknown }
  const times = dice(8) === 0 ? 0 : 1 + dice(dice(3) === 0 ? 9 : 3)
  for (let i = 0; i < times; i += 1) change(root, dice)
  return root.root as T
}

const change = (root: Holder, dice: Dice): void => {
  const places = placesOf(root)
  if (places.length < 2) return
  const place = pick(places.slice(1), dice)
  const { holder, key, value, name } = place
  const peers = pools.get(name) ?? []
  const act = dice(12)
  if (Array.isArray(value) && act < 6) return changeList(value, dice)
  if (act === 0) return drop(place)
  if (act === 1 && peers.length > 0) return put(place, structuredClone(pick(peers, dice)))
  if (act === 2) return swap(place, pick(places.slice(1), dice), root)
  if (act === 3) return addKey(place, dice)
  if (Array.isArray(holder) && act === 4) return changeList(holder, dice)
  if (typeof value === 'string') return put(place, otherText(value, peers, dice))
  if (typeof value === 'number') return put(place, otherNumber(value, dice))
  if (typeof value === 'boolean') return put(place, !value)
  if (value === null) return put(place, peers.length > 0 ? structuredClone(pick(peers, dice)) : '1')
  if (!Array.isArray(holder) && act === 5) return void Reflect.deleteProperty(holder, key)
}

const placesOf = (root: Holder): Place[] => {
  const places: Place[] = []
  const look = (holder: Holder, name: string): void => {
    for (const [key, value] of Object.entries(holder)) {
      const own = Array.isArray(holder) ? name : key
      places.push({ holder, key, value, name: own })
      if (typeof value === 'object' && value !== null && places.length < 4000) look(value as Holder, own)
    }
  }
  look(root, 'root')
  return places
}

const put = ({ holder, key }: Place, value: unknown): void => void Reflect.set(holder, key, value)

const drop = ({ holder, key }: Place): void => {
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else Reflect.deleteProperty(holder, key)
}

/** Two cells change places, unless one holds the other. */
const swap = (a: Place, b: Place, root: Holder): void => {
  if (JSON.stringify(a.value ?? null).length + JSON.stringify(b.value ?? null).length > 400) return
  put(a, structuredClone(b.value))
  if (placesOf(root).some(({ holder }) => holder === b.holder)) put(b, structuredClone(a.value))
}

/** A member that stands in others of its kind: `partOf`, `tolerance`, `scoring` … */
const addKey = ({ holder, value }: Place, dice: Dice): void => {
  const target = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : holder
  if (Array.isArray(target)) return
  const key = pick(optional, dice)
  const peers = pools.get(key) ?? []
  if (peers.length > 0) Reflect.set(target, key, structuredClone(pick(peers, dice)))
}
// prettier-ignore
const optional = [
  'partOf', 'tolerance', 'scoring', 'unit', 'points', 'reason', 'evidence', 'actual', 'target', 'grade', 'score', 'scorer', 'parts', 'ratio', 'aggregate', 'until', 'from',
  'by', 'facts', 'year', 'kind', 'initial', 'executed', 'annual', 'sources', 'share', 'range', 'extends', 'accumulates', 'approximate', 'assumed', 'comparison', 'scale', 'amount', 'converted', 'because',
]

const changeList = (list: unknown[], dice: Dice): void => {
  const at = dice(Math.max(list.length, 1))
  const other = dice(Math.max(list.length, 1))
  switch (dice(7)) {
    case 0:
      list.length = 0
      break
    case 1:
      list.splice(at, 1)
      break
    case 2:
      if (list.length > 0) list.push(structuredClone(list[at])) // the same id twice
      break
    case 3:
      if (list.length > 0) list.splice(other, 0, renamed(list[at], dice))
      break
    case 4:
      if (list.length > 1) [list[at], list[other]] = [list[other], list[at]]
      break
    case 5:
      list.reverse()
      break
    default:
      nest(list[at], list[other])
  }
}

/** A row like another, by a name of its own. */
const renamed = (item: unknown, dice: Dice): unknown => {
  const copy = structuredClone(item)
  if (typeof copy === 'object' && copy !== null && 'id' in copy) copy.id = `x${String(dice(1000))}`
  return copy
}

/** Parts of parts: one row becomes a part of another. */
const nest = (row: unknown, parent: unknown): void => {
  if (typeof row !== 'object' || row === null || typeof parent !== 'object' || parent === null) return
  if ('id' in parent) Reflect.set(row, 'partOf', parent.id)
  if ('points' in parent) Reflect.set(row, 'points', parent.points)
}
