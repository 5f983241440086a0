import { describe, expect, it } from 'vitest'
import { factsBy } from '../../src/explain/facts.js'
import { issueCodes } from '../../src/explain/issue-codes.js'
import type { Sentence } from '../../src/explain/locale.js'
import { sayIn } from '../../src/explain/say-in.js'
import { everyIssueTable } from '../support/every-rule.js'
import { flawsOf, locales } from '../support/locales.js'

const tables = await everyIssueTable()

describe('issueCodes', () => {
  it('lists the table of every room that raises issues', () => {
    expect(tables.length).toBeGreaterThanOrEqual(7)
    const listed = new Set(issueCodes.map(({ code, severity }) => `${code} ${severity}`))
    expect(
      tables
        .flatMap((table) => Object.entries(table).map(([code, severity]) => `${code} ${severity}`))
        .filter((line) => !listed.has(line)),
    ).toEqual([])
  })

  it('names each code once a room', () =>
    expect(new Set(issueCodes.map(({ room, code }) => `${room} ${code}`)).size).toBe(issueCodes.length))

  it('gives each code one severity', () => {
    const severities = new Map<string, Set<string>>()
    for (const { code, severity } of issueCodes) severities.set(code, (severities.get(code) ?? new Set()).add(severity))
    expect([...severities].filter(([, each]) => each.size > 1)).toEqual([])
  })
})

describe.each(locales)('issues in %s', (_, locale) => {
  const words = locale.issues as Record<string, Sentence>

  it('has no words for a code nobody raises', () =>
    expect(Object.keys(words).sort()).toEqual([...new Set(issueCodes.map(({ code }) => code))].sort()))

  it.each([...new Set(issueCodes.map(({ code }) => code))])('leaves no hole in %s, with facts or without', (code) => {
    for (const facts of [factsBy(() => ''), factsBy(figures().of)])
      expect(flawsOf(words[code]?.(facts, sayIn(locale)) ?? '', locale.language)).toEqual([])
  })
})

/** A figure of its own for each fact a sentence asks for, so that no two can be mistaken for one another. */
const figures = () => {
  const asked: string[] = []
  const of = (name: string): string => {
    if (!asked.includes(name)) asked.push(name)
    return String(7001 + asked.indexOf(name))
  }
  return { asked, of }
}

it.each([...new Set(issueCodes.map(({ code }) => code))])(
  'the facts of %s told in one language are those told in the other',
  (code) => {
    const [one, other] = locales.map(([, locale]) => {
      const { asked, of } = figures()
      const said = (locale.issues as Record<string, Sentence>)[code]?.(factsBy(of), (_, fact) => fact)
      const named = /^(objective\.(missing-\w+|satisfaction-undecided)|points\.level1)$/.test(code) // a level: its printed name in Chinese, its code's name in English
      return asked.filter((name) => !(named && /^(name|label)$/.test(name)) && said?.includes(of(name))).sort()
    })
    expect(one).toEqual(other)
  },
)
