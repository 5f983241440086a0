import { readFileSync } from 'node:fs'
import {
  compareToStandard,
  decideStandardChange,
  findStandard,
  parseIndicatorLibrary,
  proposeStandardChange,
  unwrap,
  type Indicator,
  type IndicatorLibrary,
} from 'budget-performance'
import { describe, expect, test } from 'vitest'

const load = (name: string): IndicatorLibrary =>
  unwrap(
    parseIndicatorLibrary(
      JSON.parse(readFileSync(new URL(`../../examples/standards/${name}.json`, import.meta.url), 'utf8')),
    ),
  )
const aid = load('student-aid')
const finance = { id: '区财政局', kind: 'finance' } as const
const row = (name: string, value: string, more: Partial<Indicator> = {}): Indicator => ({
  id: 'r1',
  dimension: 'satisfaction',
  category: 'satisfaction',
  name,
  target: { kind: 'measure', comparison: 'at-least', value, unit: '%' },
  ...more,
})

test('both pilot fields are examples of the form and say so', () => {
  expect([aid, load('rural-water')].map(({ example, standards }) => [example, standards.length])).toEqual([
    [true, 5],
    [true, 5],
  ])
})

describe('findStandard', () => {
  test('by name, alias, printed dress and the end of the name', () => {
    expect(
      ['学生满意度', '★家长满意度', '1、学生满意度(%)', '贫困地区受益学生满意度'].map(
        (name) => findStandard(aid, name)?.id,
      ),
    ).toEqual(['satisfied', 'satisfied', 'satisfied', 'satisfied'])
  })
  test('undefined where there is none, also under another category', () => {
    expect([findStandard(aid, '机柜数量'), findStandard(aid, '学生满意度', { category: 'quality' })]).toEqual([
      undefined,
      undefined,
    ])
  })
})

describe('compareToStandard', () => {
  test('below the range of the standard it is too low, with the range’s source', () => {
    const { position, issues } = compareToStandard(row('学生满意度', '80'), aid)
    expect([position, issues.map(({ code, params, basis }) => [code, params.from, basis?.[0]?.seen])]).toEqual([
      'below',
      [['standard.too-low', '90', 'practice']],
    ])
  })
  test('above it, it is set too large; inside, nothing is said', () => {
    expect(compareToStandard(row('学生满意度', '100'), aid).issues.map(({ code }) => code)).toEqual([
      'standard.too-large',
    ])
    expect(compareToStandard(row('学生满意度', '92'), aid)).toMatchObject({ position: 'within', issues: [] })
  })
  test('another unit is converted; one that cannot be is said', () => {
    expect(
      compareToStandard(
        row('学生满意度', '920', { target: { kind: 'measure', comparison: 'at-least', value: '920', unit: '‰' } }),
        aid,
      ).position,
    ).toBe('within')
    expect(
      compareToStandard(
        row('学生满意度', '92', { target: { kind: 'measure', comparison: 'at-least', value: '92', unit: '人' } }),
        aid,
      ).issues.map(({ code }) => code),
    ).toEqual(['standard.unit-unknown'])
  })
  test('against history and peers only the change is reported', () => {
    const { against, issues } = compareToStandard(row('学生满意度', '92'), aid, {
      history: [{ label: '2023', value: '80' }],
      peers: [{ label: '邻区', value: '95' }],
    })
    expect(issues).toEqual([])
    expect(against).toEqual([
      { of: 'history', label: '2023', value: '80', difference: '12', ratio: '0.15' }, // 12 ÷ 80
      { of: 'peer', label: '邻区', value: '95', difference: '-3', ratio: '-0.0316' }, // −3 ÷ 95
    ])
  })
  test('a standard without a usual value draws no line; direction and category are compared', () => {
    const aided = row('受资助学生人数', '5', {
      dimension: 'output',
      category: 'quantity',
      target: { kind: 'measure', comparison: 'at-most', value: '5', unit: '人' },
    })
    expect(compareToStandard(aided, aid).issues.map(({ code }) => code)).toEqual([
      'standard.direction',
      'standard.no-range',
    ])
    expect(compareToStandard(row('政策知晓率', '95'), aid).issues.map(({ code }) => code)).toEqual([
      'standard.category',
    ])
    expect(compareToStandard(row('机柜数量', '5'), aid).issues.map(({ code }) => code)).toEqual(['standard.not-found'])
  })
})

describe('a finding becomes a proposal, a proposal a decision', () => {
  const satisfied = aid.standards.find(({ id }) => id === 'satisfied')!
  const after = { ...satisfied, range: { ...satisfied.range!, to: '98' } }
  const why = {
    findings: [{ subject: '雨露计划', row: 'r8', reason: '三年调查均高于95%' }],
    proposedBy: finance,
    on: '2024-11-01',
  }
  const decision = { accepted: true, by: finance, on: '2024-12-01', reason: '与调查相符' }
  const change = unwrap(proposeStandardChange(aid, { change: after }, why))

  test('accepted: a new library, both versions in the record, the old library untouched', () => {
    const { library, record } = unwrap(decideStandardChange(aid, change, decision))
    expect(library.standards.find(({ id }) => id === 'satisfied')).toEqual(after)
    expect([record.before, record.after, record.decision?.accepted]).toEqual([satisfied, after, true])
    expect(aid.standards).toContain(satisfied)
  })
  test('refused: the library stays, the record says why', () => {
    const { library, record } = unwrap(
      decideStandardChange(aid, change, { ...decision, accepted: false, reason: '样本过少' }),
    )
    expect([library, record.decision?.reason]).toEqual([aid, '样本过少'])
  })
  test('add and remove', () => {
    const added = unwrap(
      decideStandardChange(aid, unwrap(proposeStandardChange(aid, { add: { ...after, id: 'new' } }, why)), decision),
    ).library
    expect(added.standards.at(-1)?.id).toBe('new')
    expect(
      unwrap(decideStandardChange(added, unwrap(proposeStandardChange(added, { remove: 'new' }, why)), decision))
        .library,
    ).toEqual(aid)
  })
  test('what cannot be proposed or decided is refused with its issues', () => {
    const codes = (result: { issues: { code: string }[] }) => result.issues.map(({ code }) => code)
    expect(codes(proposeStandardChange(aid, { change: satisfied }, { ...why, findings: [] }))).toEqual([
      'standard.reason-missing',
      'standard.no-change',
    ])
    expect(codes(proposeStandardChange(aid, { remove: 'none' }, why))).toEqual(['standard.unknown'])
    expect(codes(proposeStandardChange(aid, { add: satisfied }, why))).toEqual(['standard.already-there'])
    const { library, record } = unwrap(decideStandardChange(aid, change, decision))
    expect(codes(decideStandardChange(library, change, { ...decision, on: '2024-10-01', reason: ' ' }))).toEqual([
      'standard.decided-early',
      'standard.reason-missing',
      'standard.changed-since',
    ])
    expect(codes(decideStandardChange(aid, record, decision))).toEqual(['standard.already-decided'])
  })
})

test('a library is refused where ids repeat or a range is reversed', () => {
  const [first] = aid.standards
  const broken = {
    ...aid,
    standards: [first, { ...first, range: { from: '2', to: '1', source: { document: 'x', seen: 'practice' } } }],
  }
  expect(parseIndicatorLibrary(broken).issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['indicator.duplicate-id', 'standards.1.id'],
    ['target.reversed-range', 'standards.1.range.to'],
  ])
})
