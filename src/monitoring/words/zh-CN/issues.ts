import type { IssueWords } from '../../../kernel/words.js'
import type { monitoringIssues } from '../../issues.js'
import { dayOf, pointsOf, rowOf, rowsOf } from './phrases.js'

const byWhom: Readonly<Record<string, string>> = {
  own: '单位自己预计',
  'run-rate': '按目前速度',
  'plan-scaled': '按计划推算',
  actual: '目前完成情况',
}

/** 中文：运行监控的问题：哪里不对，为什么，怎么办。 */
export const issues = {
  'monitoring.norms-day': (f) => `监控截至${f.on}，所用规则却是${f.day}的。请用截止日当天的规则`,
  'monitoring.year-assumed': (f) => `项目没有写明预算年度，按监控日所在的${f.year}年计算。请填写年度`,
  'monitoring.outside-year': (f) => `监控日${f.on}不在预算年度${f.year}年内，应达进度按年初或年底计。请核对日期和年度`,
  'monitoring.off-period': (f) =>
    `监控截至${f.on}，规定的截止日是${dayOf(f.periods)}。平时监控可以另选日期，报送时请核对`,
  'monitoring.exempt': () => '科研类项目年度中间可以不监控。已照常计算，供参考',
  'monitoring.not-reported': (f) => `“${f.name}”没有填报进展，不按0计。请填报`,
  'monitoring.money-not-reported': () => '没有填报已执行数，资金进度不能比较。请填报',
  'monitoring.executed-above-received': (f) => `已执行${f.executed}元，超过到位资金${f.received}元。请核对`,
  'monitoring.over-executed': (f) => `已执行${f.executed}元，超过全年预算${f.annual}元。请核对执行数，或补办预算调整`,
  'monitoring.negative-progress': (f) => `“${f.name}”的完成值${f.actual}为负。请核对`,
  'monitoring.met-early': (f) =>
    `“${f.name}”已完成${f.actual}${f.unit}，提前达到全年目标${f.target}${f.unit}。请核对目标是否偏低`,
  'monitoring.growth-assumed': (f) =>
    `“${f.name}”没有写明是否逐步累计，因是数量、单位为“${f.unit}”，按累计计算应达数。若是存量，请写明不累计`,
  'monitoring.date-passed': (f) => `“${f.name}”应于${f.by}前完成，已逾期${f.days}天。请说明原因和新的完成时间`,
  'monitoring.ceiling-passed': (f) =>
    `“${f.name}”目前${f.actual}${f.unit}，${f.actual === f.ceiling ? '应低于而已达到' : '已超过'}全年上限${f.ceiling}${f.unit}。请说明原因和纠正措施`,
  'monitoring.behind-calendar': (f) =>
    `到${dayOf(f.until)}预算执行率应不低于${f.atLeast}，目前为${f.rate}。请说明原因，加快执行或调整预算`,
  'monitoring.gap': (f) =>
    `“${f.name}”已达全年目标的${f.promise}，资金已执行${f.money}，${pointsOf(f.points)}，差距超过${f.line}。请说明原因`,
  'monitoring.deviation': (f) =>
    `“${f.name}”${f.deviation.startsWith('-') ? `落后的幅度为应达数的${f.deviation.slice(1)}` : `超前的幅度为应达数的${f.deviation}`}，超过${f.line}。请说明原因和纠正措施`,
  'monitoring.likelihood-contradicted': (f, say) =>
    `“${f.name}”填报“${say('likelihood', f.likelihood)}”完成目标，而${byWhom[f.by] ?? f.by}${f.value === '' ? (f.likelihood === 'certain' ? '达不到目标' : '达到目标') : `为${f.value}${f.unit}（目标${f.target}${f.unit}）`}，两者矛盾。请核对`,
  'monitoring.cause-missing': (f) => `“${f.name}”没有达到应达进度或不能确定完成目标，没有说明原因。请选择偏差原因`,
  'monitoring.remedy-missing': (f) => `“${f.name}”预计完不成全年目标，没有写明拟采取的措施。请补充`,
  'monitoring.judgement-awaited': (f) =>
    `${rowsOf(f.rows)}落后于按本库约定推算的应达数，规则集没有预警线，是否算执行缓慢或偏离目标须由人认定。请记录认定`,
  'monitoring.judgement-unknown-row': (f) =>
    `认定所指的“${f.row}”不是目标中的指标，也不是资金（money），没有采用。请核对编号`,
  'monitoring.judgement-later': (f) => `认定的日期${f.on}晚于规则日${f.day}，没有采用。请核对日期`,
  'monitoring.calendar-missing': (f) =>
    `处置期限为${f.days}个工作日，没有传入工作日历，不能算出到期日。请传入节假日和调休日`,
  'monitoring.committed-missing': () => '没有填报已签约未支付的金额，不能提出减多少。没有的请填0',
  'monitoring.forecast-missing': () => '没有全年预计执行数，不能提出减多少。请填报',
  'monitoring.forecast-too-low': (f) => `预计全年执行${f.forecast}元，少于已执行的${f.executed}元。请核对`,
  'monitoring.nothing-to-reduce': (f) =>
    `预计全年执行${f.forecast}元，不少于全年预算${f.annual}元，没有可减的金额。请核对预计`,
  'monitoring.reduction-limited': (f) =>
    `按预计可减${f.wanted}元，但已执行和已填报签约的${f.floor}元不能动，最多减${f.most}元。请不要超过此数`,
  'monitoring.report-corrected': (f) => `监控表“${f.id}”已由“${f.by}”更正，比较时用更正后的，原表保留。请核对两份`,
  'monitoring.corrects-unknown': (f) => `没有找到被更正的监控表“${f.id}”。请一并传入，或核对编号`,
  'monitoring.report-left-out': (f) => `${f.on}的监控表不属于${f.year}年或晚于${f.day}，没有用于比较。请核对日期`,
  'monitoring.same-day-twice': (f) => `${f.on}有两份不同的监控表，没有写明哪一份更正哪一份。请写明`,
  'monitoring.fell-back': (f) =>
    `${rowOf(f.name)}目前${f.now}${f.unit}，少于${f.since}填报的${f.before}${f.unit}。累计数不应减少，请核对，或写明更正`,
} satisfies IssueWords<typeof monitoringIssues>
