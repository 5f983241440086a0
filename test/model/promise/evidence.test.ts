import { parseEvidence } from '../../../src/model/promise/evidence.js'
import { describeParser } from '../../support/describe-parser.js'

describeParser('parseEvidence', parseEvidence, {
  good: [
    { id: 'e1', kind: 'voucher' },
    { id: 'e2', kind: 'survey', title: '问卷', digest: 'ab12' },
  ],
  bad: [
    ['a kind nobody files', { id: 'e1', kind: 'rumour' }, ['value.not-allowed at kind']],
    ['no id', { kind: 'formal' }, ['value.missing at id']],
  ],
  warned: [['the file itself', { id: 'e1', kind: 'formal', bytes: 'AAAA' }, ['value.unknown-key at bytes']]],
})
