import {
  evaluateProject,
  normsOn,
  parseRulebook,
  readSelfEvaluation,
  reconcileScores,
  unwrap,
} from 'budget-performance'
import type { Difference, Evaluation, Issue, Norms, Project, PublishedScores, Trace } from 'budget-performance'
import { loadRulebook, type TableFile } from './load-tables.js'

/** A table worked through: what was read, what we compute, where the print disagrees. */
export type Worked = {
  file: TableFile
  dayChosen: boolean
  norms: Norms
  read: Issue[]
  project?: Project
  published?: PublishedScores
  evaluation?: Evaluation
  trace?: Trace
  differences: Difference[]
}

/** The table explained in full. */
export const explained = 'self-eval-03'

// A table that prints no year is worked on a day this demo chooses, and says so.
const dayWithoutYear = '2024-12-31'

export const workOn = (file: TableFile): Worked => {
  const year = /^\d{4}$/.exec(file.year ?? '')?.[0]
  const rulebook = file.rulebook === undefined ? undefined : unwrap(parseRulebook(loadRulebook(file.rulebook)))
  const norms = unwrap(normsOn(year === undefined ? dayWithoutYear : `${year}-12-31`, rulebook))
  const read = readSelfEvaluation(file)
  const base = { file, dayChosen: year === undefined, norms, read: read.issues, differences: [] }
  if (!read.ok) return base
  const { project, published } = read.value
  const { value: evaluation, trace } = evaluateProject(project, norms)
  return {
    ...base,
    project,
    published,
    evaluation,
    trace,
    differences: reconcileScores(project, published, evaluation, norms).value,
  }
}
