import { describe, expect, it } from 'vitest'
import { hashOf } from '../../src/kernel/hash.js'
import { unwrap } from '../../src/kernel/result.js'
import { isDeepFrozen } from '../../src/kernel/deep-frozen.js'
import { normsOn } from '../../src/norms/norms-on.js'
import { parseNorms } from '../../src/norms/parse-norms.js'
import { commonPractice } from '../../src/norms/rulebooks/common-practice.js'
import { lanzhouNewArea } from '../../src/norms/rulebooks/lanzhou-new-area.js'
import { national } from '../../src/norms/rulebooks/national.js'
import { findNorm } from '../../src/norms/use-norm.js'
import { fiveGrades, norms2021, normsOf, normsWith, twentyPoints } from '../support/norms.js'
import { fc } from '../support/property.js'
import { said } from '../support/said.js'

type Json = { [key: string | number]: Json } & string
const stored = (norms: unknown = norms2021): Json => JSON.parse(JSON.stringify(norms)) as Json
const edited = (edit: (norms: Json) => void): unknown => {
  const norms = stored()
  edit(norms)
  return norms
}

describe('parseNorms', () => {
  it.each([
    ['national', national],
    ['common-practice', commonPractice],
    ['lanzhou-new-area', lanzhouNewArea],
    ['a layer', fiveGrades],
    ['a layer that begins later', twentyPoints],
  ])('takes what normsOn made of %s and JSON kept, to the byte, frozen as it was', (_, rulebook) => {
    for (const day of ['2014-12-31', '2019-06-30', '2021-12-31']) {
      const norms = unwrap(normsOn(day, rulebook))
      const read = parseNorms(stored(norms))
      expect(read).toStrictEqual({ ok: true, value: norms, issues: [] })
      expect(JSON.stringify(unwrap(read))).toBe(JSON.stringify(norms))
      expect(isDeepFrozen(unwrap(read))).toBe(true)
    }
  })

  it('seals day, rulebook and values, as the type says', () => {
    const { day, rulebook, values, seal } = norms2021
    const hashes = Object.fromEntries(Object.entries(values).map(([key, norm]) => [key, hashOf(norm)]))
    expect(seal).toBe(hashOf({ day, rulebook, values: hashOf(hashes) }))
    expect(new Set(['2021-12-30', '2021-12-31'].map((on) => normsOf(on).seal)).size).toBe(2)
    expect(normsOf('2021-12-31', commonPractice).seal).not.toBe(seal)
  })

  it('refuses a hash or a seal that is longer than one, as malformed', () => {
    const longer = edited((norms) => {
      norms['seal'] = `${norms2021.seal}0` as Json
      norms['rulebook']!['hash'] = `${norms2021.rulebook.hash}0` as Json
    })
    expect(said(parseNorms(longer))).toEqual(['value.malformed at rulebook.hash', 'value.malformed at seal'])
  })

  it('seals which layers are silent, so that nobody can take it out', () => {
    const { day, rulebook, values, silent, seal } = normsOf('2020-12-31', twentyPoints)
    const hashes = Object.fromEntries(Object.entries(values).map(([key, norm]) => [key, hashOf(norm)]))
    expect(seal).toBe(hashOf({ day, rulebook, values: hashOf(hashes), silent }))
    const without = stored(normsOf('2020-12-31', twentyPoints)) as Record<string, unknown>
    delete without['silent']
    expect(said(parseNorms(without))).toEqual(['norms.tampered at seal'])
    expect(said(parseNorms({ ...norms2021, silent: [] }))).toEqual(['value.too-short at silent'])
  })

  it.each<[string, (norms: Json) => void]>([
    ['a value', (norms) => (norms['values']!['execution.points']!['value'] = '20' as Json)],
    ['how surely a value is known', (norms) => (norms['values']!['execution.points']!['seen'] = 'text' as Json)],
    ['an article', (norms) => (norms['values']!['execution.points']!['citations']![0]!['article'] = '第一条' as Json)],
    ['a key gone', (norms) => delete norms['values']!['grades.scale']],
    [
      'a key under another one',
      (norms) => (norms['values']!['filing.coverage'] = norms['values']!['execution.points']!),
    ],
    ['the day', (norms) => (norms['day'] = '2021-12-30' as Json)],
    ['the rulebook', (norms) => (norms['rulebook']!['id'] = 'national-2' as Json)],
    ['its hash', (norms) => (norms['rulebook']!['hash'] = hashOf(1) as Json)],
    ['the seal', (norms) => (norms['seal'] = hashOf(1) as Json)],
  ])('refuses norms edited after they were made: %s', (_, edit) =>
    expect(said(parseNorms(edited(edit)))).toContain('norms.tampered at seal'),
  )

  it('names the rulebook and the day of norms that were edited', () =>
    expect(parseNorms(edited((norms) => (norms['seal'] = hashOf(1) as Json))).issues).toEqual([
      {
        code: 'norms.tampered',
        severity: 'error',
        path: ['seal'],
        params: { rulebook: 'national', day: '2021-12-31' },
      },
    ]))

  it.each<[string, (norms: Json) => void, string]>([
    [
      'a value its norm cannot have',
      (norms) => (norms['values']!['execution.points']!['value'] = '200' as Json),
      'decimal.out-of-range at values.execution.points.value',
    ],
    [
      'a norm nobody reads',
      (norms) => (norms['values']!['execution.score'] = norms['values']!['execution.points']!),
      'rulebook.unknown-key at values.execution.score',
    ],
    [
      'a framework that does not add up',
      (norms) => (norms['values']!['framework.review']!['value']!['total'] = '90' as Json),
      'framework.points-sum at values.framework.review.value.criteria',
    ],
    ['no seal', (norms) => delete norms['seal'], 'value.missing at seal'],
    ['no day', (norms) => (norms['day'] = '2021-02-30' as Json), 'day.malformed at day'],
    [
      'a number',
      (norms) => (norms['values']!['execution.points']!['value'] = 10 as unknown as Json),
      'decimal.not-text at values.execution.points.value',
    ],
    [
      'a member of a norm nobody knows',
      (norms) => (norms['values']!['execution.points']!['note'] = 'x' as Json),
      'value.unknown-key at values.execution.points.note',
    ],
  ])('says what else is wrong: %s', (_, edit, issue) => expect(said(parseNorms(edited(edit)))).toContain(issue))

  it('leaves out a member it does not know, and says so', () => {
    const read = parseNorms(edited((norms) => (norms['note'] = 'x' as Json)))
    expect([said(read), unwrap(read)]).toEqual([['value.unknown-key at note'], norms2021])
  })

  it('reads what a layer chose as what it is: no convention of ours any more', () => {
    const norms = normsWith({ 'silence.inverse-missed': { choice: 'linear' } })
    expect(findNorm(unwrap(parseNorms(stored(norms))), 'silence.inverse-missed')).toEqual(
      findNorm(norms, 'silence.inverse-missed'),
    )
  })

  it('never throws, whatever it is given', () => {
    const { ['execution.points']: points } = norms2021.values
    const small = { ...norms2021, values: { 'execution.points': points } }
    fc.assert(
      fc.property(fc.anything({ maxDepth: 2 }), fc.string(), (any, text) => {
        for (const json of [any, text, { ...small, day: any }, { ...small, values: any }, { ...small, seal: text }])
          parseNorms(json)
      }),
      { numRuns: 60 },
    )
  })
})
