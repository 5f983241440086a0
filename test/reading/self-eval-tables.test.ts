import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSelfEvaluation } from '../../src/reading/tables/read-self-evaluation.js'
import { parseProject } from '../../src/model/promise/project.js'
import { parsePublishedScores } from '../../src/model/printed/published-scores.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { said } from '../support/said.js'

const folder = new URL('../../examples/data/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => /^self-eval-\d\d\.json$/.test(name))
  .sort()
type Printed = { indicators: unknown[]; funds: { rows: unknown[] } | null; scored?: boolean }
const tables = names.map((name) => ({
  name,
  table: deepFreeze(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Printed),
}))

const read = (name: string) => {
  const result = readSelfEvaluation(tables.find((each) => each.name === `self-eval-${name}.json`)?.table)
  if (!result.ok) throw new Error(said(result).join('; '))
  return {
    ...result.value,
    issues: said(result.issues.filter(({ code }) => code !== 'target.assumed-comparison')),
    rows: result.value.project.objective.indicators,
  }
}

describe('the published self-evaluations', () => {
  it('are 33', () => {
    expect(tables).toHaveLength(33)
  })

  it.each(tables)('$name is read, row by row, and fits the model', ({ table }) => {
    const result = readSelfEvaluation(table)
    expect(said(result.issues.filter(({ severity }) => severity === 'error'))).toEqual([])
    if (!result.ok) return
    const { project, published } = result.value
    expect(project.objective.indicators.map(({ id }) => id)).toEqual(
      table.indicators.map((_, i) => `r${String(i + 1)}`),
    )
    expect(published.rows.map(({ id }) => id)).toEqual(project.objective.indicators.map(({ id }) => id))
    expect(parseProject(project)).toStrictEqual({ ok: true, value: project, issues: [] })
    expect(parsePublishedScores(published)).toStrictEqual({ ok: true, value: published, issues: [] })
    expect(result.issues.some(({ code }) => code === 'table.not-scored')).toBe(table.scored === false)
    expect(readSelfEvaluation(table)).toStrictEqual(result)
  })

  it('leave nothing unread but the year nobody printed', () => {
    const unread = tables.flatMap(({ name, table }) =>
      readSelfEvaluation(table)
        .issues.filter(({ code }) => code === 'cell.unreadable')
        .map(({ path }) => `${name} ${path.join('.')}`),
    )
    expect(unread).toEqual(['self-eval-45.json year'])
  })
})

describe('the published self-evaluations, where a cell is odd', () => {
  it('01: a zero total above a funded part, percentages in words, judged rows', () => {
    const { project, rows, published, issues } = read('01')
    expect(project.funds).toStrictEqual({
      initial: '0',
      annual: '0',
      executed: '0',
      sources: [
        { name: '本年财政拨款', initial: '900000', annual: '899740', executed: '899740', kind: 'appropriation' },
      ],
    })
    expect(rows[1]).toMatchObject({
      target: { comparison: 'at-least', value: '100', unit: '%' },
      actual: { kind: 'measured', value: '100', unit: '%' },
    })
    expect(rows[2]?.actual).toStrictEqual({ kind: 'judged', share: '1', text: '达成预期指标', from: 'published' })
    expect(rows[4]).toMatchObject({
      dimension: 'output',
      category: 'cost',
      target: { comparison: 'at-most', value: '90', unit: '万元' },
      actual: { value: '90', unit: '万元' },
    })
    expect(published).toMatchObject({
      execution: { points: '10', rate: '0', score: '0' },
      levels: [{ label: '产出指标', points: '50' }, { points: '30' }, { points: '10' }],
      complete: false,
    })
    expect(issues).toEqual(['target.word-unit at indicators.1.target'])
  })

  it('02: a bare amount under a target in 万元 is 万元, or the target would always be met', () => {
    expect(read('02').rows[5]).toMatchObject({
      target: { value: '202.6', unit: '万元' },
      actual: { value: '132.9', unit: '万元' },
    })
  })

  it('03: ≧ and ═, complete and in 元', () => {
    const { project, rows, published, issues } = read('03')
    expect(project).toMatchObject({
      id: 'self-eval-03',
      year: 2022,
      funds: { annual: '387664.62', executed: '387664.62' },
    })
    expect(rows.map(({ target }) => ('comparison' in target ? target.comparison : target.kind))).toEqual([
      'at-least',
      'at-least',
      'at-least',
      'equal',
      'statement',
      'equal',
      'at-least',
      'at-least',
      'at-least',
    ])
    expect(rows[4]?.actual).toStrictEqual({ kind: 'judged', share: '1', text: '有效', from: 'published' })
    expect(published).toMatchObject({
      execution: { points: '10', rate: '100%', score: '10' },
      total: { points: '100', score: '96', grade: '优' },
      complete: true,
    })
    expect(published.rows[2]).toStrictEqual({ id: 'r3', points: '10', score: '7', target: '≧100%', actual: '100%' })
    expect(issues).toEqual([])
  })

  it('04 and 32: an actual nobody filled in is absent', () => {
    for (const name of ['04', '32'])
      expect(read(name).rows.map(({ actual }) => actual)).toEqual(read(name).rows.map(() => undefined))
  })

  it('05: the weight typed as the value is read as printed', () => {
    expect(read('05').rows[0]).toMatchObject({
      points: '12.5',
      target: { value: '12.5', assumed: 'comparison' },
      actual: { kind: 'measured', value: '12.5' },
    })
  })

  it('09: 其中 rows are parts of the row above them', () => {
    expect(read('09').rows.map(({ partOf }) => partOf)).toEqual([
      undefined,
      'r1',
      'r1',
      'r1',
      'r1',
      undefined,
      'r6',
      undefined,
      'r8',
      'r8',
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('11: six rows without target and actual are not judged by their scores, with a warning each', () => {
    const { rows, issues } = read('11')
    expect(rows.slice(2, 8).map(({ target, actual }) => [target.kind, actual])).toEqual(
      Array.from({ length: 6 }, () => ['missing', undefined]),
    )
    expect(issues).toEqual([2, 3, 4, 5, 6, 7].map((i) => `row.blank-with-score at indicators.${String(i)}.target`))
  })

  it('12: 完成 against ≤30万元 is stated, not judged', () => {
    expect(read('12').rows[0]).toMatchObject({
      category: 'economic-cost',
      target: { comparison: 'at-most', value: '30', unit: '万元' },
      actual: { kind: 'stated', text: '完成' },
    })
  })

  it('16: a bound stays a bound, ten months are no October', () => {
    const { rows } = read('16')
    expect(rows[0]).toMatchObject({ target: { value: '1290.3', unit: '平方米' } })
    expect(rows[2]?.actual).toBeUndefined()
    expect(rows[3]?.actual).toStrictEqual({ kind: 'measured', value: '100', unit: '%', comparison: 'at-least' })
    expect(rows[4]).toMatchObject({
      target: { kind: 'measure', value: '10', unit: '月' },
      actual: { kind: 'measured', value: '10', unit: '月' },
    })
  })

  it('17: numbers against words are numbers, a rate of spending under cost is to be reached', () => {
    const { rows, issues } = read('17')
    expect(rows[0]).toMatchObject({
      target: { kind: 'statement', text: '应助尽助' },
      actual: { kind: 'measured', value: '9' },
    })
    expect(rows[4]).toMatchObject({
      target: { comparison: 'at-least', value: '100', unit: '%' },
      actual: { value: '82', unit: '%' },
      reason: '动态管理人员减少',
    })
    expect(issues).toEqual(['target.direction-unlike-dimension at indicators.4.target', 'table.not-scored at (root)'])
  })

  it('20: a year, an amount behind words, a rate behind words', () => {
    const { rows } = read('20')
    expect(rows[1]).toMatchObject({
      target: { kind: 'deadline', by: '2020-12-31', precision: 'year' },
      actual: { kind: 'completed', on: '2020-12-31', precision: 'year' },
    })
    expect(rows[2]).toMatchObject({
      target: { comparison: 'at-most', value: '15', unit: '万元' },
      actual: { kind: 'measured', value: '10.5', unit: '万元' },
    })
    expect(rows[5]).toMatchObject({
      target: { comparison: 'at-least', value: '95', unit: '%' },
      actual: { value: '95', comparison: 'at-least' },
    })
  })

  it('21: fund rows by name', () => {
    expect(read('21').project.funds.sources?.map(({ kind }) => kind)).toEqual([
      'central',
      'local',
      'local',
      'local',
      'other',
    ])
  })

  it('25: rows without target and actual are not judged by their scores; a road is measured', () => {
    const { rows, project } = read('25')
    expect(project.funds).toStrictEqual({ initial: '3090000', annual: '3090000', executed: '3090000' })
    expect(rows[0]).toMatchObject({
      dimension: 'other',
      category: 'other',
      level1: '项目决策',
    })
    expect(rows[0]?.actual).toBeUndefined()
    expect(rows[5]).toMatchObject({ target: { value: '300', unit: '公里' }, actual: { value: '300', unit: '公里' } })
  })

  it('27: a rate of the plan under cost is to be reached; a year is a deadline', () => {
    const { rows } = read('27')
    expect(rows[2]).toMatchObject({
      target: { kind: 'deadline', by: '2019-12-31' },
      actual: { kind: 'completed', on: '2019-12-31' },
    })
    expect(rows[3]).toMatchObject({
      target: { comparison: 'at-least', value: '90', unit: '%' },
      actual: { value: '60', unit: '%' },
      reason: '部分项目延续至下年',
    })
  })

  it('30: the unit of the name', () => {
    expect(read('30').rows[0]).toMatchObject({
      target: { value: '20000', unit: '万美元' },
      actual: { value: '23333.56', unit: '万美元' },
    })
  })

  it('35: the symbol, value and unit columns in one cell, converted scores beside', () => {
    const { rows, published } = read('35')
    expect(rows[0]?.target).toStrictEqual({ kind: 'measure', comparison: 'at-least', value: '98', unit: '%' })
    expect(published.rows.map(({ converted }) => converted)).toEqual(['6.25', '6.25', '9', '1'])
    expect(rows[2]?.dimension).toBe('benefit')
  })

  it('36: operator and unit stand in the name', () => {
    const { rows, published } = read('36')
    expect(rows[0]?.target).toStrictEqual({ kind: 'measure', comparison: 'at-least', value: '22.8', unit: '平方米' })
    expect(rows[12]?.target).toStrictEqual({ kind: 'measure', comparison: 'at-least', value: '1', unit: '台' })
    expect(published.execution).toStrictEqual({ points: '20', rate: '20', score: '4' })
  })

  it('38: done, a day, none of a bad thing', () => {
    const { rows } = read('38')
    expect(rows[0]).toMatchObject({
      target: { kind: 'yes-no', expected: true, text: '已完成' },
      actual: { kind: 'answered', yes: true },
    })
    expect(rows[6]).toMatchObject({
      target: { kind: 'deadline', by: '2021-12-31', precision: 'day' },
      actual: { kind: 'completed', on: '2021-12-31' },
    })
    expect(rows[7]).toMatchObject({ target: { value: '0', unit: '次' }, actual: { value: '0', unit: '次' } })
    expect(rows[8]?.actual).toStrictEqual({ kind: 'stated', text: '逐步提高' })
  })

  it('40: levels of its own', () => {
    expect(read('40').rows[0]).toMatchObject({ dimension: 'other', level1: '目标1(40分)', category: 'quality' })
    expect(read('40').published.levels).toEqual([
      { label: '年度绩效目标1', points: '40' },
      { label: '年度绩效目标2', points: '40' },
    ])
  })

  it('41: a count against a bare target counts, with a warning', () => {
    const { rows, issues } = read('41')
    expect(rows[3]).toMatchObject({ target: { value: '21' }, actual: { kind: 'measured', value: '21' } })
    expect(issues).toEqual(['unit.target-bare at indicators.3.actual', 'table.not-scored at (root)'])
  })

  it('43: numbered rows are parts of their heading', () => {
    expect(read('43').rows.map(({ partOf }) => partOf)).toEqual([
      undefined,
      'r1',
      'r1',
      'r1',
      undefined,
      'r5',
      'r5',
      'r5',
      'r5',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('45: without points nobody has judged; a year that is none is absent', () => {
    const { project, rows, issues } = read('45')
    expect(project.year).toBeUndefined()
    expect(rows[3]).toMatchObject({
      target: { kind: 'missing' },
      actual: { kind: 'measured', value: '100', unit: '%', comparison: 'at-most' },
    })
    expect(rows[4]?.actual).toBeUndefined()
    expect(issues).toEqual(['cell.unreadable at year'])
  })

  it('46: three ways to write a threshold', () => {
    const { rows } = read('46')
    expect(rows[0]).toMatchObject({
      target: { kind: 'missing' },
      actual: { kind: 'measured', value: '61486', unit: '人' },
    })
    expect(rows[1]?.target).toStrictEqual({
      kind: 'measure',
      comparison: 'at-least',
      value: '85',
      unit: '%',
      approximate: true,
    })
    expect(rows[2]?.target).toStrictEqual({ kind: 'measure', comparison: 'at-least', value: '8', unit: '%' })
    expect(rows[3]?.actual).toStrictEqual({ kind: 'stated', text: '7个县区均通过省级验收' })
  })

  it('48: money received beside money spent', () => {
    expect(read('48').project.funds).toMatchObject({
      annual: '366200000',
      received: '369824300',
      executed: '369481100',
    })
  })
})
