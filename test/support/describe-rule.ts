import { describe, expect, it } from 'vitest'
import type { Trace } from '../../src/kernel/conclusion.js'
import type { Rule } from '../../src/kernel/rule.js'
import type { Outcomes } from '../../src/kernel/outcomes.js'
import { deepFreeze } from './deep-freeze.js'
import { uncited } from './uncited.js'

/** One row of a rule's table. Of an object, `value` and `trace` name the fields that matter; each is compared exactly. */
export type RuleRow<Args extends readonly unknown[], Outcome extends string, Value> = {
  because: string
  given: Args
  outcome: Outcome
  value?: Value extends object ? Partial<Value> : Value
  trace?: Partial<Trace>
}

/** The table of a rule: a test a row, every declared outcome reached, the trace plain JSON, the same value without one, the input untouched. */
export const describeRule = <Id extends string, O extends Outcomes, Args extends readonly unknown[], Value>(
  rule: Rule<Id, O, Args, Value>,
  rows: readonly RuleRow<NoInfer<Args>, NoInfer<keyof O & string>, NoInfer<Value>>[],
): void => {
  describe(rule.meta.id, () => {
    for (const { because, given, outcome, value, trace } of rows) {
      it(because, () => {
        const ruled = rule(...given)
        expect(ruled.trace.outcome).toBe(outcome)
        expect(ruled.trace.rule).toBe(rule.meta.id)
        if (value !== undefined) expectFields(ruled.value, value)
        if (trace !== undefined) expectFields(ruled.trace, trace)
      })
    }

    it('reaches every outcome', () => {
      const reached = new Set(rows.map(({ outcome }) => outcome))
      expect([...rule.meta.outcomes].filter((outcome) => !reached.has(outcome))).toEqual([])
    })

    it('explains itself in plain JSON, the same each time, with a source or a named silence', () => {
      for (const { given } of rows) {
        const { trace } = rule(...given)
        expect(JSON.parse(JSON.stringify(trace))).toStrictEqual(trace)
        expect(rule(...given).trace).toStrictEqual(trace)
        if (uncited[`${trace.rule} ${trace.outcome}`] === undefined)
          expect(trace.basis.length + (trace.silences?.length ?? 0)).toBeGreaterThan(0)
      }
    })

    it('concludes what it gives, without a trace', () => {
      for (const { given } of rows) {
        const { is } = rule.conclude(...given)
        const { value, trace } = rule(...given)
        expect(is.value).toStrictEqual(value)
        expect(is.outcome).toBe(trace.outcome)
      }
    })

    it('leaves its input alone', () => {
      for (const { given } of rows) {
        const frozen = deepFreeze(structuredClone(given))
        expect(() => rule(...frozen)).not.toThrow()
        expect(rule(...frozen)).toStrictEqual(rule(...given))
      }
    })
  })
}

const expectFields = (found: unknown, wanted: unknown): void => {
  if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted)) {
    expect(found).toEqual(wanted)
    return
  }
  const fields = Object.keys(wanted)
  const picked = Object.fromEntries(fields.map((field) => [field, (found as Record<string, unknown>)[field]]))
  expect(picked).toEqual(wanted)
}
