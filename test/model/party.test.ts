import { parseParty } from '../../src/model/party.js'
import { describeParser } from '../support/describe-parser.js'

describeParser('parseParty', parseParty, {
  good: [
    { id: '某局', kind: 'unit' },
    { id: 'finance', kind: 'finance', role: '绩效管理处' },
  ],
  bad: [
    ['a party without kind', { id: 'a' }, ['value.missing at kind']],
    ['a kind nobody is', { id: 'a', kind: 'person' }, ['value.not-allowed at kind']],
    [
      'an empty name and a null role',
      { id: '', kind: 'unit', role: null },
      ['value.empty at id', 'value.empty at role'],
    ],
    ['a name of 4001 characters', { id: 'x'.repeat(4001), kind: 'unit' }, ['value.too-long at id']],
  ],
  warned: [['a person’s name', { id: 'a', kind: 'unit', person: '某某' }, ['value.unknown-key at person']]],
})
