import type * as z from 'zod/mini'
import { ordinary, refused, type Take, type TakerOf, type Walk } from './take.js'

type Field = { key: string; take: Take; optional: boolean }

/** The known members in the order of the schema. Others are left out and said so; a strict schema refuses them. */
export const objectTaker = ({ shape, catchall }: z.core.$ZodObjectDef, of: TakerOf): Take | undefined => {
  const strict = catchall?._zod.def.type === 'never'
  const keys = Object.keys(shape)
  const fields: Field[] = []
  for (const key of keys) {
    const schema = shape[key]
    const take = schema && of(schema)
    if (take === undefined) return undefined
    fields.push({ key, take, optional: schema?._zod.optin === 'optional' && schema._zod.optout === 'optional' })
  }
  if ((catchall && !strict) || Object.getOwnPropertySymbols(shape).length || keys.includes('__proto__'))
    return undefined
  return (value, walk) => {
    if (!isPlain(value)) return refused
    const given = Object.keys(value).length
    if (isLarge(walk, given)) return refused
    const members: Record<string, unknown> = {}
    let known = 0
    for (const { key, take, optional } of fields) {
      const property = Object.getOwnPropertyDescriptor(value, key)
      let member: unknown
      if (property?.enumerable) {
        if (!('value' in property)) return refused
        known += 1
        member = property.value
      }
      if (member !== undefined) {
        member = take(member, walk)
        if (member === refused) return refused
        members[key] = member
      } else if (!optional) return refused
    }
    if (known < given) {
      if (strict && !Object.keys(value).every((key) => keys.includes(key) || isAbsent(value, key))) return refused
      walk.unknown = true
    }
    return members
  }
}

/** Any keys that the key's schema takes. A closed list of keys is not understood. */
export const recordTaker = ({ keyType, valueType, mode }: z.core.$ZodRecordDef, of: TakerOf): Take | undefined => {
  const takeKey = of(keyType)
  const take = of(valueType)
  if (keyType._zod.def.type !== 'string' || mode === 'loose' || !takeKey || !take) return undefined
  return (value, walk) => {
    if (!isPlain(value)) return refused
    const keys = Object.keys(value)
    if (isLarge(walk, keys.length)) return refused
    const members: Record<string, unknown> = {}
    for (const key of keys) {
      const property = Object.getOwnPropertyDescriptor(value, key)
      if (property === undefined || !('value' in property) || key === '__proto__') return refused
      if (property.value === undefined) continue // absent
      const name = takeKey(key, walk)
      const member = take(property.value, walk)
      if (typeof name !== 'string' || name === '__proto__' || member === refused) return refused
      members[name] = member
    }
    return members
  }
}

const isPlain = (value: unknown): value is object => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null
}

/** A member that is undefined is absent. */
const isAbsent = (value: object, key: string): boolean => {
  const property = Object.getOwnPropertyDescriptor(value, key)
  return property === undefined || ('value' in property && property.value === undefined)
}

const isLarge = (walk: Walk, members: number): boolean => {
  walk.nodes += members
  return walk.nodes > ordinary.nodes
}
