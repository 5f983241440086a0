import type { Citation } from './citation.js'
import type { Day } from './day.js'
import type { Outcomes } from './outcomes.js'

/** 「计算过程」 The same tree as the computation, plain JSON, numbers as text: storable, diffable, signable. */
export type Trace = {
  rule: string
  outcome: string
  row?: string | undefined
  label?: string | undefined
  value?: unknown
  given: Record<string, unknown>
  basis: Citation[]
  silences?: string[] | undefined
  parts: Trace[]
}

/** 「带过程的值」 A value and how it came about. */
export type Ruled<T> = { value: T; trace: Trace }

/** A norm a rule has read: its citations go into the trace, or its name where the law is silent. */
export type Used = { readonly citations: readonly Citation[]; readonly silence?: string | undefined }

/** 「自身依据」 What a rule stands on where it reads no norm. It is cited on no day before `from`, when its document was issued. */
export type OwnBasis = { readonly from?: Day | undefined; readonly citations: readonly [Citation, ...Citation[]] }

export type RuleMeta<Id extends string = string, O extends Outcomes = Outcomes> = {
  readonly id: Id
  readonly title: string
  /** The rule's own basis, cited where it read no norm; none where it always reads one. */
  readonly basis: readonly Citation[]
  /** The day from which the own basis is cited. */
  readonly basisFrom?: Day | undefined
  readonly outcomes: readonly (keyof O & string)[]
  readonly facts: O
}

/** What a conclusion may carry besides its value, outcome and facts. */
export type Extras = {
  /** What the trace shows as the value, where the whole value would repeat its parts. */
  shown?: unknown
  uses?: readonly (Used | undefined)[] | undefined
  parts?: readonly Part[] | undefined
  /** The day of the norms, where the rule's own basis is dated. */
  day?: Day | undefined
}

/** What a rule body has come to: its value, one declared outcome, the facts, the norms read and the rules called. */
export type Conclusion<Value, Outcome extends string = string> = Extras & {
  value: Value
  outcome: Outcome
  given?: Readonly<Record<string, unknown>>
  row?: string | undefined
  label?: string | undefined
}

/** Of a passport, what a conclusion is told by. */
export type Passport = Pick<RuleMeta, 'id' | 'basis' | 'basisFrom'>

/** A conclusion and whose it is: what a calling rule works with. Its trace is not written yet. */
export type Concluded<Value = unknown, Outcome extends string = string> = {
  readonly meta: Passport
  readonly is: Conclusion<Value, Outcome>
}

/** A rule called: its conclusion, or a trace already written. */
export type Part = Concluded | Trace

/** The norms a conclusion read. */
export const readBy = ({ is }: Concluded): readonly Used[] => (is.uses ?? []).filter((used) => used !== undefined)

/** The same conclusion over these parts. */
export const over = <Value, Outcome extends string>(
  { meta, is }: Concluded<Value, Outcome>,
  parts: readonly Part[],
): Concluded<Value, Outcome> => ({ meta, is: { ...is, parts } })
