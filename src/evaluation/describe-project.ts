import type { Decimal } from '../kernel/number.js'
import type { Evaluated } from '../model/results/evaluation.js'
import type { Project } from '../model/promise/project.js'
import type { Norms } from '../norms/rulebook.js'

type Found = Pick<Evaluated, 'funds' | 'execution' | 'indicators' | 'issues'> & {
  fromPrint?: { points: Decimal } | undefined
}

/** What every evaluation says: of its subject, of its rules, of what was found. Members in the order in which a reader meets them. */
export const describeProject = (
  { id, name, kind, year, department, unit, field }: Project,
  { day, rulebook }: Norms,
  by: Evaluated['by'],
  { funds, execution, indicators, fromPrint, issues }: Found,
): Evaluated => {
  const evaluated = { subject: id, name, kind: 'project' } as Evaluated // the rest follows, member by member
  if (kind) evaluated.projectKind = kind
  if (year !== undefined) evaluated.year = year
  evaluated.by = by
  if (department !== undefined) evaluated.department = department
  if (unit !== undefined) evaluated.unit = unit
  if (field !== undefined) evaluated.field = field
  evaluated.norms = { day, rulebook: rulebook.id, hash: rulebook.hash }
  evaluated.funds = funds
  evaluated.execution = execution
  evaluated.indicators = indicators
  if (fromPrint) evaluated.fromPrint = fromPrint.points
  evaluated.issues = issues
  return evaluated
}
