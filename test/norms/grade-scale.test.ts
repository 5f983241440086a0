import { describe, expect, it } from 'vitest'
import { gradeScale } from '../../src/norms/grade-scale.js'
import { fiveGrades, layer, norms2021, normsOf } from '../support/norms.js'

describe('gradeScale', () => {
  it('is 优良中差 nationally, best first', () =>
    expect(gradeScale(norms2021)).toEqual([
      { grade: 'excellent', label: { zh: '优', en: 'excellent' }, from: '90' },
      { grade: 'good', label: { zh: '良', en: 'good' }, from: '80' },
      { grade: 'fair', label: { zh: '中', en: 'fair' }, from: '60' },
      { grade: 'poor', label: { zh: '差', en: 'poor' }, from: '0' },
    ]))

  it('is the layer’s own where a layer says so, from its day on', () => {
    expect(gradeScale(normsOf('2021-12-31', fiveGrades)).map(({ label, from }) => `${label.zh}${from}`)).toEqual([
      '优90',
      '良80',
      '中70',
      '低60',
      '差0',
    ])
    expect(gradeScale(normsOf('2020-12-31', fiveGrades)).map(({ label, from }) => `${label.zh}${from}`)).toEqual([
      '优90',
      '良80',
      '中60',
      '差0',
    ])
  })

  it('sorts by number whatever order the layer printed', () => {
    const label = { zh: '级' }
    const norms = normsOf(
      '2021-12-31',
      layer({
        'grades.scale': [
          { grade: 'poor', label, from: '0' },
          { grade: 'excellent', label, from: '100' },
          { grade: 'good', label, from: '90' },
        ],
      }),
    )
    expect(gradeScale(norms).map(({ from }) => from)).toEqual(['100', '90', '0'])
  })

  it('is empty where no document states one', () => expect(gradeScale(normsOf('2014-12-31'))).toEqual([]))
  it('can be sorted by its caller: it is a copy', () => expect(gradeScale(norms2021).reverse()[0]?.grade).toBe('poor'))
})
