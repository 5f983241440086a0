import { normsOn, unwrap, validateObjective, type Objective } from 'budget-performance'
import { describe, expect, test } from 'vitest'
import { builtInLexicons } from '../../src/validation/names/built-in-lexicons.js'
import { parseName } from '../../src/validation/names/parse-name.js'
import { wordsOf } from '../../src/norms/names/words-of.js'
import { objectiveOf } from './rows.js'

const norms = unwrap(normsOn('2024-06-30'))
const words = wordsOf(builtInLexicons)
const saidOf = (level2: string, name: string, target: string, more: Partial<Objective> = {}) =>
  validateObjective(objectiveOf([{ level2, name, target }], more), norms, { year: 2024 })
    .filter(({ row, severity }) => row === 'r1' && severity !== 'info')
    .map(({ code }) => code)

describe('a name is read once: lead verb, degree, stem, degree, tail verb', () => {
  test.each([
    ['知晓率显著提升', { stem: '知晓率', degree: '显著', tail: '提升' }],
    ['生活得到改善', { stem: '生活', degree: '得到', tail: '改善' }],
    ['人居环境持续得到明显改善', { stem: '人居环境', degree: '持续得到明显', tail: '改善' }],
    ['进一步提升公共服务水平', { stem: '公共服务水平', degree: '进一步', lead: '提升' }],
    ['有效促进农户收入稳步提高', { stem: '农户收入', degree: '有效稳步', lead: '促进', tail: '提高' }],
    ['用水量下降', { stem: '用水量', degree: '', tail: '下降' }],
    ['APP升级改造', { stem: 'APP', degree: '', work: '升级改造' }],
    ['道路养护', { stem: '道路', degree: '', work: '养护' }],
    ['工程验收合格率', { stem: '工程验收合格率', degree: '' }],
  ])('%s', (core, parts) => {
    expect(parseName(core, words)).toEqual(parts)
  })
  test('a verb that is all of the name, or leaves one character, is no lead and no tail', () => {
    expect(['提升', '提高率', '服务改善', '改善'].map((core) => parseName(core, words).stem)).toEqual([
      '提升',
      '提高率',
      '服务',
      '改善',
    ])
  })
})

describe('the lexicons work on the stem', () => {
  test.each([
    ['社会效益指标', '政策知晓率显著提升', '≥95%', 'indicator.result-in-name', 'the name says what came out'],
    ['社会效益指标', '群众生活得到改善', '100%', 'indicator.percent-without-rate', 'nothing is divided by anything'],
    ['社会效益指标', '群众生活得到改善', '定性', 'indicator.vague-name', 'a direction'],
    ['质量指标', 'APP升级改造', '100%', 'indicator.percent-without-rate', 'a work and a percentage'],
    ['质量指标', '道路养护', '≥95%', 'indicator.percent-without-rate', 'a work and a percentage'],
    ['社会效益指标', '关爱留守儿童', '100%', 'indicator.percent-without-rate', 'a work and a percentage'],
    ['社会效益指标', '社会稳定得到维护', '100%', 'indicator.slogan', 'the slogan is in the stem'],
  ])('%s %s %s: %s, because %s', (level2, name, target, code) => {
    expect(saidOf(level2, name, target)).toEqual([code])
  })
  test.each([
    ['数量指标', 'APP升级改造', '1个', 'works that are counted'],
    ['数量指标', '道路养护', '≥30公里', 'works that are measured'],
    ['质量指标', '校园APP升级改造', '通过竣工验收', 'works that somebody accepts'],
    ['经济效益指标', '农户收入稳步增加', '≥5%', 'money that grows by so much is a number'],
    ['社会效益指标', '用水总量下降', '≥3%', 'a change with its figure and no word of degree'],
    ['社会效益指标', '政策知晓率提升', '≥5个百分点', 'a change in points'],
  ])('%s %s %s is sound: %s', (level2, name, target) => {
    expect(saidOf(level2, name, target)).toEqual([])
  })
  test('one thing under two dresses is one thing', () => {
    const objective = objectiveOf([
      { level2: '数量指标', name: '政策知晓率', target: '≥95%' },
      { level2: '社会效益指标', name: '政策知晓率显著提升', target: '≥95%' },
    ])
    expect(validateObjective(objective, norms).map(({ code }) => code)).toContain('indicator.output-benefit-duplicate')
  })
})
