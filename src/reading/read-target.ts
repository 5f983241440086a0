import type { Issue } from '../kernel/issue.js'
import { below, compare, hundred } from '../kernel/arithmetic.js'
import { num } from '../kernel/number.js'
import { failed, resultOf, type Result } from '../kernel/result.js'
import { modelIssues } from '../model/issues.js'
import type { Target } from '../model/target.js'
import type { Comparison, Dimension } from '../norms/vocabulary.js'
import { convertUnit } from '../norms/units.js'
import { readingIssues } from './issues.js'
import { noWords, yesWords } from './lexicon.js'
import { readCell, type Cell } from './read-cell.js'
import { readDue } from './read-due.js'
import { readFigure, type Figure } from './read-figure.js'
import { fold } from './read-cell.js'
import { joinUnit } from './join-unit.js'
import { agreeOn } from './take-operators.js'

/** What a table says outside the cell: the unit column, the year of the table, the row's dimension (a bare number of a cost is a ceiling). */
export type TargetContext = { unit?: string | undefined; year?: number | undefined; dimension?: Dimension | undefined; comparison?: Comparison | undefined }

/**
 * 「读指标值」 A printed target: a measure with the number and unit printed, a range, a deadline, yes or no, words; a blank one is
 * `missing`. A bare number is at least, for costs at most, and says so.
 */
export const readTarget = (text: unknown, context: TargetContext = {}): Result<Target> => {
  const cell = readCell(text)
  if (!cell.ok) return failed(cell.issues)
  const { printed, folded, blank } = cell.value
  if (blank) return { ok: true, value: { kind: 'missing' }, issues: [] }
  if (/^定性\s/.test(printed)) return readQualitative(printed.slice('定性'.length).trim(), context)
  return readFolded(cell.value, context) ?? wordsOf(printed, folded)
}
