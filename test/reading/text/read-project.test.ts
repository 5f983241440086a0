import { describe, expect, it } from 'vitest'
import { readProject } from '../../../src/reading/text/read-project.js'
import { writeProject } from '../../../src/reading/text/write-project.js'
import { parseProject } from '../../../src/model/promise/project.js'
import { norms2021 } from '../../support/norms.js'
import { said } from '../../support/said.js'

// A form filled in for these tests (synthetic).
const row = {
  level1: '产出指标',
  level2: '数量指标',
  name: '养护里程',
  points: '50',
  target: '≥300',
  unit: '公里',
  actual: '285',
  reason: '雨季停工',
}
const form = (more: object, ...rows: object[]) => ({
  id: 'p-1',
  name: '乡村道路养护',
  year: '2021',
  kind: '经常性项目',
  moneyUnit: '万元',
  funds: { initial: '310', annual: '309', received: '309', executed: '154.5' },
  indicators: rows,
  ...more,
})
const read = (value: unknown) => readProject(value, norms2021)
const issuesOf = (more: object, ...rows: object[]) => said(read(form(more, ...rows)))
const partial = (value: unknown) => {
  const result = read(value)
  return (result.ok ? result.value : result.partial)?.project
}

describe('readProject', () => {
  it('reads a form as typed', () => {
    expect(read(form({ statement: '改善出行条件' }, row))).toStrictEqual({
      ok: true,
      issues: [],
      value: {
        project: {
          id: 'p-1',
          name: '乡村道路养护',
          year: 2021,
          kind: 'continuing',
          funds: { initial: '3100000', annual: '3090000', received: '3090000', executed: '1545000' },
          objective: {
            statement: '改善出行条件',
            indicators: [
              {
                id: 'r1',
                dimension: 'output',
                category: 'quantity',
                level1: '产出指标',
                level2: '数量指标',
                name: '养护里程',
                points: '50',
                target: { kind: 'measure', comparison: 'at-least', value: '300', unit: '公里' },
                actual: { kind: 'measured', value: '285', unit: '公里' },
                reason: '雨季停工',
              },
            ],
          },
        },
        published: {
          levels: [],
          rows: [{ id: 'r1', points: '50', target: '≥300', actual: '285', reason: '雨季停工' }],
        },
      },
    })
  })

  it.each([
    { because: 'a project needs a name', more: { name: '' }, issues: ['value.missing at name'] },
    { because: 'a form needs its rows', more: { indicators: undefined }, issues: ['value.missing at indicators'] },
    { because: 'a year is four digits', more: { year: '21' }, issues: ['value.malformed at year'] },
    { because: 'a kind nobody knows', more: { kind: '特殊' }, issues: ['value.not-allowed at kind'] },
    { because: 'a code is a kind', more: { kind: 'one-off' }, issues: [] },
    {
      because: 'blank is absent',
      more: { year: '', kind: '—', statement: ' ', funds: { initial: '/', annual: null } },
      issues: [],
    },
    {
      because: 'money of an unknown unit is read in none',
      more: { moneyUnit: '美元', funds: { annual: '1' } },
      issues: ['value.not-allowed at moneyUnit'],
    },
    {
      because: 'money without a unit is one issue, at the unit',
      more: { moneyUnit: undefined },
      issues: ['money.unit-missing at moneyUnit'],
    },
    {
      because: 'money with its own unit needs none',
      more: { moneyUnit: undefined, funds: { annual: '309万元' } },
      issues: [],
    },
    { because: 'no money needs none', more: { moneyUnit: undefined, funds: {} }, issues: [] },
    {
      because: 'an amount that is none, at its field',
      more: { funds: { annual: '.32.06.5' } },
      issues: ['money.malformed at funds.annual'],
    },
    {
      because: 'an amount in another unit than the form',
      more: { funds: { annual: '100元' } },
      issues: ['money.unit-contradicts at funds.annual'],
    },
    { because: 'a negative amount', more: { funds: { annual: '-1' } }, issues: ['funds.negative at funds.annual'] },
    { because: 'a leaf is a text', more: { year: 2021 }, issues: ['cell.not-text at year'] },
    { because: 'funds are an object', more: { funds: '309' }, issues: ['value.type at funds'] },
  ])('$because', ({ more, issues }) => {
    expect(issuesOf(more, row)).toEqual(issues)
  })

  it.each([
    { because: 'a name is needed', more: { name: '' }, issues: ['value.missing at indicators.1.name'] },
    { because: 'an id is a short code', more: { id: '第一行' }, issues: ['id.malformed at indicators.1.id'] },
    { because: 'an id is used once', more: { id: 'r1' }, issues: ['indicator.duplicate-id at indicators.1.id'] },
    { because: 'points are a number', more: { points: '五十' }, issues: ['decimal.malformed at indicators.1.points'] },
    { because: 'points are not negative', more: { points: '-5' }, issues: ['points.negative at indicators.1.points'] },
    {
      because: 'a target that is no number',
      more: { target: '0x10' },
      issues: ['target.unreadable at indicators.1.target'],
    },
    {
      because: 'a unit that contradicts the target, at the unit',
      more: { target: '≥5户', unit: '人次', actual: '' },
      issues: ['unit.contradicts at indicators.1.unit'],
    },
    {
      because: 'an actual in a unit that cannot be compared',
      more: { actual: '285个' },
      issues: ['unit.unknown-pair at indicators.1.actual'],
    },
    { because: 'a share above 1', more: { share: '1.2' }, issues: ['share.out-of-range at indicators.1.share'] },
    {
      because: 'a bare target says what was assumed',
      more: { target: '300' },
      issues: ['target.assumed-comparison at indicators.1.target'],
    },
  ])('a row: $because', ({ more, issues }) => {
    expect(issuesOf({}, row, { ...row, ...more })).toEqual(issues)
  })

  it('says every issue at once, and keeps what could be read', () => {
    const faulty = form(
      { year: 'x', funds: { annual: '?', executed: '1' } },
      { ...row, target: '0x10', points: '?' },
      {},
      { ...row, target: '≥5户', unit: '人次', actual: null },
    )
    expect(said(read(faulty))).toEqual([
      'value.malformed at year',
      'money.malformed at funds.annual',
      'decimal.malformed at indicators.0.points',
      'target.unreadable at indicators.0.target',
      'unit.contradicts at indicators.2.unit',
    ])
    expect(partial(faulty)).toMatchObject({
      name: '乡村道路养护',
      funds: { executed: '10000' },
      objective: {
        indicators: [
          { id: 'r1', target: { kind: 'unreadable', text: '0x10' } },
          { id: 'r3', target: { kind: 'measure', value: '5', unit: '户' } },
        ],
      },
    })
    expect(parseProject(partial(faulty)).ok).toBe(true)
  })

  it('counts blank rows in paths and ids', () => {
    expect(issuesOf({}, {}, { ...row, id: 'a' }, { ...row, id: 'a' })).toEqual([
      'indicator.duplicate-id at indicators.2.id',
    ])
    expect(read(form({}, {}, row))).toMatchObject({ value: { project: { objective: { indicators: [{ id: 'r2' }] } } } })
  })

  it.each([
    {
      because: 'a share is a judgement of the words beside it',
      more: { target: '效果明显', unit: '', share: '0.9', actual: '达成预期指标' },
      actual: { kind: 'judged', share: '0.9', text: '达成预期指标' },
    },
    {
      because: 'a share may be a percentage',
      more: { target: '效果明显', unit: '', share: '85.5%', actual: '' },
      actual: { kind: 'judged', share: '0.855' },
    },
    {
      because: 'a deadline lies in the year of the form',
      more: { target: '9月前', unit: '', actual: '7月' },
      actual: { kind: 'completed', on: '2021-07-31', precision: 'month' },
    },
    { because: 'no actual is absent', more: { actual: '—' }, actual: undefined },
  ])('an actual: $because', ({ more, actual }) => {
    const result = read(form({}, { ...row, ...more }))
    expect(result.ok && result.value.project.objective.indicators[0]?.actual).toStrictEqual(actual)
  })

  it.each([
    { because: 'labels of the framework', level1: '', level2: '数量指标', dimension: 'output', category: 'quantity' },
    {
      because: 'a label under the level printed',
      level1: '成本指标',
      level2: '经济成本指标',
      dimension: 'cost',
      category: 'economic-cost',
    },
    {
      because: 'words forms use',
      level1: '项目效益指标',
      level2: '社会效益',
      dimension: 'benefit',
      category: 'social',
    },
    { because: 'codes', level1: 'benefit', level2: 'sustained', dimension: 'benefit', category: 'sustained' },
    {
      because: 'a code of the category alone',
      level1: '',
      level2: 'satisfaction',
      dimension: 'satisfaction',
      category: 'satisfaction',
    },
    { because: 'names of its own', level1: '项目决策', level2: '决策依据', dimension: 'other', category: 'other' },
  ])('levels: $level1 · $level2, $because', ({ level1, level2, dimension, category }) => {
    const result = read(form({}, { ...row, level1, level2 }))
    expect(result.ok && result.value.project.objective.indicators[0]).toMatchObject({ dimension, category })
  })

  it('a bare amount of a cost is a ceiling', () => {
    const result = read(form({}, { ...row, level2: '成本指标', target: '90', unit: '万元', actual: '' }))
    expect(result.ok && result.value.project.objective.indicators[0]?.target).toStrictEqual({
      kind: 'measure',
      comparison: 'at-most',
      value: '90',
      unit: '万元',
      assumed: 'comparison',
    })
  })
})

describe('writeProject', () => {
  it('writes every leaf as a text, money in its unit, judgements in their own column', () => {
    const result = read(
      form({}, row, { ...row, target: '效果明显', unit: '', share: '90%', actual: '达成预期指标', reason: '' }),
    )
    expect(result.ok && writeProject(result.value.project, '亿元')).toStrictEqual({
      id: 'p-1',
      name: '乡村道路养护',
      year: '2021',
      kind: '延续',
      moneyUnit: '亿元',
      funds: { initial: '0.031', annual: '0.0309', received: '0.0309', executed: '0.01545' },
      indicators: [
        {
          id: 'r1',
          level1: '产出指标',
          level2: '数量指标',
          name: '养护里程',
          points: '50',
          target: '≥300公里',
          actual: '285公里',
          reason: '雨季停工',
        },
        {
          id: 'r2',
          level1: '产出指标',
          level2: '数量指标',
          name: '养护里程',
          points: '50',
          target: '效果明显',
          actual: '达成预期指标',
          share: '0.9',
        },
      ],
    })
  })
})
