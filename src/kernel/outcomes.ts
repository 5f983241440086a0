/**
 * What each outcome tells, by name: `'points'` stands in `given`, `'unit?'` may be absent, `'value.score'` is a member of the
 * value shown, `'row.name'` is the row's label. The sentence of the outcome gets these facts and the value, and no others.
 */
export type Outcomes = Readonly<Record<string, readonly string[]>>

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

/** The outcomes with more facts each: what a frame tells beside what its method tells. */
export type With<O extends Outcomes, F extends string> = { readonly [K in keyof O]: readonly (O[K][number] | F)[] }

export const withFacts = <O extends Outcomes, F extends string>(outcomes: O, facts: readonly F[]): With<O, F> => {
  const more: Record<string, readonly string[]> = {}
  for (const [outcome, own] of Object.entries(outcomes)) more[outcome] = [...own, ...facts]
  return more as unknown as With<O, F>
}
