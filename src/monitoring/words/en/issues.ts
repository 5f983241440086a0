import type { IssueWords } from '../../../kernel/words.js'
import type { monitoringIssues } from '../../issues.js'
import { pointsOf, rowsOf, unitOf } from './phrases.js'

const byWhom: Readonly<Record<string, string>> = {
  own: "the unit's own forecast",
  'run-rate': 'the pace so far',
  'plan-scaled': 'the pace so far along its plan',
  actual: 'what is done so far',
}

/** English: what monitoring finds: what is wrong, why, what to do. */
export const issues = {
  'monitoring.norms-day': (f) =>
    `The report is as of ${f.on}, the rules are those of ${f.day}. Use the rules of the report's day`,
  'monitoring.year-assumed': (f) =>
    `The project names no budget year; ${f.year}, the year of the report, was taken. Fill in the year`,
  'monitoring.outside-year': (f) =>
    `The report of ${f.on} lies outside the budget year ${f.year}, so what is due was taken at the year's beginning or end. Check day and year`,
  'monitoring.off-period': (f) =>
    `The report is as of ${f.on}; the rulebook's periods end on ${f.periods}. Other days are free for daily monitoring; check the day where the report is filed`,
  'monitoring.exempt': () =>
    'Research projects need no monitoring within the year. It was computed all the same, for information',
  'monitoring.not-reported': (f) => `No progress of “${f.name}” is reported, which is not 0. Report it`,
  'monitoring.money-not-reported': () => 'What was spent is not reported, so the money has no pace. Report it',
  'monitoring.executed-above-received': (f) =>
    `${f.executed} yuan are reported as spent, more than the ${f.received} received. Check the two`,
  'monitoring.over-executed': (f) =>
    `${f.executed} yuan are spent, more than the year's ${f.annual}. Check the amount, or have the budget adjusted`,
  'monitoring.negative-progress': (f) => `The actual ${f.actual} of “${f.name}” is negative. Check it`,
  'monitoring.met-early': (f) =>
    `“${f.name}” stands at ${f.actual}${unitOf(f.unit)} and has met the year's target of ${f.target}${unitOf(f.unit)} early. Check whether the target was low`,
  'monitoring.growth-assumed': (f) =>
    `Whether “${f.name}” adds up over the year is not stated; being a quantity in “${unitOf(f.unit)}” it was taken to. Where it is a stock, say that it does not accumulate`,
  'monitoring.date-passed': (f) =>
    `“${f.name}” was due by ${f.by}, ${f.days} days ago. Say why, and by when it will be done`,
  'monitoring.ceiling-passed': (f) =>
    `“${f.name}” stands at ${f.actual}${unitOf(f.unit)}, ${f.actual === f.ceiling ? "at the year's ceiling, which it was to stay below:" : "past the year's ceiling of"} ${f.ceiling}${unitOf(f.unit)}. Say why, and how it is put right`,
  'monitoring.behind-calendar': (f) =>
    `By ${f.until} at least ${f.atLeast} of the budget is to be spent; it is ${f.rate}. Say why, and speed up or adjust the budget`,
  'monitoring.gap': (f) =>
    `“${f.name}” is at ${f.promise} of its target and the money at ${f.money}: ${pointsOf(f.points)}, more than the line of ${f.line}. Say why`,
  'monitoring.deviation': (f) =>
    `“${f.name}” is ${f.deviation.startsWith('-') ? `behind by ${f.deviation.slice(1)}` : `ahead by ${f.deviation}`} of what is due, more than ${f.line}. Say why, and how it is put right`,
  'monitoring.likelihood-contradicted': (f, say) =>
    `“${f.name}”: the report calls the target “${say('likelihood', f.likelihood)}”, and ${byWhom[f.by] ?? f.by} ${f.value === '' ? (f.likelihood === 'certain' ? 'misses it' : 'meets it') : `is ${f.value}${unitOf(f.unit)} (target ${f.target}${unitOf(f.unit)})`}. The two contradict each other: check them`,
  'monitoring.cause-missing': (f) =>
    `“${f.name}” is behind, or its target is not certain, and no cause is given. Choose the cause of the deviation`,
  'monitoring.remedy-missing': (f) =>
    `The year's target of “${f.name}” is not expected to be met, and no remedy is given. Add what will be done`,
  'monitoring.judgement-awaited': (f) =>
    `${rowsOf(f.rows)}: behind what is due by our convention of computing, and the rulebook has no line. Whether that is slow or off target is for a person: record the judgement`,
  'monitoring.judgement-unknown-row': (f) =>
    `The judgement is about “${f.row}”, which is neither an indicator of the objective nor money; it was not used. Check the id`,
  'monitoring.judgement-later': (f) =>
    `The judgement of ${f.on} is later than the rules' day ${f.day}; it was not used. Check the day`,
  'monitoring.calendar-missing': (f) =>
    `The term is ${f.days} working days, and no calendar was passed, so its last day is not known. Pass holidays and moved working days`,
  'monitoring.committed-missing': () =>
    'What is committed and not yet paid is not reported, so no amount can be proposed. Where there is none, report 0',
  'monitoring.forecast-missing': () =>
    'There is no forecast of what the year will spend, so no amount can be proposed. Report it',
  'monitoring.forecast-too-low': (f) =>
    `The year is forecast to spend ${f.forecast} yuan, less than the ${f.executed} already spent. Check it`,
  'monitoring.nothing-to-reduce': (f) =>
    `The year is forecast to spend ${f.forecast} yuan, no less than the budget of ${f.annual}: nothing can be taken. Check the forecast`,
  'monitoring.reduction-limited': (f) =>
    `By the forecast ${f.wanted} yuan could be taken, but ${f.floor} are spent or reported as committed: at most ${f.most}. Propose no more than that`,
  'monitoring.report-corrected': (f) =>
    `Report “${f.id}” was corrected by “${f.by}”, which is the one compared; both stay. Check the two`,
  'monitoring.corrects-unknown': (f) =>
    `The report “${f.id}” that is corrected was not found. Pass it too, or check its id`,
  'monitoring.report-left-out': (f) =>
    `The report of ${f.on} is not of ${f.year} or is later than ${f.day}, and was not compared. Check the day`,
  'monitoring.same-day-twice': (f) =>
    `There are two different reports of ${f.on}, and neither says which it corrects. Say so`,
  'monitoring.fell-back': (f) =>
    `${rowsOf(f.name)} stands at ${f.now}${unitOf(f.unit)}, less than the ${f.before}${unitOf(f.unit)} reported for ${f.since}. What adds up does not become less: check it, or mark the correction`,
} satisfies IssueWords<typeof monitoringIssues>
