import type { DeclaredIssue } from './issue.js'
import type { Outcomes } from './outcomes.js'

/** The facts a sentence may name, as texts; one that is absent is ''. */
export type Facts<Name extends string> = { readonly [N in Name]: string }

/** How a sentence names a code among its facts: `say('grade', f.grade)`. A code that has no name is said as it is. */
export type Say = (
  family:
    | 'grade'
    | 'conclusion'
    | 'kind'
    | 'comparison'
    | 'dimension'
    | 'category'
    | 'norm'
    | 'party'
    | 'owed'
    | 'light'
    | 'action'
    | 'finding'
    | 'likelihood',
  code: string,
) => string

/** A sentence: from the facts of a line, or of an issue, to words. */
type Sentence<Name extends string> = (facts: Facts<Name>, say: Say) => string

/** 'unit?' is told as `unit`, 'value.score' as `score`, 'row.name' as `name`; reasons are told as what is `missing`. */
type Told<F extends string> = F extends `${infer Name}?`
  ? Told<Name>
  : F extends `${'value' | 'row'}.${infer Name}`
    ? Name
    : F extends 'reasons'
      ? 'missing'
      : F

type AnyRule = { readonly meta: { readonly id: string; readonly facts: Outcomes } }
type FactsOf<R extends AnyRule> = R['meta']['facts']

/** A sentence for every outcome of a rule, each with the facts that outcome declares, and the value. */
export type SentencesOf<R extends AnyRule> = {
  readonly [Outcome in keyof FactsOf<R> & string]: Sentence<Told<FactsOf<R>[Outcome][number]> | 'value'>
}

/** The sentences of some rules, by id: `satisfies WordsOf<typeof scoreAtLeast | typeof scoreAtMost>`. */
export type WordsOf<R extends AnyRule> = { readonly [One in R as One['meta']['id']]: SentencesOf<One> }

type AnyIssues = { readonly declared: Readonly<Record<string, unknown>> }
type Declared<T> = T extends { readonly declared: infer D } ? D : never
type Codes<T> = T extends unknown ? keyof Declared<T> & string : never
type Of<T, Code extends string> = T extends unknown
  ? Code extends keyof Declared<T>
    ? Declared<T>[Code]
    : never
  : never

/** A sentence for every code of a table of issues, each with the facts that code declares. */
export type IssueWords<T extends AnyIssues> = {
  readonly [Code in Codes<T>]: Sentence<Of<T, Code> extends DeclaredIssue<infer F> ? Told<F> : never>
}

/** A name for every code of a family: `grade.good`. */
export type TermWords<Family extends string, Code extends string> = { readonly [C in Code as `${Family}.${C}`]: string }
