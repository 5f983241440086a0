import type { Citation } from './citation.js'

/** 「路径」 From the root of the argument the caller passed: keys and array indexes. `path.join('.')` is a form field's name. */
export type Path = (string | number)[]

/** 「严重程度」 `error`: no result can stand on it; `warning`: odd but legal; `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

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

type Where = {
  path?: Path
  related?: Path[] | undefined
  row?: string | undefined
  params?: Record<string, string>
  basis?: Citation[] | undefined
}

/** The issue codes of one room with their severities, and the one way to raise them: `raise('actual.missing', { path, row })`. */
export const defineIssues = <const Table extends Record<string, Severity>>(table: Table) => ({
  table,
  raise: (code: keyof Table & string, { path = [], related, row, params = {}, basis }: Where = {}): Issue => ({
    code,
    severity: table[code] as Severity,
    path,
    ...(related && { related }),
    ...(row !== undefined && { row }),
    params,
    ...(basis && { basis }),
  }),
})

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
