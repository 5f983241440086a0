import type { IssueWords } from '../../kernel/words.js'
import type { readingIssues } from '../issues.js'

/** English: a sentence for every issue of reading. */
export const issues = {
  'cell.not-text': (f) => `A cell must be text, not ${f.found}. Give the text as printed`,
  'cell.too-long': (f) => `“${f.found}…” has more than ${f.limit} characters, too many for a cell. Check it`,
  'cell.unreadable': (f) =>
    `“${f.cell}” could not be read as data${f.reason === '' ? '. Check the printed table' : `: ${f.reason}`}`,
  'target.no-number': (f) =>
    `The target “${f.cell}” has an operator and no number, so nothing can be compared. Add the number`,
  'target.contradictory-operators': (f) =>
    `The operators of the target “${f.cell}” contradict each other; neither can be preferred. Keep one`,
  'target.trailing-operator': (f) =>
    `The operator of the target “${f.cell}” stands behind its number and can mean at least or at most; neither can be preferred. Write it before the number`,
  'target.doubled-operator': (f) => `The target “${f.cell}” has its operator twice; it was read as one. Check it`,
  'target.ocr-suspect': (f) =>
    `The target “${f.cell}” looks like a scanning error (“≥” is often taken for another character). Check the printed table`,
  'target.unreadable': (f) =>
    `The target “${f.cell}” ${f.reason === '' ? 'looks like a number and is incomplete; it can neither be scored nor does a printed score stand for it. Complete it from the printed table' : `could not be read: ${f.reason}`}`,
  'target.direction-unlike-dimension': (f, say) =>
    `The target “${f.cell}” has no operator. Its name “${f.name}” says “${say('comparison', f.comparison)}”, “${say('dimension', f.dimension)}” mostly means the opposite. Write the operator`,
  'target.vector': (f) =>
    `The target “${f.cell}” holds ${f.value} numbers; it can only be read as words, which a person must judge. Split it into ${f.value} rows`,
  'target.missing': (f) =>
    `No target is given, so the score ${f.score} (points ${f.points}) can only be taken as judged by a person. Fill in the target`,
  'row.blank-with-score': (f) =>
    `Neither target nor actual is given, yet a score of ${f.score} (points ${f.points}) is printed; there is nothing to judge, so the row is not scored. Fill in both`,
  'target.assumed-comparison': (f, say) =>
    `The target “${f.cell}” has no operator and was read as “${say('comparison', f.comparison)}”. Write the operator if the direction is wrong`,
  'target.open-bound': (f) =>
    `The range “${f.cell}” leaves a bound out and was read with both bounds in it, so the bound itself counts as reached. Change its number where that should not be`,
  'target.word-unit': (f) =>
    `The target “${f.cell}” has its unit in words, “${f.printed}”, and was read as “${f.given}”. Write “${f.given}”`,
  'target.declared-qualitative': (f) =>
    `The target “${f.cell}” calls itself qualitative and holds a date or a number. Make it quantitative, or write words`,
  'date.year-missing': (f) => `“${f.cell}” names no year, so the day is not known. Write the year`,
  'unit.contradicts': (f) =>
    `The unit “${f.printed}” in “${f.cell}” differs from “${f.given}” in the unit column; neither can be preferred. Use one unit`,
  'unit.unknown-pair': (f) =>
    `The actual's unit “${f.printed}” cannot be converted to ${f.given === '' ? "the target's unit (the target has none)" : `the target's unit “${f.given}”`}. Use one unit`,
  'unit.target-bare': (f) =>
    `The actual has the unit “${f.printed}”, the target has none; they were compared as if in one unit. Add the target's unit`,
  'actual.missing': () =>
    'No actual is given, so the row cannot be scored (it does not count as 0). Fill in the actual',
  'actual.no-number': (f) =>
    `The actual “${f.cell}” has an operator and no number, so nothing can be compared. Add the number`,
  'actual.range': (f) =>
    `The actual “${f.cell}” is a range and no number, so it cannot be scored. Give the number that was reached`,
  'actual.read-as-share': (f) =>
    `The actual “${f.cell}” answers a percentage and was read as a share of 1 (0.95 is 95 %). Write the per cent sign`,
  'actual.contradictory-operators': (f) =>
    `The operators of the actual “${f.cell}” contradict each other; neither can be preferred. Keep one`,
  'actual.doubled-operator': (f) => `The actual “${f.cell}” has its operator twice; it was read as one. Check it`,
  'judged.over-points': (f) =>
    `The score ${f.score} is over the points ${f.points}; a judged share cannot be above 1, so the row counts as not judged. Check it`,
  'money.unit-missing': (f) =>
    `${f.cell === '' ? 'The amounts have no unit' : `“${f.cell}” names no unit of money`}: 元 and 万元 are both possible. Write the unit`,
  'money.unit-unsupported': (f) =>
    `The money unit “${f.printed}” is none of those that are read (${f.supported.replaceAll('、', ', ')}), and is not converted. Give the amounts in one of them, and name it`,
  'money.unit-contradicts': (f) =>
    `The unit “${f.printed}” of the amount “${f.cell}” differs from the table's unit “${f.given}”. Use one unit`,
  'money.unit-differs': (f) =>
    `The unit “${f.printed}” of the amount “${f.cell}” is larger than the table's unit “${f.given}” and was taken as printed. Check it and use one unit`,
  'money.malformed': (f) => `“${f.cell}” is not an amount. Write one number and a unit only`,
  'funds.total-missing': () => 'The fund rows have no total row, only parts. Fill in the total',
  'points.range': (f) =>
    `The points “${f.cell}”${f.label === '' ? '' : ` of “${f.label}”`} are a range, so no sum is checked against them. Write one number where it should be`,
  'name.missing': () => 'The indicator has no level-3 name; the name above it was used. Fill it in',
  'table.year-differs': (f) =>
    `The table prints the year ${f.printed}, the year given is ${f.given}: read as ${f.printed}, as printed. Check it`,
  'form.kept-malformed': () =>
    'What the form carries beside its fields was changed and cannot be read; nothing of it was taken. Open the project again',
  'table.not-scored': () =>
    'The table is not scored or is a blank form; its contents were read, there are no scores to check. To check scores, pass a scored table',
} satisfies IssueWords<typeof readingIssues>
