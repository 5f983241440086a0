import { readdirSync, readFileSync } from 'node:fs'
import { callsOf } from '../../register/call.js'

// The real inputs a hunt sets out from: printed tables, standards and layers under examples/, and what the register calls the rules with.
const examples = new URL('../../../examples/', import.meta.url)
const jsonIn = (folder: string, begins = ''): unknown[] =>
  readdirSync(new URL(`${folder}/`, examples))
    .filter((name) => name.startsWith(begins) && name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(`${folder}/${name}`, examples), 'utf8')) as unknown)

export const tables = [...jsonIn('data', 'self-eval'), ...jsonIn('synthetic')]
export const exAnteTables = jsonIn('data', 'exante')
export const targetTables = jsonIn('data', 'targets')
export const libraries = jsonIn('standards')
export const layers = jsonIn('rulebooks')

const rooms = [
  'evaluation',
  'exante',
  'kernel',
  'model',
  'monitoring',
  'norms',
  'oversight',
  'reading',
  'review',
  'scoring',
  'validation',
]
const calls = rooms.flatMap(callsOf)

/** What a function of the package is called with in the register, argument by argument; `$norms` stand as they are written. */
export const argumentsOf = (name: string): unknown[][] =>
  calls.filter(({ call }) => call.endsWith(` ${name}`)).map((call) => call.with)

/** Values by the key they stand under, anywhere in the corpus: what may stand there. */
export const pools: ReadonlyMap<string, readonly unknown[]> = (() => {
  const found = new Map<string, Map<string, unknown>>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) return void value.forEach(look)
    for (const [key, member] of Object.entries(value)) {
      if (key.startsWith('$')) continue
      const known = found.get(key) ?? new Map<string, unknown>()
      found.set(key, known)
      const text = JSON.stringify(member)
      if (known.size < 400 && text.length < 6000) known.set(text, member)
      look(member)
    }
  }
  look([tables, exAnteTables, targetTables, libraries, layers, calls.map((call) => call.with)])
  return new Map([...found].map(([key, values]) => [key, [...values.values()]]))
})()
