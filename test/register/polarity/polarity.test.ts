import { describe, expect, it } from 'vitest'
import { describeTerm } from '../../../src/explain/describe-term.js'
import { en } from '../../../src/explain/en.js'
import { locales } from '../../support/locales.js'
import { saidIn } from '../page.js'
import { everyName, rooms } from '../rooms.js'
import { approval } from './approval.js'
import { isMeant, owed } from './check.js'
import { differences } from './differences.js'
import { exante } from './exante.js'
import { frameworks } from './frameworks.js'
import { marks } from './marks.js'
import { methods } from './methods.js'
import { entryOf, type Polarity } from './polarity.js'
import { review } from './review.js'
import { rows } from './rows.js'
import { shapes } from './shapes.js'
import { standards } from './standards.js'
import { judgements } from './terms.js'

const polarity: Polarity = {
  ...{ ...methods, ...shapes, ...rows, ...marks, ...frameworks },
  ...{ ...review, ...approval, ...exante, ...differences, ...standards },
}
const pages = await Promise.all(rooms.map(saidIn))
const said = pages.flatMap((page) => [...page.values()].flat())
const meant = new Set(Object.keys(polarity).map((key) => entryOf(key).name))
const names = await everyName(en)

describe('the table of polarity', () => {
  it('has every outcome of every rule, and every issue of the gate, the review and the ex-ante assessment', () => {
    const asked = names.filter((name) => / |^(gate|approval|disclosure|adjustment|review|exante)\./.test(name))
    expect(asked.filter((name) => !meant.has(name))).toEqual([])
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
