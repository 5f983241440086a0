import { hashOf } from '../../src/kernel/hash.js'
import type { DatedNorm, LegalDocument, Rulebook } from '../../src/norms/rulebook.js'
import { ownBasis } from '../../src/norms/own-basis.js'
import { everyRule } from '../support/every-rule.js'
import { shipped } from './call.js'

/** What is longer than a line is pinned by its hash. */
const shown = (value: unknown): unknown => (JSON.stringify(value).length <= 100 ? value : `sha256 ${hashOf(value)}`)

const documentsOf = (id: string, { documents }: Rulebook): [string, unknown][] =>
  documents.map(({ id: number, ...rest }: LegalDocument) => [`${id} ${number}`, rest])

const normsOf = (id: string, { norms }: Rulebook): [string, unknown][] =>
  Object.entries(norms).flatMap(([key, entries]) =>
    entries.map(({ from, value, ...rest }: DatedNorm): [string, unknown] => [
      `${id} ${key} from ${from}`,
      { ...rest, value: shown(value) },
    ]),
  )

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1)
const block = (name: string, entries: [string, unknown][]): string => {
  const lines = entries.sort(byName).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
  return `  ${JSON.stringify(name)}: {\n${[...new Set(lines)].join(',\n')}\n  }` // a module loaded twice has its rules once
}

/** Everything the shipped rulebooks cite and state, and every rule's own basis: JSON, an entry a line. */
export const lock = async (): Promise<string> => {
  const rulebooks = Object.entries(shipped)
  const rules = await everyRule()
  const blocks = [
    block(
      'rulebooks',
      rulebooks.map(([id, rulebook]) => [id, hashOf(rulebook)]),
    ),
    block(
      'documents',
      rulebooks.flatMap(([id, rulebook]) => documentsOf(id, rulebook)),
    ),
    block(
      'norms',
      rulebooks.flatMap(([id, rulebook]) => normsOf(id, rulebook)),
    ),
    block('own basis', Object.entries(ownBasis)),
    block(
      'rules',
      rules.filter(({ basis }) => basis.length > 0).map(({ id, basis, basisFrom }) => [id, { from: basisFrom, basis }]),
    ),
  ]
  return `{\n${blocks.join(',\n')}\n}\n`
}
