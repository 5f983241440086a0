import { describe, expect, it } from 'vitest'
import { parseRulebook } from '../../../src/norms/parse-rulebook.js'
import { layerJson } from '../../support/norms.js'

const entry = (value: unknown) => ({
  from: '2021-01-01',
  basis: [{ document: '某财试〔2021〕3号' }],
  seen: 'text' as const,
  value,
})
const told = (key: string, value: unknown): string[] =>
  parseRulebook(layerJson({}, { norms: { [`monitoring.${key}`]: [entry(value)] } })).issues.map(
    ({ severity, code, path }) => `${severity} ${code} at ${path.slice(4).join('.')}`,
  )

const bands = (...all: [from: string, light: string][]) => all.map(([from, light]) => ({ from, light }))
const good = bands(['0.8', 'green'], ['0.6', 'yellow'], ['0', 'red'])
const ratio = (more: object) => ({ method: 'ratio', money: good, indicators: good, rollUp: 'worst', ...more })
const flags = (both: string, onScheduleOnly: string, behind: string) => ({
  method: 'flags',
  both,
  onScheduleOnly,
  behind,
  rollUp: 'worst',
})

describe('lights', () => {
  it.each<[string, unknown, string[]]>([
    ['written from the lowest up', ratio({ money: [...good].reverse() }), []],
    [
      'of which the higher ratio has the worse',
      ratio({ money: bands(['0.8', 'red'], ['0', 'green']) }),
      ['error rulebook.order at money.0'],
    ],
    [
      'with nothing below 0.6',
      ratio({ indicators: bands(['0.8', 'green'], ['0.6', 'red']) }),
      ['error rulebook.floor at indicators.1.from'],
    ],
    [
      'of which one stands twice',
      ratio({ judged: bands(['0.8', 'green'], ['0.5', 'green'], ['0', 'red']) }),
      ['error rulebook.twice at judged.1.light'],
    ],
    [
      'from one bound twice',
      ratio({ money: bands(['0.8', 'green'], ['0.8', 'yellow'], ['0', 'red']) }),
      ['error value.repeated at money.1.from'],
    ],
    ['of a kept and a passed ceiling', ratio({ atMost: { kept: 'green', passed: 'red' } }), []],
    ['of a ceiling that may be passed', ratio({ atMost: { kept: 'green', passed: 'green' } }), []],
    [
      'of a ceiling that had better be passed',
      ratio({ atMost: { kept: 'red', passed: 'green' } }),
      ['error rulebook.lights at atMost.passed'],
    ],
    ['by flags, each worse than the one before', flags('green', 'yellow', 'red'), []],
    ['by flags, two of them alike', flags('green', 'yellow', 'yellow'), []],
    ['by flags, behind better than on schedule', flags('green', 'red', 'yellow'), ['error rulebook.lights at behind']],
    [
      'by flags, each better than the one before',
      flags('red', 'yellow', 'green'),
      ['error rulebook.lights at onScheduleOnly', 'error rulebook.lights at behind'],
    ],
    [
      'by flags with bands of a ratio',
      { ...flags('green', 'yellow', 'red'), money: good },
      ['error value.unknown-key at money'],
    ],
    ['by a third method', { method: 'month', rollUp: 'worst' }, ['error value.not-allowed at method']],
    [
      'of a colour nobody named',
      ratio({ money: bands(['0', 'orange']) }),
      ['error value.not-allowed at money.0.light'],
    ],
  ])('%s', (_, value, expected) => expect(told('lights', value)).toEqual(expected))
})

describe('the calendar', () => {
  const days = (...all: [until: string, atLeast: string][]) => all.map(([until, atLeast]) => ({ until, atLeast }))
  it.each<[string, unknown, string[]]>([
    ['in any order', days(['10-31', '0.8'], ['04-30', '0.25']), []],
    ['with a share that stays', days(['04-30', '0.25'], ['05-31', '0.25']), []],
    [
      'with less by a later day',
      days(['10-31', '0.3'], ['04-30', '0.25'], ['06-30', '0.4']),
      ['error rulebook.calendar at 0.atLeast'],
    ],
    ['with a day twice', days(['04-30', '0.25'], ['04-30', '0.3']), ['error value.repeated at 1.until']],
    ['with a share over 1', days(['04-30', '1.1']), ['error share.out-of-range at 0.atLeast']],
    ['without a day', [], ['error value.too-short at ']],
  ])('%s', (_, value, expected) => expect(told('calendar', value)).toEqual(expected))
})

describe('a day of the year', () => {
  const to = (day: string) => told('period', [{ to: day }])
  it.each(['01-01', '02-28', '04-30', '07-31', '12-31'])('%s is one', (day) => expect(to(day)).toEqual([]))
  // 02-29 stands in one year of four, and a rule holds in each
  it.each(['02-29', '02-30', '04-31', '00-10', '13-01', '07-00', '07-32', '7-31', '2021-07-31', '07/31'])(
    '%s is none',
    (day) => expect(to(day)).toEqual(['error value.malformed at 0.to']),
  )
})

describe('the rest', () => {
  it.each<[string, string, unknown, string[]]>([
    ['a report due on the last day of its period', 'period', [{ to: '07-31', reportBy: '07-31' }], []],
    ['a period twice', 'period', [{ to: '07-31' }, { to: '07-31' }], ['error value.repeated at 1.to']],
    ['a gap over 1', 'gap', '10', ['error share.out-of-range at ']],
    ['a deviation below 0', 'deviation', '-0.3', ['error share.out-of-range at ']],
    ['a term that leads to nothing', 'response', { days: '10', kind: 'working' }, ['error value.missing at overdue']],
    ['no nature', 'exempt', { natures: [] }, ['error value.too-short at natures']],
    ['another nature', 'exempt', { natures: ['secret'] }, ['error value.not-allowed at natures.0']],
    ['causes asked elsewhere', 'causes', { choice: 'everywhere' }, ['error value.not-allowed at choice']],
    ['a finding without an action', 'consequences.slow', { actions: [] }, ['error value.too-short at actions']],
    ['an action twice', 'consequences.slow', { actions: ['reduce', 'reduce'] }, ['error value.repeated at actions.1']],
    [
      'a choice of two',
      'consequences.far-off-target',
      { actions: ['reduce', 'reclaim'], choose: 'one', at: 'mid-year-adjustment' },
      [],
    ],
    ['a finding of another name', 'consequences.late', { actions: ['rectify'] }, ['error rulebook.unknown-key at ']],
  ])('%s', (_, key, value, expected) => expect(told(key, value)).toEqual(expected))
})
