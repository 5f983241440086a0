import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { unwrap } from '../../../src/kernel/result.js'
import { frameworkOn, frameworksOn } from '../../../src/norms/frameworks/framework-on.js'
import { normKeys } from '../../../src/norms/keys/norm-keys.js'
import { normList } from '../../../src/norms/keys/norm-list.js'
import { normSchema } from '../../../src/norms/keys/norm-schema.js'
import { parseRulebook } from '../../../src/norms/parse-rulebook.js'
import { layerJson, normsOf } from '../../support/norms.js'
import { said } from '../../support/said.js'

const own = (id: string, from = '2020-01-01') => ({
  [`framework.${id}`]: [
    {
      from,
      basis: [{ document: '某财试〔2021〕3号' }],
      seen: 'text' as const,
      value: {
        id: 'park',
        title: { zh: '园区评价' },
        total: '100',
        decimals: 2,
        redistribute: 'none',
        criteria: [{ id: 'a', label: { zh: '甲' }, points: '100' }],
      },
    },
  ],
})

describe('one file a norm', () => {
  it('stands in keys/, named after its key, and in the list', () => {
    const files = readdirSync(new URL('../../../src/norms/keys', import.meta.url), {
      recursive: true,
      encoding: 'utf8',
    })
    const norms = files.filter((file) => file.includes('/')).map((file) => file.split('/')[1]!.replace('.ts', ''))
    expect(norms.sort()).toEqual(normList.map(({ key }) => key.replace('.<id>', '').replaceAll('.', '-')).sort())
  })

  it('has a schema that is made once, and none at import', () => {
    expect(normSchema('grades.scale')).toBe(normSchema('grades.scale'))
    expect(normSchema('framework.park')).toBe(normSchema('framework.review'))
    expect(normList.every(({ schema }) => typeof schema === 'function')).toBe(true)
  })
})

describe('a key that a rulebook makes up', () => {
  it.each(['framework.park', 'framework.Park_2-x', 'objective-framework.2030', 'points.level1.某地'])(
    '%s is known',
    (key) => expect(normSchema(key)).toBeDefined(),
  )
  it.each([
    'framework.',
    'framework.2park',
    'framework.某园区',
    'framework.a b',
    'framework.<id>',
    'framework.a.b',
    `framework.${'x'.repeat(65)}`,
    'objective-framework.',
    'silence.new',
    'silence.toString',
    'grades',
    '__proto__',
  ])('%j is not', (key) => expect(normSchema(key)).toBeUndefined())
  it('leaves the preferred framework what it is: the name of an indicator framework', () =>
    expect(normSchema('framework.preferred')).not.toBe(normSchema('framework.review')))

  it('makes a framework like any other: listed after the named ones by code point, read by its name', () => {
    const rulebook = unwrap(
      parseRulebook(layerJson({}, { norms: { ...own('park'), ...own('Zoo'), ...own('department') } })),
    )
    const norms = normsOf('2021-12-31', rulebook)
    expect(frameworksOn(norms)).toEqual(['review', 'ex-ante-project', 'ex-ante-policy', 'department', 'Zoo', 'park'])
    expect(frameworkOn('park', norms).basis).toEqual([
      { document: '某财试〔2021〕3号', title: '某地绩效评价试行办法', seen: 'text' },
    ])
  })

  it('is checked as the named ones are', () => {
    const [[key, entries] = []] = Object.entries(own('park'))
    const norms = { [key!]: entries!.map((entry) => ({ ...entry, value: { ...entry.value, total: '90' } })) }
    expect(said(parseRulebook(layerJson({}, { norms })))).toEqual([
      'framework.points-sum at norms.framework.park.0.value.criteria',
    ])
  })

  it('is named in normKeys by its family', () =>
    expect(normKeys.filter(({ key }) => key.endsWith('<id>')).map(({ key }) => key)).toEqual([
      'framework.<id>',
      'objective-framework.<id>',
      'points.level1.<id>',
    ]))
})
