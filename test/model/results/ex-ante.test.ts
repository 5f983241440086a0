import { parseExAnteAssessment, parseExAnteSubject } from '../../../src/model/results/ex-ante.js'
import { describeParser } from '../../support/describe-parser.js'

describeParser('parseExAnteSubject', parseExAnteSubject, {
  good: [
    { id: 'p1', name: '农村供水', kind: 'project' },
    {
      id: 'p2',
      name: '奖补政策',
      kind: 'policy',
      framework: 'ex-ante-policy',
      requested: '100',
      suggested: '90',
      reasons: ['重复'],
      conclusion: 'support-after-adjustment',
      facts: { new: true, amount: '100', growth: '0.2' },
      by: { id: 'firm', kind: 'third-party' },
    },
  ],
  canonical: [
    [
      'makes money canonical',
      { id: 'p1', name: 'x', kind: 'project', requested: '100.00' },
      { id: 'p1', name: 'x', kind: 'project', requested: '100' },
    ],
  ],
  bad: [
    [
      'a conclusion in words of its own',
      { id: 'p1', name: 'x', kind: 'project', conclusion: '部分支持' },
      ['value.not-allowed at conclusion'],
    ],
    [
      'a framework nobody knows',
      { id: 'p1', name: 'x', kind: 'project', framework: 'best' },
      ['value.not-allowed at framework'],
    ],
    ['money as a number', { id: 'p1', name: 'x', kind: 'project', requested: 100 }, ['decimal.not-text at requested']],
  ],
})

describeParser('parseExAnteAssessment', parseExAnteAssessment, {
  good: [
    {
      subject: 'p1',
      status: 'final',
      score: '90.5',
      total: '100',
      grade: 'excellent',
      conclusion: 'support',
      derived: 'support',
      required: true,
      cut: { requested: '5', suggested: '4', amount: '1', rate: '0.2', reasons: ['x'] },
      criteria: [
        {
          id: 'a',
          label: { zh: '甲' },
          depth: 0,
          points: '100',
          declaredPoints: '90',
          status: 'scored',
          score: '90.5',
          share: '0.905',
          grade: 'good',
          marks: { count: 2, scores: ['90', '91'], min: '90', max: '91', spread: '1', method: 'mean' },
        },
      ],
      issues: [],
    },
    {
      subject: 'p1',
      status: 'provisional',
      subtotal: '0',
      total: '100',
      criteria: [],
      missing: [{ code: 'marks.missing', severity: 'error', path: ['a'], row: 'a', params: {} }],
      issues: [],
    },
  ],
  bad: [
    [
      'an assessment of nothing',
      { status: 'final', total: '100', criteria: [], issues: [] },
      ['value.missing at subject'],
    ],
  ],
})
