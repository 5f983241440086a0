import { describe, expect, it } from 'vitest'
import { unwrap } from '../../../src/kernel/result.js'
import { parseFramework } from '../../../src/model/results/framework.js'
import { commonPractice } from '../../../src/norms/rulebooks/common-practice.js'
import { frameworkOn, frameworksOn } from '../../../src/norms/frameworks/framework-on.js'
import { describeParser } from '../../support/describe-parser.js'
import { frame, node } from '../../support/frameworks.js'
import { normsOf } from '../../support/norms.js'

const sound = frame(
  [
    node('a', '40', {
      ratio: { numerator: '实际', denominator: '计划' },
      scorer: { kind: 'proportional', direction: 'down', passLine: '0.6' },
    }),
    node('b', '60', {
      aggregate: { table: [{ from: '0', score: '1', grade: 'low', label: { zh: '低' } }] },
      parts: [
        node('b1', '5', {
          scorer: { kind: 'penalty', free: '-1', side: 'under', per: '1', points: '0.5', whole: true, floor: '0' },
        }),
        node('b2', '7', { scorer: { kind: 'checklist', items: [{ id: 'x', label: { zh: 'x' }, points: '1' }] } }),
      ],
    }),
    node('c', '1', { scorer: { kind: 'deduction', cap: '2' } }),
    node('d', '0', { scorer: { kind: 'bonus', cap: '2' } }),
    node('e', '0', { scorer: { kind: 'veto', caps: 'fair' } }),
  ],
  {
    scale: [{ grade: 'good', label: { zh: '良' }, from: '0' }],
    basis: [{ document: '某办法', seen: 'text' }],
    silences: { points: 'equal-points' },
  },
)

describeParser('parseFramework', parseFramework, {
  good: [
    sound,
    frame([node('a', '100', { scorer: { kind: 'judged', bands: [{ from: '0.5', share: '1' }] } })]),
    frame([node('a', '100', { scorer: { kind: 'bands', bands: [{ from: '0', score: '3' }] } })]),
    frame([
      node('a', '100', { aggregate: 'geometric', parts: [node('b', '1', { scorer: { kind: 'yes-no', full: 'no' } })] }),
    ]),
  ],
  canonical: [['makes points canonical', { ...frame([node('a', '100.0')]), total: '0100' }, frame([node('a', '100')])]],
  bad: [
    ['points that do not add up', frame([node('a', '90')]), ['framework.points-sum at criteria']],
    [
      'points that are not there',
      { ...frame([]), criteria: [{ id: 'a', label: { zh: 'a' } }] },
      ['value.missing at criteria.0.points'],
    ],
    [
      'a number in place of text',
      frame([node('a', 100 as unknown as string)]),
      ['decimal.not-text at criteria.0.points'],
    ],
    [
      'a scorer nobody knows',
      frame([node('a', '100', { scorer: { kind: 'magic' } as never })]),
      ['value.not-allowed at criteria.0.scorer.kind'],
    ],
    [
      'a part deep down',
      frame([node('a', '100', { parts: [node('b', '100', { parts: [node('1b', '100')] })] })]),
      ['id.malformed at criteria.0.parts.0.parts.0.id'],
    ],
    ['half a decimal', { ...frame([node('a', '100')]), decimals: 0.5 }, ['value.type at decimals']],
    ['no criteria', frame([]), ['value.too-short at criteria']],
  ],
  warned: [
    ['a key it does not know', { ...frame([node('a', '100')]), colour: 'red' }, ['value.unknown-key at colour']],
    [
      'a band nothing reaches',
      frame([node('a', '100', { scorer: { kind: 'judged', bands: [{ from: '2' }] } })]),
      ['framework.unreachable-band at criteria.0.scorer.bands.0.from'],
    ],
  ],
})

describe('every framework a shipped rulebook holds', () => {
  const norms = normsOf('2021-12-31', commonPractice)
  it.each(frameworksOn(norms))('%s passes its own door', (which) =>
    expect(unwrap(parseFramework(frameworkOn(which, norms)))).toStrictEqual(frameworkOn(which, norms)),
  )
})
