import { describe, expect, it } from 'vitest'
import { defineIssues, error } from '../../src/kernel/issue.js'
import { isInvariantError } from '../../src/kernel/invariant-error.js'
import { num, type Num } from '../../src/kernel/number.js'
import { add } from '../../src/kernel/arithmetic.js'
import type { Result } from '../../src/kernel/result.js'
import { defineRule } from '../../src/kernel/rule.js'
import type { Actual } from '../../src/model/promise/actual.js'
import type { Evaluation, FinalEvaluation } from '../../src/model/results/evaluation.js'
import type { Funds } from '../../src/model/promise/funds.js'
import type { Party } from '../../src/model/party.js'
import type { Target } from '../../src/model/promise/target.js'
import { cite, documents } from '../../src/norms/documents.js'
import type { GradeBand } from '../../src/norms/norm-values.js'
import type { Norms } from '../../src/norms/rulebook.js'
import { findNorm } from '../../src/norms/use-norm.js'
import type { ScoringMethod } from '../../src/norms/vocabulary.js'
import { evaluateProject } from '../../src/evaluation/evaluate-project.js'
import { gradeScore } from '../../src/scoring/totals/grade-score.js'
import { norms2021 } from '../support/norms.js'

// Each @ts-expect-error below is a promise the compiler keeps (npm run typecheck): without the error it would complain.
// What is written under one runs too, so nothing here may throw for another reason.

const basis = { citations: [cite(documents.evaluation2020)] } as const
const noted = <T>(value: T): T => value

describe('what must not compile', () => {
  it('a citation of what nobody registered', () => {
    // @ts-expect-error a bare text is no document: a citation is checked by the compiler, not a comment
    const byText = () => cite('财预〔2020〕10号')
    // @ts-expect-error a document that looks right but is not of the register
    const byShape = () => cite({ id: '财预〔2099〕1号', title: 'x', issuer: 'x', issued: '2099-01-01', seen: 'text' })
    // @ts-expect-error a certainty nobody defined
    const bySeen = () => cite(documents.evaluation2020, undefined, 'certain')
    expect([byText, byShape, bySeen]).toHaveLength(3)
  })

  it('a rule with an empty basis, or with an outcome it did not declare', () => {
    const empty = { citations: [] } as const
    // @ts-expect-error a basis of its own is at least one citation
    const baseless = defineRule({ id: 'test.baseless', title: '无据', basis: empty, outcomes: { done: [] } }, () => ({
      value: 1,
      outcome: 'done' as const,
    }))
    const notListed = () => ({ value: 1, outcome: 'other' as const })
    // @ts-expect-error an undeclared outcome would have no sentence in any language
    const undeclared = defineRule({ id: 'test.undeclared', title: '未列', basis, outcomes: { done: [] } }, notListed)
    const declared = defineRule(
      { id: 'test.declared', title: '已列', basis, outcomes: { done: [], undone: [] } },
      () => ({
        value: 1,
        outcome: 'done' as const,
      }),
    )
    const id: 'test.declared' = declared.meta.id // ids stay literal, so that a table of sentences can be keyed by them
    // @ts-expect-error a rule is called with the input it declared
    const called = declared('x')
    expect([baseless.meta.id, undeclared.meta.id, id, called.value]).toEqual([
      'test.baseless',
      'test.undeclared',
      'test.declared',
      1,
    ])
  })

  it('an issue with a code its room does not list', () => {
    const { raise } = defineIssues({ 'a.wrong': error() })
    // @ts-expect-error a code without a severity and a sentence
    const issue = raise('a.odd')
    expect(issue.severity).toBeUndefined()
  })

  it('a grade on what is provisional', () => {
    const evaluation: Evaluation = evaluateProject(
      { id: 'p', name: 'p', funds: {}, objective: { indicators: [] } },
      norms2021,
    ).value
    // @ts-expect-error only a final evaluation has a grade: the status must be asked first
    expect(evaluation.grade).toBeUndefined()
    // @ts-expect-error nor a score
    expect(evaluation.score).toBeUndefined()
    const consequences = (final: FinalEvaluation) => final.grade
    // @ts-expect-error what consequences follow from takes a final evaluation only
    expect(consequences(evaluation)).toBeUndefined()
    if (evaluation.status === 'provisional') expect(evaluation.missing[0].code).toBe('objective.no-indicators') // at least one reason: no check for undefined
    // @ts-expect-error a provisional evaluation names at least one reason
    if (evaluation.status === 'provisional') evaluation.missing = []
  })

  it('a number where a decimal text belongs', () => {
    // @ts-expect-error 0.1 + 0.2 must not reach the sums: amounts are decimal text
    const funds: Funds = { annual: 100, executed: 90 }
    // @ts-expect-error nor may a target be a number
    const target: Target = { kind: 'measure', comparison: 'at-least', value: 95 }
    // @ts-expect-error nor a share
    const actual: Actual = { kind: 'judged', share: 0.8 }
    // @ts-expect-error nor a score
    const graded = () => gradeScore(90, norms2021)
    expect(isInvariantError(thrownBy(() => gradeScore('ninety', norms2021)))).toBe(true)
    expect([funds, target, actual, graded]).toHaveLength(4)
  })

  it('arithmetic on texts, or operators on numbers of the kernel', () => {
    const one: Num = num('1')
    // @ts-expect-error a text is no number yet: "1" + "2" is "12"
    const onText = () => add('1', '2')
    // @ts-expect-error the kernel's number is opaque: + would print, not add
    const byOperator = () => one + one
    // @ts-expect-error and has no methods outside the kernel
    const byMethod = () => one.plus(one)
    expect([onText, byOperator, byMethod]).toHaveLength(3)
  })

  it('a comparison, a method, a party or a grade that does not exist', () => {
    // @ts-expect-error operators are words here: the sign belongs to a printed cell
    const target: Target = { kind: 'measure', comparison: '>=', value: '1' }
    // @ts-expect-error a deadline needs its precision: 9月 and 9月30日 are not the same promise
    const deadline: Target = { kind: 'deadline', by: '2021-09-30' }
    // @ts-expect-error an inverse method says which of its two forms
    const method: ScoringMethod = { method: 'inverse' }
    // @ts-expect-error a party is a body or a role, never a person
    const party: Party = { id: '某某', kind: 'person' }
    // @ts-expect-error labels are data of the scale: a grade is a code
    const band: GradeBand = { grade: '优', label: { zh: '优' }, from: '90' }
    // @ts-expect-error not-applicable needs its reason
    const actual: Actual = { kind: 'not-applicable' }
    expect([target, deadline, method, party, band, actual]).toHaveLength(6)
  })

  it('the value of a result before asking whether there is one', () => {
    const result = noted<Result<string>>({ ok: false, issues: [] })
    // @ts-expect-error a failed result has no value
    expect(result.value).toBeUndefined()
  })

  it('writing to norms, or reading one nobody defined', () => {
    const norms: Norms = norms2021
    expect(
      thrownBy(() => {
        // @ts-expect-error norms are read-only
        norms.day = '2022-01-01'
      }),
    ).toBeInstanceOf(TypeError)
    // @ts-expect-error a key with a typing mistake would be silently absent
    expect(findNorm(norms, 'execution.point')).toBeUndefined()
    // @ts-expect-error an option a silence has not: it could never hold
    expect(findNorm(norms, 'silence.inverse-missed')?.value.choice === 'cubic').toBe(false)
  })

  it('an evaluation by somebody who does not evaluate', () => {
    const project = { id: 'p', name: 'p', funds: {}, objective: { indicators: [] } }
    // @ts-expect-error self, department, finance, third-party
    expect(evaluateProject(project, norms2021, { by: 'auditor' }).value.by).toBe('auditor')
    // @ts-expect-error no evaluation without the norms of a day: no function looks at a year to choose them
    const withoutNorms = () => evaluateProject(project)
    expect(withoutNorms).toBeTypeOf('function')
  })
})

const thrownBy = (f: () => unknown): unknown => {
  try {
    return f()
  } catch (e) {
    return e
  }
}
