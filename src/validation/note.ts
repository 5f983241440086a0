import type { Issue, Path } from '../kernel/issue.js'
import { printTarget } from '../reading/printing/print-target.js'
import { basis, type Basis } from './basis.js'
import { validationIssues, type FactsBeside, type ValidationIssueCode } from './issues.js'
import type { Row } from './row.js'

type Place = {
  on?: 'name' | 'target' | 'points' | 'actual' | 'category'
  related?: readonly Row[]
  basis?: Basis
  cited?: Issue['basis']
}
type Codes = FactsBeside<'name' | 'target'>
type More<C extends keyof Codes> = [keyof Codes[C]] extends [never]
  ? [more?: Place & { params?: never }]
  : [more: Place & { params: Each<Codes[C]> }]

/** A caller that may say one code or another gives what each of them tells. */
type Each<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer All) => void ? All : never

const raise = validationIssues.raise as unknown as (code: ValidationIssueCode, where: Partial<Issue>) => Issue // More says what each code asks for

/** An issue of one row: its id, its place, its name and target as params beside what the code tells. */
export const noteRow = <C extends keyof Codes>({ indicator, path }: Row, code: C, ...[more = {}]: More<C>): Issue => {
  const { on = 'target', related, params, basis: stands, cited } = more as Place & { params?: Record<string, string> }
  return raise(code, {
    path: [...path, on],
    row: indicator.id,
    ...(related && { related: related.map((other): Path => [...other.path, on]) }),
    params: { name: short(indicator.name), target: short(printTarget(indicator.target)), ...params },
    basis: [...(cited ?? basis[stands ?? 'setting'])],
  })
}

/** A text as a message can carry it. */
export const short = (text: string): string => text.slice(0, 100)
