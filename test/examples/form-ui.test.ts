import { describe, expect, it } from 'vitest'
import { normsOn, readProject, unwrap, type ProjectText } from 'budget-performance'
import { live, rowId } from '../../examples/form-ui/live-form.js'
import { openForm, savedSchema } from '../../examples/form-ui/saved-form.js'

const norms = unwrap(normsOn('2021-12-31'))
const form: ProjectText = {
  id: 'road',
  name: '乡村道路养护',
  year: '2021',
  moneyUnit: '万元',
  funds: { annual: '100', executed: '89.75' },
  indicators: [
    {
      level1: '产出指标',
      level2: '数量指标',
      name: '养护里程',
      points: '50',
      target: '≥42.22',
      unit: '公里',
      actual: '37.24',
      reason: '汛期停工',
    },
    {},
    {
      level1: '效益指标',
      level2: '社会效益指标',
      name: '出行改善',
      points: '30',
      target: '明显改善',
      actual: '达成年度指标',
      share: '0.9',
    },
    {
      level1: '满意度指标',
      level2: '服务对象满意度指标',
      name: '群众满意度',
      points: '10',
      target: '≥90%',
      actual: '95%',
    },
  ],
}
const typed = (row: number, cell: Partial<ProjectText['indicators'][number]>): ProjectText => ({
  ...form,
  indicators: form.indicators.map((each, i) => (i === row ? { ...each, ...cell } : each)),
})
const errorsAt = (now: ReturnType<typeof live>): string[] =>
  Object.entries(now.remarks)
    .filter(([, remarks]) => remarks.some(({ severity }) => severity === 'error'))
    .map(([field]) => field)

describe('a form written against the contract', () => {
  it('shows the score while it is typed', () => {
    expect(live(form, norms)).toMatchObject({ status: 'final', score: '90.08', grade: '优' }) // 8.98 + 44.1 + 27 + 10
    expect(live(typed(0, { actual: '45' }), norms)).toMatchObject({ status: 'final', score: '95.98', grade: '优' })
    expect(live(typed(0, { actual: '30' }), norms)).toMatchObject({ status: 'final', score: '81.51', grade: '良' }) // 50 × 30 ÷ 42.22 = 35.53
  })

  it('shows no grade while an actual is missing, and says so at its field, past the blank row', () => {
    const now = live(typed(3, { actual: '' }), norms)
    expect(now).toMatchObject({ status: 'provisional', score: '80.08' })
    expect(now.grade).toBeUndefined()
    expect(errorsAt(now)).toEqual(['indicators.3.actual'])
    expect(now.remarks['indicators.3.actual']?.[0]?.text).toMatch(/^[^a-z]*实际完成值[^a-z]*$/)
  })

  it('shows what cannot be read at the cell it was typed into, in Chinese', () => {
    const now = live(
      { ...typed(0, { points: '五十', target: '≥四十' }), funds: { annual: '一百', executed: '89.75' } },
      norms,
    )
    expect(now.status).toBe('unreadable')
    expect(errorsAt(now)).toEqual(expect.arrayContaining(['funds.annual', 'indicators.0.points']))
    for (const remarks of Object.values(now.remarks))
      for (const { text } of remarks) expect(text).toMatch(/\p{Script=Han}/u)
    expect(live({ ...form, moneyUnit: '' }, norms).remarks['moneyUnit']?.[0]?.text).toContain('单位')
  })

  it('keeps every remark on a field of the form', () => {
    const broken: ProjectText = {
      moneyUnit: '吨',
      year: 'x',
      indicators: [
        { name: '里程', id: '1', level1: '其他', points: '-1', target: '(', actual: ')', share: '2' },
        { name: '里程', points: '1000' },
      ],
    }
    const fields = [
      '',
      'name',
      'year',
      'moneyUnit',
      'statement',
      'indicators',
      'funds.annual',
      'funds.executed',
      ...[0, 1].flatMap((i) =>
        ['', '.id', '.level1', '.level2', '.name', '.points', '.target', '.unit', '.actual', '.share', '.reason'].map(
          (cell) => `indicators.${String(i)}${cell}`,
        ),
      ),
    ]
    expect(Object.keys(live(broken, norms).remarks).filter((field) => !fields.includes(field))).toEqual([])
  })

  it('explains one row', () => {
    const { explain } = live(form, norms)
    expect(explain(rowId(form, 0))).toContain('50 × 37.24 ÷ 42.22')
    expect(explain(rowId(form, 0))).toContain('44.1')
    expect(explain('execution')).toContain('8.98')
    expect(explain('nobody')).toBe('')
  })

  it('never throws, whatever is typed', () => {
    for (const odd of [undefined, '', ' ', '(', '9'.repeat(5000), '𠮷', '≥≤±~%万']) {
      const cells = {
        id: odd,
        level1: odd,
        level2: odd,
        name: odd,
        points: odd,
        target: odd,
        unit: odd,
        actual: odd,
        share: odd,
        reason: odd,
      }
      expect(
        live(
          {
            id: odd,
            name: odd,
            year: odd,
            kind: odd,
            moneyUnit: odd,
            funds: { annual: odd, executed: odd },
            statement: odd,
            indicators: [cells, cells],
          },
          norms,
        ).status,
      ).toMatch(/^(provisional|unreadable)$/)
    }
  })

  it('opens what was stored, refuses what is none, and gives a resolver its sentences', async () => {
    const { project } = unwrap(readProject(form, norms))
    const opened = openForm(JSON.parse(JSON.stringify(project)))
    if (!('form' in opened)) throw new Error(opened.refused.join())
    expect(live(opened.form, norms)).toMatchObject({ status: 'final', score: '90.08' })
    expect(openForm({ ...project, funds: { annual: 1_000_000 } })).toEqual({
      refused: [expect.stringContaining('文本')],
    })
    const { issues } = await savedSchema['~standard'].validate({ ...project, funds: { annual: 1_000_000 } })
    expect(issues?.map(({ path, message }) => [path?.join('.'), /\p{Script=Han}/u.test(message)])).toEqual([
      ['funds.annual', true],
    ])
  })
})
