import { describe, expect, it } from 'vitest'
import { describeTerm } from '../../../src/explain/describe-term.js'
import { en } from '../../../src/explain/en.js'
import { locales } from '../../support/locales.js'
import { saidIn } from '../page.js'
import { everyName, rooms } from '../rooms.js'
import { isMeant, owed } from './check.js'
import { noDirection } from './no-direction.js'
import { entryOf } from './polarity.js'
import { parts, polarity } from './table.js'
import { judgements } from './terms.js'

const pages = await Promise.all(rooms.map(saidIn))
const said = pages.flatMap((page) => [...page.values()].flat())
const directed = [...new Set(Object.keys(polarity).map((key) => entryOf(key).name))]
const names = await everyName(en)

describe('the table of polarity', () => {
  it('has every outcome, issue and difference, or says that it has no direction: never both, never twice', () => {
    expect([...directed, ...noDirection].sort()).toEqual([...names].sort())
    expect(parts.flatMap((part) => Object.keys(part)).length).toBe(Object.keys(polarity).length)
  })

  it('has nothing nobody says', () =>
    expect(Object.keys(polarity).filter((name) => !said.some((one) => isMeant(name, one, en)))).toEqual([]))
})

describe.each(locales)('polarity in %s', (_, locale) => {
  it.each(Object.keys(polarity))('of %s is what its name says', (name) => {
    const demands = polarity[name]
    const faults = said.filter((one) => isMeant(name, one, locale)).flatMap((one) => owed(one, demands!, locale))
    expect([...new Set(faults)]).toEqual([])
  })

  it.each(Object.entries(judgements))('of the name of %s', (term, words) =>
    expect(describeTerm(term, locale)).toBe(words[locale.language === 'zh' ? 0 : 1]),
  )
})
