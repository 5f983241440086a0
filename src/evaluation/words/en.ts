import type { IssueWords, WordsOf } from '../../kernel/words.js'
import type { evaluateProject } from '../evaluate-project.js'
import type { evaluationIssues } from '../issues.js'

/** English: the total and grade of a project. */
export const sentences = {
  'evaluation.evaluate-project': {
    final: (f) => `“${f.name}”: total score ${f.score}, grade “${f.label}”`,
    provisional: (f) =>
      `“${f.name}”: ${f.subtotal} so far${f.reachable === '' ? '' : ` (at most ${f.reachable} can be reached)`}, no grade yet: ${f.missing}`,
  },
} satisfies WordsOf<typeof evaluateProject>

/** English: what an evaluation finds. */
export const issues = {
  'rounding.changes-grade': (f, say) =>
    `The total ${f.score}, of rounded rows, is “${say('grade', f.grade)}”; ${f.unrounded}, without rounding, would be “${say('grade', f.otherGrade)}”. The former decides the grade`,
  'evaluation.from-print': (f) =>
    `The scores of rows worth ${f.points} points (rows: ${f.rows}) are the printed ones, not computed again. Check separately whether they hold`,
} satisfies IssueWords<typeof evaluationIssues>
