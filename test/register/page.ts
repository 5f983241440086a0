import type { Locale } from '../../src/explain/locale.js'
import { oneLine } from '../../src/explain/facts.js'
import { callsOf, made } from './call.js'
import { saidBy, type Said } from './said-by.js'
import { sentence, standing } from './sentence.js'
import { termsOf } from './terms.js'

/** What is said in a room under each name, from real calls: the first of a name that a call is here for, each sentence once. */
export const saidIn = async (room: string): Promise<Map<string, Said[]>> => {
  const names = new Map<string, Said[]>()
  for (const call of callsOf(room)) {
    const said = saidBy(await made(call))
    for (const name of call.for) {
      const found = said.filter((each) => each.name === name)
      if (found.length === 0) throw new Error(`test/register/calls/${room}.jsonl: ${call.call} does not say ${name}`)
      names.set(name, [...(names.get(name) ?? []), ...found])
    }
  }
  return new Map([...names].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The page of a room in a language: name, sentences, what they stand on. */
export const pageOf = (room: string, names: ReadonlyMap<string, readonly Said[]>, locale: Locale): string => {
  const lines = [`# ${room} (${locale.id})`, '']
  for (const [name, each] of names) {
    lines.push(`## ${name}`, '')
    const printed = new Set<string>()
    for (const said of each) {
      const entry = [`- ${sentence(said, locale)}`, ...standing(said, locale).map((line) => `  - ${line}`)]
      const shape = entry.join('\n').replace(/\d+/g, '0')
      if (printed.has(shape)) continue // the same sentence of the same figures is read once
      printed.add(shape)
      lines.push(...entry)
    }
    lines.push('')
  }
  const terms = termsOf(room, locale)
  if (terms.length) lines.push('## terms', '', ...terms.map(([term, words]) => `- ${term}: ${oneLine(words)}`), '')
  return lines.join('\n')
}
