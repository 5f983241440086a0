import { describe, expect, it } from 'vitest'
import {
  evaluateProject,
  formIssues,
  readProject,
  validateObjective,
  type Issue,
  type Path,
  type ProjectText,
} from 'budget-performance'
import { norms2021 } from '../../support/norms.js'
import { fc } from '../../support/property.js'
import { said } from '../../support/said.js'

// A form filled in for these tests (synthetic): its second row is blank.
const form: ProjectText = {
  id: 'p-1',
  name: '乡村道路养护',
  year: '2021',
  moneyUnit: '万元',
  funds: { annual: '100', executed: '89.75' },
  statement: '养护道路40公里，改善出行条件',
  indicators: [
    {
      level1: '产出指标',
      level2: '数量指标',
      name: '养护里程',
      points: '40',
      target: '≥42.22',
      unit: '公里',
      actual: '37.24',
      reason: '汛期停工',
    },
    {},
    {
      level1: '产出指标',
      level2: '时效指标',
      name: '完工时间',
      points: '20',
      target: '9月底前',
      actual: '8月',
    },
    {
      level1: '满意度指标',
      level2: '服务对象满意度指标',
      name: '群众满意度',
      points: '10',
      target: '≥90%',
      actual: '95%',
    },
    {
      level1: '效益指标',
      level2: '社会效益指标',
      name: '通车后村民平均出行时间缩短率',
      points: '20',
      target: '≥10%',
      actual: '12%',
    },
  ],
}
type Cell = Partial<ProjectText['indicators'][number]>
const typed = (row: number, cell: Cell, more: Partial<ProjectText> = {}): ProjectText => ({
  ...form,
  ...more,
  indicators: form.indicators.map((each, i) => (i === row ? { ...each, ...cell } : each)),
})

const everyDoor = (now: ProjectText): Issue[] => {
  const read = readProject(now, norms2021)
  const value = read.ok ? read.value : read.partial
  if (!value) return formIssues(now, read.issues, [])
  const { project } = value
  const { funds, name, year } = project
  const checked = validateObjective(project.objective, norms2021, { funds, name, year, at: ['objective'] })
  return formIssues(now, read.issues, [...evaluateProject(project, norms2021).value.issues, ...checked])
}
const at = (now: ProjectText, field: string): string[] =>
  said(everyDoor(now).filter(({ path, severity }) => path.join('.') === field && severity !== 'info'))
const errors = (now: ProjectText): string[] => said(everyDoor(now).filter(({ severity }) => severity === 'error'))

describe('formIssues', () => {
  it('says at each row what is wrong with that row, past a blank one', () => {
    expect(errors(typed(3, { actual: '' }))).toEqual(['actual.missing at indicators.3.actual'])
    expect(errors(typed(2, { points: '' }))).toEqual(['points.missing at indicators.2.points'])
    expect(at(typed(3, { target: '≤90%' }), 'indicators.3.target')).toEqual([
      'indicator.direction at indicators.3.target',
    ])
  })

  it.each<{ because: string; now: ProjectText; errors: string[] }>([
    {
      because: 'an operator whose number is not typed yet',
      now: typed(0, { target: '≥' }),
      errors: ['target.unreadable at indicators.0.target'],
    },
    {
      because: 'a number that is not whole yet',
      now: typed(0, { target: '≥4x/' }),
      errors: ['target.unreadable at indicators.0.target'],
    },
    {
      because: 'a number nobody writes',
      now: typed(0, { target: '0x10' }),
      errors: ['target.unreadable at indicators.0.target'],
    },
    {
      because: 'a unit beside another, at the unit',
      now: typed(0, { target: '≥42.22公里', unit: '户' }),
      errors: ['unit.contradicts at indicators.0.unit'],
    },
    {
      because: 'an actual without its number',
      now: typed(0, { actual: '≥' }),
      errors: ['actual.no-number at indicators.0.actual'],
    },
    {
      because: 'points in words: no sum is made of them, and none is asked for',
      now: typed(0, { points: '五十' }),
      errors: ['decimal.malformed at indicators.0.points'],
    },
    {
      because: 'a share above 1: the words beside it wait for it',
      now: typed(0, { target: '效果明显', unit: '', actual: '达成预期指标', share: '1.2' }),
      errors: ['share.out-of-range at indicators.0.share'],
    },
    {
      because: 'a year of three digits: the dates wait for it',
      now: typed(0, {}, { year: '202' }),
      errors: ['value.malformed at year'],
    },
    {
      because: 'half a money unit: the amounts wait for it',
      now: typed(0, {}, { moneyUnit: '万' }),
      errors: ['value.not-allowed at moneyUnit'],
    },
    {
      because: 'an amount that is none',
      now: typed(0, {}, { funds: { annual: '1..', executed: '89.75' } }),
      errors: ['money.malformed at funds.annual'],
    },
    {
      because: 'a name that is not there',
      now: typed(0, { name: '' }),
      errors: ['value.missing at indicators.0.name'],
    },
  ])('one half-typed cell is one error: $because', ({ now, errors: expected }) => {
    expect(errors(now)).toEqual(expected)
  })

  it('names the cells that wait', () => {
    const issue = everyDoor(typed(0, {}, { year: '202' })).find(({ code }) => code === 'value.malformed')
    expect(issue?.related).toEqual([
      ['indicators', 2, 'target'],
      ['indicators', 2, 'actual'],
    ])
  })

  it('a blank cell is blank once, by whoever takes it most seriously', () => {
    expect(at(typed(0, { target: '', unit: '' }), 'indicators.0.target')).toHaveLength(1)
    expect(at(typed(0, { points: '' }), 'indicators.0.points')).toEqual(['points.missing at indicators.0.points'])
  })

  it('says once what two doors say', () => {
    expect(errors(typed(0, { points: '41' }))).toEqual(['points.sum at indicators'])
  })

  it('says why a target could not be read, and calls it the same at every door', () => {
    const [issue] = everyDoor(typed(0, { target: '≥' })).filter(({ severity }) => severity === 'error')
    expect(issue).toMatchObject({ code: 'target.unreadable', params: { cell: '≥', reason: 'target.no-number' } })
    const read = readProject(typed(0, { target: '≥' }), norms2021)
    const project = (read.ok ? read.value : read.partial)?.project
    if (!project) throw new Error('no project')
    const codes = [
      ...evaluateProject(project, norms2021).value.issues,
      ...validateObjective(project.objective, norms2021),
    ]
      .filter(({ path }) => path.join('.').endsWith('indicators.0.target'))
      .map(({ code }) => code)
    expect(codes).toEqual(['target.unreadable', 'target.unreadable'])
  })

  it('keeps what belongs to no field, without a place', () => {
    expect(everyDoor(form).filter(({ code }) => code === 'responsible.missing')).toMatchObject([{ path: [] }])
  })

  it('while any cell is typed, letter by letter, it has one error at most, at a cell of its own row', () => {
    const fields = ['points', 'target', 'unit', 'actual', 'share', 'name'] as const
    const texts = fc.constantFrom(
      '≥42.22公里',
      '定性 95%',
      '2021年9月底前',
      '10-15天',
      '≤≥5',
      '37.24万',
      '0.9',
      '按90%计',
    )
    fc.assert(
      fc.property(fc.constantFrom(0, 2, 3), fc.constantFrom(...fields), texts, fc.nat(12), (row, field, text, n) => {
        const now = typed(row, { [field]: text.slice(0, n) })
        const found = everyDoor(now).filter(({ severity }) => severity === 'error')
        const places = found.map(({ path }): Path => path.slice(0, 2))
        for (const place of places) expect([['indicators', row], ['indicators']]).toContainEqual(place)
        const cells = found.map(({ path }) => path.join('.'))
        expect(new Set(cells).size, said(found).join()).toBe(cells.length)
      }),
      { numRuns: 100 },
    )
  })

  it.each([undefined, null, '', 7, [], { indicators: 7 }, { indicators: [null, 7, []] }])('never throws: %j', (odd) => {
    const read = readProject(odd, norms2021)
    expect(() => formIssues(odd, read.issues, read.issues)).not.toThrow()
  })
})
