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
    for (const facts of [factsBy(() => ''), factsBy(() => '7')])
      expect(flawsOf(words[code]?.(facts, sayIn(locale)) ?? '', locale.language)).toEqual([])
  })
})
