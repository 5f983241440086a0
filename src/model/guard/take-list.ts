import type * as z from 'zod/mini'
import { ordinary, refused, type Take, type TakerOf, type Walk } from './take.js'

export const arrayTaker = (take: Take | undefined): Take | undefined =>
  take && ((value, walk) => taken(value, walk, () => take))

/** A fixed beginning, then as many of the rest as there are. A tuple whose items may be absent is not understood. */
export const tupleTaker = ({ items, rest }: z.core.$ZodTupleDef, of: TakerOf): Take | undefined => {
  const takers = items.map(of)
  const takeRest = rest ? of(rest) : undefined
  const sure = items.every(({ _zod }) => _zod.optin === undefined && _zod.optout === undefined)
  if (!sure || !takers.every((take) => take !== undefined) || (rest && takeRest === undefined)) return undefined
  return (value, walk) => {
    const list = taken(value, walk, (i) => takers[i] ?? takeRest)
    return Array.isArray(list) && list.length < takers.length ? refused : list
  }
}

const taken = (value: unknown, walk: Walk, takerAt: (i: number) => Take | undefined): unknown => {
  if (!Array.isArray(value)) return refused
  const { length } = value
  walk.nodes += length
  if (walk.nodes > ordinary.nodes) return refused
  const list: unknown[] = []
  for (let i = 0; i < length; i += 1) {
    const property = Object.getOwnPropertyDescriptor(value, i)
    if (property !== undefined && !('value' in property)) return refused
    const take = takerAt(i)
    const item = take === undefined ? refused : take(property?.value, walk)
    if (item === refused) return refused
    list.push(item)
  }
  return list
}
