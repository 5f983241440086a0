import { describe, expect, it } from 'vitest'
import { isInvariantError } from '../../../src/kernel/invariant-error.js'
import { checkFramework } from '../../../src/norms/frameworks/check-framework.js'
import { commonPractice } from '../../../src/norms/rulebooks/common-practice.js'
import { frameworkOn, frameworksOn } from '../../../src/norms/frameworks/framework-on.js'
import { lanzhouNewArea } from '../../../src/norms/rulebooks/lanzhou-new-area.js'
import { parseRulebook } from '../../../src/norms/parse-rulebook.js'
import type { Criterion } from '../../../src/norms/vocabulary.js'
import { layerJson, normsOf, normsWith, norms2021 } from '../../support/norms.js'
import { said } from '../../support/said.js'

const practice = normsOf('2021-12-31', commonPractice)
const outline = (criteria: readonly Criterion[]): unknown[] =>
  criteria.map(({ label, points, parts }) => (parts ? [label.zh, points, outline(parts)] : [label.zh, points]))
const thrown = (act: () => unknown): unknown => {
  try {
    act()
  } catch (e) {
    return e
  }
  return undefined
}

describe('frameworkOn', () => {
  it('draws the review form: four dimensions, eight items, bands of each item, one decimal', () => {
    const review = frameworkOn('review', norms2021)
    expect(outline(review.criteria)).toEqual([
      [
        '完整性',
        '20',
        [
          ['规范完整性', '10'],
          ['明确清晰性', '10'],
        ],
      ],
      [
        '相关性',
        '30',
        [
          ['目标相关性', '15'],
          ['指标科学性', '15'],
        ],
      ],
      [
        '适当性',
        '30',
        [
          ['绩效合理性', '15'],
          ['资金匹配性', '15'],
        ],
      ],
      [
        '可行性',
        '20',
        [
          ['实现可能性', '10'],
          ['条件充分性', '10'],
        ],
      ],
    ])
    expect([review.total, review.decimals, review.scale?.map(({ grade, from }) => `${grade} ${from}`)]).toEqual([
      '100',
      1,
      ['excellent 90', 'good 80', 'fair 60', 'poor 0'],
    ])
    const items = review.criteria.flatMap(({ parts = [] }) => parts)
    expect(
      items.map(
        ({ scorer }) => scorer?.kind === 'judged' && scorer.bands?.map(({ grade, from }) => `${String(grade)} ${from}`),
      ),
    ).toEqual(items.map(() => ['excellent 0.9', 'good 0.8', 'fair 0.6', 'poor 0']))
    expect(review.basis).toEqual([
      {
        document: '财预〔2015〕88号',
        title: '中央部门预算绩效目标管理办法',
        article: '附件 项目支出绩效目标审核表',
        seen: 'memory',
      },
    ])
    expect(review.silences).toEqual({ redistribute: 'not-applicable' })
  })

  it('names the five criteria nationally and shares 100 points equally among them, saying so', () => {
    for (const which of ['ex-ante-project', 'ex-ante-policy'] as const) {
      const framework = frameworkOn(which, norms2021)
      expect(outline(framework.criteria)).toEqual(
        ['立项必要性', '投入经济性', '绩效目标合理性', '实施方案可行性', '筹资合规性'].map((name) => [name, '20']),
      )
      expect(framework.silences).toEqual({ points: 'equal-points', redistribute: 'not-applicable' })
      expect(framework.scale).toBeUndefined()
      expect(framework.basis?.map(({ document, article }) => [document, article])).toEqual([
        ['中发〔2018〕34号', '（六）'],
      ])
    }
  })

  it('gives the points a form was seen with, and to the rest what is left', () =>
    expect(outline(frameworkOn('ex-ante-project', practice).criteria)).toEqual([
      [
        '立项必要性',
        '20',
        [
          ['明确相关性', '10'],
          ['必要可行性', '10'],
        ],
      ],
      [
        '投入经济性',
        '20',
        [
          ['预算科学性', '10'],
          ['经济合理性', '10'],
        ],
      ],
      ['绩效目标合理性', '20'],
      ['实施方案可行性', '20'],
      ['筹资合规性', '20'],
    ]))

  it('has the sixth criterion and the table for policies where practice has them: 100 ÷ 6 by largest remainder', () => {
    expect(outline(frameworkOn('ex-ante-project-six', practice).criteria)).toEqual([
      ['立项必要性', '16.67'],
      ['投入经济性', '16.67'],
      ['绩效目标合理性', '16.67'],
      ['实施方案可行性', '16.67'],
      ['筹资合规性', '16.66'],
      ['可持续性', '16.66'],
    ])
    expect(outline(frameworkOn('ex-ante-policy', practice).criteria)).toEqual(
      ['政策设立必要性', '政策保障充分性', '政策目标合理性', '政策实施可持续性', '政策资金合规性'].map((name) => [
        name,
        '20',
      ]),
    )
  })

  it('lists what is there, and takes asking for another as a bug of the caller', () => {
    expect(frameworksOn(norms2021)).toEqual(['review', 'ex-ante-project', 'ex-ante-policy'])
    expect(frameworksOn(practice)).toEqual(['review', 'ex-ante-project', 'ex-ante-project-six', 'ex-ante-policy'])
    expect(frameworksOn(normsOf('2021-12-31', lanzhouNewArea))).toEqual(frameworksOn(norms2021))
    expect(frameworksOn(normsOf('2015-05-20'))).toEqual([])
    expect(frameworksOn(normsOf('2018-08-31'))).toEqual(['review'])
    for (const which of ['fiscal', 'ex-ante-project-six', 'toString', '__proto__'])
      expect(isInvariantError(thrown(() => frameworkOn(which as 'fiscal', norms2021))), which).toBe(true)
  })

  it('hands out a copy: a caller may change it', () => {
    const mine = frameworkOn('review', norms2021)
    mine.criteria.length = 0
    expect(frameworkOn('review', norms2021).criteria).toHaveLength(4)
  })

  it('is arithmetic that holds, in every shipped rulebook', () => {
    for (const norms of [norms2021, practice, normsOf('2021-12-31', lanzhouNewArea)]) {
      for (const which of frameworksOn(norms))
        expect([which, checkFramework(frameworkOn(which, norms))]).toEqual([which, []])
    }
  })

  it("takes a layer's own points and way of redistributing, with its document", () => {
    const norms = normsWith({
      'framework.ex-ante-project': {
        id: 'ours',
        title: { zh: '本地' },
        total: '100',
        decimals: 2,
        redistribute: 'none',
        criteria: [
          { id: 'a', label: { zh: '甲' }, points: '70' },
          { id: 'b', label: { zh: '乙' }, points: '30' },
        ],
      },
    })
    const framework = frameworkOn('ex-ante-project', norms)
    expect([
      outline(framework.criteria),
      framework.redistribute,
      framework.silences,
      framework.basis?.map(({ document }) => document),
    ]).toEqual([
      [
        ['甲', '70'],
        ['乙', '30'],
      ],
      'none',
      undefined,
      ['某财试〔2021〕3号'],
    ])
  })

  it('redistributes as the layer does for rows, where the framework leaves it open', () => {
    expect(
      frameworkOn('review', normsWith({ 'silence.not-applicable': { choice: 'within-group' } })).redistribute,
    ).toBe('within-parent')
    expect(frameworkOn('review', normsWith({ 'silence.not-applicable': { choice: 'zero' } })).redistribute).toBe('none')
    expect(frameworkOn('review', norms2021).redistribute).toBe('whole-tree')
  })
})

describe('parseRulebook', () => {
  const read = (framework: object) => said(parseRulebook(layerJson({ 'framework.third-party': framework as never })))
  const sound = {
    id: 'quality',
    title: { zh: '报告质量' },
    total: '10',
    decimals: 1,
    criteria: [
      { id: 'a', label: { zh: '甲' }, points: '6' },
      { id: 'b', label: { zh: '乙' }, points: '4' },
    ],
  }

  it('takes a framework of a layer', () => expect(read(sound)).toEqual([]))
  it('refuses one that does not add up', () =>
    expect(read({ ...sound, total: '12' })).toEqual([
      'framework.points-sum at norms.framework.third-party.0.value.criteria',
    ]))
  it('refuses an unknown scorer', () =>
    expect(
      read({ ...sound, criteria: [{ id: 'a', label: { zh: '甲' }, points: '10', scorer: { kind: 'magic' } }] })[0],
    ).toContain('framework.third-party'))
})
