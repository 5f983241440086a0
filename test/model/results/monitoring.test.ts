import { parseMonitoring, type Monitoring } from '../../../src/model/results/monitoring.js'
import { describeParser } from '../../support/describe-parser.js'

const monitoring: Monitoring = {
  subject: 'p1',
  on: '2021-07-31',
  norms: { day: '2021-07-31', rulebook: 'national', hash: 'abc' },
  money: { status: 'no-budget' },
  indicators: [],
  gaps: [],
  proposals: [],
  issues: [],
}
const row = { id: 'r1', name: '养护里程', status: 'measured' as const }
const proposal = {
  action: 'reduce' as const,
  rows: ['r1'],
  reason: 'objective-cause' as const,
  together: ['adjust' as const],
  alternatives: [],
  basis: [{ document: '财预〔2019〕136号', title: '中央部门预算绩效运行监控管理暂行办法', seen: 'memory' as const }],
}

describeParser('parseMonitoring', parseMonitoring, {
  good: [
    monitoring,
    {
      ...monitoring,
      year: 2021,
      responsible: { id: '公路段', kind: 'unit' },
      light: 'red',
      worst: 'r1',
      money: {
        status: 'measured',
        yardstick: 'linear',
        due: '580821.92',
        executed: '600000',
        rate: '0.6',
        ratio: '1.033',
        light: 'green',
        forecast: { runRate: '1033018.87', planScaled: '1', own: '2' },
        trend: [{ on: '2021-06-30', ratio: '1', light: 'green' }],
      },
      indicators: [
        {
          ...row,
          yardstick: 'plan',
          unit: '公里',
          due: { kind: 'measure', comparison: 'at-least', value: '69.7' },
          actual: { kind: 'measured', value: '60' },
          difference: '-9.7',
          deviation: '-0.1392',
          ratio: '0.8608',
          attained: '0.5',
          light: 'red',
          likelihood: 'certain',
          causes: ['staff'],
          forecast: {
            runRate: { kind: 'measured', value: '103.3' },
            own: { kind: 'stated', text: '能完成' },
            light: 'blue',
          },
          trend: [{ on: '2021-06-30' }],
        },
      ],
      gaps: [{ row: 'r1', promise: '0.5', money: '0.6', points: '-10', warns: false }],
      proposals: [
        { ...proposal, amount: { proposed: '1', most: '2', budgetFloor: '3' }, by: '2021-08-10', ifOverdue: 'suspend' },
      ],
      issues: [{ code: 'monitoring.gap', severity: 'warning', path: ['progress', 'r1'], params: {} }],
    },
  ],
  bad: [
    [
      'an empty one',
      {},
      ['subject', 'on', 'norms', 'money', 'indicators', 'gaps', 'proposals', 'issues'].map(
        (at) => `value.missing at ${at}`,
      ),
    ],
    ['a light nobody knows', { ...monitoring, light: 'orange' }, ['value.not-allowed at light']],
    [
      'a row of no status',
      { ...monitoring, indicators: [{ ...row, status: 'late' }] },
      ['value.not-allowed at indicators.0.status'],
    ],
    [
      'money measured with numbers',
      { ...monitoring, money: { status: 'measured', due: 1 } },
      ['decimal.not-text at money.due'],
    ],
    [
      'a yardstick nobody knows',
      { ...monitoring, money: { status: 'measured', yardstick: 'guess' } },
      ['value.not-allowed at money.yardstick'],
    ],
    [
      'a proposal without what it stands on',
      { ...monitoring, proposals: [{ ...proposal, basis: undefined }] },
      ['value.missing at proposals.0.basis'],
    ],
    [
      'an action nobody knows',
      { ...monitoring, proposals: [{ ...proposal, action: 'cut' }] },
      ['value.not-allowed at proposals.0.action'],
    ],
    [
      'a gap without its points',
      { ...monitoring, gaps: [{ row: 'r1', promise: '1', money: '1' }] },
      ['value.missing at gaps.0.points'],
    ],
  ],
  warned: [['a score', { ...monitoring, score: '90' }, ['value.unknown-key at score']]],
})
