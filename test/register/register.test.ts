import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/explain/en.js'
import { flawsOf, locales } from '../support/locales.js'
import { pageOf, saidIn } from './page.js'
import { everyName, roomOf, rooms } from './rooms.js'
import { sentence } from './sentence.js'
import { termsOf } from './terms.js'
import { firstDifference, written } from './written.js'

const said = new Map(await Promise.all(rooms.map(async (room) => [room, await saidIn(room)] as const)))
const names = await everyName(en)

describe('the register of what is said', () => {
  it('has every outcome, issue and difference on the page of its room', () => {
    const missing = names.filter((name) => !said.get(roomOf(name) ?? '')?.has(name))
    expect(missing.map((name) => `${name}: add a call to test/register/calls/${String(roomOf(name))}.jsonl`)).toEqual(
      [],
    )
  })

  it('has nothing else', () => {
    const known = new Set(names)
    expect([...said.values()].flatMap((page) => [...page.keys()]).filter((name) => !known.has(name))).toEqual([])
  })

  it('has every term on one page', () => {
    const listed = rooms.flatMap((room) => termsOf(room, en).map(([term]) => term))
    expect(Object.keys(en.terms).filter((term) => listed.filter((one) => one === term).length !== 1)).toEqual([])
  })

  it('has a file for each room and no other', () => {
    const files = rooms.map((room) => `${room}.md`).sort()
    for (const [id] of locales) expect(readdirSync(new URL(id, import.meta.url)).sort()).toEqual(files)
  })
})

describe.each(locales)('the register in %s', (id, locale) => {
  it.each(rooms)('of %s says what the calls say today', (room) => {
    const now = pageOf(room, said.get(room) ?? new Map(), locale)
    expect(firstDifference(written(new URL(`${id}/${room}.md`, import.meta.url), now), now)).toBe('')
  })

  it('has no hole in a sentence', () => {
    const holes = [...said.values()].flatMap((page) =>
      [...page].flatMap(([name, each]) =>
        each
          .map((one) => sentence(one, locale))
          .filter((text) => flawsOf(text, 'zh').some((flaw) => flaw !== 'no Chinese' && flaw !== '{' && flaw !== '}'))
          .map((text) => `${name}: ${text}`),
      ),
    )
    expect(holes).toEqual([])
  })
})
