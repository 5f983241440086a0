import { expect, it } from 'vitest'
import {
  checkMonitoringReport,
  parseMonitoringReport,
  progressOf,
  type MonitoringReport,
} from '../../../src/model/events/monitoring-report.js'
import { describeParser } from '../../support/describe-parser.js'

const report: MonitoringReport = { on: '2021-07-31', progress: {} }

describeParser('parseMonitoringReport', parseMonitoringReport, {
  good: [
    report,
    {
      id: 'm2',
      on: '2021-07-31',
      corrects: 'm1',
      received: '500',
      executed: '400.5',
      committed: '0',
      expectedAnnual: '900',
      progress: {
        r1: {
          actual: { kind: 'measured', value: '60', unit: '公里' },
          forecast: { kind: 'measured', value: '110' },
          likelihood: 'possible',
          causes: ['funds', 'rules', 'staff', 'equipment', 'policy', 'force-majeure', 'other'],
          reason: '雨季',
          remedy: '增班',
        },
        r2: {},
      },
      judgements: [{ finding: 'slow', by: { id: '县财政局', kind: 'finance' }, on: '2021-07-31', because: '停工' }],
    },
  ],
  canonical: [['amounts with noughts', { ...report, executed: '400.50' }, { ...report, executed: '400.5' }]],
  bad: [
    ['an empty form', {}, ['value.missing at on', 'value.missing at progress']],
    ['money as a number', { ...report, executed: 400 }, ['decimal.not-text at executed']],
    [
      'amounts below 0',
      { ...report, received: '-1', executed: '-0.01', committed: '-1', expectedAnnual: '-1' },
      ['received', 'executed', 'committed', 'expectedAnnual'].map((name) => `funds.negative at ${name}`),
    ],
    ['a correction of itself', { ...report, id: 'm1', corrects: 'm1' }, ['report.corrects-itself at corrects']],
    [
      'a likelihood nobody knows',
      { ...report, progress: { r1: { likelihood: 'sure' } } },
      ['value.not-allowed at progress.r1.likelihood'],
    ],
    [
      'a cause nobody knows',
      { ...report, progress: { r1: { causes: ['rain'] } } },
      ['value.not-allowed at progress.r1.causes.0'],
    ],
    ['progress as a list', { ...report, progress: [] }, ['value.type at progress']],
    [
      'a judgement without its reason',
      { ...report, judgements: [{ finding: 'slow', by: { id: 'a', kind: 'finance' }, on: '2021-07-31' }] },
      ['value.missing at judgements.0.because'],
    ],
  ],
  warned: [['a light of its own', { ...report, light: 'green' }, ['value.unknown-key at light']]],
})

it('says what a shape cannot', () =>
  expect(checkMonitoringReport({ ...report, id: 'm1', corrects: 'm1', executed: '-5' })).toEqual([
    { code: 'funds.negative', severity: 'error', path: ['executed'], params: { amount: '-5' } },
    { code: 'report.corrects-itself', severity: 'error', path: ['corrects'], params: { id: 'm1' } },
  ]))
it('without an id corrects what it names', () =>
  expect(checkMonitoringReport({ ...report, corrects: 'm1' })).toEqual([]))
it('has progress of its own rows only', () =>
  expect([
    progressOf({ ...report, progress: { r1: {} } }, 'r1'),
    progressOf(report, 'r1'),
    progressOf(report, 'toString'),
  ]).toEqual([{}, undefined, undefined]))
