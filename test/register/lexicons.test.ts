import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { changedLines, written } from './written.js'

const src = new URL('../../src/', import.meta.url)
const files = [
  'norms/names/direction-names.ts',
  'norms/names/directions.ts',
  'norms/names/rates.ts',
  'reading/cells/lexicon.ts',
  'reading/cells/unit-words.ts',
  'reading/tables/table-keys.ts',
  'reading/text/kept.ts',
  'reading/text/project-kinds.ts',
  ...readdirSync(new URL('validation/names/lexicons/', src))
    .sort()
    .map((name) => `validation/names/lexicons/${name}`),
]

/** Words as one line: what is listed, what it stands for. */
const inLine = (words: unknown): string => {
  if (words instanceof RegExp || typeof words === 'string') return String(words)
  if (words instanceof Map || words instanceof Set || Array.isArray(words)) return [...words].map(inLine).join(' ')
  return JSON.stringify(words) ?? 'nothing'
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

const linesOf = (name: string, value: unknown): string[] => {
  if (isPlain(value)) return Object.entries(value).flatMap(([key, part]) => linesOf(`${name} ${key}`, part))
  if (!Array.isArray(value) || typeof value[0] !== 'object' || Array.isArray(value[0]))
    return [`${name}: ${inLine(value)}`]
  return (value as { id?: string }[]).flatMap(({ id, ...lists }, i) =>
    Object.entries(lists).map(([list, words]) => `${name} ${id ?? i + 1} ${list}: ${inLine(words)}`),
  )
}

const now = await Promise.all(
  files.map(async (file) => {
    const module = (await import(new URL(file, src).href)) as Record<string, unknown>
    const lists = Object.keys(module).filter((name) => typeof module[name] !== 'function')
    return [`## ${file}`, ...lists.flatMap((name) => linesOf(name, module[name])), ''].join('\n')
  }),
)

it('every word of every lexicon stands in the list that was read', () => {
  const text = `# lexicons\n\n${now.join('\n')}`
  expect(changedLines(written(new URL('lexicons.md', import.meta.url), text), text)).toEqual([])
})
