import { describe, expect, it } from 'vitest'
import { readSelfEvaluation } from '../../../src/reading/tables/read-self-evaluation.js'
import { parseProject } from '../../../src/model/promise/project.js'
import { parsePublishedScores } from '../../../src/model/printed/published-scores.js'
import { said } from '../../support/said.js'

// Tables written for a rule of reading (synthetic); the published ones are in self-eval-tables.test.ts.
const row = {
  level1: '产出指标',
  level2: '数量指标',
  level3: '养护里程',
  target: '≥300公里',
  actual: '300公里',
  weight: '15',
  score: '15',
}
const table = (more: object, ...rows: object[]) => ({
  title: '乡村道路养护',
  year: '2021',
  unit: '万元',
  indicators: rows,
  ...more,
})
const read = (value: unknown) => {
  const result = readSelfEvaluation(value)
  const found = result.ok ? result.value : result.partial
  if (found === undefined) throw new Error(said(result).join('; '))
  return { ok: result.ok, issues: said(result), ...found }
}
const firstRow = (...rows: object[]) => read(table({}, ...rows)).project.objective.indicators[0]

describe('readSelfEvaluation: the head', () => {
  it('takes id, title, year and department, and money in 元', () => {
    const { project } = read(
      table(
        {
          id: 't-1',
          department: '交通局',
          funds: { rows: [{ name: '年度资金总额', initial: '100', budget: '90.5', executed: '45.25' }] },
        },
        row,
      ),
    )
    expect(project).toMatchObject({
      id: 't-1',
      name: '乡村道路养护',
      year: 2021,
      department: '交通局',
      funds: { initial: '1000000', annual: '905000', executed: '452500' },
    })
  })

  it.each([
    {
      because: 'a year nobody can read is absent, with a warning',
      head: { year: '20xx' },
      issues: ['cell.unreadable at year'],
      year: undefined,
    },
    { because: 'a blank year is absent', head: { year: null }, issues: [], year: undefined },
    { because: 'a year in words', head: { year: '２０２２年度' }, issues: [], year: 2022 },
    {
      because: 'a table without scores says so',
      head: { scored: false },
      issues: ['table.not-scored at (root)'],
      year: 2021,
    },
    { because: 'a template says so', head: { template: true }, issues: ['table.not-scored at (root)'], year: 2021 },
    {
      because:
        'nothing is read from a key nobody knows, and it is said; a key that says where the table was found is the caller’s',
      head: { url: 'x', check: { deep: [1, 2] } },
      issues: ['value.unknown-key at check'],
      year: 2021,
    },
    {
      because: 'an id that is no text is refused where it stands',
      head: { id: 7 },
      issues: ['cell.not-text at id'],
      year: 2021,
    },
    { because: 'a flag that is no flag', head: { scored: 'no' }, issues: ['value.type at scored'], year: 2021 },
    { because: 'a table needs its title', head: { title: ' ' }, issues: ['value.missing at title'], year: 2021 },
    { because: 'rows are an array', head: { indicators: 'r1' }, issues: ['value.type at indicators'], year: 2021 },
    {
      because: 'a table needs its rows',
      head: { indicators: null },
      issues: ['value.missing at indicators'],
      year: 2021,
    },
    {
      because: 'a row is an object',
      head: { indicators: ['≥95%', row] },
      issues: ['value.type at indicators.0'],
      year: 2021,
    },
    {
      because: 'a cell is a text: 0.1 + 0.2 must not arrive as text',
      head: { indicators: [{ ...row, score: 15 }] },
      issues: ['cell.not-text at indicators.0.score'],
      year: 2021,
    },
  ])('$because', ({ head, issues, year }) => {
    const result = read(table(head, row))
    expect(result.issues).toEqual(issues)
    expect(result.project.year).toBe(year)
  })
})

describe('readSelfEvaluation: money', () => {
  const funds = (unit: string | null, ...rows: object[]) => read(table({ unit, funds: { rows } }, row))

  it('a total row by its name, wherever it stands; the others are its sources by theirs', () => {
    const names = ['中央财政资金', '省级财政资金', '上年结转资金', '其他资金(含结转)', '本年财政拨款', '自筹']
    const { project } = funds('元', ...names.map((name) => ({ name, budget: '1' })), {
      name: '合计',
      budget: '6',
      received: '5',
      executed: '',
    })
    expect(project.funds).toStrictEqual({
      annual: '6',
      received: '5',
      sources: [
        { name: '中央财政资金', annual: '1', kind: 'central' },
        { name: '省级财政资金', annual: '1', kind: 'local' },
        { name: '上年结转资金', annual: '1', kind: 'carry-over' },
        { name: '其他资金(含结转)', annual: '1', kind: 'other' },
        { name: '本年财政拨款', annual: '1', kind: 'appropriation' },
        { name: '自筹', annual: '1' },
      ],
    })
  })

  it('a printed unit above the column is taken, with a warning at its cell', () => {
    expect(funds('万元', { name: '总额', budget: '1.2亿元' })).toMatchObject({
      ok: true,
      issues: ['money.unit-differs at funds.rows.0.budget'],
      project: { funds: { annual: '120000000' } },
    })
  })

  it('a row alone is the total', () => {
    expect(funds('亿元', { name: '省、地', budget: '1.5' }).project.funds).toStrictEqual({ annual: '150000000' })
  })

  it('a first row with a name of its own is the total; one that names a source is not', () => {
    expect(funds('元', { name: '项目资金', budget: '3' }, { name: '中央', budget: '2' }).project.funds).toMatchObject({
      annual: '3',
      sources: [{ name: '中央' }],
    })
    const sourcesOnly = funds('元', { name: '中央', budget: '2' }, { name: '省级', budget: '1' })
    expect(sourcesOnly).toMatchObject({ ok: true, issues: ['funds.total-missing at funds.rows'] })
    expect(sourcesOnly.project.funds.annual).toBeUndefined()
  })

  it('a zero total stays zero although its parts are funded', () => {
    expect(
      funds('万元', { name: '年度资金总额', budget: '0' }, { name: '本年财政拨款', budget: '89.974' }).project.funds,
    ).toMatchObject({ annual: '0', sources: [{ annual: '899740' }] })
  })

  it('money without a unit is one error at the unit, and the table is kept', () => {
    const result = funds(null, { name: '总额', budget: '10', executed: '9' })
    expect(result).toMatchObject({ ok: false, issues: ['money.unit-missing at unit'] })
    expect(result.project.funds).toStrictEqual({})
    expect(result.project.objective.indicators).toHaveLength(1)
  })

  it('a unit missing where no money is printed is nothing', () => {
    expect(funds(null, { name: '总额', budget: null, executed: '—' })).toMatchObject({ ok: true, issues: [] })
    expect(funds(null, { name: '总额', budget: '10万元' }).project.funds).toStrictEqual({ annual: '100000' })
  })

  it('an amount that cannot be read is absent, with a warning at its cell', () => {
    const result = funds('万元', { name: '总额', budget: '.32.06.5', executed: '100元' })
    expect(result).toMatchObject({
      ok: true,
      issues: ['cell.unreadable at funds.rows.0.budget', 'cell.unreadable at funds.rows.0.executed'],
    })
    expect(result.project.funds).toStrictEqual({})
  })

  it('an amount below zero is none either: no project has one, so the cell is said to be unreadable', () => {
    const result = funds('万元', { name: '总额', budget: '-100', executed: '89' })
    expect(result).toMatchObject({ ok: true, issues: ['cell.unreadable at funds.rows.0.budget'] })
    expect(result.project.funds).toStrictEqual({ executed: '890000' })
  })
})

describe('readSelfEvaluation: rows', () => {
  it('names each row by its place, whatever stands between', () => {
    const { project } = read(table({}, row, { level3: null, target: '' }, row))
    expect(project.objective.indicators.map(({ id }) => id)).toEqual(['r1', 'r3'])
  })

  it('carries a merged cell down, and begins a level 1 without the old level 2', () => {
    const { project } = read(
      table(
        {},
        row,
        { ...row, level1: null, level2: null },
        { ...row, level1: '效益指标', level2: '' },
        { ...row, level1: '', level2: '社会效益' },
      ),
    )
    expect(project.objective.indicators.map(({ level1, level2 }) => [level1, level2])).toEqual([
      ['产出指标', '数量指标'],
      ['产出指标', '数量指标'],
      ['效益指标', undefined],
      ['效益指标', '社会效益'],
    ])
  })

  it.each([
    { because: 'output', level1: '产出指标', level2: '质量指标', dimension: 'output', category: 'quality' },
    {
      because: 'the name of one province',
      level1: '项目完成指标',
      level2: '进度指标',
      dimension: 'output',
      category: 'timeliness',
    },
    { because: 'cost under output', level1: '产出指标', level2: '成本指标', dimension: 'output', category: 'cost' },
    {
      because: 'the category of 2021 under the level of 2015',
      level1: '产出指标',
      level2: '经济成本指标',
      dimension: 'output',
      category: 'economic-cost',
    },
    {
      because: 'cost at level 1',
      level1: '成本指标',
      level2: '生态环境成本指标',
      dimension: 'cost',
      category: 'ecological-cost',
    },
    { because: 'social cost', level1: '成本指标', level2: '社会成本指标', dimension: 'cost', category: 'social-cost' },
    { because: 'benefit', level1: '项目效益指标', level2: '生态效益', dimension: 'benefit', category: 'ecological' },
    {
      because: 'another word for it',
      level1: '效果指标',
      level2: '可持续影响',
      dimension: 'benefit',
      category: 'sustained',
    },
    {
      because: 'satisfaction',
      level1: '满意度指标',
      level2: '社会公众或服务对象满意度指标',
      dimension: 'satisfaction',
      category: 'satisfaction',
    },
    {
      because: 'a level of its own',
      level1: '目标1(40分)',
      level2: '数量指标',
      dimension: 'other',
      category: 'quantity',
    },
    { because: 'names of its own', level1: '项目管理', level2: '财务制度', dimension: 'other', category: 'other' },
    { because: 'no level 1: level 2 decides', level1: null, level2: '成本', dimension: 'cost', category: 'cost' },
    { because: 'no levels at all', level1: null, level2: null, dimension: 'other', category: undefined },
  ])('$level1 · $level2 is $dimension · $category: $because', ({ level1, level2, dimension, category }) => {
    const indicator = firstRow({ ...row, level1, level2 })
    expect([indicator?.dimension, indicator?.category, indicator?.level1, indicator?.level2]).toEqual([
      dimension,
      category,
      level1 ?? undefined,
      level2 ?? undefined,
    ])
  })

  it.each([
    {
      because: 'a bracket of operator and unit',
      name: '公猪舍(≥**平方米)',
      target: '22.8',
      found: { comparison: 'at-least', value: '22.8', unit: '平方米' },
      assumed: false,
    },
    {
      because: 'the last bracket counts',
      name: '粉碎拌合机(11kw)(≥台)',
      target: '1',
      found: { comparison: 'at-least', value: '1', unit: '台' },
      assumed: false,
    },
    {
      because: 'a ceiling in the name',
      name: '单位成本（≤元/人）',
      target: '100',
      found: { comparison: 'at-most', value: '100', unit: '元/人' },
      assumed: false,
    },
    {
      because: 'a unit alone leaves the operator to the name: a time limit',
      name: '任务完成时限(月)',
      target: '10',
      found: { comparison: 'at-most', value: '10', unit: '月', assumedBy: 'name' },
      assumed: true,
    },
    {
      because: 'ten months, not October',
      name: '任务完成时限(月)',
      target: '10月',
      found: { comparison: 'at-most', value: '10', unit: '月', assumedBy: 'name' },
      assumed: true,
    },
    {
      because: 'a per cent sign at the end',
      name: '各项工作完成及时率%',
      target: '99',
      found: { comparison: 'at-least', value: '99', unit: '%' },
      assumed: true,
    },
    {
      because: 'what the cell prints wins',
      name: '奖补资金兑付率(%)',
      target: '≤5‰',
      found: { comparison: 'at-most', value: '5', unit: '‰' },
      assumed: false,
    },
    {
      because: 'a bracket of words says nothing',
      name: '其他试验(水稻)',
      target: '3',
      found: { comparison: 'at-least', value: '3' },
      assumed: true,
    },
    {
      because: 'a number in a name is never the target',
      name: '变压器(3台)',
      target: '1',
      found: { comparison: 'at-least', value: '1' },
      assumed: true,
    },
  ])('$name with $target: $because', ({ name, target, found, assumed }) => {
    expect(firstRow({ ...row, level3: name, target, actual: null })?.target).toStrictEqual({
      kind: 'measure',
      ...found,
      ...(assumed && { assumed: 'comparison' }),
    })
  })

  it.each([
    ['a duration is not to be exceeded', '抢修作业', '15个工作日', 'at-most', 'duration'],
    ['days per something are no duration', '巡查作业', '15天/次', 'at-least', undefined],
    ['what is to last is a floor', '场馆开放', '300天', 'at-least', undefined],
    ['a count under timeliness is one', '巡查作业', '15次', 'at-least', undefined],
  ])('under 时效 %s: %s %s', (_, name, target, comparison, assumedBy) => {
    const read = firstRow({ ...row, level2: '时效指标', level3: name, target, actual: null })?.target
    expect(read?.kind === 'measure' && [read.comparison, read.assumedBy]).toEqual([comparison, assumedBy])
  })

  it('a number in a name is no target where the cell is blank', () => {
    expect(firstRow({ ...row, level3: '年度资金支付完成率100%', target: null, weight: null })?.target).toStrictEqual({
      kind: 'missing',
    })
  })

  it.each([
    {
      because: 'a bare amount under a cost heading is a ceiling',
      name: '项目总成本',
      target: '15万元',
      comparison: 'at-most',
    },
    {
      because: 'a bare rate of work done under it is to be reached',
      name: '计划完成率',
      target: '90%',
      comparison: 'at-least',
    },
    {
      because: 'a rate of what is too much is a ceiling again',
      name: '成本超支率',
      target: '5%',
      comparison: 'at-most',
    },
    { because: 'a printed operator decides', name: '项目总成本', target: '≥15万元', comparison: 'at-least' },
  ])('$name $target: $because', ({ name, target, comparison }) => {
    expect(firstRow({ ...row, level2: '成本指标', level3: name, target, actual: null })?.target).toMatchObject({
      comparison,
    })
  })

  it.each([
    { because: 'a target that cannot be read is no words to judge', target: '0x10', kind: 'unreadable' },
    { because: 'an operator without a number promises nothing one could judge', target: '≧ %', kind: 'unreadable' },
    { because: 'operators that contradict say nothing', target: '≥≤98%', kind: 'unreadable' },
  ])('$target: $because, and the table is kept', ({ target, kind }) => {
    const result = read(table({}, { ...row, target, actual: null, weight: null }))
    expect(result.project.objective.indicators[0]?.target.kind).toBe(kind)
    expect(result).toMatchObject({ ok: true, issues: ['target.unreadable at indicators.0.target'] })
  })

  it('a deadline in a table without a year stays words, with a warning that says why', () => {
    const result = readSelfEvaluation(table({ year: null }, { ...row, target: '9月前', actual: null, weight: null }))
    expect(result).toMatchObject({
      ok: true,
      issues: [
        {
          code: 'target.unreadable',
          path: ['indicators', 0, 'target'],
          row: 'r1',
          params: { cell: '9月前', reason: 'date.year-missing' },
        },
      ],
    })
  })

  it('an actual that cannot be compared stays words, with a warning', () => {
    const result = read(table({}, { ...row, target: '≥5户', actual: '5人次' }))
    expect(result.project.objective.indicators[0]?.actual).toStrictEqual({ kind: 'stated', text: '5人次' })
    expect(result).toMatchObject({ ok: true, issues: ['cell.unreadable at indicators.0.actual'] })
  })

  it('points that cannot be read are absent, with a warning', () => {
    const result = read(table({}, { ...row, weight: '十分', score: '8分' }))
    expect(result.published.rows[0]).toMatchObject({ score: '8' })
    expect(result.project.objective.indicators[0]?.points).toBeUndefined()
    expect(result.issues).toEqual(['cell.unreadable at indicators.0.weight'])
  })

  it('points below zero are absent, with a warning; a score below zero stays what the table prints', () => {
    const result = read(table({}, { ...row, weight: '-50', score: '-3' }))
    expect(result.published.rows[0]).toMatchObject({ score: '-3' })
    expect(result.published.rows[0]?.points).toBeUndefined()
    expect(result.project.objective.indicators[0]?.points).toBeUndefined()
    expect(result.issues).toEqual(['cell.unreadable at indicators.0.weight'])
  })

  it('a row without a name takes that of its level, with a warning', () => {
    const result = read(table({}, { ...row, level3: '—' }))
    expect(result.project.objective.indicators[0]?.name).toBe('数量指标')
    expect(result.issues).toEqual(['name.missing at indicators.0.level3'])
  })
})

describe('readSelfEvaluation: rows only a person can judge', () => {
  const judged = (more: object) => {
    const result = read(
      table({}, { ...row, target: '效果明显', actual: '达成预期指标', weight: '7', score: '6', ...more }),
    )
    return { actual: result.project.objective.indicators[0]?.actual, issues: result.issues, ok: result.ok }
  }

  it.each([
    {
      because: 'words with points and score: the share is score ÷ points',
      more: {},
      actual: { kind: 'judged', share: '0.857142857143', text: '达成预期指标', from: 'published' },
      issues: [],
    },
    {
      because: 'no target at all: the same, with a warning',
      more: { target: null },
      actual: { kind: 'judged', share: '0.857142857143', text: '达成预期指标', from: 'published' },
      issues: ['target.missing at indicators.0.target'],
    },
    {
      because: 'nothing printed but the score: nothing to judge',
      more: { target: null, actual: null },
      actual: undefined,
      issues: ['row.blank-with-score at indicators.0.target'],
    },
    {
      because: 'words promised and nothing reported: no judgement either',
      more: { actual: null },
      actual: undefined,
      issues: [],
    },
    {
      because: 'a target nobody can read is not judged by its score',
      more: { target: '≥', actual: '达成预期指标' },
      actual: { kind: 'stated', text: '达成预期指标' },
      issues: ['target.unreadable at indicators.0.target'],
    },
    {
      because: 'a number against words is what was judged',
      more: { actual: '9' },
      actual: { kind: 'judged', share: '0.857142857143', text: '9', from: 'published' },
      issues: [],
    },
    {
      because: 'a score of nothing is a judgement',
      more: { score: '0' },
      actual: { kind: 'judged', share: '0', text: '达成预期指标', from: 'published' },
      issues: [],
    },
    {
      because: 'a score above the points is none',
      more: { score: '8' },
      actual: undefined,
      issues: ['judged.over-points at indicators.0.score'],
    },
    { because: 'no points, no share', more: { weight: '0', score: '0' }, actual: undefined, issues: [] },
    {
      because: 'no points printed: nobody has judged',
      more: { weight: null },
      actual: { kind: 'stated', text: '达成预期指标' },
      issues: [],
    },
    {
      because: 'no score printed: nobody has judged',
      more: { score: null },
      actual: { kind: 'stated', text: '达成预期指标' },
      issues: [],
    },
    {
      because: 'an answer is no judgement',
      more: { target: '已完成', actual: '完成' },
      actual: { kind: 'answered', yes: true },
      issues: [],
    },
    {
      because: 'words against a number are stated',
      more: { target: '≤30万元', actual: '完成' },
      actual: { kind: 'stated', text: '完成' },
      issues: [],
    },
    {
      because: 'a range against a number is no value and no words either',
      more: { target: '≥95%', actual: '95%-98%' },
      actual: undefined,
      issues: ['cell.unreadable at indicators.0.actual'],
    },
    {
      because: 'a fall against promised growth is no number of it',
      more: { target: '增长≥5%', actual: '下降3%' },
      actual: { kind: 'stated', text: '下降3%' },
      issues: [],
    },
    {
      because: 'growth against promised growth is',
      more: { target: '增长≥5%', actual: '提高6%' },
      actual: { kind: 'measured', value: '6', unit: '%' },
      issues: [],
    },
    {
      because: 'a blank actual of a number is absent',
      more: { target: '≤30万元', actual: '/' },
      actual: undefined,
      issues: [],
    },
  ])('$because', ({ more, actual, issues }) => {
    expect(judged(more)).toStrictEqual({ actual, issues, ok: true })
  })
})

describe('readSelfEvaluation: parts', () => {
  const parents = (...names: (string | { level3: string; level2: string })[]) =>
    read(
      table({}, ...names.map((name) => ({ ...row, ...(typeof name === 'string' ? { level3: name } : name) }))),
    ).project.objective.indicators.map(({ partOf }) => partOf)

  it.each([
    {
      because: '其中 is of the row above',
      names: ['★种植面积', '其中桃树', '其中：苹果树', '鱼塘', '其中养殖'],
      of: [undefined, 'r1', 'r1', undefined, 'r4'],
    },
    { because: 'with a mark before it', names: ['种植面积', '★其中桃树'], of: [undefined, 'r1'] },
    {
      because: 'numbers in order under a heading',
      names: ['一、示范区', '1、水稻', '2.玉米', '（3）配方肥', '二、试验', '1、利用率', '三、化验'],
      of: [undefined, 'r1', 'r1', 'r1', undefined, 'r5', undefined],
    },
    { because: 'circled numbers too', names: ['（一）示范区', '①水稻', '②玉米'], of: [undefined, 'r1', 'r1'] },
    { because: 'numbers without a heading are rows', names: ['1、水稻', '2、玉米'], of: [undefined, undefined] },
    {
      because: 'numbers that do not follow at once are rows',
      names: ['一、示范区', '到位率', '1、水稻'],
      of: [undefined, undefined, undefined],
    },
    { because: 'numbers out of order are rows', names: ['一、示范区', '2、玉米'], of: [undefined, undefined] },
    { because: '1.5米 is a measure, no number', names: ['一、护栏', '1.5米护栏'], of: [undefined, undefined] },
    { because: '其中 of nothing is a row', names: ['其中桃树'], of: [undefined] },
    {
      because: 'another category is not a part',
      names: ['一、示范区', { level3: '1、水稻', level2: '质量指标' }, { level3: '其中桃树', level2: '时效指标' }],
      of: [undefined, undefined, undefined],
    },
  ])('$because', ({ names, of }) => {
    expect(parents(...names)).toEqual(of)
  })
})

describe('readSelfEvaluation: what is published', () => {
  it('keeps what is printed beside what is meant', () => {
    const { published, issues } = read(
      table(
        {
          complete: true,
          funds: { execWeight: '10.0', execRate: ' 86.20% ', execScore: '9' },
          levelWeights: { 产出指标: '50', 成本指标: '0-20', 效益指标: '30分' },
          convertedScores: ['6.25', null],
          total: { weight: '100', score: '95.50', grade: '优' },
        },
        { ...row, reason: '天气' },
        { ...row, target: '—', actual: null, weight: null, score: null },
      ),
    )
    expect(published).toStrictEqual({
      execution: { points: '10', rate: '86.20%', score: '9' },
      rows: [
        {
          id: 'r1',
          points: '15',
          score: '15',
          converted: '6.25',
          target: '≥300公里',
          actual: '300公里',
          reason: '天气',
        },
        { id: 'r2' },
      ],
      levels: [
        { label: '产出指标', points: '50' },
        { label: '效益指标', points: '30' },
      ],
      total: { points: '100', score: '95.5', grade: '优' },
      complete: true,
    })
    expect(issues).toEqual(['points.range at levelWeights.成本指标'])
  })

  it('says nothing of what is not printed', () => {
    expect(
      read(table({ funds: { rows: [], execWeight: null }, total: null, levelWeights: null, convertedScores: null }))
        .published,
    ).toStrictEqual({ rows: [], levels: [] })
  })

  it('is read by the doors of the model as it stands', () => {
    const { project, published } = read(
      table({ funds: { rows: [{ name: '总额', budget: '1' }] } }, row, { ...row, level3: '其中一段' }),
    )
    expect(parseProject(project)).toStrictEqual({ ok: true, value: project, issues: [] })
    expect(parsePublishedScores(published)).toStrictEqual({ ok: true, value: published, issues: [] })
  })
})
