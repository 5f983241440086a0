import { describe, expect, it } from 'vitest'
import {
  indicator,
  julyWith,
  measured,
  monitor,
  national,
  project,
  rate,
  report,
  target,
} from '../../support/monitoring.js'

const line = julyWith({ 'monitoring.gap': '0.1' })
const of = project(
  {},
  rate({ id: 'a' }),
  indicator({ id: 'b' }),
  indicator({ id: 'c', target: target('at-most', '9') }),
)
const progress = { a: { actual: measured('95') }, b: { actual: measured('60') }, c: { actual: measured('1') } }
const warned = (given: ReturnType<typeof monitor>) => given.issues.filter(({ code }) => code === 'monitoring.gap')

describe('gaps between promise and money', () => {
  it('are of rows that grow: a rate and a ceiling have no pace beside the money’s', () =>
    expect(monitor(of, report({}, progress)).gaps).toEqual([{ row: 'b', promise: '0.5', money: '0.6', points: '-10' }])) // 60 ÷ 120 − 60 %
  it('warn past a line, with the line and its document', () => {
    expect(warned(monitor(of, report({}, progress), line))).toEqual([])
    expect(warned(monitor(of, report({ executed: '600100' }, progress), line))).toMatchObject([
      {
        code: 'monitoring.gap',
        severity: 'warning',
        path: ['progress', 'b'],
        row: 'b',
        params: { name: '养护里程', promise: '0.5', money: '0.6001', points: '-10.01', line: '0.1' },
        basis: [{ document: '某财试〔2021〕3号' }],
      },
    ])
  })
  it('are none where the money has no rate', () => {
    expect(monitor(of, report({ executed: undefined }, progress)).gaps).toEqual([])
    expect(monitor({ ...of, funds: {} }, report({}, progress)).gaps).toEqual([])
    expect(monitor({ ...of, funds: { annual: '0' } }, report({}, progress), national).gaps).toEqual([])
  })
  it('are none of a row nobody reported', () => expect(monitor(of, report({}, {})).gaps).toEqual([]))
})
