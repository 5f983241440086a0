import { readFileSync } from 'node:fs'
import type { Day } from '../../src/kernel/day.js'
import type { NormKey, NormValues } from '../../src/norms/norm-values.js'
import type { Norms, Rulebook } from '../../src/norms/rulebook.js'
import { commonPractice } from '../../src/norms/rulebooks/common-practice.js'
import { lanzhouNewArea } from '../../src/norms/rulebooks/lanzhou-new-area.js'
import { national } from '../../src/norms/rulebooks/national.js'
import { layer, normsOf } from '../support/norms.js'
import { unusualOf } from './unusual.js'

/** A line of `calls/<room>.jsonl`: what of the package is called, with which data, and which sentences it is here for. */
export type Call = { call: string; with: unknown[]; for: string[] }

export const shipped: Readonly<Record<string, Rulebook>> = {
  national,
  'common-practice': commonPractice,
  'lanzhou-new-area': lanzhouNewArea,
}

export const callsOf = (room: string): Call[] =>
  readFileSync(new URL(`calls/${room}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Call)

const src = new URL('../../src/', import.meta.url)
const modules = new Map<string, Promise<Record<string, unknown>>>()
const moduleAt = (file: string): Promise<Record<string, unknown>> => {
  const known = modules.get(file) ?? (import(new URL(file, src).href) as Promise<Record<string, unknown>>)
  modules.set(file, known)
  return known
}

/** What a real call gives: the file and the export are named in the line, `$norms` and `$rulebook` stand for norms and rulebooks. */
export const made = async ({ call, with: given }: Call): Promise<unknown> => {
  const [file = '', name = ''] = call.split(' ')
  const called = (await moduleAt(file))[name]
  if (typeof called !== 'function') throw new Error(`test/register/calls: ${call} is not there`)
  return (called as (...args: unknown[]) => unknown)(...given.map(decoded))
}

const normsAt = new Map<string, Norms>()
const decodedNorms = ([id, day, values]: [string, Day, { [K in NormKey]?: NormValues[K] }?]): Norms => {
  const key = JSON.stringify([id, day, values])
  const norms = normsAt.get(key) ?? normsOf(day, values === undefined ? shipped[id] : layer(values))
  normsAt.set(key, norms)
  return norms
}

const decoded = (given: unknown): unknown => {
  if (typeof given !== 'object' || given === null) return given
  if (Array.isArray(given)) return given.map(decoded)
  if ('$norms' in given) return decodedNorms(given.$norms as [string, Day])
  if ('$rulebook' in given) return shipped[given.$rulebook as string]
  const stands = unusualOf(given)
  if (stands) return stands.value
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, decoded(value)]))
}
