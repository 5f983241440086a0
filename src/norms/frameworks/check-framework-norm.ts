import { under, type Issue, type Path } from '../../kernel/issue.js'
import type { FrameworkNorm } from './framework-norm.js'
import { checkFramework } from './check-framework.js'
import { frameworkOf } from './framework-keys.js'
import { withPoints } from './with-points.js'

/** The same check for the framework a rulebook's norm holds, its open points filled in; nothing for any other norm. */
export const checkFrameworkNorm = (key: string, value: unknown, path: Path): Issue[] => {
  if (frameworkOf(key) === undefined) return []
  const norm = value as FrameworkNorm
  return under(path, checkFramework({ ...norm, redistribute: norm.redistribute ?? 'none', criteria: withPoints(norm) }))
}
