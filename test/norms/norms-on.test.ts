import { describe, expect, it } from 'vitest'
import { hashOf } from '../../src/kernel/hash.js'
import { unwrap } from '../../src/kernel/result.js'
import { commonPractice } from '../../src/norms/rulebooks/common-practice.js'
import { lanzhouNewArea } from '../../src/norms/rulebooks/lanzhou-new-area.js'
import { national } from '../../src/norms/rulebooks/national.js'
import { normsOn } from '../../src/norms/norms-on.js'
import { parseRulebook } from '../../src/norms/parse-rulebook.js'
import type { DatedNorm, Rulebook } from '../../src/norms/rulebook.js'
import { fiveGrades, layerJson, normsOf, twentyPoints, unread } from '../support/norms.js'
import { said } from '../support/said.js'

const entry = (from: string, value: unknown, until?: string): DatedNorm => ({
  from,
  ...(until !== undefined && { until }),
  basis: [{ document: '某财试〔2021〕3号' }],
  seen: 'text',
  value,
})
const timed = (entries: DatedNorm[], more: Partial<Rulebook> = {}): Rulebook =>
  unwrap(parseRulebook(layerJson({}, { norms: { 'execution.points': entries }, ...more })))
const valueOn = (day: string, rulebook: Rulebook) => normsOf(day, rulebook).values['execution.points']

describe('normsOn', () => {
  it.each(['2021-02-30', '2021-13-01', '2021', '', '2021-1-1', ' 2021-01-01'])('refuses the impossible day %j', (day) =>
    expect(said(normsOn(day))).toEqual(['day.malformed at (root)']),
  )
  it.each([[20210101], [null], [new Date(0)]])('refuses a day that is no text: %o', (day) =>
    expect(said(normsOn(day as unknown as string))).toEqual(['day.malformed at (root)']),
  )

  it('knows nothing before the first document', () => {
    expect(normsOn('2013-04-20')).toEqual({
      ok: false,
      issues: [
        {
          code: 'norms.before-first-document',
          severity: 'error',
          path: [],
          params: { day: '2013-04-20', first: '2013-04-21' },
        },
      ],
    })
    expect(said(normsOn('1949-10-01', lanzhouNewArea))).toEqual(['norms.before-first-document at (root)'])
  })

  it('succeeds from the first document on, with what exists: in 2014 nothing', () => {
    expect(Object.keys(normsOf('2013-04-21').values)).toEqual([])
    expect(Object.keys(normsOf('2014-12-31').values)).toEqual([])
    expect(Object.keys(normsOf('2015-05-21').values)).toEqual(
      expect.arrayContaining(['framework.preferred', 'objective-framework.2015']),
    )
    expect(
      Object.keys(normsOf('2015-12-31').values).filter((key) =>
        /^(execution|grades|judgement|scoring|silence)\./.test(key),
      ),
    ).toEqual([])
  })

  it('changes on the day a document takes force, not the day before', () => {
    const seenOn = (day: string) => normsOf(day).values['execution.points']?.citations
    expect(seenOn('2020-02-24')).toEqual([
      {
        document: '项目支出绩效自评表（2016—2019年度印本）',
        title: '2016—2019年度各地公开的项目支出绩效自评表',
        seen: 'practice',
      },
    ])
    expect(seenOn('2020-02-25')).toEqual([
      {
        document: '财预〔2020〕10号',
        title: '项目支出绩效评价管理办法',
        article: '第十三条',
        seen: 'restated',
        articleSeen: 'memory',
      },
    ])
  })

  it('lets a layer speak from its own day on, and its parent before', () => {
    expect([valueOn('2020-12-31', twentyPoints)?.value, valueOn('2021-01-01', twentyPoints)?.value]).toEqual([
      '10',
      '20',
    ])
    expect(valueOn('2021-01-01', twentyPoints)).toMatchObject({
      layer: 'test-twenty-points',
      citations: [
        { document: '某财绩〔2021〕1号', title: '某地项目支出绩效自评办法', article: '第五条', seen: 'text' },
      ],
    })
  })

  const silences = (day: string, rulebook: Rulebook) =>
    normsOn(day, rulebook).issues.map(({ code, severity, path, params }) => [code, severity, path.join('.'), params])

  it('lists what a chosen layer does not say yet, and the layer that stands in', () => {
    expect(valueOn('2020-12-31', twentyPoints)?.value).toBe('10')
    expect(silences('2020-12-31', twentyPoints)).toEqual([
      [
        'norm.layer-silent',
        'info',
        'norms.execution.points',
        {
          key: 'execution.points',
          layer: 'test-twenty-points',
          state: 'before-first',
          day: '2020-12-31',
          from: '2021-01-01',
          instead: 'national',
        },
      ],
    ])
    expect(silences('2021-01-01', twentyPoints)).toEqual([])
  })

  it('lists what a chosen layer says no longer, and the layer that stands in', () => {
    const rulebook = timed([entry('2020-01-01', '15', '2021-01-01')])
    expect(['2019-12-31', '2020-12-31', '2021-01-01'].map((day) => valueOn(day, rulebook)?.value)).toEqual([
      '10',
      '15',
      '10',
    ])
    expect(silences('2021-01-01', rulebook).map(([, , , params]) => params)).toEqual([
      {
        key: 'execution.points',
        layer: 'test-layer',
        state: 'expired',
        day: '2021-01-01',
        until: '2021-01-01',
        instead: 'national',
      },
    ])
    expect(silences('2020-12-31', rulebook)).toEqual([])
  })

  it('has no value in a gap between two entries of one layer, and resolves the rest of the day', () => {
    const rulebook = unread({
      'execution.points': [entry('2018-01-01', '15', '2019-01-01'), entry('2020-01-01', '20')],
    })
    expect(normsOn('2019-06-30', rulebook).ok).toBe(true)
    expect(valueOn('2019-06-30', rulebook)).toBeUndefined() // never the layer below
    expect(normsOf('2019-06-30', rulebook).values['grades.scale']?.layer).toBe('national')
    expect(silences('2019-06-30', rulebook).map(([, , , params]) => params)).toEqual([
      {
        key: 'execution.points',
        layer: 'test-layer',
        state: 'gap',
        day: '2019-06-30',
        until: '2019-01-01',
        from: '2020-01-01',
      },
    ])
    expect(valueOn('2018-12-31', rulebook)?.value).toBe('15')
    expect(valueOn('2020-01-01', rulebook)?.value).toBe('20')
  })

  it('asks the layers from the nearest on, as far as one that speaks or has a gap', () => {
    const gap = [entry('2018-01-01', '15', '2019-01-01'), entry('2020-01-01', '20')]
    const middle = unread({ 'execution.points': gap }, { id: 'test-middle' })
    const nearest = (norms: DatedNorm[]): Rulebook => {
      const { parents, ...own } = middle
      return {
        ...unread({ 'execution.points': norms }, { id: 'test-nearest', extends: 'test-middle' }),
        parents: [own, ...parents],
      }
    }
    const layersIn = (norms: DatedNorm[]) =>
      normsOn('2019-06-30', nearest(norms)).issues.map(({ params }) => [
        params['layer'],
        params['state'],
        params['instead'],
      ])
    expect(layersIn(gap)).toEqual([['test-nearest', 'gap', undefined]])
    expect(layersIn([entry('2021-01-01', '30')])).toEqual([
      ['test-nearest', 'before-first', undefined],
      ['test-middle', 'gap', undefined],
    ])
    expect(layersIn([entry('2019-01-01', '30')])).toEqual([])
  })

  it('lists of the lowest layer only what it says no longer: what it never said yet is absent, as before any document', () => {
    const alone = { ...unread({ 'filing.coverage': [entry('2020-01-01', '1', '2021-01-01')] }), parents: [] }
    const states = (day: string) => normsOn(day, alone).issues.map(({ params }) => [params['state'], params['instead']])
    expect([states('2019-12-31'), states('2021-06-30')]).toEqual([[], [['expired', undefined]]])
    expect(normsOn('2014-12-31').issues).toEqual([])
  })

  it('keeps the silent layers in the norms, under the seal', () => {
    expect(normsOf('2020-12-31', twentyPoints).silent).toEqual([
      { key: 'execution.points', layer: 'test-twenty-points', state: 'before-first', from: '2021-01-01' },
    ])
    expect('silent' in normsOf('2021-12-31', twentyPoints)).toBe(false)
    expect('silent' in normsOf('2020-12-31')).toBe(false)
  })

  it('takes the title of a document from the nearest layer that registers it', () => {
    const renamed = timed(
      [{ ...entry('2020-01-01', '15'), basis: [{ document: '财预〔2020〕10号', article: '第十三条' }] }],
      { documents: [{ id: '财预〔2020〕10号', title: '评价办法（本地印本）', seen: 'text' }] },
    )
    expect(valueOn('2021-12-31', renamed)?.citations).toEqual([
      { document: '财预〔2020〕10号', title: '评价办法（本地印本）', article: '第十三条', seen: 'text' },
    ])
  })

  it('lets the nearest of three layers win', () => {
    const middle = timed([entry('2019-01-01', '15')], { id: 'test-middle' })
    const nearest = unwrap(
      parseRulebook(
        layerJson(
          {},
          { id: 'test-nearest', extends: 'test-middle', norms: { 'execution.points': [entry('2020-01-01', '30')] } },
        ),
        [national, middle],
      ),
    )
    expect(
      ['2018-12-31', '2019-12-31', '2020-12-31'].map((day) => [
        valueOn(day, nearest)?.value,
        valueOn(day, nearest)?.layer,
      ]),
    ).toEqual([
      ['10', 'national'],
      ['15', 'test-middle'],
      ['30', 'test-nearest'],
    ])
    expect(normsOf('2021-01-01', nearest).rulebook.layers).toEqual(['test-nearest', 'test-middle', 'national'])
  })

  it('gives plain frozen JSON, all the way down', () => {
    for (const rulebook of [national, commonPractice, lanzhouNewArea, fiveGrades]) {
      const norms = normsOf('2021-12-31', rulebook)
      expect(JSON.parse(JSON.stringify(norms))).toStrictEqual(norms)
      const thawed: string[] = []
      const visit = (value: unknown, path: string): void => {
        if (typeof value !== 'object' || value === null) return
        if (!Object.isFrozen(value)) thawed.push(path)
        for (const [key, member] of Object.entries(value)) visit(member, `${path}.${key}`)
      }
      visit(norms, 'norms')
      expect(thawed).toEqual([])
    }
  })

  it('freezes a copy: the caller’s rulebook stays its own', () => {
    const rulebook = structuredClone(timed([entry('2020-01-01', '15')])) // what the door gives is frozen
    normsOf('2021-12-31', rulebook)
    const frozen: string[] = []
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return
      if (Object.isFrozen(value)) frozen.push(path)
      for (const [key, member] of Object.entries(value)) visit(member, `${path}.${key}`)
    }
    visit(rulebook, 'rulebook')
    visit(rulebook.title, 'title')
    visit(rulebook.norms, 'norms')
    visit(rulebook.documents, 'documents')
    expect(frozen).toEqual([])
  })

  it('remembers of a rulebook that cannot change what does not depend on the day', () => {
    const [june, july] = [normsOf('2021-06-30'), normsOf('2021-07-01')]
    expect(june.values).toBe(july.values) // the same period, the same values
    expect(june.rulebook).toBe(july.rulebook)
    expect(normsOf('2019-06-30').values['framework.review']).toBe(june.values['framework.review'])
    expect(normsOf('2019-06-30').values['execution.points']).not.toEqual(june.values['execution.points'])
  })

  it('is not fooled by a rulebook its owner edits, and gives for it what it gives for a frozen one', () => {
    const rulebook = structuredClone(timed([entry('2020-01-01', '15')]))
    const before = normsOf('2021-12-31', rulebook)
    expect(before).toStrictEqual(normsOf('2021-12-31', timed([entry('2020-01-01', '15')])))
    rulebook.norms['execution.points']![0]!.value = '25'
    const after = normsOf('2021-12-31', rulebook)
    expect([before, after].map((norms) => norms.values['execution.points']?.value)).toEqual(['15', '25'])
    expect(after.rulebook.hash).not.toBe(before.rulebook.hash)
    const shallow = { ...national, norms: { ...national.norms } }
    normsOf('2021-12-31', Object.freeze(shallow))
    delete shallow.norms['grades.scale']
    expect(normsOf('2021-12-31', shallow).values['grades.scale']).toBeUndefined()
  })

  it('names the day asked for in every answer of a period, of a silent layer and of an early day too', () => {
    const rulebook = unread({
      'execution.points': [entry('2018-01-01', '15', '2019-01-01'), entry('2020-01-01', '20')],
    })
    const days = ['2019-06-30', '2019-07-01'].map((day) =>
      normsOn(day, rulebook).issues.map(({ params }) => params['day']),
    )
    expect(days).toEqual([['2019-06-30'], ['2019-07-01']])
    expect(['2021-06-30', '2021-07-01'].map((day) => normsOf(day).day)).toEqual(['2021-06-30', '2021-07-01'])
  })

  it('names its rulebook by the hash of the whole of it', () => {
    expect(normsOf('2021-12-31').rulebook).toEqual({
      id: 'national',
      title: national.title,
      hash: hashOf(national),
      layers: ['national'],
    })
    expect(normsOf('2021-12-31', lanzhouNewArea).rulebook).toEqual({
      id: 'lanzhou-new-area',
      title: lanzhouNewArea.title,
      hash: hashOf(lanzhouNewArea),
      layers: ['lanzhou-new-area', 'national'],
    })
  })
})
