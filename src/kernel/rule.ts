import { distinctCitations, type Citation } from './citation.js'

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

/** What a rule body returns. */
export type Conclusion<Value, Outcome extends string> = {
  value: Value
  outcome: Outcome
  given?: Record<string, unknown>
  /** What the trace shows as the value, where the whole value would repeat its parts. */
  shown?: unknown
  uses?: readonly (Used | undefined)[]
  parts?: Trace[]
  row?: string | undefined
  label?: string | undefined
}

/** A step that stands on what its part stands on. */
export const standingOn = ({ basis, silences = [] }: Trace): Used[] => [
  { citations: basis },
  ...silences.map((silence) => ({ citations: [], silence })),
]

export type RuleMeta<Id extends string = string, Outcome extends string = string> = {
  readonly id: Id
  readonly title: string
  readonly basis: readonly [Citation, ...Citation[]]
  readonly outcomes: readonly Outcome[]
}

export type Rule<Id extends string, Outcome extends string, Args extends readonly unknown[], Value> = ((
  ...args: Args
) => Ruled<Value>) & {
  readonly meta: RuleMeta<Id, Outcome>
}

/**
 * 「规则」 A passport and a pure function. Called like any function; what it read (`uses`) and what it called (`parts`)
 * become its trace. The citation is that of the norms used; a rule that read
 * none cites its own passport.
 */
export const defineRule = <
  const Id extends string,
  const Outcome extends string,
  Args extends readonly unknown[],
  Value,
>(
  meta: RuleMeta<Id, Outcome>,
  body: (...args: Args) => Conclusion<Value, NoInfer<Outcome>>,
): Rule<Id, Outcome, Args, Value> => {
  const rule = (...args: Args): Ruled<Value> => {
    const conclusion = body(...args)
    const { value, outcome, given = {}, uses = [], parts = [], row, label } = conclusion
    const shown = 'shown' in conclusion ? conclusion.shown : value // undefined on purpose shows nothing
    const read = uses.filter((used) => used !== undefined)
    const silences = [...new Set(read.flatMap(({ silence }) => silence ?? []))]
    const cited = distinctCitations(read.flatMap(({ citations, silence }) => (silence === undefined ? citations : [])))
    const trace: Trace = {
      rule: meta.id,
      outcome,
      ...(row !== undefined && { row }),
      ...(label !== undefined && { label }),
      ...(shown !== undefined && { value: shown }),
      given: withoutUndefined(given),
      basis: cited.length || silences.length ? cited : [...meta.basis],
      ...(silences.length > 0 && { silences }),
      parts,
    }
    return { value, trace }
  }
  return Object.assign(rule, { meta })
}

const withoutUndefined = (given: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).filter(([, v]) => v !== undefined))
