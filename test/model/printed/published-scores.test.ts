import { parsePublishedScores } from '../../../src/model/printed/published-scores.js'
import { describeParser } from '../../support/describe-parser.js'

describeParser('parsePublishedScores', parsePublishedScores, {
  good: [
    { rows: [], levels: [] },
    {
      execution: { points: '10', rate: '86.20%', score: '9' },
      rows: [{ id: 'r1', points: '10', score: '9.5', converted: '9', target: '≥95%', actual: '96%', reason: 'x' }],
      levels: [{ label: '产出指标', points: '50' }],
      total: { points: '100', score: '95', grade: '优' },
      complete: false,
    },
  ],
  bad: [
    ['no rows and levels', {}, ['value.missing at rows', 'value.missing at levels']],
    ['a score as a number', { rows: [{ id: 'r1', score: 9 }], levels: [] }, ['decimal.not-text at rows.0.score']],
    ['a score as printed', { rows: [], levels: [], total: { score: '95分' } }, ['decimal.malformed at total.score']],
  ],
})
