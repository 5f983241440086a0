import { describe, expect, it } from 'vitest'
import { toLines } from '../../src/explain/to-lines.js'
import { zhCN } from '../../src/explain/zh-CN.js'
import { en } from '../../src/explain/en.js'
import { hostileNames } from '../support/hostile-names.js'
import { locales } from '../support/locales.js'
import { article, road, step } from '../support/hand-made-trace.js'

const text = (trace: Parameters<typeof toLines>[0], locale = zhCN) => toLines(trace, locale).map((line) => line.text)

describe('toLines', () => {
  it('says one line a step, depth first, each with its rule, outcome and row', () =>
    expect(toLines(road, zhCN).map(({ depth, rule, outcome, row }) => [depth, rule, outcome, row])).toEqual([
      [0, 'evaluation.evaluate-project', 'provisional', undefined],
      [1, 'scoring.score-execution', 'scored', undefined],
      [1, 'scoring.score-indicator', 'scored', 'r1'],
      [2, 'scoring.score-at-least', 'short', undefined],
      [1, 'scoring.score-indicator', 'unscored', 'r2'],
      [1, 'scoring.sum-scores', 'summed', undefined],
    ]))

  it('shows the figures as computed, in Chinese', () =>
    expect(text(road)).toEqual([
      '《乡村道路养护》暂得53.1分（最多可达83.1分），尚不能评定等级，因为：没有填写实际完成值，不能计分（不按0分处理）。请补填（“群众满意度”）',
      '预算执行率：10 × 900000元 ÷ 1000000元 = 9分',
      '养护里程：得44.1分（分值50分）',
      '完成值37.24公里，未达指标值42.22公里，按比例：50 × 37.24 ÷ 42.22 ≈ 44.1分（四舍五入到两位小数）',
      '群众满意度：暂不计分。没有填写实际完成值，不能计分（不按0分处理）。请补填',
      '合计：9 + 44.1 = 53.1分',
    ]))

  it('shows the same figures in English', () =>
    expect(text(road, en)).toEqual([
      '“乡村道路养护”: 53.1 so far (at most 83.1 can be reached), no grade yet: No actual is given, so the row cannot be scored (it does not count as 0). Fill in the actual (“群众满意度”)',
      'Execution rate: 10 × 900000 yuan ÷ 1000000 yuan = 9',
      '养护里程: score 44.1 (points 50)',
      'Actual 37.24公里 falls short of target 42.22公里, in proportion: 50 × 37.24 ÷ 42.22 ≈ 44.1 (half-up to 2 decimals)',
      '群众满意度: not scored yet. No actual is given, so the row cannot be scored (it does not count as 0). Fill in the actual',
      'Sum: 9 + 44.1 = 53.1',
    ]))

  it('gives a basis only where it differs from the line above that had one', () => {
    const silent = step('scoring.score-range', 'outside', {}, { basis: [], silences: ['range-missed'] })
    const trace = step(
      'scoring.score-indicator',
      'scored',
      {},
      {
        basis: [article('第十三条')],
        parts: [
          step('scoring.score-at-least', 'met', {}, { basis: [article('第十三条')] }),
          silent,
          step('scoring.score-at-most', 'met', {}, { basis: [article('第十三条')] }),
          step('scoring.score-equal', 'met', {}, { basis: [article('第十六条')] }),
        ],
      },
    )
    expect(toLines(trace, zhCN).map(({ basis }) => basis.map((citation) => citation.article))).toEqual([
      ['第十三条'],
      [],
      [],
      [],
      ['第十六条'],
    ])
  })

  it('names the silence of a line, and has none where there is none', () => {
    const trace = step(
      'scoring.score-at-most',
      'over-ratio',
      {},
      { basis: [], silences: ['inverse-missed', 'missing-actual'], parts: [step('scoring.score-yes-no', 'met')] },
    )
    const [line, quiet] = toLines(trace, zhCN)
    expect(line?.silence).toBe(
      '本库约定 inverse-missed：按指标值÷完成值；本库约定 missing-actual：不计分，结论暂定，绝不按零分',
    )
    expect(toLines(trace, en)[0]?.silence).toBe(
      'our convention inverse-missed: target ÷ actual; our convention missing-actual: unscored and provisional, never 0',
    )
    expect(quiet && 'silence' in quiet).toBe(false)
  })

  it('takes a label in the language of the words, and in Chinese where there is no other', () => {
    const graded = (label: object) =>
      step('scoring.grade-total', 'graded', { score: '85', label, from: '80', below: '90' }, { value: 'good' })
    expect(text(graded({ zh: '良', en: 'good' }))).toEqual(['等级：85分，不低于80分、低于90分，评为“良”'])
    expect(text(graded({ zh: '良', en: 'good' }), en)).toEqual(['Grade: 85, at least 80, below 90: “good”'])
    expect(text(graded({ zh: '良' }), en)).toEqual(['Grade: 85, at least 80, below 90: “良”'])
  })

  it('gives the reason of an unscored row with its params, and an unknown reason as it is', () => {
    const unscored = (reason: string, params?: object) =>
      step('scoring.score-indicator', 'unscored', { points: '10', reason, params }, { label: '里程', row: 'r1' })
    expect(text(unscored('unit.unknown-pair', { given: '公里', printed: '个' }))).toEqual([
      '里程：暂不计分。完成值的单位“个”无法换算为指标值的单位“公里”。请统一单位',
    ])
    expect(text(unscored('actual.from-the-future'), en)).toEqual(['里程: not scored yet. actual.from-the-future'])
  })

  it('does not take the id of a row for a fact', () => {
    const trace = step(
      'scoring.rescale-points',
      'rescaled',
      { dropped: '10', rows: ['r2'] },
      { value: { dropped: '55', points: '35' } },
    )
    expect(text(trace)).toEqual(['有指标不适用，其10分按比例分给其余指标，分值合计不变'])
  })
})

describe.each(locales)('toLines in %s', (_, locale) => {
  it.each([
    ['scoring.score-by-oracle', 'foretold'],
    ['scoring.score-at-least', 'nearly'],
    ['scoring.score-at-least', 'toString'],
    ['__proto__', 'constructor'],
    ['constructor', 'name'],
  ])('still prints a trace it has no words for: %s %s', (rule, outcome) =>
    expect(text(step(rule, outcome, { points: '1' }), locale)).toEqual([`${rule} ${outcome}`]),
  )

  it.each(hostileNames)('keeps %j on one line, in no other direction', (name) => {
    const indicator = step(
      'scoring.score-indicator',
      'not-applicable',
      { because: name },
      { row: 'r1', label: name, silences: [name], basis: [{ ...article(name), document: name }] },
    )
    const trace = step(
      'evaluation.evaluate-project',
      'final',
      { name, label: name },
      {
        value: { score: '90' },
        parts: [
          indicator,
          step(name, name),
          step('scoring.score-indicator', 'unscored', { reason: name }),
          step('scoring.score-judged', 'judged', { text: name, tier: { zh: name } }),
        ],
      },
    )
    for (const line of toLines(trace, locale)) {
      expect(`${line.text}${line.silence ?? ''}`).not.toMatch(
        /[\p{Cc}\u061C\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
      )
    }
  })
})
