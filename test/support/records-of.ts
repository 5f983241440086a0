import * as z from 'zod/mini'

type Schema = z.core.$ZodType

/** A small generator of whole numbers below a bound, the same for the same seed (mulberry32). */
export type Dice = (below: number) => number
export const diceOf = (seed: number): Dice => {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

// prettier-ignore
const texts = [
  '', ' ', '0', '1', '-1', '-0', '00', '007', '10.00', '0.50', '95', '-7.250', '1.', '.5', '+1', '1e5', '0.123456789012',
  '0.1234567890123', '9'.repeat(40), '9'.repeat(41), `1.${'0'.repeat(38)}`, 'r1', 'a-b_c', 'a'.repeat(64), 'a'.repeat(65), '1a',
  '2021-02-28', '2021-02-29', '2020-02-29', '2021-13-01', '2021-6-1', '07-31', '12-31', '02-29', '按期', '%', '\uD800', '𠮷', 'final', 'measure', '__proto__',
  'constructor', 'self', '\u202E95',
]
const longTexts = [
  '字'.repeat(4000),
  '字'.repeat(4001),
  '𠮷'.repeat(2001),
  '𠮷'.repeat(4000),
  '𠮷'.repeat(4001),
  '9'.repeat(400),
  '9'.repeat(401),
]
const numbers = [0, -0, 1, 6, 7, 1948, 1949, 2021, 2999, 3000, 0.5, -1, 2 ** 53, -(2 ** 53), 1e308]
const odd: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => true,
  () => 7,
  () => '',
  () => 'x',
  () => [],
  () => [undefined],
  () => new Array(2),
  () => ({}),
  () => ({ kind: 'measure' }),
  () => Object.create(null) as unknown,
  () => Object.create({ kind: 'missing' }) as unknown,
  () => new Date(0),
  () => new Map(),
  () => new String('1'),
  () => 1n,
  () => Symbol('x'),
  () => () => '1',
  () => JSON.parse('{"__proto__":{"kind":"missing"}}') as unknown,
  () => Object.defineProperty({}, 'kind', { get: () => 'missing', enumerable: true }) as unknown,
  () => Object.defineProperty({}, 'kind', { value: 'missing', enumerable: false }) as unknown,
]

/** Makes records a schema takes and, as often, records with one thing changed. */
export const recordsOf = (schema: Schema, dice: Dice): (() => unknown) => {
  const fitting = new Map<Schema, readonly unknown[]>()
  const leaves = (leaf: Schema, all: readonly unknown[]) => {
    if (!fitting.has(leaf))
      fitting.set(
        leaf,
        all.filter((value) => z.safeParse(leaf, value).success),
      )
    return fitting.get(leaf)!
  }
  const pick = <T>(all: readonly T[]): T => all[dice(all.length)]!
  /** `depth`: how deep recursive parts still go. */
  const make = (one: Schema, depth: number): unknown => {
    const { def } = (one as z.core.$ZodTypes)._zod
    switch (def.type) {
      case 'string':
        return pick(leaves(one, texts))
      case 'number':
        return pick(leaves(one, numbers))
      case 'boolean':
        return dice(2) === 0
      case 'null':
        return null
      case 'literal':
        return pick(def.values)
      case 'enum':
        return pick(Object.values(def.entries))
      case 'optional':
        return dice(depth > 1 ? 2 : 5) === 0 ? make(def.innerType, depth) : undefined
      case 'nullable':
        return dice(4) === 0 ? null : make(def.innerType, depth)
      case 'lazy':
        return make((one as z.core.$ZodLazy)._zod.innerType, depth - 1)
      case 'union':
        return make(pick(def.options), depth)
      case 'array': {
        const list = Array.from({ length: dice(Math.max(depth, 0) + 1) }, () => make(def.element, depth - 1))
        return list.length === 0 && def.checks?.length ? [make(def.element, depth - 1)] : list
      }
      case 'tuple':
        return [...def.items.map((item) => make(item, depth)), ...(def.rest && dice(2) ? [make(def.rest, depth)] : [])]
      case 'record':
        return Object.fromEntries(
          Array.from({ length: dice(3) }, () => [make(def.keyType, depth), make(def.valueType, depth - 1)]),
        )
      case 'object': {
        const members: [string, unknown][] = []
        for (const [key, member] of Object.entries(def.shape)) {
          const value = make(member, depth)
          if (value !== undefined || dice(8) === 0) members.push([key, value])
        }
        if (dice(4) === 0) members.reverse() // the order of the data is not that of the schema
        return Object.fromEntries(members)
      }
      default:
        throw new Error(`records of a ${def.type} are not made yet`)
    }
  }
  return () => {
    const record = make(schema, 2)
    return dice(2) === 0 ? record : changed(record, dice)
  }
}

/** The record with one thing changed, somewhere. */
const changed = (record: unknown, dice: Dice): unknown => {
  const places: { holder: Record<string, unknown>; key: string }[] = []
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const key of Object.keys(value)) {
      places.push({ holder: value as Record<string, unknown>, key })
      look((value as Record<string, unknown>)[key])
    }
  }
  look(record)
  if (places.length === 0 || dice(20) === 0) return odd[dice(odd.length)]!()
  const { holder, key } = places[dice(places.length)]!
  switch (dice(6)) {
    case 0:
      if (Array.isArray(holder)) holder.pop()
      else Reflect.deleteProperty(holder, key)
      break
    case 1:
      holder[['more', 'kind', 'unit', 'on'][dice(4)]!] = odd[dice(odd.length)]!()
      break
    case 2:
      holder[key] = dice(8) === 0 ? longTexts[dice(longTexts.length)] : texts[dice(texts.length)]
      break
    case 3:
      holder[key] = numbers[dice(numbers.length)]
      break
    case 4: {
      const value = holder[key]
      Object.defineProperty(holder, key, { get: () => value, enumerable: dice(2) === 0, configurable: true })
      break
    }
    default:
      holder[key] = odd[dice(odd.length)]!()
  }
  return record
}
