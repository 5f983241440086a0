import { ownCitations, type Citation } from './citation.js'
import { deepFrozen } from './deep-frozen.js'

/** 「路径」 From the root of the argument the caller passed: keys and array indexes. `path.join('.')` is a form field's name. */
export type Path = (string | number)[]

export const severities = ['error', 'warning', 'info'] as const

/** 「严重程度」 `error`: no result can stand on it; `warning`: odd but legal; `info`: worth knowing. */
export type Severity = (typeof severities)[number]

/** 「问题」 What is wrong with data, as data: the words are in `explain/`. */
export type Issue = {
  code: string
  severity: Severity
  path: Path
  related?: Path[] | undefined
  row?: string | undefined
  params: Record<string, string>
  basis?: Citation[] | undefined
}

/** A code's severity and the names of what it tells; a name that ends in `?` may be absent. */
export type DeclaredIssue<F extends string = string> = { readonly severity: Severity; readonly facts: readonly F[] }

type Declare = {
  (): DeclaredIssue<never>
  <const F extends string>(...facts: readonly [F, ...F[]]): DeclaredIssue<F>
}
const declare =
  (severity: Severity): Declare =>
  (...facts: readonly string[]): DeclaredIssue<never> => ({ severity, facts: facts as readonly never[] })

/** An issue no result can stand on, and what it tells. */
export const error: Declare = /* @__PURE__ */ declare('error')

/** An issue that is odd but legal, and what it tells. */
export const warning: Declare = /* @__PURE__ */ declare('warning')

/** An issue that is worth knowing, and what it tells. */
export const info: Declare = /* @__PURE__ */ declare('info')

type Table = Readonly<Record<string, DeclaredIssue>>
type Place = { path?: Path; related?: Path[] | undefined; row?: string | undefined; basis?: Citation[] | undefined }
type RequiredName<F extends string> = F extends `${string}?` ? never : F
type OptionalName<F extends string> = F extends `${infer Name}?` ? Name : never
type Params<F extends string> = { [N in RequiredName<F>]: string } & { [N in OptionalName<F>]?: string | undefined }

/** Where an issue is and what it tells: the params are asked for exactly where the code declares facts; of two codes, those of both. */
type Where<D> = [D] extends [DeclaredIssue<infer F>]
  ? [F] extends [never]
    ? [where?: Place & { params?: never }]
    : [RequiredName<F>] extends [never]
      ? [where?: Place & { params?: Params<F> }]
      : [where: Place & { params: Params<F> }]
  : never

const nowhere: Place = {}
type FactOf<T extends Table> = T[keyof T] extends DeclaredIssue<infer F> ? RequiredName<F> | OptionalName<F> : never
/** What some code of the table tells: of a code that comes out of data no more is known. */
type FoundParams<T extends Table> = { readonly [N in FactOf<T>]?: string | undefined }

/** The issue codes of one room, each with its severity and facts, and the one way to raise them: `raise('points.sum', { path, params })`. */
export const defineIssues = <const T extends Table>(declared: T) => {
  const table = Object.fromEntries(Object.entries(declared).map(([code, { severity }]) => [code, severity])) as {
    readonly [Code in keyof T]: Severity
  }
  const raiseFound = (code: keyof T & string, where: Place & { params?: FoundParams<T> | undefined }): Issue => {
    const { path = [], related, row, basis } = where
    const params: Readonly<Record<string, string | undefined>> | undefined = where.params
    const issue: Issue = { code, severity: table[code], path, params: {} }
    for (const name in params) if (params[name] !== undefined) issue.params[name] = params[name]
    if (related) issue.related = related
    if (row !== undefined) issue.row = row
    if (basis) issue.basis = ownCitations(basis)
    return issue
  }
  const issues = {
    table,
    declared,
    /** Only where the code itself comes out of data, so that nobody can say which facts it needs. */
    raiseFound,
    raise: <Code extends keyof T & string>(code: Code, ...where: Where<T[Code]>): Issue =>
      raiseFound(code, (where as [Place?])[0] ?? nowhere),
  }
  return deepFrozen(issues)
}

/** The same issues with `prefix` before every path. */
export const under = (prefix: Path, issues: readonly Issue[]): Issue[] =>
  issues.map((issue) => ({
    ...issue,
    path: [...prefix, ...issue.path],
    ...(issue.related && { related: issue.related.map((p) => [...prefix, ...p]) }),
  }))

/** 「指针」 A path as an RFC 6901 JSON pointer, for RFC 9457 problem documents. */
export const pointerOf = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** What a trace keeps of an issue that stands in the way: its code, its row, its figures. */
export const reasonOf = ({ code, row, params }: Issue) => (row === undefined ? { code, params } : { code, row, params })
