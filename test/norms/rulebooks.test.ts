import { describe, expect, it } from 'vitest'
import { commonPractice } from '../../src/norms/rulebooks/common-practice.js'
import { cite, documents } from '../../src/norms/documents.js'
import { lanzhouNewArea } from '../../src/norms/rulebooks/lanzhou-new-area.js'
import { national } from '../../src/norms/rulebooks/national.js'
import { normKeys } from '../../src/norms/keys/norm-keys.js'
import { normSchema } from '../../src/norms/keys/norm-schema.js'
import { parseRulebook } from '../../src/norms/parse-rulebook.js'
import { silences } from '../../src/norms/silences.js'
import { hashOf } from '../../src/kernel/hash.js'
import * as z from 'zod/mini'
import { fiveGrades, twentyPoints } from '../support/norms.js'

const shipped = [national, commonPractice, lanzhouNewArea]
const scoringKeys = [
  'execution.points',
  'points.level1.2015',
  'grades.scale',
  'judgement.tiers',
  'scoring.quantitative',
  'scoring.total',
  'framework.preferred',
  'objective-framework.2015',
  'objective-framework.2021',
]

describe('the rulebooks that ship', () => {
  it.each(shipped.map((rulebook) => [rulebook.id, rulebook] as const))(
    '%s survives JSON and its own door, hash and all',
    (_, rulebook) => {
      const stored: unknown = JSON.parse(JSON.stringify(rulebook))
      expect(stored).toStrictEqual(rulebook)
      const read = parseRulebook(stored, [])
      expect(read).toEqual({ ok: true, value: rulebook, issues: [] })
      expect(hashOf(read.ok && read.value)).toBe(hashOf(rulebook))
    },
  )

  it.each(shipped.map((rulebook) => [rulebook.id, rulebook] as const))(
    '%s cites only documents it registers, itself or below',
    (_, rulebook) => {
      const registered = new Set(
        [rulebook, ...rulebook.parents].flatMap((layer) => layer.documents.map(({ id }) => id)),
      )
      const cited = Object.entries(rulebook.norms).flatMap(([key, entries]) =>
        entries.flatMap(({ basis }) => basis.map(({ document }) => [key, document] as const)),
      )
      expect(cited.filter(([, document]) => !registered.has(document))).toEqual([])
      expect(
        Object.values(rulebook.norms)
          .flat()
          .filter(({ basis }) => basis.length === 0),
      ).toEqual([])
    },
  )

  it.each(shipped.map((rulebook) => [rulebook.id, rulebook] as const))(
    '%s states values that satisfy their own schemas',
    (_, rulebook) => {
      const wrong = Object.entries(rulebook.norms).flatMap(([key, entries]) =>
        entries
          .filter(({ value }) => !z.safeParse(normSchema(key)!, value).success)
          .map(({ from }) => `${key} from ${from}`),
      )
      expect(wrong).toEqual([])
    },
  )

  it('draws in national no line with consequences: none that common practice draws, none of these', () => {
    expect(Object.keys(national.norms)).toEqual(
      expect.arrayContaining([...scoringKeys, ...Object.keys(silences).map((id) => `silence.${id}`)]),
    )
    // A framework may stand in both: common practice restates it with its own lines.
    const drawn = [
      ...Object.keys(commonPractice.norms).filter((key) => !key.startsWith('framework.')),
      'over-achievement.explain-from',
      'ex-ante.trigger',
    ]
    expect(drawn.filter((key) => key in national.norms)).toEqual([])
  })

  it('marks as our convention exactly what is a silence, and chooses an option each silence names', () => {
    for (const [key, entries] of Object.entries(national.norms)) {
      for (const { seen, basis } of entries) {
        expect([key, seen === 'assumed'], key).toEqual([
          key,
          key.startsWith('silence.') || key === 'framework.preferred',
        ]) // no document prefers a framework
        if (seen === 'assumed')
          expect(basis).toEqual([
            {
              document: '本库约定',
              article: key === 'framework.preferred' ? 'inferred-framework' : key.slice('silence.'.length),
            },
          ])
      }
    }
    for (const { options, chosen } of Object.values(silences)) expect(Object.keys(options)).toContain(chosen.choice)
  })

  it('states in common practice only what was seen in practice', () =>
    expect([
      ...new Set(
        Object.values(commonPractice.norms)
          .flat()
          .map(({ seen }) => seen),
      ),
    ]).toEqual(['practice']))
  it('makes every document citable by its own name', () => {
    const ids = Object.values(documents).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(cite(documents.evaluation2020, '第十三条')).toEqual({
      document: '财预〔2020〕10号',
      title: '项目支出绩效评价管理办法',
      article: '第十三条',
      seen: 'restated',
    })
    expect(cite(documents.budgetLaw, undefined, 'text')).toStrictEqual({
      document: '预算法',
      title: '中华人民共和国预算法',
      seen: 'text',
    })
  })
  it('lets a place be data: two layers stored as JSON files', () =>
    expect([twentyPoints, fiveGrades].map(({ id, parents }) => [id, parents.map((parent) => parent.id)])).toEqual([
      ['test-twenty-points', ['national']],
      ['test-five-grades', ['national']],
    ]))
})

describe('normKeys', () => {
  it('has one key for each norm the rulebooks state, framework names apart', () => {
    const stated = [
      ...new Set(
        shipped
          .flatMap(({ norms }) => Object.keys(norms))
          .map((key) => key.replace(/^(objective-framework|points\.level1)\..+$/, '$1.<id>')),
      ),
    ]
    const known = normKeys.map(({ key }) => key)
    expect(stated.filter((key) => !known.includes(key))).toEqual([])
    expect(new Set(known).size).toBe(known.length)
  })

  it.each(normKeys.map(({ key, title, schema }) => [key, title, schema] as const))(
    '%s has a name in both languages and a JSON Schema',
    (_, title, schema) => {
      expect(title.zh).not.toBe('')
      expect(title.en).not.toBe('')
      expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
      expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
      expect(Object.keys(schema).some((word) => ['type', 'anyOf', 'oneOf', 'enum'].includes(word))).toBe(true)
    },
  )
})
