import type { Citation } from '../kernel/citation.js'
import type { Trace } from '../kernel/conclusion.js'
import { InvariantError } from '../kernel/invariant-error.js'
import type { Issue } from '../kernel/issue.js'
import type { Difference } from '../model/results/difference.js'
import type { Evaluation } from '../model/results/evaluation.js'

type Test = (value: unknown) => boolean
type Tests<X> = { readonly [K in keyof X]-?: Test }

const isText: Test = (value) => typeof value === 'string'
const isObject: Test = (value) => typeof value === 'object' && value !== null
const isList: Test = (value) => Array.isArray(value)
const isAny: Test = () => true
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test)
const absentOr =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value)

const has =
  <X>(tests: Tests<X>): Test =>
  (value) => {
    if (!isObject(value)) return false
    for (const name in tests) if (!tests[name]((value as Readonly<Record<string, unknown>>)[name])) return false
    return true
  }

const isCitation = /* @__PURE__ */ has<Citation>({
  document: isText,
  title: absentOr(isText),
  article: absentOr(isText),
  seen: isText,
  articleSeen: absentOr(isText),
})
const isStep = /* @__PURE__ */ has<Trace>({
  rule: isText,
  outcome: isText,
  row: absentOr(isText),
  label: absentOr(isText),
  value: isAny,
  given: isObject,
  basis: listOf(isCitation),
  silences: absentOr(listOf(isText)),
  parts: isList,
})
const isIssue = /* @__PURE__ */ has<Issue>({
  code: isText,
  severity: isAny,
  path: isList,
  related: absentOr(listOf(isList)),
  row: absentOr(isText),
  params: isObject,
  basis: absentOr(isList),
})
const isDifference = /* @__PURE__ */ has<Difference>({
  row: isText,
  kind: isText,
  alternatives: absentOr(listOf(isText)),
  rows: absentOr(listOf(isText)),
  published: absentOr(isText),
  computed: absentOr(isText),
  explains: absentOr(isObject),
})

const isFinal = /* @__PURE__ */ has({ name: isText, score: isText, grade: isText, gradeLabel: absentOr(isObject) })
const isProvisional = /* @__PURE__ */ has({
  name: isText,
  subtotal: isText,
  reachable: absentOr(isText),
  missing: isList,
})
const isEvaluation: Test = (value) =>
  isObject(value) &&
  ((value as Evaluation).status === 'final' ? isFinal(value) : has({ status: isText })(value) && isProvisional(value))

/** Stored data comes back through its door. What did not, and is none, is the caller's bug, said as one instead of a TypeError further on. */
const hold = (test: Test, value: unknown, what: string, door: string): void => {
  if (!test(value)) throw new InvariantError(`not ${what}: read stored data with ${door} first`)
}

export const holdStep = (step: Trace): void => hold(isStep, step, 'a step of a trace', 'parseTrace')
export const holdIssue = (issue: Issue): void => hold(isIssue, issue, 'an issue', 'parseIssue')
export const holdDifference = (difference: Difference): void =>
  hold(isDifference, difference, 'a difference', 'parseDifference')
export const holdCitation = (citation: Citation): void => hold(isCitation, citation, 'a citation', 'parseTrace')
export const holdEvaluation = (evaluation: Evaluation): void =>
  hold(isEvaluation, evaluation, 'an evaluation', 'parseEvaluation')
