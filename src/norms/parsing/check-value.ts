import * as z from 'zod/mini'
import { under, type Issue, type Path } from '../../kernel/issue.js'
import { checkFrameworkNorm } from '../frameworks/check-framework-norm.js'
import { normSchema } from '../keys/norm-schema.js'
import { issuesFromZod } from './zod-issues.js'

/** What is wrong with the value that a norm of that key is given; nothing is known of an unknown key's. */
export const checkValue = (key: string, value: unknown, path: Path): Issue[] => {
  const schema = normSchema(key)
  if (schema === undefined) return []
  const parsed = z.safeParse(schema, value)
  return parsed.success ? checkFrameworkNorm(key, value, path) : under(path, issuesFromZod(parsed.error.issues, value))
}
