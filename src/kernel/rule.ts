import { distinctCitations, type Citation } from './citation.js'
import type { Day } from './day.js'
import { deepFrozen } from './deep-frozen.js'
import { isNum, text } from './number.js'
import type { OneOf, Outcomes, Undeclared } from './outcomes.js'

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

/** A rule's passport as its file writes it: outcomes with their facts, and a basis of its own only where it may read no norm. */
export type Declaration<Id extends string, O extends Outcomes> = Pick<RuleMeta<Id, O>, 'id' | 'title'> & {
  readonly basis?: OwnBasis
  readonly outcomes: O
}

type Extras = {
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

type Passport = Pick<RuleMeta, 'id' | 'basis' | 'basisFrom'>

/** A conclusion and whose it is: what a calling rule works with. Its trace is not written yet. */
export type Concluded<Value = unknown, Outcome extends string = string> = {
  readonly meta: Passport
  readonly is: Conclusion<Value, Outcome>
}

type Part = Concluded | Trace

/** 「规则类型」 A rule: called, it gives value and trace; `conclude` gives the value without writing a trace, for the rule that calls it. */
export type Rule<Id extends string, O extends Outcomes, Args extends readonly unknown[], Value> = ((
  ...args: Args
) => Ruled<Value>) &
  OfRule<Id, O, Args, Value>

/** What a rule carries besides being called. Whatever makes rules writes `((...args) => Ruled<…>) & OfRule<…>` out: an editor then shows the call. */
export type OfRule<Id extends string, O extends Outcomes, Args extends readonly unknown[], Value> = {
  readonly meta: RuleMeta<Id, O>
  readonly conclude: (...args: Args) => Concluded<Value, keyof O & string>
}

/**
 * 「规则」 A passport and a pure function. Called like any function; what it read (`uses`) and what it called (`parts`)
 * become its trace, numbers as text. The citation is that of the norms used; a rule that read none cites its own basis, if it
 * has one and it was in force.
 */
export const defineRule = <
  const Id extends string,
  const O extends Outcomes,
  Args extends readonly unknown[],
  Value,
  R extends object,
>(
  declared: Declaration<Id, O>,
  body: (...args: Args) => R & { value: Value } & Extras & OneOf<NoInfer<O>> & Undeclared<NoInfer<R>, NoInfer<O>>,
): ((...args: Args) => Ruled<Value>) & OfRule<Id, O, Args, Value> => {
  const { id, title, basis, outcomes } = declared
  const meta: RuleMeta<Id, O> = deepFrozen({
    id,
    title,
    basis: basis?.citations ?? [],
    basisFrom: basis?.from,
    outcomes: Object.keys(outcomes),
    facts: outcomes,
  })
  const run = body as unknown as (...args: Args) => Conclusion<Value, keyof O & string> // its declaration is a subtype
  const conclude = (...args: Args): Concluded<Value, keyof O & string> => ({ meta, is: run(...args) })
  const rule = (...args: Args): Ruled<Value> => {
    const concluded = conclude(...args)
    return { value: concluded.is.value, trace: write(concluded) }
  }
  Object.defineProperty(rule, 'name', { value: id })
  return deepFrozen(Object.assign(rule, { meta, conclude }))
}

/** The norms a conclusion read. */
export const readBy = ({ is }: Concluded): readonly Used[] => (is.uses ?? []).filter((used) => used !== undefined)

/** The same conclusion over these parts. */
export const over = <Value, Outcome extends string>(
  { meta, is }: Concluded<Value, Outcome>,
  parts: readonly Part[],
): Concluded<Value, Outcome> => ({ meta, is: { ...is, parts } })

/** The citations of the norms a conclusion read; its own basis, once in force, where it read none. A silence has no citation. */
export const citationsOf = ({ meta, is }: Concluded): Citation[] => {
  const cited: Citation[] = []
  let read = false
  for (const used of is.uses ?? []) {
    if (used === undefined) continue
    read ||= used.silence !== undefined || used.citations.length > 0
    if (used.silence === undefined) cited.push(...used.citations)
  }
  return read ? distinctCitations(cited) : ownBasis(meta, is.day)
}

const ownBasis = ({ basis, basisFrom }: Passport, day: Day | undefined): Citation[] =>
  basisFrom === undefined || (day !== undefined && basisFrom <= day) ? [...basis] : []

const silencesOf = ({ uses = [] }: Conclusion<unknown>): string[] => {
  const silences: string[] = []
  for (const used of uses) {
    if (used?.silence !== undefined && !silences.includes(used.silence)) silences.push(used.silence)
  }
  return silences
}

const write = (concluded: Concluded): Trace => {
  const { meta, is } = concluded
  const shown = 'shown' in is ? is.shown : is.value // undefined on purpose shows nothing
  const trace: Trace = { rule: meta.id, outcome: is.outcome, given: {}, basis: citationsOf(concluded), parts: [] }
  if (is.row !== undefined) trace.row = is.row
  if (is.label !== undefined) trace.label = is.label
  if (shown !== undefined) trace.value = printed(shown)
  if (is.given !== undefined) trace.given = isText(is.given) ? is.given : printedFacts(is.given)
  const silences = silencesOf(is)
  if (silences.length) trace.silences = silences
  for (const part of is.parts ?? []) trace.parts.push('is' in part ? write(part) : part)
  return trace
}

/** Facts that are all text need no printing: the trace takes them as the body made them. */
const isText = (given: Readonly<Record<string, unknown>>): boolean => {
  for (const name in given) if (typeof given[name] !== 'string') return false
  return true
}

const printedFacts = (given: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const facts: Record<string, unknown> = {}
  for (const name in given) if (given[name] !== undefined) facts[name] = printed(given[name])
  return facts
}

/** Numbers as text, wherever they stand. */
const printed = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (isNum(value)) return text(value)
  if (Array.isArray(value)) return value.map(printed)
  const copy: Record<string, unknown> = {}
  for (const [key, member] of Object.entries(value)) if (member !== undefined) copy[key] = printed(member)
  return copy
}
