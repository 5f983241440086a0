import { describe, expect, it } from 'vitest'
import * as english from '../../src/explain/en.js'
import type { Locale } from '../../src/explain/locale.js'
import * as chinese from '../../src/explain/zh-CN.js'
import {
  describeDifference,
  describeIssue,
  describeTerm,
  en,
  evaluateProject,
  localeOf,
  normsOn,
  toText,
  unwrap,
  validateObjective,
  zhCN,
} from '../../src/index.js'

/** All the rooms' words, written out: a room that says too little for a whole locale does not compile here. */
const whole = ({ kernelWords, normsWords, modelWords, readingWords, validationWords, ...rest }: typeof chinese) => {
  const { scoringWords, exanteWords, reviewWords, monitoringWords, evaluationWords, oversightWords } = rest
  const issues: Locale['issues'] = {
    ...kernelWords.issues,
    ...normsWords.issues,
    ...modelWords.issues,
    ...readingWords.issues,
    ...validationWords.issues,
    ...scoringWords.issues,
    ...exanteWords.issues,
    ...reviewWords.issues,
    ...monitoringWords.issues,
    ...evaluationWords.issues,
    ...oversightWords.issues,
  }
  const sentences: Locale['sentences'] = {
    ...scoringWords.sentences,
    ...exanteWords.sentences,
    ...reviewWords.sentences,
    ...monitoringWords.sentences,
    ...evaluationWords.sentences,
    ...oversightWords.sentences,
  }
  const terms: Locale['terms'] = { ...kernelWords.terms, ...normsWords.terms, ...modelWords.terms }
  return { issues, sentences, terms }
}

const norms = unwrap(normsOn('2021-12-31'))
const issues = validateObjective({ indicators: [] }, norms)
const { trace } = evaluateProject(
  {
    id: 'p1',
    name: '乡村道路养护',
    funds: { annual: '1000000', executed: '900000' },
    objective: {
      indicators: [
        {
          id: 'r1',
          dimension: 'output',
          name: '养护里程',
          points: '90',
          target: { kind: 'measure', comparison: 'at-least', value: '42.22', unit: '公里' },
          actual: { kind: 'measured', value: '37.24', unit: '公里' },
        },
      ],
    },
  },
  norms,
)

describe.each([
  ['zh-CN', chinese, zhCN],
  ['en', english, en],
] as const)('a locale of some rooms in %s', (_, language, all) => {
  const {
    frame,
    kernelWords,
    modelWords,
    normsWords,
    conventionWords,
    readingWords,
    scoringWords,
    evaluationWords,
    validationWords,
  } = language

  it('of all rooms says what the whole locale says', () => {
    const { issues: codes, sentences, terms } = whole(language as typeof chinese)
    expect(Object.keys(all.issues).sort()).toEqual(Object.keys(codes).sort())
    expect(Object.keys(all.sentences).sort()).toEqual(Object.keys(sentences).sort())
    expect(Object.keys(all.terms).sort()).toEqual(Object.keys(terms).sort())
  })

  it('tells an issue of its rooms word for word as the whole locale does: a form needs no more', () => {
    const form = localeOf(frame, kernelWords, modelWords, readingWords, validationWords)
    expect(issues.length).toBeGreaterThan(0)
    expect(issues.map((issue) => describeIssue(issue, form))).toEqual(issues.map((issue) => describeIssue(issue, all)))
  })

  it('tells a trace likewise, with the convention chosen only where its words are there', () => {
    expect(
      toText(
        trace,
        localeOf(frame, scoringWords, evaluationWords, kernelWords, normsWords, conventionWords, modelWords),
      ),
    ).toBe(toText(trace, all))
    expect(localeOf(frame, conventionWords).silence('rounding')).toBe(all.silence('rounding'))
    expect(localeOf(frame).silence('rounding')).toBe(all.silenceAgain('rounding'))
    expect(localeOf(frame, conventionWords, modelWords).assumption('strict-equality: not-met')).toBe(
      all.assumption('strict-equality: not-met'),
    )
  })

  it('shows a code as it is where its room is left out, and does not throw', () => {
    const bare = localeOf(frame)
    expect(describeTerm('grade.good', bare)).toBe('grade.good')
    expect(bare.normTitle('grades.scale')).toBe('grades.scale')
    expect(bare.assumption('rounding: none')).toBe('rounding: none')
    expect(toText(trace, bare)).toMatch(/^evaluation\.evaluate-project final/)
    expect(describeIssue({ ...issues[0]!, path: [] }, bare)).toBe(
      `${issues[0]!.code} ${JSON.stringify(issues[0]!.params)}`,
    )
    expect(describeDifference({ row: 'r1', kind: 'rounded-score', published: '9', computed: '8.9' }, bare)).toContain(
      'rounded-score 9 8.9',
    )
  })

  it('is frozen as the whole locale is', () => expect(Object.isFrozen(localeOf(frame, kernelWords).issues)).toBe(true))
})
