import { describe, expect, it } from 'vitest'
import { growthOf } from '../../../src/monitoring/due/grows.js'
import { indicator, julyWith, national, target } from '../../support/monitoring.js'

const unstated = (more: Parameters<typeof indicator>[0]) => {
  const row = indicator(more)
  delete row.accumulates
  return row
}

describe('whether a row grows over the year', () => {
  it.each([
    ['what says so', indicator({ category: 'quality', target: target('at-least', '95', '%') }), true, 0],
    ['what says that it does not', indicator({ accumulates: false }), false, 0],
    ['a quantity in kilometres', unstated({}), true, 1],
    ['a quantity in per cent', unstated({ target: target('at-least', '95', '%') }), false, 0],
    ['a quantity in per mille', unstated({ target: target('at-least', '95', '‰') }), false, 0],
    ['a quantity without a unit', unstated({ target: target('at-least', '95') }), false, 0],
    ['a quantity that is a rate by its name', unstated({ name: '完成率' }), false, 0],
    ['an output that only sounds like a rate', unstated({ name: '装机功率' }), true, 1],
    ['a quality in pieces', unstated({ category: 'quality' }), false, 0],
    ['a satisfaction', unstated({ category: 'satisfaction', target: target('at-least', '90', '分') }), false, 0],
    ['a row of no category', unstated({ category: undefined }), false, 0],
    ['a date', unstated({ target: { kind: 'deadline', by: '2021-09-30', precision: 'day' } }), false, 0],
  ] as const)('%s', (_, row, grows, issues) => {
    const found = growthOf(row, national)
    expect([found.grows, found.issues.length]).toEqual([grows, issues])
    expect(found.assumed).toBe(row.accumulates === undefined)
  })
  it('says what it took for growing', () =>
    expect(growthOf(unstated({}), national).issues).toMatchObject([
      { code: 'monitoring.growth-assumed', severity: 'info', params: { name: '养护里程', unit: '公里' } },
    ]))
  it('assumes nothing where a place says never', () => {
    const never = julyWith({ 'silence.accumulates-unstated': { choice: 'never' } })
    expect(growthOf(unstated({}), never)).toEqual({ grows: false, assumed: true, issues: [] })
    expect(growthOf(indicator(), never).grows).toBe(true)
  })
})
