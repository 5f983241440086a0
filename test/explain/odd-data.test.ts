import { describe, expect, it } from 'vitest'
import type { Trace } from '../../src/kernel/conclusion.js'
import type { Difference } from '../../src/model/results/difference.js'
import type { StandardSchemaV1 } from '../../src/model/standard-schema.js'
import { describeDifference } from '../../src/explain/describe-difference.js'
import { en } from '../../src/explain/en.js'
import { oneLine, textOf } from '../../src/explain/facts.js'
import { localize } from '../../src/explain/localize.js'
import { toLines } from '../../src/explain/to-lines.js'
import { toText } from '../../src/explain/to-text.js'
import { zhCN } from '../../src/explain/zh-CN.js'

const step = (more: Partial<Trace>): Trace => ({
  rule: 'scoring.sum-scores',
  outcome: 'summed',
  given: {},
  basis: [],
  parts: [],
  ...more,
})

describe('a fact as text', () => {
  it.each<[unknown, string]>([
    ['8.5', '8.5'],
    [7, '7'],
    [true, 'true'],
    [undefined, ''],
    [null, ''],
    [Symbol('x'), ''],
    [{ zh: '良', en: 'good' }, '良'],
    [['3', 4], '3 + 4'],
  ])('%s', (value, text) => expect(textOf(value, 'zh')).toBe(text))

  it('keeps to one line: a run of unruly characters is one space', () =>
    expect(oneLine('养护\u0000\u202e\n里程')).toBe('养护 里程'))
})

describe('a convention', () => {
  const silencesOf = (parent: string[], part: string[]) =>
    toLines(step({ silences: parent, parts: [step({ silences: part })] }), zhCN).map(({ silence }) => silence)

  it('that a step shares with its part is said once', () => {
    const [first, second] = silencesOf(['rounding'], ['rounding'])
    expect(first).toBe(zhCN.silence('rounding'))
    expect(second).toBeUndefined()
  })
  it('of the part alone is said there, and again by its name only', () => {
    expect(silencesOf(['rounding'], ['over-achievement'])[1]).toBe(zhCN.silence('over-achievement'))
    expect(silencesOf(['rounding'], ['over-achievement', 'rounding'])[1]).toBe(
      `${zhCN.silence('over-achievement')}；${zhCN.silenceAgain('rounding')}`,
    )
    expect([en.silenceAgain('rounding'), zhCN.silenceAgain('rounding')]).toEqual([
      'our convention rounding',
      '本库约定 rounding',
    ])
  })
})

describe('reasons that are none', () => {
  it('are left out: what has no code is no reason', () => {
    const missing = [null, 'x', 7, { row: 'r1' }, { code: 'actual.missing', row: 'r2' }]
    const text = toText(
      step({ rule: 'evaluation.evaluate-project', outcome: 'provisional', given: { name: '道路', missing } }),
      zhCN,
    )
    expect(text).toMatch(/因为：没有填写实际完成值，不能计分（不按0分处理）。请补填（r2）$/)
  })
})

describe('a difference of a newer version', () => {
  it('is told by its kind and figures', () => {
    const newer = { row: 'r1', kind: 'of-2030', published: '9', computed: '8' } as unknown as Difference
    expect(describeDifference(newer, zhCN)).toBe('r1：of-2030 9 8')
  })
})

describe('an issue of another library', () => {
  it('keeps its own message, though it has a code', () => {
    const theirs: StandardSchemaV1<unknown, unknown> = {
      '~standard': {
        version: 1,
        vendor: 'other',
        validate: () => ({ issues: [{ message: 'theirs', code: 'value.missing' } as { message: string }] }),
      },
    }
    expect(localize(theirs, zhCN)['~standard'].validate({})).toEqual({
      issues: [{ message: 'theirs', code: 'value.missing' }],
    })
  })
})
