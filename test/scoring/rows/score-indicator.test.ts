import { describe, expect, it } from 'vitest'
import type { Actual } from '../../../src/model/promise/actual.js'
import type { Indicator } from '../../../src/model/promise/indicator.js'
import type { Target } from '../../../src/model/promise/target.js'
import { commonPractice } from '../../../src/norms/rulebooks/common-practice.js'
import { scoreIndicator } from '../../../src/scoring/rows/score-indicator.js'
import { describeRule } from '../../support/describe-rule.js'
import { layer, norms2021, normsOf, normsWith } from '../../support/norms.js'
import { said } from '../../support/said.js'

const measure = (
  comparison: 'at-least' | 'at-most' | 'equal' | 'above' | 'below',
  value: string,
  unit?: string,
): Target => ({ kind: 'measure', comparison, value, ...(unit !== undefined && { unit }) })
const measured = (value: string, unit?: string): Actual => ({
  kind: 'measured',
  value,
  ...(unit !== undefined && { unit }),
})
const row = (target: Target, actual?: Actual, more: Partial<Indicator> = {}): Indicator => ({
  id: 'r1',
  dimension: 'output',
  name: '养护里程',
  points: '10',
  target,
  ...(actual && { actual }),
  ...more,
})
const statement: Target = { kind: 'statement', text: '有所改善' }
const deadline: Target = { kind: 'deadline', by: '2021-09-30', precision: 'month' }
const yesNo = (expected: boolean): Target => ({ kind: 'yes-no', expected, text: '建成' })
const issue = (
  code: string,
  path: string[],
  params: Record<string, string> = {},
  severity: 'error' | 'warning' | 'info' = 'error',
) => ({ code, severity, path, row: 'r1', params })
const absentLine = issue(
  'norm.absent',
  [],
  { key: 'over-achievement.explain-from', day: '2021-12-31', rulebook: 'national' },
  'info',
)
const partOf = (trace: ReturnType<typeof scoreIndicator>['trace']) =>
  trace.parts.map(({ rule, outcome }) => `${rule}/${outcome}`)

describeRule(scoreIndicator, [
  {
    because: 'a measured row is scored, with what it lost',
    given: [row(measure('at-least', '50', '公里'), measured('45'), { reason: '雨季停工' }), norms2021],
    outcome: 'scored',
    value: {
      status: 'scored',
      score: '9',
      points: '10',
      rate: '0.9',
      lost: '1',
      exact: { numerator: '450', denominator: '50' },
      issues: [],
    },
    trace: { row: 'r1', label: '养护里程', value: '9' },
  },
  {
    because: 'a row that does not apply is not zero',
    given: [row(statement, { kind: 'not-applicable', because: '项目取消' }), norms2021],
    outcome: 'not-applicable',
    value: { status: 'not-applicable', score: undefined, points: '10', issues: [] },
    trace: { given: { points: '10', because: '项目取消' } },
  },
  {
    because: 'not even where it prints no points',
    given: [row(statement, { kind: 'not-applicable', because: 'x' }, { points: undefined }), norms2021],
    outcome: 'not-applicable',
    value: { points: undefined },
  },
  {
    because: 'no points printed: never taken from the score',
    given: [row(measure('at-least', '50'), measured('45'), { points: undefined }), norms2021],
    outcome: 'unscored',
    value: { status: 'unscored', score: undefined, issues: [issue('points.missing', ['points'])] },
  },
  {
    because: 'no actual: never 0',
    given: [row(measure('at-least', '50')), norms2021],
    outcome: 'unscored',
    value: { status: 'unscored', points: '10', score: undefined, issues: [issue('actual.missing', ['actual'])] },
    trace: {
      value: undefined,
      given: { points: '10', reason: 'actual.missing', params: {} },
      silences: ['missing-actual'],
    },
  },
  {
    because: 'a statement awaits its judgement',
    given: [row(statement, { kind: 'stated', text: '明显改善' }), norms2021],
    outcome: 'unscored',
    value: { issues: [issue('actual.unjudged', ['actual'], { text: '明显改善' })] },
  },
  {
    because: 'so does a row that says it is judged',
    given: [row(measure('at-least', '50'), measured('45'), { scoring: { method: 'judged' } }), norms2021],
    outcome: 'unscored',
    value: { issues: [issue('actual.unjudged', ['actual'], { text: '45' })] },
  },
  {
    because: 'words where a number was promised do not fit',
    given: [row(measure('at-least', '50'), { kind: 'stated', text: '若干' }), norms2021],
    outcome: 'unscored',
    value: { issues: [issue('actual.kind-mismatch', ['actual'], { target: 'measure', actual: 'stated' })] },
  },
  {
    because: 'a number where words were promised does not fit',
    given: [row(statement, measured('45')), norms2021],
    outcome: 'unscored',
    value: { issues: [issue('actual.kind-mismatch', ['actual'], { target: 'statement', actual: 'measured' })] },
  },
  {
    because: 'a missing target cannot be measured against',
    given: [row({ kind: 'missing' }, measured('45')), norms2021],
    outcome: 'unscored',
    value: { issues: [issue('target.unscorable', ['target'])] },
  },
  {
    because: 'but a person may judge it',
    given: [row({ kind: 'missing' }, { kind: 'judged', share: '0.9' }), norms2021],
    outcome: 'scored',
    value: { score: '9' },
  },
  {
    because: 'an unknown pair of units is an issue, not a guess',
    given: [row(measure('at-least', '50', '户'), measured('45', '人次')), norms2021],
    outcome: 'unscored',
    value: { issues: [issue('unit.unknown-pair', ['actual', 'unit'], { printed: '人次', given: '户' })] },
  },
  {
    because: 'a unit where the target has none as well',
    given: [row({ kind: 'range', from: '1', to: '2' }, measured('1', '户')), norms2021],
    outcome: 'unscored',
    value: { issues: [issue('unit.unknown-pair', ['actual', 'unit'], { printed: '户', given: '' })] },
  },
  {
    because: 'late, and the rulebook leaves it to a person',
    given: [
      row(deadline, { kind: 'completed', on: '2021-10-31', precision: 'month' }),
      normsWith({ 'silence.late-completion': { choice: 'judged' } }),
    ],
    outcome: 'unscored',
    value: {
      status: 'unscored',
      score: undefined,
      issues: [issue('actual.unjudged', ['actual'], { text: '2021-10-31' })],
    },
  },
  {
    because: 'a day without the norms says which are absent',
    given: [row(statement, measured('1')), normsOf('2014-12-31')],
    outcome: 'unscored',
    value: { status: 'unscored' },
  },
])

describe('the method of a row', () => {
  const of = (indicator: Indicator, norms = norms2021) => {
    const { value, trace } = scoreIndicator(indicator, norms)
    return { score: value.score, said: said(value.issues), parts: partOf(trace), silences: trace.parts[0]?.silences }
  }

  it.each<[string, Indicator, string, string]>([
    ['≥', row(measure('at-least', '50'), measured('45')), 'score-at-least/short', '9'],
    ['>', row(measure('above', '50'), measured('45')), 'score-at-least/short', '9'],
    ['≤', row(measure('at-most', '90'), measured('100')), 'score-at-most/over-ratio', '9'],
    ['<', row(measure('below', '90'), measured('100')), 'score-at-most/over-ratio', '9'],
    ['=', row(measure('equal', '50'), measured('45')), 'score-equal/short', '9'],
    [
      '= with the tolerance printed',
      row({ kind: 'measure', comparison: 'equal', value: '50', tolerance: '5' }, measured('45')),
      'score-equal/within-tolerance',
      '10',
    ],
    [
      '≥ scored as = with a tolerance',
      row(measure('at-least', '50'), measured('60'), { scoring: { method: 'equal', tolerance: '5' } }),
      'score-equal/symmetric',
      '8',
    ],
    [
      '≥ scored by bands',
      row(measure('at-least', '90', '%'), measured('85'), {
        scoring: { method: 'banded', bands: [{ from: '80', share: '0.8' }] },
      }),
      'score-banded/in-band',
      '8',
    ],
    [
      '≤ in its linear form',
      row(measure('at-most', '100'), measured('120'), { scoring: { method: 'inverse', form: 'linear' } }),
      'score-at-most/over-linear',
      '8',
    ],
    [
      '< met exactly is kept, with a warning',
      row(measure('below', '100'), measured('100')),
      'score-at-most/strict-equality',
      '10',
    ],
    [
      'a printed = stays one beside an inverse: exceeded counts as met',
      row(measure('equal', '100'), measured('120'), { scoring: { method: 'inverse', form: 'linear' } }),
      'score-equal/exceeded',
      '10',
    ],
    [
      '≥ with its own pass line',
      row(measure('at-least', '50'), measured('29'), { scoring: { method: 'proportional', passAt: '0.6' } }),
      'score-at-least/below-pass-line',
      '0',
    ],
    [
      '= with its own pass line',
      row(measure('equal', '50'), measured('29'), { scoring: { method: 'proportional', passAt: '0.6' } }),
      'score-equal/below-pass-line',
      '0',
    ],
    [
      '≥ all or nothing',
      row(measure('at-least', '50'), measured('49'), { scoring: { method: 'yes-no' } }),
      'score-yes-no/not-met',
      '0',
    ],
    [
      '= exceeded counts as met there too',
      row(measure('equal', '50'), measured('51'), { scoring: { method: 'yes-no' } }),
      'score-yes-no/met',
      '10',
    ],
    [
      '> met exactly counts as met there too',
      row(measure('above', '50'), measured('50'), { scoring: { method: 'yes-no' } }),
      'score-yes-no/met',
      '10',
    ],
    [
      'a near miss is no yes, even where its score would round up to full',
      row(measure('at-least', '100000'), measured('99999'), { scoring: { method: 'yes-no' } }),
      'score-yes-no/not-met',
      '0',
    ],
    [
      'points finer than a cent are never passed by rounding',
      row(measure('at-least', '50'), measured('50'), { points: '0.015' }),
      'score-at-least/met',
      '0.015',
    ],
    [
      '≤ all or nothing',
      row(measure('at-most', '50'), measured('49'), { scoring: { method: 'yes-no' } }),
      'score-yes-no/met',
      '10',
    ],
    [
      'a range',
      row({ kind: 'range', from: '5', to: '10', unit: '天' }, measured('12.5', '日')),
      'score-range/above-range',
      '8',
    ],
    [
      'a deadline',
      row(deadline, { kind: 'completed', on: '2021-09-30', precision: 'day' }),
      'score-deadline/in-time',
      '10',
    ],
    ['a deadline not met at all', row(deadline, { kind: 'not-completed' }), 'score-deadline/not-completed', '0'],
    ['yes', row(yesNo(true), { kind: 'answered', yes: true }), 'score-yes-no/met', '10'],
    ['no, where no was hoped for', row(yesNo(false), { kind: 'answered', yes: false }), 'score-yes-no/met', '10'],
    [
      'yes, where no was hoped for',
      row(yesNo(false), { kind: 'completed', on: '2021-09-30', precision: 'day' }),
      'score-yes-no/not-met',
      '0',
    ],
    [
      'a question answered by not having completed',
      row(yesNo(true), { kind: 'not-completed' }),
      'score-yes-no/not-met',
      '0',
    ],
    ['a judgement of a statement', row(statement, { kind: 'judged', share: '0.85' }), 'score-judged/judged', '8.5'],
    ['a judgement of a deadline', row(deadline, { kind: 'judged', share: '0.5' }), 'score-judged/judged', '5'],
  ])('%s', (_, indicator, part, score) => expect(of(indicator)).toMatchObject({ score, parts: [`scoring.${part}`] }))

  it.each<[string, Target, Actual]>([
    ['a deadline with a number', deadline, measured('3')],
    ['a deadline with an answer', deadline, { kind: 'answered', yes: true }],
    [
      'a range with a day',
      { kind: 'range', from: '1', to: '2' },
      { kind: 'completed', on: '2021-01-01', precision: 'day' },
    ],
    ['a question with a number', yesNo(true), measured('1')],
    ['a measure not completed', measure('at-least', '1'), { kind: 'not-completed' }],
  ])('does not fit: %s', (_, target, actual) =>
    expect(of(row(target, actual))).toMatchObject({ score: undefined, said: ['actual.kind-mismatch at actual'] }),
  )

  it('asks about a person’s judgement of what could be measured', () => {
    expect(of(row(measure('at-least', '50'), { kind: 'judged', share: '0.9' }, { reason: '漏报' }))).toMatchObject({
      score: '9',
      said: ['judgement.measured-target at actual'],
    })
    expect(
      of(
        row(
          measure('at-least', '50'),
          { kind: 'judged', share: '0.9' },
          { scoring: { method: 'judged' }, reason: '漏报' },
        ),
      ).said,
    ).toEqual([])
  })

  it('takes a bare actual in the unit of its target, and converts another known one exactly', () => {
    expect(of(row(measure('at-most', '90', '万元'), measured('100'))).score).toBe('9')
    expect(of(row(measure('at-most', '90', '万元'), measured('1000000', '元'))).score).toBe('9')
    expect(of(row(measure('at-least', '97', '%'), measured('0.97', '比例')))).toMatchObject({
      score: '10',
      parts: ['scoring.score-at-least/met'],
    })
    expect(of(row(measure('at-least', '1.2', '万亩'), measured('6000', '亩'))).score).toBe('5')
  })

  it('names the convention by which a cell was read', () => {
    expect(
      of(row({ kind: 'measure', comparison: 'at-least', value: '50', assumed: 'comparison' }, measured('50'))).silences,
    ).toEqual(['bare-number'])
    expect(
      of(
        row(
          { kind: 'measure', comparison: 'at-least', value: '50', approximate: true, assumed: 'comparison' },
          measured('50'),
        ),
      ).silences,
    ).toEqual(['bare-number', 'approximate-target'])
    expect(of(row(deadline, { kind: 'completed', on: '2021-09-01', precision: 'day' })).silences).toEqual([
      'date-without-day',
    ])
    expect(
      of(
        row(
          { kind: 'deadline', by: '2021-09-30', precision: 'day' },
          { kind: 'completed', on: '2021-09-01', precision: 'day' },
        ),
      ).silences,
    ).toBeUndefined()
  })

  it('names that convention where the row is all or nothing too', () =>
    expect(
      of(
        row({ kind: 'measure', comparison: 'at-least', value: '50', assumed: 'comparison' }, measured('50'), {
          scoring: { method: 'yes-no' },
        }),
      ).silences,
    ).toEqual(['bare-number']))

  it('tells of rounding where it happened, in its part, and not once more', () => {
    const { trace } = scoreIndicator(row(measure('at-least', '43.2'), measured('37.24')), norms2021) // 8.6203…
    expect([trace.silences, trace.parts[0]?.silences]).toEqual([undefined, ['rounding']])
  })

  it('warns where the actual is only a bound', () => {
    expect(of(row(measure('at-least', '50'), { kind: 'measured', value: '50', comparison: 'at-least' }))).toMatchObject(
      { score: '10', said: ['actual.bound at actual.comparison'] },
    )
    expect(of(row(measure('at-least', '50'), { kind: 'measured', value: '50', comparison: 'equal' })).said).toEqual([])
  })

  it('does not throw under a rulebook of its own that states only part of what a row needs', () => {
    const alone = layer(
      { 'scoring.quantitative': { choice: 'proportional' }, 'silence.pass-line': { choice: 'none' } },
      { extends: undefined as never },
    )
    const { value } = scoreIndicator(
      row(deadline, { kind: 'completed', on: '2021-09-01', precision: 'month' }),
      normsOf('2021-12-31', alone),
    )
    expect(value.status).toBe('unscored')
    expect(value.issues.map(({ params }) => params['key'])).toContain('silence.date-without-day')
  })
})

describe('over-achievement', () => {
  const common = normsOf('2021-12-31', commonPractice)
  const over = (value: string, more: Partial<Indicator> = {}, target = measure('at-least', '100', '万元')) =>
    row(target, measured(value), more)

  it('changes no score and asks no reason nationally: it only says that no line exists', () => {
    expect(scoreIndicator(over('500'), norms2021).value).toMatchObject({ score: '10', lost: '0', issues: [absentLine] })
    expect(scoreIndicator(over('100'), norms2021).value.issues).toEqual([])
  })

  it('asks for a reason from the line a layer draws', () => {
    const [issue] = scoreIndicator(over('130'), common).value.issues
    expect(issue).toMatchObject({
      code: 'over-achievement.unexplained',
      severity: 'warning',
      path: ['reason'],
      params: { rate: '1.3', line: '1.3' },
      basis: [{ document: '广西部门预算绩效管理系统自评规则', seen: 'practice' }],
    })
    expect(scoreIndicator(over('129.99'), common).value.issues).toEqual([])
    expect(scoreIndicator(over('130', { reason: '需求增加' }), common).value.issues).toEqual([])
  })

  it('asks of = and >, not of ≤ and <', () => {
    expect(said(scoreIndicator(over('130', {}, measure('equal', '100')), common).value.issues)).toEqual([
      'over-achievement.unexplained at reason',
    ])
    expect(said(scoreIndicator(over('130', {}, measure('above', '100')), common).value.issues)).toEqual([
      'over-achievement.unexplained at reason',
    ])
    expect(scoreIndicator(over('130', { reason: '超支' }, measure('at-most', '100')), common).value.issues).toEqual([])
  })

  it('compares in one unit', () => {
    expect(
      scoreIndicator(row(measure('at-least', '100', '万元'), measured('900000', '元'), { reason: '停工' }), common)
        .value.issues,
    ).toEqual([]) // 90 万元
    expect(
      said(scoreIndicator(row(measure('at-least', '1000000', '元'), measured('130', '万元')), common).value.issues),
    ).toEqual(['over-achievement.unexplained at reason'])
  })
})

const of = (indicator: Indicator, norms = norms2021) => {
  const { value } = scoreIndicator(indicator, norms)
  return { score: value.score, said: said(value.issues) }
}

describe('a row that lost points', () => {
  const missed = (more: Partial<Indicator> = {}) => row(measure('at-least', '50', '公里'), measured('45'), more)

  it('is asked for its reason, from the day the rules of 2020 ask for one', () => {
    const [issue] = scoreIndicator(missed(), norms2021).value.issues
    expect(issue).toStrictEqual({
      code: 'row.unmet-unexplained',
      severity: 'warning',
      path: ['reason'],
      row: 'r1',
      params: { lost: '1', points: '10' },
      basis: [
        {
          document: '财预〔2020〕10号',
          title: '项目支出绩效评价管理办法',
          article: '第十一条',
          seen: 'restated',
          articleSeen: 'memory',
        },
      ],
    })
    expect(scoreIndicator(missed(), normsOf('2020-02-25')).value.issues).toHaveLength(1)
    expect(scoreIndicator(missed(), normsOf('2020-02-24')).value.issues).toEqual([])
  })

  it('is not asked once it gave one, nor a row that lost nothing', () => {
    expect(scoreIndicator(missed({ reason: '雨季停工' }), norms2021).value.issues).toEqual([])
    expect(scoreIndicator(row(measure('at-least', '50'), measured('50')), norms2021).value.issues).toEqual([])
  })
})

describe('a target that cannot be read', () => {
  const broken: Target = { kind: 'unreadable', text: '≥5x/' }
  const unscored = { score: undefined, said: ['target.unreadable at target'] }

  it('is never scored, whatever was reported', () => {
    expect(of(row(broken, measured('90')))).toMatchObject(unscored)
    expect(of(row(broken, { kind: 'stated', text: '完成' }))).toMatchObject(unscored)
  })

  it('is not stood for by a printed score; only a person may judge the row', () => {
    expect(of(row(broken, { kind: 'judged', share: '1', from: 'published' }))).toMatchObject(unscored)
    expect(of(row(broken, { kind: 'judged', share: '1' }))).toMatchObject({ score: '10', said: [] })
  })
})

describe('a date told without its day', () => {
  const due = (by: string, precision: 'day' | 'month' = 'day'): Target => ({ kind: 'deadline', by, precision })
  const done = (on: string, precision: 'day' | 'month' | 'year'): Actual => ({ kind: 'completed', on, precision })
  const asked = { score: undefined, said: ['actual.date-too-coarse at actual'] }

  it('is asked for where the deadline lies inside it', () => {
    expect(of(row(due('2021-03-15'), done('2021-03-31', 'month')))).toMatchObject(asked)
    expect(of(row(due('2021-03-31', 'month'), done('2021-12-31', 'year')))).toMatchObject(asked)
  })

  it('decides where it lies before or behind', () => {
    expect(of(row(due('2021-03-15'), done('2021-02-28', 'month')))).toMatchObject({ score: '10' })
    expect(of(row(due('2021-03-15'), done('2021-04-30', 'month')))).toMatchObject({ score: '0' })
    expect(of(row(due('2021-03-31', 'month'), done('2021-03-31', 'month')))).toMatchObject({ score: '10' })
    expect(of(row(due('2021-03-15'), done('2021-03-16', 'day')))).toMatchObject({ score: '0' })
  })
})

describe('a negative target', () => {
  const bare: Target = { kind: 'measure', comparison: 'at-least', value: '-5', unit: '%', assumed: 'comparison' }

  it('is undecidable where nobody printed its operator', () => {
    expect(of(row(bare, measured('-3', '%')))).toMatchObject({
      score: undefined,
      said: ['target.undecidable at target'],
    })
  })

  it('is met or missed where somebody did', () => {
    const printed = measure('at-most', '-5', '%')
    expect(of(row(printed, measured('-6', '%')))).toMatchObject({ score: '10' })
    expect(of(row(printed, measured('-3', '%')))).toMatchObject({ score: '0' })
  })
})

describe('the convention a bare number was read by', () => {
  const bare = (more: Partial<Extract<Target, { kind: 'measure' }>>): Target => ({
    kind: 'measure',
    comparison: 'at-least',
    value: '5',
    assumed: 'comparison',
    ...more,
  })
  it.each<[string, Target, string]>([
    ['else at least', bare({}), 'bare-number'],
    ['a cost', bare({ comparison: 'at-most' }), 'bare-number-cost'],
    ['a 0', bare({ comparison: 'at-most', value: '0' }), 'bare-number-zero'],
    ['the name of an adverse thing', bare({ comparison: 'at-most', assumedBy: 'name' }), 'bare-number-name'],
    ['a rate of work done under cost', bare({ assumedBy: 'name' }), 'bare-number-name'],
    ['a duration', bare({ comparison: 'at-most', assumedBy: 'duration' }), 'bare-number-duration'],
  ])('%s', (_, target, silence) => {
    expect(scoreIndicator(row(target, measured('5')), norms2021).trace.parts[0]?.silences).toContain(silence)
  })
})

describe('a row that tells only what it has', () => {
  it('has no points where none were given: an unscored row does not make any up', () => {
    const { value } = scoreIndicator(row(measure('at-least', '50'), undefined, { points: undefined }), norms2021)
    expect([value.status, Object.hasOwn(value, 'points')]).toEqual(['unscored', false])
  })
  it('asks for no convention on the day of a month where nothing was completed', () => {
    const day: Target = { kind: 'deadline', by: '2021-09-30', precision: 'day' }
    const { trace } = scoreIndicator(row(day, { kind: 'not-completed' }), norms2021)
    expect(trace.parts.flatMap(({ silences }) => silences ?? [])).not.toContain('date-without-day')
  })
})
