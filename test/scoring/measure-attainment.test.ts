import { describe, expect, it } from 'vitest'
import { storedFraction } from '../../src/kernel/fraction.js'
import { text } from '../../src/kernel/number.js'
import type { Actual } from '../../src/model/promise/actual.js'
import type { Target } from '../../src/model/promise/target.js'
import { measureAttainment } from '../../src/scoring/measure-attainment.js'

type Told = { direction: string; met: boolean; difference?: string; attained?: string } | { issue: string }

/** An attainment as text: 'numerator ÷ denominator' for what was attained, the code where the two do not fit. */
const told = (target: Target, actual: Actual): Told => {
  const found = measureAttainment(target, actual)
  if ('issue' in found) return { issue: found.issue.code }
  const { direction, met, difference, attained } = found
  const shown: Told = { direction, met }
  if (difference) shown.difference = text(difference)
  if (attained) {
    const { numerator, denominator } = storedFraction(attained)
    shown.attained = `${numerator} ÷ ${denominator}`
  }
  return shown
}

const measure = (
  comparison: 'at-least' | 'at-most' | 'equal' | 'above' | 'below',
  value: string,
  unit?: string,
): Target => ({
  kind: 'measure',
  comparison,
  value,
  ...(unit !== undefined && { unit }),
})
const measured = (value: string, unit?: string): Actual => ({
  kind: 'measured',
  value,
  ...(unit !== undefined && { unit }),
})
const by: Target = { kind: 'deadline', by: '2021-06-30', precision: 'day' }
const completed = (on: string): Actual => ({ kind: 'completed', on, precision: 'day' })
const range: Target = { kind: 'range', from: '3', to: '7' }
const yes: Target = { kind: 'yes-no', expected: true, text: '是否建成' }

const cases: [because: string, target: Target, actual: Actual, wanted: Told][] = [
  [
    'more than was promised is not cut off: 80 of 50',
    measure('at-least', '50'),
    measured('80'),
    { direction: 'up', met: true, difference: '30', attained: '80 ÷ 50' },
  ],
  [
    'short of a floor: 45 − 50 = −5',
    measure('at-least', '50'),
    measured('45'),
    { direction: 'up', met: false, difference: '-5', attained: '45 ÷ 50' },
  ],
  [
    'a strict floor is not met by itself',
    measure('above', '50'),
    measured('50'),
    { direction: 'up', met: false, difference: '0', attained: '50 ÷ 50' },
  ],
  [
    'a ceiling is kept at its own value',
    measure('at-most', '90'),
    measured('90'),
    { direction: 'down', met: true, difference: '0', attained: '90 ÷ 90' },
  ],
  [
    'a ceiling passed by 42.9 is not kept',
    measure('at-most', '90'),
    measured('132.9'),
    { direction: 'down', met: false, difference: '42.9', attained: '132.9 ÷ 90' },
  ],
  [
    'a strict ceiling is not kept at its own value',
    measure('below', '90'),
    measured('90'),
    { direction: 'down', met: false, difference: '0', attained: '90 ÷ 90' },
  ],
  [
    'a target to be hit is missed from above too',
    measure('equal', '30'),
    measured('31'),
    { direction: 'hit', met: false, difference: '1', attained: '31 ÷ 30' },
  ],
  [
    'a printed tolerance is part of the target',
    { ...measure('equal', '30'), tolerance: '1' } as Target,
    measured('29'),
    { direction: 'hit', met: true, difference: '-1', attained: '29 ÷ 30' },
  ],
  [
    'a target of 0 has no share',
    measure('at-most', '0'),
    measured('3'),
    { direction: 'down', met: false, difference: '3' },
  ],
  [
    'another known unit is converted: 5000 元 are 0.5 万元',
    measure('at-most', '1', '万元'),
    measured('5000', '元'),
    { direction: 'down', met: true, difference: '-0.5', attained: '0.5 ÷ 1' },
  ],
  [
    'an unknown pair of units is an issue',
    measure('at-least', '1', '户'),
    measured('1', '人次'),
    { issue: 'unit.unknown-pair' },
  ],
  [
    'below a range, to its lower bound: 2.2 − 3',
    range,
    measured('2.2'),
    { direction: 'hit', met: false, difference: '-0.8' },
  ],
  [
    'above a range, to its upper bound: 8.1 − 7',
    range,
    measured('8.1'),
    { direction: 'hit', met: false, difference: '1.1' },
  ],
  ['both ends of a range are inside', range, measured('7'), { direction: 'hit', met: true, difference: '0' }],
  ['four days late', by, completed('2021-07-04'), { direction: 'down', met: false, difference: '4' }],
  ['a day early', by, completed('2021-06-29'), { direction: 'down', met: true, difference: '-1' }],
  ['the last day is in time', by, completed('2021-06-30'), { direction: 'down', met: true, difference: '0' }],
  ['what was not completed has no days to count', by, { kind: 'not-completed' }, { direction: 'down', met: false }],
  ['yes where yes was promised', yes, { kind: 'answered', yes: true }, { direction: 'hit', met: true }],
  ['what was completed is a yes', yes, completed('2021-01-01'), { direction: 'hit', met: true }],
  ['a blank target can be held against nothing', { kind: 'missing' }, measured('1'), { issue: 'target.unscorable' }],
  [
    'words are no measure',
    measure('at-least', '1'),
    { kind: 'stated', text: '完成' },
    { issue: 'actual.kind-mismatch' },
  ],
]

describe('measureAttainment', () => {
  it.each(cases)('%s', (_because, target, actual, wanted) => expect(told(target, actual)).toEqual(wanted))
})
