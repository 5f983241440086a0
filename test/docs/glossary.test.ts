import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fileOfRule } from '../support/file-of-rule.js'
import { everyRule } from '../support/every-rule.js'
import { readText } from '../support/markdown.js'

type Row = { terms: string[]; codes: string[]; where: string }
type Public = { name: string; file: string; doc: string; term: string | undefined }

const rows: Row[] = readText('docs/glossary.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| 中文 | code '))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
  .map(([terms = '', codes = '', , where = '']) => ({
    terms: terms.split(' · '),
    codes: [...codes.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code),
    where,
  }))

/** Every name the package exports, with the file that declares it and its TSDoc. */
const publicNames = (): Public[] => {
  const doors = [
    'index.ts',
    ...readdirSync(new URL('../../src/', import.meta.url)).map((room) => `${room}/index.ts`),
  ].filter((door) => existsSync(new URL(`../../src/${door}`, import.meta.url)))
  const names = new Map<string, Public>()
  for (const door of doors) {
    for (const [, list = '', from = ''] of readText(`src/${door}`).matchAll(
      /export (?:type )?\{([^}]+)\} from '([^']+)'/g,
    )) {
      if (from.endsWith('/index.js')) continue
      const file = new URL(from.replace(/\.js$/, '.ts'), `file:///src/${door}`).pathname.slice(1)
      for (const name of list
        .split(',')
        .map((part) => part.trim().replace(/^type | as \w+$/g, '')) // an older name stands in the row of the newer
        .filter(Boolean))
        names.set(name, { name, file, ...docOf(file, name) })
    }
  }
  return [...names.values()]
}

const docOf = (file: string, name: string): { doc: string; term: string | undefined } => {
  const doc =
    new RegExp(`(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\s*export (?:const|type) ${name}\\b`).exec(readText(file))?.[1] ?? ''
  return { doc, term: /^\/\*\*\s*(?:\*\s*)?「([^」]+)」/.exec(doc)?.[1] }
}

const names = publicNames()
const inGlossary = new Set(rows.flatMap(({ codes }) => codes))
const terms = new Set(rows.flatMap((row) => row.terms))
// The codes of a room's issues are a type for the words, not a word of the domain; the others are the form of an argument or of a part.
const noTerm = (name: string): boolean => name.endsWith('IssueCode')
// A noun's parser and schema stand in the row of their noun.
const ofItsNoun = (name: string): boolean => /^parse[A-Z]|Schema$/.test(name)

describe('docs/glossary.md', () => {
  it('finds the public names', () => expect(names.length).toBeGreaterThan(100))
  it('meets at every public name a TSDoc that opens with its term', () =>
    expect(
      names.filter(({ name, term }) => term === undefined && !noTerm(name)).map(({ name, file }) => `${file}: ${name}`),
    ).toEqual([]))
  it('has every public name', () =>
    expect(
      names
        .filter(({ name }) => !noTerm(name) && !inGlossary.has(name))
        .map(({ name, term }) => `${term ?? ''} ${name}`),
    ).toEqual([]))
  it('has the term of every public name', () =>
    expect(
      names
        .filter(({ name, term }) => term !== undefined && !ofItsNoun(name) && !terms.has(term))
        .map(({ name, term }) => `${term ?? ''} ${name}`),
    ).toEqual([]))

  it('has the title of every rule, which is the term its TSDoc opens with', { timeout: 30_000 }, async () => {
    const rules = await everyRule()
    expect(rules.length).toBeGreaterThan(10)
    expect(rules.filter(({ title }) => !terms.has(title)).map(({ id, title }) => `${title} ${id}`)).toEqual([])
    expect(
      rules
        .filter(({ id, title }) => !readText(`src/${fileOfRule(id) ?? id}`).includes(`「${title}」`))
        .map(({ id, title }) => `${title} ${id}`),
    ).toEqual([])
  })

  it('names no code that is gone', () => {
    const sources = readdirSync(new URL('../../src/', import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readText(`src/${file}`))
      .join('\n')
    const gone = rows
      .filter(({ where }) => where !== 'planned')
      .flatMap(({ codes }) => codes)
      .filter((code) => !new RegExp(`(?<![\\w-])${code}(?![\\w-])`).test(sources))
    expect(gone).toEqual([])
  })

  it('says each name once', () => {
    const codes = rows.filter(({ where }) => !where.startsWith('`')).flatMap((row) => row.codes)
    expect(codes.filter((code, i) => codes.indexOf(code) < i)).toEqual([])
  })
})
