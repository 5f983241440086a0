import { gradeScale } from '../norms/grade-scale.js'
import type { Norms } from '../norms/rulebook.js'
import type { Framework, Grade, Label } from '../norms/vocabulary.js'

/** What a grade is called: on the framework's own scale, or on the rulebook's. */
export const labelOf = (grade: Grade, norms: Norms, framework?: Framework): Label | undefined =>
  (framework?.scale ?? gradeScale(norms)).find((band) => band.grade === grade)?.label
