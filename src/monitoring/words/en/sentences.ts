import type { Facts, Say, WordsOf } from '../../../kernel/words.js'
import type { measureDue } from '../../due/measure-due.js'
import type { forecastYear } from '../../forecast/forecast-year.js'
import type { measureGap } from '../../gaps/measure-gap.js'
import type { showLight } from '../../lights/show-light.js'
import type { measureMoney } from '../../money/measure-money.js'
import type { monitorProject } from '../../monitor-project.js'
import type { proposeAction } from '../../proposals/propose-action.js'
import type { measureRow } from '../../rows/measure-row.js'
import { comesTo, lineOf, pointsOf, rowOf, unitOf } from './phrases.js'
import { proposed, whose } from './proposed.js'

const about = (f: Facts<'rounded'>): string => (f.rounded === '' ? '' : 'about ')
const over = (f: Facts<'ratio'>): string => (f.ratio === '' ? '' : `, ${f.ratio} of what is due`)
const apart = (difference: string, unit: string): string => {
  if (difference === '0') return 'level with it'
  return difference.startsWith('-') ? `${difference.slice(1)}${unit} behind` : `${difference}${unit} ahead`
}
const behind = (difference: string, unit: string): string =>
  difference === '0' ? 'a little behind' : `${difference.slice(1)}${unit} behind`
const band = (f: Facts<'from' | 'below'>): string =>
  [f.from === '0' ? '' : `at least ${f.from}`, f.below === '' ? '' : `below ${f.below}`]
    .filter((part) => part !== '')
    .join(', ')
const gap = (f: Facts<'promise' | 'money' | 'points' | 'name'>): string =>
  `${f.name}: ${f.promise} of the year's target, ${f.money} of the money spent, ${pointsOf(f.points)}`

const against = (f: Facts<'name' | 'actual' | 'unit' | 'rounded' | 'due'>): string =>
  `${f.name}: ${f.actual}${unitOf(f.unit)} done, ${about(f)}${f.due}${unitOf(f.unit)} due`
const beyond = (f: Facts<'difference' | 'unit'>): string =>
  f.difference === '0' ? '' : ` by ${f.difference.slice(1)}${unitOf(f.unit)}`
const lit = (f: Facts<'light' | 'name'>, say: Say): string => `${lineOf(f.name)}${say('light', f.light)}`
const spent = (f: Facts<'on' | 'executed' | 'annual' | 'rate'>): string =>
  `Money: ${f.executed} yuan spent by ${f.on} (${f.rate} of the year's ${f.annual} yuan)`

/** English: monitoring during the year. */
export const sentences = {
  'monitoring.monitor-project': {
    lit: (f, say) => `${f.name} as of ${f.on}: ${say('light', f.light)}, the worst being ${rowOf(f.worst)}`,
    unlit: (f) => `${f.name} as of ${f.on}: held against what is due; there is no line for a light, so none is shown`,
  },
  'monitoring.measure-due': {
    'plan-share': (f) => `Due by ${f.by} under the project's plan: ${comesTo(f, `${f.whole} × ${f.share}`)}`,
    'plan-value': (f) => `Due by ${f.by} under the project's plan: ${f.due}${unitOf(f.unit)}`,
    'plan-between': (f) =>
      `Under the project's plan ${f.days} of the ${f.ofDays} days between ${f.by} and ${f.next} are over: ${about(f)}${f.due}${unitOf(f.unit)} due`,
    'plan-not-begun': (f) => `The first step of the project's plan is ${f.next}: nothing is due yet`,
    'by-days': (f) => `Due by the days that are over: ${comesTo(f, `${f.whole} × ${f.days} ÷ ${f.ofDays}`)}`,
    'by-months': (f) => `Due by the months that are over: ${comesTo(f, `${f.whole} × ${f.months} ÷ ${f.ofMonths}`)}`,
    full: (f) => `Does not add up over the year, so all of it is due: ${about(f)}${f.due}${unitOf(f.unit)}`,
    ceiling: (f) => `A ceiling not to be passed: ${about(f)}${f.due}${unitOf(f.unit)}`,
  },
  'monitoring.measure-money': {
    'on-course': (f) =>
      `${spent(f)}, ${about(f)}${f.due} yuan due, ${apart(f.difference, ' yuan')}, ${f.ratio} of what is due`,
    behind: (f) =>
      `${spent(f)}, ${about(f)}${f.due} yuan due, ${behind(f.difference, ' yuan')}, ${f.ratio} of what is due`,
    'nothing-due': (f) => `${spent(f)}; nothing is due yet`,
    'not-reported': (f) =>
      `Money: ${about(f)}${f.due} of the year's ${f.annual} yuan due by ${f.on}; what was spent is not reported`,
    'no-budget': (f) =>
      `Money: no budget as of ${f.on}, so no pace${f.executed === '' ? '' : ` (${f.executed} yuan reported as spent)`}`,
  },
  'monitoring.measure-row': {
    'on-course': (f) => `${against(f)}, ${apart(f.difference, unitOf(f.unit))}${over(f)}`,
    behind: (f) => `${against(f)}, ${behind(f.difference, unitOf(f.unit))}${over(f)}`,
    'nothing-due': (f) => `${f.name}: ${f.actual}${unitOf(f.unit)} done, nothing is due yet`,
    'ceiling-kept': (f) =>
      `${f.name}: ${f.actual}${unitOf(f.unit)}, the ceiling of ${about(f)}${f.due}${unitOf(f.unit)} is kept`,
    'ceiling-passed': (f) =>
      f.difference === '0'
        ? `${f.name}: ${f.actual}${unitOf(f.unit)}, at the ceiling it was to stay below`
        : `${f.name}: ${f.actual}${unitOf(f.unit)}, past the ceiling of ${about(f)}${f.due}${unitOf(f.unit)}${beyond(f)}`,
    'in-range': (f) => `${f.name}: ${f.actual}${unitOf(f.unit)}, inside ${f.from} to ${f.to}${unitOf(f.unit)}`,
    'out-of-range': (f) =>
      `${f.name}: ${f.actual}${unitOf(f.unit)}, outside ${f.from} to ${f.to}${unitOf(f.unit)} by ${f.difference.slice(1)}${unitOf(f.unit)}`,
    'date-kept': (f) => `${f.name}: done on ${f.done}, in time (due by ${f.by})`,
    'date-late': (f) => `${f.name}: done on ${f.done}, ${f.days} days late (due by ${f.by})`,
    'date-ahead': (f) => `${f.name}: not done, the date ${f.by} is still ahead`,
    'date-passed': (f) => `${f.name}: not done, the date ${f.by} passed ${f.days} days ago`,
    'answer-kept': (f) => `${f.name}: done`,
    'answer-ahead': (f) => `${f.name}: not done, the date ${f.by} is still ahead`,
    'answer-missed': (f) => `${f.name}: not done, the date ${f.by} has passed`,
    judged: (f) => `${f.name}: judged by a person, ${f.share} reached`,
    'not-reported': (f) => `${f.name}: not reported, which is not 0`,
    'not-measurable': (f) => `${f.name}: cannot be held against what is due. ${f.reason}`,
    'not-applicable': (f) => `${f.name}: does not apply (${f.because})`,
  },
  'monitoring.show-light': {
    band: (f, say) => `${lit(f, say)} (${f.ratio}, ${band(f)})`,
    'judged-band': (f, say) => `${lit(f, say)} (judged ${f.share}, ${band(f)})`,
    'ceiling-kept': (f, say) => `${lit(f, say)} (the ceiling is kept)`,
    'ceiling-passed': (f, say) => `${lit(f, say)} (the ceiling is passed)`,
    both: (f, say) => `${lit(f, say)} (on schedule, and the target will be met)`,
    'on-schedule-only': (f, say) => `${lit(f, say)} (on schedule, but the target will not be met)`,
    'behind-schedule': (f, say) => `${lit(f, say)} (behind schedule)`,
    none: () => 'No light',
  },
  'monitoring.forecast-year': {
    forecast: (f) =>
      [
        `${lineOf(f.name)}forecast of the year (${f.actual}${unitOf(f.unit)} so far), `,
        [
          f.runRate === ''
            ? ''
            : `at the pace so far ${f.actual} × ${f.ofAll} ÷ ${f.passed} ${f.runRounded === '' ? '=' : '≈'} ${f.runRate}${unitOf(f.unit)}`,
          f.planScaled === ''
            ? ''
            : `along the plan ${f.whole} × ${f.actual} ÷ ${f.planned} ${f.planRounded === '' ? '=' : '≈'} ${f.planScaled}${unitOf(f.unit)}`,
          f.own === '' ? '' : `the unit's own ${f.own}${unitOf(f.unit)}`,
        ]
          .filter((part) => part !== '')
          .join('; '),
      ].join(''),
    none: () => 'Nothing to forecast the year from',
  },
  'monitoring.measure-gap': {
    beyond: (f) => `${gap(f)}, beyond the line of ${f.line}`,
    within: (f) => `${gap(f)}, not beyond the line of ${f.line}`,
    'no-line': (f) => gap(f),
  },
  'monitoring.propose-action': {
    'by-judgement': (f, say) => `${whose(f, say)} (judged, because: ${f.because}); ${proposed(f, say)}`,
    'by-line': (f, say) => `${whose(f, say)} (past a warning line); ${proposed(f, say)}`,
    'by-promise': (f, say) => `${whose(f, say)} (behind the project's own plan, date or ceiling); ${proposed(f, say)}`,
  },
} satisfies WordsOf<
  | typeof monitorProject
  | typeof measureDue
  | typeof measureMoney
  | typeof measureRow
  | typeof showLight
  | typeof forecastYear
  | typeof measureGap
  | typeof proposeAction
>
