import type { Polarity } from './polarity.js'

/** What monitoring finds beside its lines: too much or too little, early or late, reported or not, one figure against another. */
export const monitoringIssues: Polarity = {
  'monitoring.norms-day': [
    '监控截至{on}，所用规则却是{day}的。请用截止日当天的规则',
    'The report is as of {on}, the rules are those of {day}. Use the rules of the report',
  ],
  'monitoring.year-assumed': [
    '没有写明预算年度，按监控日所在的{year}年计算。请填写 ! 已写明',
    'names no budget year; {year}, the year of the report, was taken. Fill in ! names a',
  ],
  'monitoring.outside-year': [
    '监控日{on}不在预算年度{year}年内 | 按年初或年底计 ! 日{on}在',
    'report of {on} lies outside the budget year {year} | beginning or end ! inside',
  ],
  'monitoring.off-period': [
    '监控截至{on}，规定的截止日是7月31日。平时监控可以另选日期，报送时请核对 ! 不可以',
    'The report is as of {on}; | periods end on {periods}. Other days are free | check the day where the report is filed ! not free',
  ],
  'monitoring.exempt': [
    '年度中间可以不监控。已照常计算 ! 必须 | 没有计算',
    'need no monitoring within the year. It was computed all the same ! must | not computed',
  ],
  'monitoring.not-reported': [
    '“{name}”没有填报进展，不按0计。请填报 ! ，按0 | 已填报',
    'No progress of “{name}” is reported, which is not 0. Report it ! is 0. | as 0',
  ],
  'monitoring.money-not-reported': [
    '没有填报已执行数，资金进度不能比较。请填报 ! 可以 | 按0',
    'What was spent is not reported, so the money has no pace. Report it ! is reported | is 0',
  ],
  'monitoring.executed-above-received': [
    '已执行{executed}元，超过到位资金{received}元 ! 低于 | 少于',
    '{executed} yuan are reported as spent, more than the {received} received ! less',
  ],
  'monitoring.over-executed': [
    '已执行{executed}元，超过全年预算{annual}元 | 补办预算调整 ! 低于 | 少于',
    "{executed} yuan are spent, more than the year's {annual} | budget adjusted ! less",
  ],
  'monitoring.negative-progress': [
    '“{name}”的完成值{actual}为负 ! 为正',
    'The actual {actual} of “{name}” is negative ! positive',
  ],
  'monitoring.met-early': [
    '“{name}”已完成{actual}公里，提前达到全年目标{target}公里。请核对目标是否偏低 ! 未达 | 推迟 | 偏高',
    "“{name}” stands at {actual}公里 and has met the year's target of {target}公里 early. Check whether the target was low ! missed | late | high",
  ],
  'monitoring.growth-assumed': [
    '“{name}”没有写明是否逐步累计，因是数量、单位为“{unit}”，按累计计算应达数。若是存量，请写明不累计 ! 按不累计 | 已写明',
    'Whether “{name}” adds up over the year is not stated; being a quantity in “{unit}” it was taken to. Where it is a stock, say that it does not accumulate ! taken not to | it accumulates',
  ],
  'monitoring.date-passed': [
    '“{name}”应于{by}前完成，已逾期{days}天 ! 按期 | 还有 | 提前',
    '“{name}” was due by {by}, {days} days ago. Say why ! in time | days left | early',
  ],
  'monitoring.ceiling-passed': [
    '“{name}”目前{actual}万元，已超过全年上限{ceiling}万元。请说明原因 ! 没有超过 | 低于 | 下限',
    "“{name}” stands at {actual}万元, past the year's ceiling of {ceiling}万元. Say why ! kept | under | floor",
  ],
  'monitoring.behind-calendar': [
    '到6月30日预算执行率应不低于{atLeast}，目前为{rate} | 加快 ! 不高于 | 放慢',
    'By {until} at least {atLeast} of the budget is to be spent; it is {rate}. | speed up ! at most | slow down',
  ],
  'monitoring.gap': [
    '“{name}”已达全年目标的{promise}，资金已执行{money}，目标比资金快{points}个百分点，差距超过{line}。请说明原因 ! 慢 | 没有超过',
    '“{name}” is at {promise} of its target and the money at {money}: the target {points} percentage points ahead of the money, more than the line of {line}. Say why ! behind | less than',
  ],
  'monitoring.deviation': [
    '“{name}”落后的幅度为应达数的0.3687，超过{line}。请说明原因 ! 超前 | 没有超过',
    '“{name}” is behind by 0.3687 of what is due, more than {line}. Say why ! ahead | less than',
  ],
  'monitoring.likelihood-contradicted': [
    '，两者矛盾。请核对 ! 不矛盾 | 一致 | not-completed',
    'The two contradict each other: check them ! agree | not-completed',
  ],
  'monitoring.likelihood-contradicted if value=210': [
    '“{name}”填报“确定能”完成目标，而单位自己预计为{value}公里（目标{target}公里） ! 完全不可能 | 按目前速度',
    "“{name}”: the report calls the target “certain”, and the unit's own forecast is {value}公里 (target {target}公里) ! impossible | pace",
  ],
  'monitoring.likelihood-contradicted if value=212': [
    '而单位自己预计为212公里（目标240公里） ! 212000',
    "the unit's own forecast is 212公里 (target 240公里) ! 212000",
  ],
  'monitoring.likelihood-contradicted if by=run-rate': [
    '填报“确定能”完成目标，而按目前速度为{value}座（目标{target}座） ! 完全不可能 | 单位自己',
    "calls the target “certain”, and the pace so far is {value}座 (target {target}座) ! impossible | unit's own",
  ],
  'monitoring.likelihood-contradicted if value=246': [
    '填报“完全不可能”完成目标，而目前完成情况为{value}公里（目标{target}公里） ! 确定能 | 单位自己',
    "calls the target “impossible”, and what is done so far is {value}公里 (target {target}公里) ! certain | unit's own",
  ],
  'monitoring.likelihood-contradicted if name=招标完成时间': [
    '填报“确定能”完成目标，而目前完成情况达不到目标 ! 完全不可能 | 况达到',
    'calls the target “certain”, and what is done so far misses it ! impossible | meets',
  ],
  'monitoring.likelihood-contradicted if name=建立养护台账': [
    '填报“完全不可能”完成目标，而目前完成情况达到目标 ! 确定能 | 达不到',
    'calls the target “impossible”, and what is done so far meets it ! certain | misses',
  ],
  'monitoring.cause-missing': [
    '“{name}”没有达到应达进度或不能确定完成目标，没有说明原因。请选择偏差原因 ! 已说明 | 能确定完成目标，已',
    '“{name}” is behind, or its target is not certain, and no cause is given. Choose the cause ! ahead | a cause is given',
  ],
  'monitoring.remedy-missing': [
    '“{name}”预计完不成全年目标，没有写明拟采取的措施。请补充 ! 预计完成 | 已写明',
    "The year's target of “{name}” is not expected to be met, and no remedy is given. Add ! is expected | a remedy is given",
  ],
  'monitoring.judgement-awaited': [
    '资金、“养护里程”落后于按本库约定推算的应达数，规则集没有预警线 | 须由人认定。请记录认定 ! 超前 | 无须 | 规则集有',
    'The money, “养护里程”: behind what is due by our convention of computing, and the rulebook has no line | is for a person: record the judgement ! ahead | has a line',
  ],
  'monitoring.judgement-unknown-row': [
    '认定所指的“{row}”不是目标中的指标，也不是资金（money），没有采用 ! ”是目标 | 已采用',
    'about “{row}”, which is neither an indicator of the objective nor money; it was not used ! is used | was used',
  ],
  'monitoring.judgement-later': [
    '认定的日期{on}晚于规则日{day}，没有采用 ! 早于 | 已采用',
    "The judgement of {on} is later than the rules' day {day}; it was not used ! earlier | was used",
  ],
  'monitoring.calendar-missing': [
    '处置期限为{days}个工作日，没有传入工作日历，不能算出到期日 ! 已传入 | 自然日',
    'The term is {days} working days, and no calendar was passed, so its last day is not known ! calendar days | is known',
  ],
  'monitoring.committed-missing': [
    '没有填报已签约未支付的金额，不能提出减多少。没有的请填0 ! 可以提出 | 按0计',
    'committed and not yet paid is not reported, so no amount can be proposed. Where there is none, report 0 ! amount is proposed | taken as 0',
  ],
  'monitoring.forecast-missing': [
    '没有全年预计执行数，不能提出减多少 ! 可以提出 | 已有',
    'There is no forecast of what the year will spend, so no amount can be proposed ! is a forecast | amount is proposed',
  ],
  'monitoring.forecast-too-low': [
    '预计全年执行{forecast}元，少于已执行的{executed}元 ! 多于 | 超过',
    'The year is forecast to spend {forecast} yuan, less than the {executed} already spent ! more',
  ],
  'monitoring.nothing-to-reduce': [
    '预计全年执行{forecast}元，不少于全年预算{annual}元，没有可减的金额 ! 元，少于 | 可减的金额为',
    'The year is forecast to spend {forecast} yuan, no less than the budget of {annual}: nothing can be taken ! , less than',
  ],
  'monitoring.reduction-limited': [
    '按预计可减{wanted}元，但已执行和已填报签约的{floor}元不能动，最多减{most}元 | 不要超过 ! 至少',
    'By the forecast {wanted} yuan could be taken, but {floor} are spent or reported as committed: at most {most}. Propose no more ! at least | no less',
  ],
  'monitoring.report-corrected': [
    '监控表“{id}”已由“{by}”更正，比较时用更正后的，原表保留 ! 用更正前的 | 删除',
    'Report “{id}” was corrected by “{by}”, which is the one compared; both stay ! removed',
  ],
  'monitoring.corrects-unknown': [
    '没有找到被更正的监控表“{id}”。请一并传入 ! 已找到',
    'The report “{id}” that is corrected was not found. Pass it too ! was found',
  ],
  'monitoring.report-left-out': [
    '{on}的监控表不属于{year}年或晚于{day}，没有用于比较 ! 表属于 | 早于 | 已用于',
    'The report of {on} is not of {year} or is later than {day}, and was not compared ! is of | earlier than | was compared',
  ],
  'monitoring.same-day-twice': [
    '{on}有两份不同的监控表，没有写明哪一份更正哪一份。请写明 ! 相同的 | 已写明',
    'There are two different reports of {on}, and neither says which it corrects. Say so ! two equal | one says',
  ],
  'monitoring.fell-back': [
    '少于{since}填报的{before}{unit}。累计数不应减少 | 目前{now} ! 多于 | 不应增加',
    'stands at {now} | less than the {before} | reported for {since}. What adds up does not become less ! more than | become more',
  ],
  'plan.unknown-row': [
    '进度计划里的“{row}”不是目标中的指标，也不是资金（money） ! ”是目标',
    '“{row}” in the plan is neither an indicator of the objective nor money ! is an indicator',
  ],
  'plan.one-figure': [
    '{by}的计划节点应当只写比例或数值之一。请留一个 ! 都要写 | 不应',
    'The step of {by} in the plan needs either a share or a value. Keep one ! needs both | keep both',
  ],
  'plan.not-in-order': [
    '计划节点{by}不晚于前一个节点{before}。请按日期先后排列 ! }晚于',
    'The step of {by} is not after the one before it, {before} ! is after',
  ],
  'plan.goes-back': [
    '到{by}的计划比例{share}低于前一个节点的{before}。计划进度是累计的 ! 高于 | 不是累计',
    'By {by} the plan has a share of {share}, less than the {before} of the step before. Shares of a plan add up ! more than | do not add',
  ],
  'report.corrects-itself': [
    '监控表“{id}”写明更正的是它自己 ! 不是它自己',
    'Report “{id}” says that it corrects itself ! does not correct',
  ],
}
