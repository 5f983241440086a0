import type { Issue } from '../../src/kernel/issue.js'

/** Issues as short lines, `code at path`: what a table of expectations can hold. */
export const said = (from: readonly Issue[] | { issues: readonly Issue[] }): string[] =>
  ('issues' in from ? from.issues : from).map(({ code, path }) => `${code} at ${path.join('.') || '(root)'}`)
