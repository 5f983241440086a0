import { parseScoringMethod } from '../../../src/model/promise/scoring-method.js'
import { describeParser } from '../../support/describe-parser.js'

describeParser('parseScoringMethod', parseScoringMethod, {
  good: [
    { method: 'proportional' },
    { method: 'proportional', passAt: '0.6' },
    { method: 'yes-no' },
    { method: 'inverse', form: 'linear' },
    {
      method: 'banded',
      bands: [
        { from: '90', share: '1' },
        { from: '80', share: '0.8' },
      ],
    },
    { method: 'equal', tolerance: '0.5' },
    { method: 'judged' },
  ],
  bad: [
    ['no method', {}, ['value.missing at method']],
    ['an unknown method', { method: 'eval' }, ['value.not-allowed at method']],
    ['an inverse without its form', { method: 'inverse' }, ['value.missing at form']],
    ['no bands', { method: 'banded', bands: [] }, ['value.too-short at bands']],
    [
      'a band that gives more than the points',
      { method: 'banded', bands: [{ from: '0', share: '2' }] },
      ['share.out-of-range at bands.0.share'],
    ],
    ['a pass line in per cent', { method: 'proportional', passAt: '60' }, ['share.out-of-range at passAt']],
  ],
})
