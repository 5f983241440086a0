import { parseJudgement, type Judgement } from '../../../src/model/events/judgement.js'
import { describeParser } from '../../support/describe-parser.js'

const judgement: Judgement = {
  finding: 'slow',
  by: { id: '县财政局', kind: 'finance' },
  on: '2021-07-31',
  because: '设备未到货',
}

describeParser('parseJudgement', parseJudgement, {
  good: [judgement, { ...judgement, row: 'money', finding: 'objective-cause' }],
  bad: [
    [
      'an empty one',
      {},
      ['value.missing at finding', 'value.missing at by', 'value.missing at on', 'value.missing at because'],
    ],
    ['a finding nobody knows', { ...judgement, finding: 'red' }, ['value.not-allowed at finding']],
    ['a name where a party belongs', { ...judgement, by: '财政局' }, ['value.type at by']],
    ['no reason', { ...judgement, because: '' }, ['value.empty at because']],
    ['no day', { ...judgement, on: '2021-02-30' }, ['day.malformed at on']],
  ],
  warned: [['a member it does not know', { ...judgement, amount: '1' }, ['value.unknown-key at amount']]],
})
