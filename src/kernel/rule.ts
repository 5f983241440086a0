import type { Concluded, Conclusion, Extras, OwnBasis, RuleMeta, Ruled } from './conclusion.js'
import { deepFrozen } from './deep-frozen.js'
import type { OneOf, Outcomes, Undeclared } from './outcomes.js'
import { writeTrace } from './write-trace.js'

/** A rule's passport as its file writes it: outcomes with their facts, and a basis of its own only where it may read no norm. */
export type Declaration<Id extends string, O extends Outcomes> = Pick<RuleMeta<Id, O>, 'id' | 'title'> & {
  readonly basis?: OwnBasis
  readonly outcomes: O
}

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
    return { value: concluded.is.value, trace: writeTrace(concluded) }
  }
  Object.defineProperty(rule, 'name', { value: id })
  return deepFrozen(Object.assign(rule, { meta, conclude }))
}
