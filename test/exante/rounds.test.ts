import { describe, expect, it } from 'vitest'
import { assessExAnte } from '../../src/exante/assess-ex-ante.js'
import { zhCN } from '../../src/explain/zh-CN.js'
import { toText } from '../../src/explain/to-text.js'
import { unwrap } from '../../src/kernel/result.js'
import { parseExAnteAssessment, parseExAnteSubject, type ExAnteSubject } from '../../src/model/results/ex-ante.js'
import type { ExAnteRound } from '../../src/model/results/ex-ante-round.js'
import type { Mark } from '../../src/model/results/mark.js'
import { score } from '../support/frameworks.js'
import { norms2021, normsOf, normsWith } from '../support/norms.js'
import { said } from '../support/said.js'

const ids = ['necessity', 'economy', 'target-reasonableness', 'plan-feasibility', 'financing-compliance']
const five = (...scores: string[]): Record<string, Mark> =>
  Object.fromEntries(ids.map((id, i) => [id, score(scores[i] ?? '0')]))
const firm = { id: 'firm-1', kind: 'third-party' as const }
const first: ExAnteRound = {
  by: firm,
  on: '2021-07-01',
  marks: five('10', '10', '10', '10', '10'),
  cuts: [
    { item: '管材', amount: '63700.5', reason: '重复计列' },
    { item: '监理费', amount: '1299.5', reason: '高于标准' },
  ],
  conditions: [
    { id: 'land', text: '落实用地' },
    { id: 'plan', text: '补充实施方案' },
  ],
  conclusion: 'support-after-adjustment',
}
const second: ExAnteRound = {
  by: firm,
  on: '2021-08-01',
  marks: five('18', '17', '16', '19', '20'),
  cuts: [{ item: '预备费', amount: '35000', reason: '比例过高' }],
  conditions: [{ id: 'plan', text: '补充实施方案', metOn: '2021-07-20' }],
  conclusion: 'support',
}
const subject: ExAnteSubject = {
  id: 'p1',
  name: '农村供水',
  kind: 'project',
  requested: '1000000',
  facts: { new: true },
}
const norms = normsWith({ 'ex-ante.trigger': [{ new: true }] })
const assess = (more: Partial<ExAnteSubject> = {}, marks: Record<string, Mark> = {}, on = norms) =>
  assessExAnte({ ...subject, rounds: [first, second], ...more }, marks, on)

describe('ex-ante rounds', () => {
  it('add up their cuts: 1000000 − (63700.5 + 1299.5) = 935000, − 35000 = 900000; the last one speaks', () => {
    const { value } = assess()
    expect(value).toMatchObject({
      status: 'final',
      score: '90',
      conclusion: 'support',
      cut: { requested: '1000000', suggested: '900000', amount: '100000', rate: '0.1' },
    })
    expect(value.cut?.items?.map(({ item, amount }) => `${item} ${amount}`)).toEqual([
      '管材 63700.5',
      '监理费 1299.5',
      '预备费 35000',
    ])
    expect(value.rounds).toEqual([
      {
        by: firm,
        on: '2021-07-01',
        before: '1000000',
        cut: '65000',
        after: '935000',
        status: 'final',
        score: '50',
        conclusion: 'support-after-adjustment',
        open: ['land', 'plan'],
      },
      {
        by: firm,
        on: '2021-08-01',
        before: '935000',
        cut: '35000',
        after: '900000',
        status: 'final',
        score: '90',
        conclusion: 'support',
        open: ['land'],
      },
    ])
  })

  it('say why in the text', () => {
    expect(toText(assess().trace, zhCN)).toContain('核减100000元（理由：重复计列；高于标准；比例过高）')
    const plain = { ...subject, suggested: '900000', reasons: ['重复计列管材'], conclusion: 'support' as const }
    expect(toText(assessExAnte(plain, five('18', '17', '16', '19', '20'), norms).trace, zhCN)).toContain(
      '核减100000元（理由：重复计列管材）',
    )
  })

  it('leave conditions open until they are met, at their last mention', () => {
    expect(said(assess().value)).toEqual(['exante.condition-open at rounds.0.conditions.0'])
    const met = (metOn: string) => ({
      rounds: [first, { ...second, conditions: [...second.conditions!, { id: 'land', text: '落实用地', metOn }] }],
    })
    expect(said(assess(met('2021-12-31')).value)).toEqual([])
    expect(said(assess(met('2022-01-01')).value)).toEqual(['exante.condition-open at rounds.1.conditions.1'])
    expect(assess(met('2021-12-31')).value.rounds?.[1]?.open).toEqual(['land']) // met after the round
  })

  it('ask for nothing of a rejected request', () =>
    expect(
      said(
        assess({
          rounds: [
            first,
            { ...second, cuts: [{ item: '全部', amount: '935000', reason: '不予支持' }], conclusion: 'reject' },
          ],
        }).value,
      ),
    ).toEqual([]))

  it.each<[string, Partial<ExAnteSubject>, Record<string, Mark>, string, boolean]>([
    [
      'what is suggested is not what they leave',
      { suggested: '900000.01' },
      {},
      'exante.rounds-differ at suggested',
      true,
    ],
    [
      'a cut over what is left',
      { rounds: [{ ...first, cuts: [{ item: '全部', amount: '1000000.01', reason: '超' }] }] },
      {},
      'exante.cut-over-amount at rounds.0.cuts',
      true,
    ],
    [
      'a negative cut',
      { rounds: [{ ...first, cuts: [{ item: '管材', amount: '-1', reason: '增' }] }] },
      {},
      'funds.negative at rounds.0.cuts.0.amount',
      true,
    ],
    [
      'a cut without a reason',
      { rounds: [{ ...first, cuts: [{ item: '管材', amount: '1', reason: ' ' }] }] },
      {},
      'exante.cut-without-reason at rounds.0.cuts.0.reason',
      false,
    ],
    [
      'rounds out of order',
      { rounds: [second, { ...first, conclusion: 'support' }] },
      {},
      'exante.rounds-order at rounds.1.on',
      false,
    ],
    [
      'another conclusion than the last round’s',
      { conclusion: 'reject' },
      {},
      'exante.round-conclusion-differs at conclusion',
      false,
    ],
    ['marks beside those of the last round', {}, five('18'), 'exante.marks-twice at rounds.1.marks', true],
    ['cuts of nothing', { requested: undefined }, {}, 'exante.rounds-without-request at requested', false],
    [
      'a mark missing in the last round, at its field',
      { rounds: [{ ...second, marks: { necessity: score('18') } }] },
      {},
      'marks.missing at rounds.0.marks.economy',
      true,
    ],
  ])('name %s', (_, more, marks, issue, provisional) => {
    const { value } = assess(more, marks)
    expect(said(value)).toContain(issue)
    expect(value.status).toBe(provisional ? 'provisional' : 'final')
  })

  it('need no marks but the argument’s', () => {
    const unmarked: ExAnteRound = { ...second, marks: undefined }
    expect(assess({ rounds: [unmarked] }, five('18', '17', '16', '19', '20')).value).toMatchObject({
      score: '90',
      conclusion: 'support',
    })
  })
})

describe('financing', () => {
  const sources = (...amounts: string[]) => ({
    financing: amounts.map((amount, i) => ({ name: `来源${String(i)}`, amount })),
  })
  const found = (more: Partial<ExAnteSubject>) => said(assess(more).value).filter((each) => each.includes('inanc'))
  it('makes what is requested, or what is left of it, to the cent', () => {
    expect(found(sources('600000', '400000'))).toEqual([])
    expect(found(sources('500000', '400000'))).toEqual([])
    expect(found(sources('500000', '400000.01'))).toEqual(['exante.financing-differs at financing'])
  })
  it('names what is not settled', () =>
    expect(found({ financing: [{ name: '自筹', amount: '1000000', confirmed: false }] })).toEqual([
      'exante.financing-unconfirmed at financing.0',
    ]))
})

describe('opinions', () => {
  it('stand beside the marks, each of a criterion there is', () => {
    const opinions = [
      { by: firm, criterion: 'necessity', text: '依据充分' },
      { by: firm, criterion: 'nowhere', text: '?' },
      { by: firm, text: '总体可行' },
    ]
    const { value } = assess({ opinions })
    expect(value.opinions).toEqual(opinions)
    expect(said(value)).toContain('exante.opinion-unknown at opinions.1.criterion')
  })
})

describe('a criterion that must reach a share', () => {
  const must = (share: string, more: Parameters<typeof normsWith>[0] = {}) =>
    normsWith({
      'ex-ante.trigger': [{ new: true }],
      'framework.ex-ante-project': {
        id: 'two',
        title: { zh: '两项' },
        total: '100',
        decimals: 2,
        criteria: [
          { id: 'necessity', label: { zh: '必要性' }, points: '60', must: share },
          { id: 'economy', label: { zh: '经济性' }, points: '40' },
        ],
      },
      ...more,
    })
  const plain = (conclusion: ExAnteSubject['conclusion'], on: typeof norms, necessity = '36') =>
    assessExAnte({ ...subject, conclusion }, { necessity: score(necessity), economy: score('40') }, on).value
  const lines = {
    'ex-ante.conclusion-lines': [
      { from: '70', conclusion: 'support' as const },
      { from: '0', conclusion: 'reject' as const },
    ],
  }

  it('contradicts support when it does not: 36 of 60 is 0.6, a hundredth less is not', () => {
    expect(said(plain('support', must('0.6')))).toEqual([])
    expect(plain('support', must('0.6'), '35.99')).toMatchObject({
      conclusion: 'support',
      issues: [
        {
          code: 'exante.must-missed',
          severity: 'warning',
          path: ['necessity'],
          params: { score: '35.99', from: '36' },
        },
        {
          code: 'exante.support-contradicted',
          severity: 'warning',
          path: ['conclusion'],
          params: { rows: 'necessity' },
        },
      ],
    })
  })
  it('does not contradict a rejection', () =>
    expect(said(plain('reject', must('0.6'), '35.99'))).toEqual(['exante.must-missed at necessity']))
  it('keeps the lines from supporting it: no conclusion, and what they say stays visible', () => {
    expect(plain(undefined, must('0.6', lines))).toMatchObject({ conclusion: 'support', derived: 'support' })
    const value = plain(undefined, must('0.6', lines), '35.99')
    expect(value).not.toHaveProperty('conclusion')
    expect(value).toMatchObject({ score: '75.99', derived: 'support' })
  })
})

describe('an assessment in rounds', () => {
  it('is plain JSON that its own doors take', () => {
    const whole = {
      ...subject,
      rounds: [first, second],
      financing: [{ name: '财政', amount: '1000000', confirmed: true }],
      opinions: [{ by: firm, text: '可行' }],
    }
    expect(unwrap(parseExAnteSubject(JSON.parse(JSON.stringify(whole))))).toStrictEqual(whole)
    const { value } = assess({ opinions: whole.opinions })
    expect(unwrap(parseExAnteAssessment(JSON.parse(JSON.stringify(value))))).toStrictEqual(value)
  })
  it('before 2018 has no framework, and still adds up', () =>
    expect(assess({}, {}, normsOf('2018-08-31')).value.issues.map(({ code }) => code)).toContain('norm.absent'))
  it('is the same without rounds', () =>
    expect(assessExAnte({ ...subject, conclusion: 'support' }, second.marks!, norms2021).value).not.toHaveProperty(
      'rounds',
    ))
})

describe('what only some rounds have', () => {
  const assessed = (more: Partial<ExAnteSubject>) => assessExAnte({ ...subject, ...more }, {}, norms2021).value
  const blank = { ...second, cuts: [{ item: '预备费', amount: '35000', reason: ' ' }] }

  it('a blank reason is none: only the two that were given stand with the cut', () =>
    expect(assessed({ rounds: [first, blank] }).cut?.reasons).toEqual(['重复计列', '高于标准']))

  it('one round is in order with itself', () =>
    expect(said(assessed({ rounds: [second] }).issues).join()).not.toContain('exante.rounds-order'))
  it('without an amount requested, nothing is left over and nothing is taken below zero', () => {
    const { rounds, issues } = assessed({ requested: undefined, suggested: undefined, rounds: [first, second] })
    expect(rounds?.map(({ before, after }) => [before, after])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ])
    expect(said(issues).join()).not.toContain('exante.cut-over-amount')
  })
})
