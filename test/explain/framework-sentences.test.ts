import { describe, expect, it } from 'vitest'
import { toLines } from '../../src/explain/to-lines.js'
import { toText } from '../../src/explain/to-text.js'
import { zhCN } from '../../src/explain/zh-CN.js'
import type { Trace } from '../../src/kernel/conclusion.js'
import type { Mark } from '../../src/model/results/mark.js'
import { scoreFramework } from '../../src/scoring/frameworks/score-framework.js'
import { gone, node, frame, score, share, value } from '../support/frameworks.js'
import { locales } from '../support/locales.js'
import { norms2021, normsWith } from '../support/norms.js'
import { calculate } from '../support/pocket-calculator.js'
import { cmp, ratio, roundHalfUp } from '../support/rational.js'

const penalty = (whole: boolean, floor = '0') =>
  ({ kind: 'penalty', free: '100', side: 'over', per: '3', points: '0.7', whole, floor }) as const
const framework = frame([
  node('judged', '7.5'),
  node('list', '10', {
    scorer: { kind: 'checklist', items: ['x', 'y', 'z'].map((id) => ({ id, label: { zh: id } })) },
  }),
  node('up', '12.5', { scorer: { kind: 'proportional', direction: 'up' } }),
  node('down', '10', { scorer: { kind: 'proportional', direction: 'down' } }),
  node('steps', '10', { scorer: penalty(true) }),
  node('each', '10', { scorer: penalty(false) }),
  node('weak', '30', { aggregate: 'weakest', parts: [node('weak1', '7'), node('weak2', '9')] }),
  node('off', '10', {
    parts: [node('off1', '5'), node('off2', '5'), node('off3', '0', { scorer: { kind: 'deduction', cap: '3' } })],
  }),
])
const marks: Record<string, Mark | Mark[]> = {
  judged: share('0.8333'),
  list: { kind: 'checked', items: ['x', 'z'] },
  up: { kind: 'ratio', numerator: '37.24', denominator: '43.2' },
  down: { kind: 'ratio', numerator: '132.9', denominator: '90' },
  steps: value('110.5'),
  each: value('110.5'),
  weak1: score('3.1'),
  weak2: score('9'),
  off1: gone,
  off2: share('0.777'),
  off3: score('1.25'),
}
const linear = normsWith({ 'silence.inverse-missed': { choice: 'linear' } })
const traces: [string, Trace][] = [
  ['as we choose', scoreFramework(framework, marks, norms2021).trace],
  ['linear', scoreFramework(framework, marks, linear).trace],
]

describe.each(locales)('the formulas a framework prints in %s', (_, locale) => {
  it.each(traces)('can be done again on a pocket calculator: %s', (__, trace) => {
    const formulas = toLines(trace, locale).flatMap(({ text }) => {
      const found = /(-?[\d(][-\d.×÷−+()\s]*) [=≈] (-?[\d.]+)/.exec(text)
      const decimals = /(?:四舍五入到|half-up to )(\d+)/.exec(text)?.[1]
      return found
        ? [
            {
              text,
              formula: found[1]!,
              result: found[2]!.replace(/\.$/, ''),
              decimals: Number(decimals ?? 6),
              floored: /最低0分|at least 0/.test(text),
            },
          ]
        : []
    })
    expect(formulas.length).toBeGreaterThanOrEqual(9)
    for (const { text, formula, result, decimals, floored } of formulas) {
      const exact = calculate(formula)
      expect(`${text}: ${floored && cmp(exact, ratio(0n)) < 0 ? '0' : roundHalfUp(exact, decimals)}`).toBe(
        `${text}: ${result}`,
      )
    }
  })
})

describe('toText of a framework', () => {
  it('tells the disagreement and what became of it', () => {
    const { trace } = scoreFramework(
      frame([node('a', '100')]),
      { a: [score('80'), score('91'), score('85')] },
      norms2021,
      { combine: 'median' },
    )
    expect(
      toText(trace, zhCN)
        .split('\n')
        .map((line) => line.replace(/〔.*$/, '')),
    ).toEqual([
      '《框架》得85分（总分100分），评为“良”',
      '  a：得85分（满分100分）',
      '    评分人给80分（满分100分）',
      '    评分人给91分（满分100分）',
      '    评分人给85分（满分100分）',
      '    3个评分80、91、85，最低80、最高91、相差11；中位数为85分',
      '  框架：85分（满分100分）',
      '  等级：85分，不低于80分、低于90分，评为“良”',
    ])
  })
  it('says why it is not final', () => {
    const { trace } = scoreFramework(frame([node('a', '60'), node('b', '40')]), { a: score('61') }, norms2021)
    expect(toText(trace, zhCN).split('\n')[0]).toContain('评分61不在0至60之间')
    expect(toText(trace, zhCN).split('\n')[0]).toContain('没有评分')
  })
})
