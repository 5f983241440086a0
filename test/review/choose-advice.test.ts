import { chooseAdvice } from '../../src/review/choose-advice.js'
import { lanzhouNewArea } from '../../src/norms/rulebooks/lanzhou-new-area.js'
import { describeRule } from '../support/describe-rule.js'
import { normsOf, norms2021 } from '../support/norms.js'

const lanzhou = normsOf('2021-12-31', lanzhouNewArea)
const national = [
  { document: '财预〔2015〕88号', title: '中央部门预算绩效目标管理办法', article: '第二十五条', seen: 'text' as const },
]

describeRule(chooseAdvice, [
  {
    because: '优 goes on',
    given: [{ grade: 'excellent' }, norms2021],
    outcome: 'proceed',
    value: { advice: 'proceed', issues: [] },
    trace: { basis: national },
  },
  {
    because: '良 improves and goes on',
    given: [{ grade: 'good' }, norms2021],
    outcome: 'improve',
    value: { advice: 'improve' },
  },
  {
    because: '中 is revised and reviewed again',
    given: [{ grade: 'fair' }, norms2021],
    outcome: 'revise',
    value: { advice: 'revise' },
  },
  {
    because: '差 is out at once, nationally',
    given: [{ grade: 'poor' }, norms2021],
    outcome: 'reject',
    value: { advice: 'reject' },
  },
  {
    because: 'nationally nothing ends it for 中 after a revision',
    given: [{ grade: 'fair', afterRevision: true }, norms2021],
    outcome: 'revise',
    value: { advice: 'revise' },
  },
  {
    because: 'in Lanzhou New Area 差 is revised too',
    given: [{ grade: 'poor' }, lanzhou],
    outcome: 'revise',
    value: { advice: 'revise' },
  },
  {
    because: 'and what still fails is never budgeted',
    given: [{ grade: 'fair', afterRevision: true }, lanzhou],
    outcome: 'still-fails',
    value: { advice: 'reject' },
    trace: { silences: ['still-fails'] },
  },
  {
    because: 'what passes after its revision goes on',
    given: [{ grade: 'good', afterRevision: true }, lanzhou],
    outcome: 'improve',
    value: { advice: 'improve' },
  },
  {
    because: 'a grade without a consequence has no advice',
    given: [{ grade: 'low' }, norms2021],
    outcome: 'unruled',
    value: {
      issues: [
        { code: 'review.no-consequence', severity: 'info', path: [], params: { grade: 'low' }, basis: national },
      ],
    },
  },
  {
    because: 'before the rules there is none',
    given: [{ grade: 'poor' }, normsOf('2014-12-31')],
    outcome: 'unruled',
    value: {
      issues: [
        {
          code: 'norm.absent',
          severity: 'info',
          path: [],
          params: { key: 'review.consequences', day: '2014-12-31', rulebook: 'national' },
        },
      ],
    },
  },
])
