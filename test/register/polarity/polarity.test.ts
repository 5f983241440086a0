import { describe, expect, it } from 'vitest'
import { describeTerm } from '../../../src/explain/describe-term.js'
import { en } from '../../../src/explain/en.js'
import type { SilenceId } from '../../../src/norms/silences/silence-choices.js'
import * as english from '../../../src/norms/words/en.js'
import * as chinese from '../../../src/norms/words/zh-CN.js'
import { locales } from '../../support/locales.js'
import { saidIn } from '../page.js'
import { everyName, rooms } from '../rooms.js'
import { isMeant, owed } from './check.js'
import { noDirection } from './no-direction.js'
import { entryOf } from './polarity.js'
import { parts, polarity } from './table.js'
import { assumptions } from './assumptions.js'
import { names as otherNames } from './names.js'
import { silences } from './silences.js'
import { judgements } from './terms.js'

const pages = await Promise.all(rooms.map(saidIn))
const said = pages.flatMap((page) => [...page.values()].flat())
const directed = [...new Set(Object.keys(polarity).map((key) => entryOf(key).name))]
const names = [...new Set(await everyName(en))] // a module loaded twice has its rules once

describe('the table of polarity', () => {
  it('has every outcome, issue and difference, or says that it has no direction: never both, never twice', () => {
    expect([...directed, ...noDirection].sort()).toEqual([...names].sort())
    expect(parts.flatMap((part) => Object.keys(part)).length).toBe(Object.keys(polarity).length)
  })

  it('has every name of a code once, and every silence with its answers', () => {
    expect([...Object.keys(judgements), ...Object.keys(otherNames)].sort()).toEqual(Object.keys(en.terms).sort())
    const asked = Object.entries(chinese.silenceWords).flatMap(([id, { options }]) => [
      id,
      ...Object.keys(options).map((option) => `${id}.${option}`),
    ])
    expect(Object.keys(silences).sort()).toEqual(asked.sort())
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

  const language = locale.language === 'zh' ? 0 : 1

  it.each(Object.entries({ ...judgements, ...otherNames }))('of the name of %s', (term, words) =>
    expect(describeTerm(term, locale)).toBe(words[language]),
  )

  it.each(Object.entries(assumptions))('of the assumption %s', (code, words) =>
    expect(locale.assumption(code)).toBe(words[language]),
  )

  it.each(Object.entries(silences))('of the silence %s', (key, words) => {
    const [id = '', option] = key.split('.')
    const said = (language === 0 ? chinese : english).silenceWords[id as SilenceId]
    expect(option === undefined ? said.question : (said.options as Record<string, string>)[option]).toBe(
      words[language],
    )
  })
})
