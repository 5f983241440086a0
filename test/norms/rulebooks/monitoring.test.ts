import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { unwrap } from '../../../src/kernel/result.js'
import { normList } from '../../../src/norms/keys/norm-list.js'
import type { NormKey } from '../../../src/norms/norm-values.js'
import { normsOn } from '../../../src/norms/norms-on.js'
import { parseRulebook } from '../../../src/norms/parse-rulebook.js'
import type { DatedNorm, Rulebook } from '../../../src/norms/rulebook.js'
import { commonPractice } from '../../../src/norms/rulebooks/common-practice.js'
import { lanzhouNewArea } from '../../../src/norms/rulebooks/lanzhou-new-area.js'
import { national } from '../../../src/norms/rulebooks/national.js'
import { findNorm } from '../../../src/norms/use-norm.js'
import type { Finding } from '../../../src/norms/monitoring-vocabulary.js'
import { normsOf } from '../../support/norms.js'

const folder = new URL('../../../examples/rulebooks/', import.meta.url)
const stored = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
const place = (name: string): Rulebook => unwrap(parseRulebook(stored(name)))

const stated = ({ norms }: Rulebook): string[] => Object.keys(norms).filter((key) => key.startsWith('monitoring.'))
const one = ({ norms }: Rulebook, key: NormKey): Pick<DatedNorm, 'from' | 'seen' | 'value'>[] =>
  norms[key]!.map(({ from, seen, value }) => ({ from, seen, value }))

const band = (from: string, light: string) => ({ from, light })
const calendar = [
  ['04-30', '0.25'],
  ['06-30', '0.4'],
  ['08-31', '0.6'],
  ['10-31', '0.8'],
].map(([until, atLeast]) => ({ until, atLeast }))
const response = { days: '10', kind: 'working', overdue: 'suspend' }

describe('what national rules say of monitoring', () => {
  it('is who is exempt, the period, causes, and two findings: no light, no calendar, no line', () =>
    expect(stated(national)).toEqual([
      'monitoring.exempt',
      'monitoring.period',
      'monitoring.causes',
      'monitoring.consequences.objective-cause',
      'monitoring.consequences.loss-or-risk',
    ]))
  it.each<[NormKey, string, unknown]>([
    ['monitoring.exempt', 'restated', { natures: ['research'] }],
    ['monitoring.period', 'memory', [{ to: '07-31', reportBy: '08-31' }]],
    ['monitoring.causes', 'memory', { choice: 'where-short' }],
    ['monitoring.consequences.objective-cause', 'memory', { actions: ['reduce', 'adjust'] }],
    ['monitoring.consequences.loss-or-risk', 'memory', { actions: ['suspend', 'reduce'] }],
  ])('%s, %s, from the day 财预〔2019〕136号 was issued', (key, seen, value) =>
    expect(one(national, key)).toEqual([{ from: '2019-07-26', seen, value }]),
  )
})

describe('what common practice adds', () => {
  it('are lights, calendar, gap and response', () =>
    expect(stated(commonPractice)).toEqual([
      'monitoring.lights',
      'monitoring.calendar',
      'monitoring.gap',
      'monitoring.response',
    ]))
  it('lights: money 0.8 and 0.6, indicators 1.2, 0.8 and 0.6; judged rows by their tier, whose bound moved in 2020', () => {
    const lights = (partly: string) => ({
      method: 'ratio',
      money: [band('0.8', 'green'), band('0.6', 'yellow'), band('0', 'red')],
      indicators: [band('1.2', 'blue'), band('0.8', 'green'), band('0.6', 'yellow'), band('0', 'red')],
      atMost: { kept: 'green', passed: 'red' },
      judged: [band('0.8', 'green'), band(partly, 'yellow'), band('0', 'red')],
      rollUp: 'worst',
    })
    expect(one(commonPractice, 'monitoring.lights')).toEqual([
      { from: '2019-07-26', seen: 'practice', value: lights('0.5') },
      { from: '2020-02-25', seen: 'practice', value: lights('0.6') },
    ])
  })
  it.each(['2019-07-26', '2020-02-24', '2020-02-25', '2025-12-31'])('judged lights begin at the tiers of %s', (day) => {
    const norms = normsOf(day, commonPractice)
    const lights = findNorm(norms, 'monitoring.lights')?.value
    const tiers = findNorm(norms, 'judgement.tiers')?.value
    expect(lights?.method === 'ratio' && lights.judged?.map(({ from }) => from)).toEqual(tiers?.map(({ from }) => from))
  })
  it.each<[NormKey, unknown]>([
    ['monitoring.calendar', calendar],
    ['monitoring.gap', '0.1'],
    ['monitoring.response', response],
  ])('%s, of Sichuan, from its own day', (key, value) =>
    expect(one(commonPractice, key)).toEqual([{ from: '2025-09-24', seen: 'practice', value }]),
  )
  it('holds no report of 2021 against a measure of 2025: the layer says that it is silent', () => {
    const read = normsOn('2021-07-31', commonPractice)
    expect(read.issues.map(({ code, params }) => `${code} ${params['key']!} ${params['state']!}`)).toEqual(
      ['calendar', 'gap', 'response'].map((key) => `norm.layer-silent monitoring.${key} before-first`),
    )
  })
})

describe('what Lanzhou New Area adds', () => {
  it('are three findings, as the statement says them', () => {
    expect(stated(lanzhouNewArea)).toEqual(
      ['slow', 'off-target', 'far-off-target'].map((finding) => `monitoring.consequences.${finding}`),
    )
    const norms = normsOf('2021-07-31', lanzhouNewArea)
    const of = (finding: Finding) => findNorm(norms, `monitoring.consequences.${finding}`)
    expect(of('slow')?.value).toEqual({ actions: ['rectify'] })
    expect(of('off-target')?.value).toEqual({ actions: ['rectify'] })
    // cut in size, or taken back: one of the two
    expect(of('far-off-target')?.value).toEqual({
      actions: ['reduce', 'reclaim'],
      choose: 'one',
      at: 'mid-year-adjustment',
    })
    expect(of('far-off-target')?.citations).toEqual([
      {
        document: '兰州新区2021年预算绩效工作开展情况的说明',
        title: '关于2021年预算绩效工作开展情况的说明',
        article: '一（三）',
        seen: 'text',
      },
    ])
    expect(of('loss-or-risk')?.citations.map(({ document }) => document)).toEqual(['财预〔2019〕136号'])
  })
})

describe('a place as data', () => {
  it.each(readdirSync(folder).map((file) => file.replace('.json', '')))('%s is read without an error', (name) =>
    expect(parseRulebook(stored(name)).ok).toBe(true),
  )
  it.each(['hefei-lights', 'sichuan-2025', 'university-2024'])('%s without a word', (name) =>
    expect(parseRulebook(stored(name)).issues).toEqual([]),
  )
  it('Hefei gives lights by two flags', () =>
    expect(one(place('hefei-lights'), 'monitoring.lights')[0]?.value).toEqual({
      method: 'flags',
      both: 'green',
      onScheduleOnly: 'yellow',
      behind: 'red',
      rollUp: 'worst',
    }))
  it('Sichuan has its calendar, gap and response as restated, and two reports a year', () => {
    const sichuan = place('sichuan-2025')
    const restated = (value: unknown) => [{ from: '2025-09-24', seen: 'restated', value }]
    expect(one(sichuan, 'monitoring.calendar')).toEqual(restated(calendar))
    expect(one(sichuan, 'monitoring.gap')).toEqual(restated('0.1'))
    expect(one(sichuan, 'monitoring.response')).toEqual(restated(response))
    expect(one(sichuan, 'monitoring.period')[0]).toMatchObject({
      seen: 'practice',
      value: [{ to: '07-31' }, { to: '10-31' }],
    })
  })
  it('one university warns over a deviation of 0.3', () =>
    expect(one(place('university-2024'), 'monitoring.deviation')[0]?.value).toBe('0.3'))
})

it('has a key for each, and each is stated by a rulebook that ships or by a layer of the examples', () => {
  const layers = [national, commonPractice, lanzhouNewArea, ...['hefei-lights', 'university-2024'].map(place)]
  const keys = normList.map(({ key }) => key).filter((key) => key.startsWith('monitoring.'))
  expect([...new Set(layers.flatMap(stated))].sort()).toEqual([...keys].sort())
})
