import { describe, expect, it } from 'vitest'
import { categoriesOn, objectiveFramework } from '../../src/norms/categories-on.js'
import { layer, norms2021, normsOf } from '../support/norms.js'

const named = (...args: Parameters<typeof categoriesOn>) =>
  categoriesOn(...args).map(({ dimension, category }) => `${dimension}/${category}`)

describe('categoriesOn', () => {
  it('offers the framework of 2015 where nothing is named: cost stands under output', () =>
    expect(named(norms2021)).toEqual([
      'output/quantity',
      'output/quality',
      'output/timeliness',
      'output/cost',
      'benefit/economic',
      'benefit/social',
      'benefit/ecological',
      'benefit/sustained',
      'satisfaction/satisfaction',
    ]))

  it('offers the framework of 2021 where it is named: cost at level 1, no sustained effect', () =>
    expect(named(norms2021, '2021')).toEqual([
      'cost/economic-cost',
      'cost/social-cost',
      'cost/ecological-cost',
      'output/quantity',
      'output/quality',
      'output/timeliness',
      'benefit/economic',
      'benefit/social',
      'benefit/ecological',
      'satisfaction/satisfaction',
    ]))

  it('has no framework of 2021 before the day it was issued: both coexist from then on', () => {
    expect(named(normsOf('2021-08-17'), '2021')).toEqual([])
    expect(named(normsOf('2021-08-18'), '2021')).not.toEqual([])
    expect(objectiveFramework(normsOf('2021-08-18'))?.name).toBe('2015')
  })

  it('lets a layer prefer another one', () =>
    expect(objectiveFramework(normsOf('2021-12-31', layer({ 'framework.preferred': '2021' })))?.name).toBe('2021'))

  it('offers nothing for an unknown name, or where no framework exists', () => {
    expect([named(norms2021, 'constructor'), named(norms2021, ''), named(normsOf('2014-12-31'))]).toEqual([[], [], []])
    expect(categoriesOn(norms2021)[0]?.label).toEqual({ zh: '数量指标', en: 'quantity' })
  })
})
