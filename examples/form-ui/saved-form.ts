/** Opening what was stored, and what a form library's resolver is given before saving. */
import {
  describeIssue,
  localize,
  parseProject,
  projectSchema,
  writeProject,
  zhCN,
  type ProjectText,
} from 'budget-performance'

export type Opened = { form: ProjectText } | { refused: string[] }

/** A stored project as texts to type on; whatever was stored, an answer in words. */
export const openForm = (stored: unknown): Opened => {
  const parsed = parseProject(stored)
  return parsed.ok
    ? { form: writeProject(parsed.value, '万元') }
    : { refused: parsed.issues.map((issue) => describeIssue(issue, zhCN)) }
}

/** A Standard Schema with Chinese messages: react-hook-form, TanStack Form and others take it as it is. */
export const savedSchema = localize(projectSchema, zhCN)
