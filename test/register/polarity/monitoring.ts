import type { Polarity } from './polarity.js'

/** Monitoring, line by line: behind or ahead, kept or passed, in time or late, on or off target, a light and why. */
export const monitoring: Polarity = {
  'monitoring.monitor-project lit': [
    '截至{on}：红灯，以最差的 | {name} ! 最好 | 不亮灯 | 绿灯',
    'as of {on}: red light, the worst being | {name} ! best | no line | green',
  ],
  'monitoring.monitor-project lit if worst=money': ['以最差的资金为准', 'the worst being the money'],
  'monitoring.monitor-project lit if worst=路面完好率': ['以最差的“{worst}”为准', 'the worst being “{worst}”'],
  'monitoring.monitor-project unlit': [
    '《{name}》截至{on} | 已与应达进度比较，没有可用的亮灯线，不亮灯 ! 红灯 | 没有比较 | ，有可用',
    '{name} as of {on} | held against what is due; there is no line for a light, so none is shown ! light, the worst | not held | is a line',
  ],
  'monitoring.measure-due plan-share': [
    '按项目计划，到{by}应达：{whole} × {share} = {due} ! 已过天数 | 上限',
    "Due by {by} under the project's plan | {whole} × {share} = {due} ! days | ceiling",
  ],
  'monitoring.measure-due plan-value': [
    '按项目计划，到{by}应达{due} ! 已过天数 | 没有应达',
    "Due by {by} under the project's plan: {due} ! days | nothing is due",
  ],
  'monitoring.measure-due plan-between': [
    '按项目计划，{by}与{next}之间已过{days}天（共{ofDays}天），应达约{due} ! 剩 | 没有应达',
    'plan {days} of the {ofDays} days between {by} and {next} are over: about {due} | due ! left | nothing',
  ],
  'monitoring.measure-due plan-not-begun': [
    '按项目计划，第一个节点是{next}，目前没有应达数 ! 最后 | 应达全部',
    "The first step of the project's plan is {next}: nothing is due yet ! last step | all of it",
  ],
  'monitoring.measure-due by-days': [
    '按已过天数应达：{whole} × {days} ÷ {ofDays} | {due} ! 剩余 | 月数 | 计划',
    'Due by the days that are over: {whole} × {days} ÷ {ofDays} | {due} ! left | months | plan',
  ],
  'monitoring.measure-due by-days if due=424': ['÷ 365 = 424公里 ! ≈', '÷ 365 = 424公里 ! ≈'],
  'monitoring.measure-due by-days if due=139.3973': ['÷ 365 ≈ 139.3973公里 ! = 139', '÷ 365 ≈ 139.3973公里 ! = 139'],
  'monitoring.measure-due by-months': [
    '按已过月数应达：{whole} × {months} ÷ {ofMonths} | {due} ! 剩余 | 天数 | 计划',
    'Due by the months that are over: {whole} × {months} ÷ {ofMonths} | {due} ! left | days | plan',
  ],
  'monitoring.measure-due full': [
    '不随时间累计，应达全部：{due} ! 逐步 | 上限 | 约',
    'Does not add up over the year, so all of it is due: {due} ! ceiling | nothing | about',
  ],
  'monitoring.measure-due ceiling': [
    '不得超过的上限：{due} ! 不低于 | 下限',
    'A ceiling not to be passed: {due} ! floor',
  ],
  'monitoring.measure-money on-course': [
    '资金：截至{on}执行{executed}元（全年预算{annual}元的{rate}），应达 | {due}元 | 为应达数的{ratio} ! 落后',
    "Money: {executed} yuan spent by {on} ({rate} of the year's {annual} yuan) | {due} yuan due | {ratio} of what is due ! behind",
  ],
  'monitoring.measure-money on-course if difference=150000': ['超前{difference}元', '{difference} yuan ahead'],
  'monitoring.measure-money on-course if difference=0': ['与应达数持平 ! 超前', 'level with it ! ahead'],
  'monitoring.measure-money behind': [
    '资金：截至{on}执行{executed}元（全年预算{annual}元的{rate}），应达{due}元，落后920000元，为应达数的{ratio} ! 超前 | 持平',
    "Money: {executed} yuan spent by {on} ({rate} of the year's {annual} yuan), {due} yuan due, 920000 yuan behind, {ratio} of what is due ! ahead | level",
  ],
  'monitoring.measure-money nothing-due': [
    '资金：截至{on}执行{executed}元（全年预算{annual}元的{rate}），目前没有应达数 ! 落后',
    "Money: {executed} yuan spent by {on} ({rate} of the year's {annual} yuan); nothing is due yet ! behind",
  ],
  'monitoring.measure-money not-reported': [
    '资金：截至{on}应达约{due}元（全年预算{annual}元），没有填报执行数 ! 执行0 | 按0',
    "Money: about {due} of the year's {annual} yuan due by {on}; what was spent is not reported ! is 0 | is reported",
  ],
  'monitoring.measure-money no-budget': [
    '截至{on}没有预算数，不能比较进度 ! 可以',
    'no budget as of {on}, so no pace ! so a pace',
  ],
  'monitoring.measure-money no-budget if executed=12345': [
    '（填报执行{executed}元）',
    '({executed} yuan reported as spent)',
  ],
  'monitoring.measure-row on-course': [
    '{name}：完成{actual} | 应达 | {due} | 为应达数的{ratio} ! 落后',
    '{name}: {actual} | done | {due} | {ratio} of what is due ! behind',
  ],
  'monitoring.measure-row on-course if difference=10.6027': [
    '应达约{due}公里，超前{difference}公里',
    'done, about {due}公里 due, {difference}公里 ahead',
  ],
  'monitoring.measure-row on-course if difference=0': ['与应达数持平 ! 超前', 'level with it ! ahead'],
  'monitoring.measure-row behind': [
    '{name}：完成{actual}公里，应达{due}公里，落后24公里，为应达数的{ratio} ! 超前 | 持平',
    '{name}: {actual}公里 done, {due}公里 due, 24公里 behind, {ratio} of what is due ! ahead | level',
  ],
  'monitoring.measure-row nothing-due': [
    '{name}：完成{actual} | 目前没有应达数 ! 落后',
    '{name}: {actual} | done, nothing is due yet ! behind',
  ],
  'monitoring.measure-row ceiling-kept': [
    '{name}：目前{actual}万元，没有超过上限 | {due} ! 已超过 | ，超过',
    '{name}: {actual}万元, the ceiling of | {due}万元 is kept ! past | passed',
  ],
  'monitoring.measure-row ceiling-passed': [
    '{name}：目前{actual}万元，超过上限{due}万元，超出 ! 没有超过 | 低于',
    '{name}: {actual}万元, past the ceiling of {due}万元 by ! kept',
  ],
  'monitoring.measure-row ceiling-passed if actual=1.9': ['，超出0.3万元', ' by 0.3万元'],
  'monitoring.measure-row in-range': [
    '{name}：目前{actual} | 在{from}至{to} | 之内 ! 之外',
    '{name}: {actual} | inside {from} to {to} ! outside',
  ],
  'monitoring.measure-row out-of-range': [
    '{name}：目前{actual} | 在{from}至{to}小时之外，相差8小时 ! 之内',
    '{name}: {actual} | outside {from} to {to}小时 by 8小时 ! inside',
  ],
  'monitoring.measure-row date-kept': [
    '{name}：{done}完成，按期（应于{by}前） ! 逾期 | 尚未',
    '{name}: done on {done}, in time (due by {by}) ! late | not done',
  ],
  'monitoring.measure-row date-late': [
    '{name}：{done}完成，逾期{days}天（应于{by}前） ! 按期 | 提前 | 尚未',
    '{name}: done on {done}, {days} days late (due by {by}) ! in time | early | not done',
  ],
  'monitoring.measure-row date-ahead': [
    '{name}：尚未完成，期限{by}未到 ! 已过 | 逾期',
    '{name}: not done, the date {by} is still ahead ! passed | late',
  ],
  'monitoring.measure-row date-passed': [
    '{name}：尚未完成，已过期限{by}，逾期{days}天 ! 未到 | 按期',
    '{name}: not done, the date {by} passed {days} days ago ! ahead | in time',
  ],
  'monitoring.measure-row answer-kept': ['{name}：已做到 ! 尚未 | 没有', '{name}: done ! not done'],
  'monitoring.measure-row answer-ahead': [
    '{name}：尚未做到，期限{by}未到 ! 已过',
    '{name}: not done, the date {by} is still ahead ! passed',
  ],
  'monitoring.measure-row answer-missed': [
    '{name}：尚未做到，已过期限{by} ! 未到',
    '{name}: not done, the date {by} has passed ! ahead',
  ],
  'monitoring.measure-row judged': [
    '{name}：由人判定，达到{share} ! 未达',
    '{name}: judged by a person, {share} reached ! missed',
  ],
  'monitoring.measure-row not-reported': [
    '{name}：没有填报，不按0计 ! ，按0',
    '{name}: not reported, which is not 0 ! is 0',
  ],
  'monitoring.measure-row not-measurable': [
    '{name}：不能与应达数比较 | {reason} ! 可以',
    '{name}: cannot be held against what is due | {reason} ! can be',
  ],
  'monitoring.measure-row not-applicable': [
    '{name}：不适用（{because}） ! ：适用',
    '{name}: does not apply ({because}) ! : applies',
  ],
  'monitoring.show-light band if ratio=0.5596': [
    '红灯（{ratio}，低于{below}） ! 不低于 | 黄灯',
    'red light ({ratio}, below {below}) ! at least | yellow',
  ],
  'monitoring.show-light band if ratio=0.7891': [
    '养护里程：黄灯（{ratio}，不低于{from}、低于{below}） ! 红灯 | 绿灯',
    '养护里程: yellow light ({ratio}, at least {from}, below {below}) ! red | green',
  ],
  'monitoring.show-light band if ratio=1.2554': [
    '蓝灯（{ratio}，不低于{from}） ! 、低于 | 绿灯',
    'blue light ({ratio}, at least {from}) ! below | green',
  ],
  'monitoring.show-light judged-band': [
    '{name}：黄灯（判定{share}，不低于{from}、低于{below}） ! 红灯 | 绿灯',
    '{name}: yellow light (judged {share}, at least {from}, below {below}) ! red | green',
  ],
  'monitoring.show-light ceiling-kept': [
    '{name}：绿灯（没有超过上限） ! （超过 | 红灯',
    '{name}: green light (the ceiling is kept) ! passed | red',
  ],
  'monitoring.show-light ceiling-passed': [
    '{name}：红灯（超过上限） ! 没有超过 | 绿灯',
    '{name}: red light (the ceiling is passed) ! kept | green',
  ],
  'monitoring.show-light both': [
    '{name}：绿灯（进度正常，目标能达到） ! 落后 | 达不到 | 红灯 | 黄灯',
    '{name}: green light (on schedule, and the target will be met) ! behind | not be met | red | yellow',
  ],
  'monitoring.show-light on-schedule-only': [
    '{name}：黄灯（进度正常，目标达不到） ! 落后 | 能达到 | 红灯 | 绿灯',
    '{name}: yellow light (on schedule, but the target will not be met) ! behind | will be met | red | green',
  ],
  'monitoring.show-light behind-schedule': [
    '{name}：红灯（进度落后） ! 正常 | 绿灯 | 黄灯',
    '{name}: red light (behind schedule) ! on schedule | green | yellow',
  ],
  'monitoring.show-light none': ['不亮灯 ! 绿灯 | 红灯', 'No light ! green | red'],
  'monitoring.forecast-year forecast': [
    '全年预计（目前{actual} | 按目前速度{actual} × {ofAll} ÷ {passed} | {runRate}',
    'forecast of the year ({actual} | at the pace so far {actual} × {ofAll} ÷ {passed} | {runRate}',
  ],
  'monitoring.forecast-year forecast if own=205': [
    '养护里程：全年预计 | 按计划进度{whole} × {actual} ÷ {planned} = {planScaled}公里 | 单位自己预计{own}公里',
    "养护里程: forecast of the year | along the plan {whole} × {actual} ÷ {planned} = {planScaled}公里 | the unit's own {own}公里",
  ],
  'monitoring.forecast-year none': ['无从预计全年 ! 可以', 'Nothing to forecast the year from ! Enough'],
  'monitoring.measure-gap beyond': [
    '{name}：已达全年目标的{promise}，资金已执行{money}，目标比资金快{points}个百分点，超过{line}的线 ! 没有超过 | 慢',
    "{name}: {promise} of the year's target, {money} of the money spent, the target {points} percentage points ahead of the money, beyond the line of {line} ! not beyond | behind",
  ],
  'monitoring.measure-gap within': [
    '{name}：已达全年目标的{promise}，资金已执行{money}，目标比资金慢5.75个百分点，没有超过{line}的线 ! ，超过 | 快',
    "{name}: {promise} of the year's target, {money} of the money spent, the target 5.75 percentage points behind the money, not beyond the line of {line} ! ahead",
  ],
  'monitoring.measure-gap no-line': [
    '{name}：已达全年目标的{promise}，资金已执行{money} ! 的线',
    "{name}: {promise} of the year's target, {money} of the money spent ! the line",
  ],
  'monitoring.measure-gap no-line if points=0': [
    '目标与资金进度相同 ! 快 | 慢',
    'level with the money ! ahead | behind',
  ],
  'monitoring.propose-action by-judgement': [
    '（认定理由：{because}）；建议 ! 越过预警线 | 落后于项目自己',
    '(judged, because: {because}); proposal: ! warning line | own plan',
  ],
  'monitoring.propose-action by-judgement if because=上级政策调整': [
    '“养护里程”：客观原因 | 建议压减，同时调整目标；已执行和已填报签约的{budgetFloor}元不能动，最多可减{most}元，按预计建议减{proposed}元 ! 或者 | 至少',
    '“养护里程”: objective cause | proposal: reduce, and in the same act adjust the objective; {budgetFloor} yuan are spent or reported as committed and cannot be touched, at most {most} yuan can be taken, by the forecast {proposed} yuan ! , or | at least',
  ],
  'monitoring.propose-action by-judgement if budgetFloor=1500000': [
    '“养护里程”：偏离目标较大 | 已填报签约的{budgetFloor}元不能动，最多可减{most}元，按预计建议减{proposed}元 ! 至少',
    '“养护里程”: far off target | {budgetFloor} yuan are spent or reported as committed and cannot be touched, at most {most} yuan can be taken, by the forecast {proposed} yuan ! at least',
  ],
  'monitoring.propose-action by-judgement if due=': ['建议 ! 前作出处置', 'proposal: ! to be decided by'],
  'monitoring.propose-action by-judgement if due=2026-08-15': [
    '；{due}前作出处置，逾期未处置的，暂停 ! 继续',
    '; to be decided by {due}, if it is not decided in time: suspend ! continue',
  ],
  'monitoring.propose-action by-judgement if because=路基塌陷': [
    '项目：重大损失浪费或风险 | 建议暂停，同时压减 | 最多可减{most}元，减多少由决定机关定 ! 按预计 | 或者',
    'The project: major loss, waste or risk | proposal: suspend, and in the same act reduce | at most {most} yuan can be taken, how much is for the deciding body ! by the forecast | , or',
  ],
  'monitoring.propose-action by-line': [
    '（越过预警线）；建议督促整改 | 逾期未处置的，暂停 ! 认定 | 落后于项目自己 | 继续',
    '(past a warning line); proposal: rectify | if it is not decided in time: suspend ! judged | own plan | continue',
  ],
  'monitoring.propose-action by-promise': [
    '（落后于项目自己的计划、期限或上限）；建议督促整改 ! 越过预警线 | 认定 | 领先 | 超前',
    "(behind the project's own plan, date or ceiling); proposal: rectify ! warning line | judged | ahead",
  ],
}
