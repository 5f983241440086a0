import { describe, expect, it } from 'vitest'
import { en } from '../../src/explain/en.js'
import { toText } from '../../src/explain/to-text.js'
import { zhCN } from '../../src/explain/zh-CN.js'
import { silences } from '../../src/norms/silences.js'
import { article, road, step } from '../support/hand-made-trace.js'
import { hostileNames } from '../support/hostile-names.js'
import { locales } from '../support/locales.js'

describe('toText', () => {
  it('prints in Chinese, two spaces a depth, a basis where it changes, how surely it is known where it was not read', () =>
    expect(toText(road, zhCN).split('\n')).toEqual([
      '《乡村道路养护》暂得53.1分（最多可达83.1分），尚不能评定等级，因为：没有填写实际完成值，不能计分（不按0分处理）。请补填（“群众满意度”）〔财预〔2020〕10号 第十三条〕',
      '  预算执行率：10 × 900000元 ÷ 1000000元 = 9分',
      '  养护里程：得44.1分（分值50分）〔财预〔2020〕10号 第十六条〕',
      `    完成值37.24公里，未达指标值42.22公里，按比例：50 × 37.24 ÷ 42.22 ≈ 44.1分（四舍五入到两位小数）〔财预〔2020〕10号 第十六条，据实际做法〕〔${zhCN.silence('rounding')}〕`,
      '  群众满意度：暂不计分。没有填写实际完成值，不能计分（不按0分处理）。请补填',
      '  合计：9 + 44.1 = 53.1分〔财预〔2020〕10号 第十六条〕',
    ]))

  it('prints in English', () =>
    expect(toText(road, en).split('\n')).toEqual([
      '“乡村道路养护”: 53.1 so far (at most 83.1 can be reached), no grade yet: No actual is given, so the row cannot be scored (it does not count as 0). Fill in the actual (“群众满意度”) [财预〔2020〕10号 第十三条]',
      '  Execution rate: 10 × 900000 yuan ÷ 1000000 yuan = 9',
      '  养护里程: score 44.1 (points 50) [财预〔2020〕10号 第十六条]',
      `    Actual 37.24公里 falls short of target 42.22公里, in proportion: 50 × 37.24 ÷ 42.22 ≈ 44.1 (half-up to 2 decimals) [财预〔2020〕10号 第十六条, from practice] [${en.silence('rounding')}]`,
      '  群众满意度: not scored yet. No actual is given, so the row cannot be scored (it does not count as 0). Fill in the actual',
      '  Sum: 9 + 44.1 = 53.1 [财预〔2020〕10号 第十六条]',
    ]))

  it('puts several sources into one bracket', () => {
    const trace = step(
      'scoring.score-yes-no',
      'met',
      { points: '5' },
      { basis: [article('第三条'), { document: '预算法', seen: 'memory' }] },
    )
    expect(toText(trace, zhCN)).toBe('已达到，得满分5分〔财预〔2020〕10号 第三条；预算法，凭记忆，未核原文〕')
  })
})

describe.each(locales)('toText in %s', (_, locale) => {
  it.each(Object.keys(silences))('prints the silence %s with what we chose', (id) => {
    const { options, chosen } = silences[id as keyof typeof silences]
    const choice = (options as Record<string, { zh: string; en: string }>)[chosen.choice]?.[locale.language]
    const printed = toText(step('scoring.score-yes-no', 'met', { points: '5' }, { basis: [], silences: [id] }), locale)
    expect(printed).toContain(
      locale.language === 'zh' ? `〔本库约定 ${id}：${choice}〕` : ` [our convention ${id}: ${choice}]`,
    )
  })

  it.each(['of-a-newer-library', 'constructor', '__proto__'])(
    'prints the silence %s, of which it knows no more, by its name',
    (id) => expect(locale.silence(id)).toContain(`${id}`),
  )

  it.each(hostileNames)('prints %j without a line of its own', (name) => {
    const trace = step(
      'scoring.score-indicator',
      'scored',
      { points: '1' },
      {
        label: name,
        value: '1',
        silences: [name],
        basis: [{ document: name, article: name, seen: 'text' }],
        parts: [step(name, name)],
      },
    )
    expect(toText(trace, locale).split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(2)
  })
})
