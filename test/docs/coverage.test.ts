import { describe, expect, it } from 'vitest'
import { commonPractice } from '../../src/norms/rulebooks/common-practice.js'
import { documents } from '../../src/norms/documents.js'
import { lanzhouNewArea } from '../../src/norms/rulebooks/lanzhou-new-area.js'
import { national } from '../../src/norms/rulebooks/national.js'
import { fileOfRule } from '../support/file-of-rule.js'
import { firstDifference, written } from '../register/written.js'
import { proseOf, readText } from '../support/markdown.js'

const page = readText('docs/coverage.md')
const shipped = [national, commonPractice, lanzhouNewArea]
const kinds = ['memory', 'practice', 'restated', 'text', 'assumed'] as const

/** The last section of the page as the rulebooks have it: written, as the register is, by `REGISTER=write`. */
const normsTable = (): string => {
  const entries = shipped.flatMap(({ id, norms }) =>
    Object.entries(norms).flatMap(([key, dated]) => dated.map((entry) => ({ layer: id, key, ...entry }))),
  )
  const counts = kinds
    .map((kind) => `\`${kind}\` ${String(entries.filter(({ seen }) => seen === kind).length)}`)
    .join(' · ')
  const rows = kinds
    .slice(0, -1)
    .flatMap((kind) =>
      entries
        .filter(({ seen }) => seen === kind)
        .map(
          ({ layer, key, from, basis }) =>
            `| ${kind} | ${layer} | \`${key}\` | ${from} | ${basis.map(({ document, article }) => [document, article].filter(Boolean).join(' ')).join('; ')} |`,
        ),
    )
  return [
    `Entries: ${counts}.`,
    '',
    '| known | rulebook | norm | from | basis |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

describe('docs/coverage.md', () => {
  it.each([
    ...new Map(
      [...Object.values(documents), ...shipped.flatMap((rulebook) => rulebook.documents)].map(({ id }) => [id, id]),
    ).keys(),
  ])('says where %s is', (id) => expect(page).toContain(id))
  it.each(Array.from({ length: 21 }, (_, i) => `S${String(i + 1)}`))('says where %s of the statement is built', (id) =>
    expect(page).toMatch(new RegExp(`^\\| ${id} \\| [^|]+ \\| [^|]+ \\|$`, 'm')),
  )
  it('lists every norm with how surely it is known', () => {
    const now = `${page.slice(0, page.lastIndexOf('Entries: '))}${normsTable()}\n`
    expect(firstDifference(written(new URL('../../docs/coverage.md', import.meta.url), now), now)).toBe('')
  })

  it('names only rules and norms that exist', () => {
    const named = [
      ...new Set([...proseOf('docs/coverage.md').matchAll(/`([a-z0-9-]+\.[a-z0-9-]+)`/g)].map(([, code = '']) => code)),
    ]
    const norms = new Set(shipped.flatMap((rulebook) => Object.keys(rulebook.norms)))
    const gone = named.filter(
      (code) => !norms.has(code) && fileOfRule(code) === undefined && code !== 'responsible.missing',
    )
    expect(gone).toEqual([])
  })
})
