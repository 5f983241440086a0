import type { Facts, Say, WordsOf } from '../../../kernel/words.js'
import type { measureDue } from '../../due/measure-due.js'
import type { forecastYear } from '../../forecast/forecast-year.js'
import type { measureGap } from '../../gaps/measure-gap.js'
import type { showLight } from '../../lights/show-light.js'
import type { measureMoney } from '../../money/measure-money.js'
import type { monitorProject } from '../../monitor-project.js'
import type { proposeAction } from '../../proposals/propose-action.js'
import type { measureRow } from '../../rows/measure-row.js'
import { comesTo, lineOf, pointsOf, rowOf } from './phrases.js'
import { proposed, whose } from './proposed.js'

const about = (f: Facts<'rounded'>): string => (f.rounded === '' ? '' : '约')
const over = (f: Facts<'ratio'>): string => (f.ratio === '' ? '' : `，为应达数的${f.ratio}`)
const apart = (difference: string, unit: string): string => {
  if (difference === '0') return '与应达数持平'
  return difference.startsWith('-') ? `落后${difference.slice(1)}${unit}` : `超前${difference}${unit}`
}
const behind = (difference: string, unit: string): string =>
  difference === '0' ? '略微落后' : `落后${difference.slice(1)}${unit}`
const band = (f: Facts<'from' | 'below'>): string =>
  [f.from === '0' ? '' : `不低于${f.from}`, f.below === '' ? '' : `低于${f.below}`]
    .filter((part) => part !== '')
    .join('、')
const gap = (f: Facts<'promise' | 'money' | 'points' | 'name'>): string =>
  `${f.name}：已达全年目标的${f.promise}，资金已执行${f.money}，${pointsOf(f.points)}`
const beyond = (f: Facts<'difference' | 'unit'>): string =>
  f.difference === '0' ? '' : `，超出${f.difference.slice(1)}${f.unit}`
const lit = (f: Facts<'light' | 'name'>, say: Say): string => `${lineOf(f.name)}${say('light', f.light)}`

/** 中文：运行监控。 */
export const sentences = {
  'monitoring.monitor-project': {
    lit: (f, say) => `《${f.name}》截至${f.on}：${say('light', f.light)}，以最差的${rowOf(f.worst)}为准`,
    unlit: (f) => `《${f.name}》截至${f.on}：已与应达进度比较，没有可用的亮灯线，不亮灯`,
  },
  'monitoring.measure-due': {
    'plan-share': (f) => `按项目计划，到${f.by}应达：${comesTo(f, `${f.whole} × ${f.share}`)}`,
    'plan-value': (f) => `按项目计划，到${f.by}应达${f.due}${f.unit}`,
    'plan-between': (f) =>
      `按项目计划，${f.by}与${f.next}之间已过${f.days}天（共${f.ofDays}天），应达${about(f)}${f.due}${f.unit}`,
    'plan-not-begun': (f) => `按项目计划，第一个节点是${f.next}，目前没有应达数`,
    'by-days': (f) => `按已过天数应达：${comesTo(f, `${f.whole} × ${f.days} ÷ ${f.ofDays}`)}`,
    'by-months': (f) => `按已过月数应达：${comesTo(f, `${f.whole} × ${f.months} ÷ ${f.ofMonths}`)}`,
    full: (f) => `不随时间累计，应达全部：${about(f)}${f.due}${f.unit}`,
    ceiling: (f) => `不得超过的上限：${about(f)}${f.due}${f.unit}`,
  },
  'monitoring.measure-money': {
    'on-course': (f) =>
      `资金：截至${f.on}执行${f.executed}元（全年预算${f.annual}元的${f.rate}），应达${about(f)}${f.due}元，${apart(f.difference, '元')}，为应达数的${f.ratio}`,
    behind: (f) =>
      `资金：截至${f.on}执行${f.executed}元（全年预算${f.annual}元的${f.rate}），应达${about(f)}${f.due}元，${behind(f.difference, '元')}，为应达数的${f.ratio}`,
    'nothing-due': (f) => `资金：截至${f.on}执行${f.executed}元（全年预算${f.annual}元的${f.rate}），目前没有应达数`,
    'not-reported': (f) => `资金：截至${f.on}应达${about(f)}${f.due}元（全年预算${f.annual}元），没有填报执行数`,
    'no-budget': (f) =>
      `资金：截至${f.on}没有预算数，不能比较进度${f.executed === '' ? '' : `（填报执行${f.executed}元）`}`,
  },
  'monitoring.measure-row': {
    'on-course': (f) =>
      `${f.name}：完成${f.actual}${f.unit}，应达${about(f)}${f.due}${f.unit}，${apart(f.difference, f.unit)}${over(f)}`,
    behind: (f) =>
      `${f.name}：完成${f.actual}${f.unit}，应达${about(f)}${f.due}${f.unit}，${behind(f.difference, f.unit)}${over(f)}`,
    'nothing-due': (f) => `${f.name}：完成${f.actual}${f.unit}，目前没有应达数`,
    'ceiling-kept': (f) => `${f.name}：目前${f.actual}${f.unit}，没有超过上限${about(f)}${f.due}${f.unit}`,
    'ceiling-passed': (f) =>
      f.difference === '0'
        ? `${f.name}：目前${f.actual}${f.unit}，应低于上限，却已达到上限`
        : `${f.name}：目前${f.actual}${f.unit}，超过上限${about(f)}${f.due}${f.unit}${beyond(f)}`,
    'in-range': (f) => `${f.name}：目前${f.actual}${f.unit}，在${f.from}至${f.to}${f.unit}之内`,
    'out-of-range': (f) =>
      `${f.name}：目前${f.actual}${f.unit}，在${f.from}至${f.to}${f.unit}之外，相差${f.difference.slice(1)}${f.unit}`,
    'date-kept': (f) => `${f.name}：${f.done}完成，按期（应于${f.by}前）`,
    'date-late': (f) => `${f.name}：${f.done}完成，逾期${f.days}天（应于${f.by}前）`,
    'date-ahead': (f) => `${f.name}：尚未完成，期限${f.by}未到`,
    'date-passed': (f) => `${f.name}：尚未完成，已过期限${f.by}，逾期${f.days}天`,
    'answer-kept': (f) => `${f.name}：已做到`,
    'answer-ahead': (f) => `${f.name}：尚未做到，期限${f.by}未到`,
    'answer-missed': (f) => `${f.name}：尚未做到，已过期限${f.by}`,
    judged: (f) => `${f.name}：由人判定，达到${f.share}`,
    'not-reported': (f) => `${f.name}：没有填报，不按0计`,
    'not-measurable': (f) => `${f.name}：不能与应达数比较。${f.reason}`,
    'not-applicable': (f) => `${f.name}：不适用（${f.because}）`,
  },
  'monitoring.show-light': {
    band: (f, say) => `${lit(f, say)}（${f.ratio}，${band(f)}）`,
    'judged-band': (f, say) => `${lit(f, say)}（判定${f.share}，${band(f)}）`,
    'ceiling-kept': (f, say) => `${lit(f, say)}（没有超过上限）`,
    'ceiling-passed': (f, say) => `${lit(f, say)}（超过上限）`,
    both: (f, say) => `${lit(f, say)}（进度正常，目标能达到）`,
    'on-schedule-only': (f, say) => `${lit(f, say)}（进度正常，目标达不到）`,
    'behind-schedule': (f, say) => `${lit(f, say)}（进度落后）`,
    none: () => '不亮灯',
  },
  'monitoring.forecast-year': {
    forecast: (f) =>
      [
        `${lineOf(f.name)}全年预计（目前${f.actual}${f.unit}），`,
        [
          f.runRate === ''
            ? ''
            : `按目前速度${f.actual} × ${f.ofAll} ÷ ${f.passed} ${f.runRounded === '' ? '=' : '≈'} ${f.runRate}${f.unit}`,
          f.planScaled === ''
            ? ''
            : `按计划进度${f.whole} × ${f.actual} ÷ ${f.planned} ${f.planRounded === '' ? '=' : '≈'} ${f.planScaled}${f.unit}`,
          f.own === '' ? '' : `单位自己预计${f.own}${f.unit}`,
        ]
          .filter((part) => part !== '')
          .join('；'),
      ].join(''),
    none: () => '无从预计全年',
  },
  'monitoring.measure-gap': {
    beyond: (f) => `${gap(f)}，超过${f.line}的线`,
    within: (f) => `${gap(f)}，没有超过${f.line}的线`,
    'no-line': (f) => gap(f),
  },
  'monitoring.propose-action': {
    'by-judgement': (f, say) => `${whose(f, say)}（认定理由：${f.because}）；${proposed(f, say)}`,
    'by-line': (f, say) => `${whose(f, say)}（越过预警线）；${proposed(f, say)}`,
    'by-promise': (f, say) => `${whose(f, say)}（落后于项目自己的计划、期限或上限）；${proposed(f, say)}`,
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
