import { describe, expect, it } from 'vitest'
import { isInvariantError } from '../../../src/kernel/invariant-error.js'
import { gradeScale } from '../../../src/norms/grade-scale.js'
import { gradeFramework, type Graded } from '../../../src/scoring/frameworks/grade-framework.js'
import { describeRule } from '../../support/describe-rule.js'
import { norms2021 } from '../../support/norms.js'

const scale = gradeScale(norms2021)
const basis = { citations: [{ document: '某表', seen: 'text' as const }] }
const of = (score: string, more: Partial<Graded> = {}): Graded => ({
  score,
  scale,
  from: 'framework',
  caps: [],
  basis,
  ...more,
})
const cap = (grade: 'good' | 'fair' | 'low' | 'excellent', zh = '弄虚作假') => ({ grade, label: { zh } })

describeRule(gradeFramework, [
  {
    because: '90 is 优',
    given: [of('90'), norms2021],
    outcome: 'graded',
    value: 'excellent',
    trace: { basis: basis.citations },
  },
  { because: '89.99 is 良', given: [of('89.99'), norms2021], outcome: 'graded', value: 'good' },
  {
    because: 'above 100, with a bonus, is 优',
    given: [of('109.31'), norms2021],
    outcome: 'graded',
    value: 'excellent',
  },
  {
    because: "the rulebook's scale is cited as the rulebook's",
    given: [of('60', { from: 'rulebook' }), norms2021],
    outcome: 'graded',
    value: 'fair',
    trace: {
      basis: [
        {
          document: '财预〔2020〕10号',
          title: '项目支出绩效评价管理办法',
          article: '第十八条',
          seen: 'practice',
          articleSeen: 'memory',
        },
      ],
    },
  },
  {
    because: 'a veto caps the grade whatever the score',
    given: [of('95', { caps: [cap('fair')] }), norms2021],
    outcome: 'capped',
    value: 'fair',
    trace: {
      given: {
        score: '95',
        label: { zh: '中', en: 'fair' },
        from: '90',
        tier: { zh: '弄虚作假' },
        otherGrade: { zh: '优', en: 'excellent' },
      },
    },
  },
  {
    because: 'of several the hardest counts',
    given: [of('95', { caps: [cap('good'), cap('fair'), cap('good')] }), norms2021],
    outcome: 'capped',
    value: 'fair',
  },
  {
    because: "a cap above the score's own grade takes nothing",
    given: [of('65', { caps: [cap('good')] }), norms2021],
    outcome: 'graded',
    value: 'fair',
  },
  {
    because: 'nor does one at it',
    given: [of('95', { caps: [cap('excellent')] }), norms2021],
    outcome: 'graded',
    value: 'excellent',
  },
])

describe('gradeFramework', () => {
  it('takes an empty scale for a bug of the caller', () => {
    let thrown: unknown
    try {
      gradeFramework(of('90', { scale: [] }), norms2021)
    } catch (e) {
      thrown = e
    }
    expect(isInvariantError(thrown)).toBe(true)
  })
})
