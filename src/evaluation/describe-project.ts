import type { Evaluated } from '../model/results/evaluation.js'
import type { Project } from '../model/promise/project.js'
import type { Norms } from '../norms/rulebook.js'

/** What an evaluation says of its subject and its rules, before anything is scored. */
export const describeProject = (project: Project, { day, rulebook }: Norms, by: Evaluated['by']): Evaluated => {
  const { id, name, kind, year, department, unit, field } = project
  const about: Pick<Evaluated, 'subject' | 'name' | 'kind' | 'projectKind' | 'year'> = {
    subject: id,
    name,
    kind: 'project',
  }
  if (kind) about.projectKind = kind
  if (year !== undefined) about.year = year
  const evaluated: Evaluated = {
    ...about,
    by,
    funds: {},
    norms: { day, rulebook: rulebook.id, hash: rulebook.hash },
    indicators: [],
    issues: [],
  }
  if (department !== undefined) evaluated.department = department
  if (unit !== undefined) evaluated.unit = unit
  if (field !== undefined) evaluated.field = field
  return evaluated
}
