import type { Issue, Path } from '../kernel/issue.js'
import { printTarget } from '../reading/printing/print-target.js'
import { basis, type Basis } from './basis.js'
import { validationIssues, type ValidationIssueCode } from './issues.js'
import type { Row } from './row.js'

type More = {
  on?: 'name' | 'target' | 'points' | 'actual' | 'category'
  related?: readonly Row[]
  params?: Record<string, string>
  basis?: Basis
  cited?: Issue['basis']
}

/** An issue of one row: its id, its place, its name and target as params. */
export const noteRow = ({ indicator, path }: Row, code: ValidationIssueCode, more: More = {}): Issue =>
  validationIssues.raise(code, {
    path: [...path, more.on ?? 'target'],
    row: indicator.id,
    ...(more.related && { related: more.related.map((other): Path => [...other.path, more.on ?? 'target']) }),
    params: { name: short(indicator.name), target: short(printTarget(indicator.target)), ...more.params },
    basis: [...(more.cited ?? basis[more.basis ?? 'setting'])],
  })

/** A text as a message can carry it. */
export const short = (text: string): string => text.slice(0, 100)
