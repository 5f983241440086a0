import { distinctCitations, type Citation } from './citation.js'
import { isNum, text } from './number.js'

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

/**
 * What each outcome tells, by name: `'points'` stands in `given`, `'unit?'` may be absent, `'value.score'` is a member of the
 * value shown, `'row.name'` is the row's label. The sentence of the outcome gets these facts and the value, and no others.
 */
export type Outcomes = Readonly<Record<string, readonly string[]>>

export type RuleMeta<Id extends string = string, O extends Outcomes = Outcomes> = {
  readonly id: Id
  readonly title: string
  readonly basis: readonly [Citation, ...Citation[]]
  readonly outcomes: readonly (keyof O & string)[]
  readonly facts: O
}

/** A rule's passport as its file writes it: outcomes with their facts. */
export type Declaration<Id extends string, O extends Outcomes> = Omit<RuleMeta<Id, O>, 'outcomes' | 'facts'> & {
  readonly outcomes: O
}

/** What a fact may be: text, a number, a label, a list of these. */
export type Fact = object | string | number | boolean
type Own<F extends string> = F extends `${'value' | 'row'}.${string}` ? never : F
type RequiredName<F extends string> = F extends `${string}?` ? never : Own<F>
type OptionalName<F extends string> = F extends `${infer Name}?` ? Own<Name> : never
type Name<F extends string> = RequiredName<F> | OptionalName<F>
type Stated<F extends string> = { [N in RequiredName<F>]: Fact } & { [N in OptionalName<F>]?: Fact | undefined }
type GivenOf<F extends string> = [RequiredName<F>] extends [never] ? { given?: Stated<F> } : { given: Stated<F> }
type RowOf<F extends string> = 'row.name' extends F
  ? { row: string; label: string }
  : { row?: string | undefined; label?: string | undefined }
type AnyName<O extends Outcomes> = Name<O[keyof O][number]>
type NotOf<O extends Outcomes, F extends string> = { given?: { [N in Exclude<AnyName<O>, Name<F>>]?: never } }
type Keys<T> = T extends unknown ? keyof T : never

type GivenIn<R> = R extends { given?: infer G } ? G : never

/** A name no outcome declares makes its fact `never`: it does not compile. `R` is what the body returns. */
export type Undeclared<R, O extends Outcomes> = { given?: { [N in Exclude<Keys<GivenIn<R>>, AnyName<O>>]: never } }

/** One of the declared outcomes, with exactly its facts. */
export type OneOf<O extends Outcomes, K extends keyof O = keyof O> = K extends keyof O & string
  ? { outcome: K } & GivenOf<O[K][number]> & NotOf<O, O[K][number]> & RowOf<O[K][number]>
  : never

type Extras = {
  /** What the trace shows as the value, where the whole value would repeat its parts. */
  shown?: unknown
  uses?: readonly (Used | undefined)[] | undefined
  parts?: readonly Part[] | undefined
}

/** What a rule body has come to: its value, one declared outcome, the facts, the norms read and the rules called. */
export type Conclusion<Value, Outcome extends string = string> = Extras & {
  value: Value
  outcome: Outcome
  given?: Readonly<Record<string, unknown>>
  row?: string | undefined
  label?: string | undefined
}

type Passport = Pick<RuleMeta, 'id' | 'basis'>

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
 * become its trace, numbers as text. The citation is that of the norms used; a rule that read none cites its own passport.
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
  const meta: RuleMeta<Id, O> = { id, title, basis, outcomes: Object.keys(outcomes), facts: outcomes }
  const run = body as unknown as (...args: Args) => Conclusion<Value, keyof O & string> // its declaration is a subtype
  const conclude = (...args: Args): Concluded<Value, keyof O & string> => ({ meta, is: run(...args) })
  const rule = (...args: Args): Ruled<Value> => {
    const concluded = conclude(...args)
    return { value: concluded.is.value, trace: write(concluded) }
  }
  Object.defineProperty(rule, 'name', { value: id })
  return Object.assign(rule, { meta, conclude })
}

/** The outcomes with more facts each: what a frame tells beside what its method tells. */
export type With<O extends Outcomes, F extends string> = { readonly [K in keyof O]: readonly (O[K][number] | F)[] }

export const withFacts = <O extends Outcomes, F extends string>(outcomes: O, facts: readonly F[]): With<O, F> => {
  const more: Record<string, readonly string[]> = {}
  for (const [outcome, own] of Object.entries(outcomes)) more[outcome] = [...own, ...facts]
  return more as unknown as With<O, F>
}

/** What a conclusion stands on: the norms it read, or its own passport where it read none. */
export const standingOn = ({ meta, is }: Concluded): readonly Used[] => {
  const read = (is.uses ?? []).filter((used) => used !== undefined)
  return read.length ? read : [{ citations: meta.basis }]
}

/** The same conclusion over these parts. */
export const over = <Value, Outcome extends string>(
  { meta, is }: Concluded<Value, Outcome>,
  parts: readonly Part[],
): Concluded<Value, Outcome> => ({ meta, is: { ...is, parts } })

/** The citations of the norms a conclusion read; of its own passport where it read none. A silence has no citation. */
export const citationsOf = ({ meta, is }: Concluded): Citation[] => {
  const cited: Citation[] = []
  let read = false
  for (const used of is.uses ?? []) {
    if (used === undefined) continue
    read ||= used.silence !== undefined || used.citations.length > 0
    if (used.silence === undefined) cited.push(...used.citations)
  }
  return read ? distinctCitations(cited) : [...meta.basis]
}

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
  for (const name in is.given) {
    const fact = is.given[name]
    if (fact !== undefined) trace.given[name] = printed(fact)
  }
  const silences = silencesOf(is)
  if (silences.length) trace.silences = silences
  for (const part of is.parts ?? []) trace.parts.push('is' in part ? write(part) : part)
  return trace
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
