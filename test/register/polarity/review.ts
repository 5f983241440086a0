import type { Polarity } from './polarity.js'

/** Review and gate: may or may not, goes on or goes back, accepted or not. */
export const review: Polarity = {
  'review.choose-advice proceed': [
    '直接进入下一步预算安排 ! 不得 | 不予 | 重新报审 | 修改',
    'goes to the next step ! not | revised | improved',
  ],
  'review.choose-advice improve': [
    '完善后进入下一步 ! 不得 | 不予 | 重新报审 | 直接',
    'improved as agreed, then goes to the next step ! not | revised',
  ],
  'review.choose-advice revise': [
    '修改后重新报审 ! 进入 | 不予 | 不得 | 列入',
    'revised and reviewed again ! goes | may | budget',
  ],
  'review.choose-advice reject': [
    '不得进入下一步预算安排 ! 可以 | 直接 | 准予 | 修改',
    'may not go to the next step ! goes | revised | improved',
  ],
  'review.choose-advice still-fails': [
    '修改后再审仍为“ | 一律不予列入预算 ! 准予 | 可以 | 修改前',
    'after the revision: not budgeted, without exception ! before | may | with exception',
  ],
  'review.choose-advice unruled': ['没有规定后果 ! 进入 | 不得', 'states no consequence ! may | goes'],
  'review.gate-budget admitted': [
    '准予列入预算 ! 不予 | 不得 | 暂不 | 不能',
    'is admitted to the budget ! not admitted | refused | is not',
  ],
  'review.gate-budget not-yet': [
    '暂不能列入预算 | 因为：{missing} ! 准予 | 不予列入预算（',
    'is not admitted yet | {missing} ! is admitted | is refused',
  ],
  'review.gate-budget refused': [
    '不予列入预算 | 因为：{missing} ! 准予 | 可以 | 暂不能',
    'is refused | {missing} ! is admitted | not admitted yet',
  ],
  'review.review-objective graded': [
    '绩效目标审核（定性） | （定性）：评为“ ! 定量 | 尚未',
    '(qualitative): “ ! quantitative | not complete',
  ],
  'review.review-objective scored': [
    '绩效目标审核（定量 | （定量，{count}组评分）：得{score}分，评为“{label}” ! 定性 | 最高 | 尚未',
    '(quantitative, marked by {count}): {score}, “{label}” ! qualitative | at best | not complete',
  ],
  'review.review-objective capped': [
    '绩效目标审核（定量 | （定量，{count}组评分）：得{score}分，有要点为“差”，最高为“{label}” ! 定性 | 最低',
    'marked by {count}): {score}; an item is poor, so “{label}” at best ! good, so | at worst | at least',
  ],
  'review.review-objective opinion if accepted=yes': [
    '绩效目标审核（意见） | （意见）：同意 ! 不同意',
    '(opinion): accepted ! not accepted',
  ],
  'review.review-objective opinion if accepted=no': [
    '绩效目标审核（意见） | （意见）：不同意 ! ：同意',
    '(opinion): not accepted ! : accepted',
  ],
  'review.review-objective provisional': [
    '绩效目标审核尚未 | 尚未完成，暂得{subtotal}分，因为：{missing} ! 已完成 | 总分',
    'not complete, {subtotal} so far, because: {missing} ! is complete',
  ],
  'review.measure-first-pass-rate counted': [
    '首次审核{whole}个，{part}个为优或良 | 一次通过率约{value} ! 中 | 差',
    '{part} of {whole} passed at the first review: about {value} ! failed',
  ],
  'review.measure-first-pass-rate nothing-reviewed': [
    '没有审核记录，没有一次通过率 ! 约',
    'Nothing was reviewed | no first-pass rate ! about',
  ],
  'gate.no-objective': [
    '没有申报绩效目标。目标是安排预算的前置条件，请先申报 ! 已申报',
    'No objective was filed. An objective is the precondition of a budget: file one first ! was filed, ',
  ],
  'gate.ex-ante-rejected': [
    '{on}事前绩效评估结论为不予支持，不得列入预算 ! 可以 | 为支持 | 准予',
    'The ex-ante assessment of {on} rejects the request: it cannot enter the budget ! supports | can enter',
  ],
  'gate.ex-ante-missing': [
    '按规则集“{rulebook}”的范围须作事前绩效评估，尚未开展 | 请先评估 ! 无须 | 已开展',
    'Rulebook "{rulebook}" makes an ex-ante assessment due here, and none was done | Assess first ! not due | was done before',
  ],
  'gate.ex-ante-unknown': [
    '没有事前绩效评估的记录 | “{rulebook}”没有规定 | 须先决定 | 无须评估的理由 ! 不作判断 | 已作 | {key}',
    'There is no ex-ante | "{rulebook}" does not say | to be decided first | why no assessment is needed ! nothing is judged | {key}',
  ],
  'gate.ex-ante-undecided': [
    '没有填写“ | 无法判断 ! 可以判断',
    'is not given, so nobody can tell whether it is due ! is given',
  ],
  'gate.not-reviewed': ['尚未审核 ! 已审核', 'has not been reviewed ! has been'],
  'gate.reviewed-before-filing': [
    '审核早于申报，未予采用 ! 晚于 | ，采用',
    'A review before the filing is left out ! after | counts',
  ],
  'gate.improve': [
    '审核结果为“ | 可以进入下一步，尚须按商定的意见完善目标 ! 不得 | 不予 | 不可',
    'Reviewed “ | ”: it goes on, and the agreed improvement of the objective is owed ! not | before',
  ],
  'gate.revision-owed': [
    '审核结果为“ | 请修改目标后重新报审 ! 即可 | 不得',
    'Reviewed “ | ”: revise the objective and submit it again ! goes on | may not',
  ],
  'gate.re-review-owed': [
    '目标已修改，尚未重新审核 ! 未修改 | 已重新',
    'The objective was revised and not reviewed again ! not revised',
  ],
  'gate.opinion-against': [
    '请按意见修改后重新报审 | 审核意见不同意 ! 意见同意',
    'The review opinion is against it. Revise it and submit it again ! in favour',
  ],
  'gate.rejected': [
    '审核结果为“ | 不得进入预算安排 ! 可以 | 准予 | 即可',
    'Reviewed “ | ”: it may not enter the budget ! may enter',
  ],
  'gate.still-fails': [
    '修改后再次审核仍为“ | 一律不予列入预算 ! 准予 | 可以 | 修改前',
    'Still “ | ” after its revision: not budgeted, without exception ! before | with exception',
  ],
  'gate.reviewed-again-unrevised': [
    '{on}与{again}两次审核之间，目标没有实质改动，后一次不作数 | 应先修改再审 ! 已修改 | 前一次不作数',
    'Nothing real changed | between the reviews of {on} and {again}, so the second never counts ! first never | always',
  ],
  'gate.later-event': [
    '{on}的事项晚于判断所依的日期{day}，未予采用 | 请按{on}或以后 ! 早于 | ，采用',
    '{on} is later than {day}, the day asked about, and is left out | ask as of {on} or later ! earlier | it counts',
  ],
  'review.gate-budget emergency': [
    '因“{because}”应急先行列入预算 | 尚欠： ! 不予 | 不得 | 暂不',
    'admitted first in an emergency, because: {because} | owed: ! not admitted | refused',
  ],
  'gate.ex-ante-amount-missing': [
    '{on} | 结论为调整后支持，但没有写明 | 无法判断 ! 不予 | 已写明',
    '{on} supports the request after adjustment | is not stated ! rejects | is stated',
  ],
  'gate.ex-ante-over-suggested': [
    '申请{amount}元，高于{on} | 建议的{suggested}元 ! 低于 | 不高于',
    '{amount} yuan are asked for, more than the {suggested} yuan | {on} ! less | not more',
  ],
  'gate.ex-ante-adjusted': [
    '申请{amount}元，不高于{on} | 建议的{suggested}元，已按意见调整 ! ，高于 | 未按',
    '{amount} yuan are asked for, not more than the {suggested} yuan | {on} ! for, more',
  ],
  'gate.ex-ante-assessed-again': [
    '{earlier}事前绩效评估结论为不予支持，{on}又作评估，以后一次为准 ! 以前一次',
    'of {earlier} rejected the request, the one of {on} counts ! supported',
  ],
  'gate.objective-unmatched': [
    '{on} | 建议安排{suggested}元 | 请使目标与金额相匹配 ! 已匹配',
    '{on} suggests {suggested} yuan | Match the objective ! is matched',
  ],
  'gate.review-by-nobody': [
    '{on}的审核没有写明由谁审核，不作数 ! 已写明 | ，作数',
    'review of {on} does not say who reviewed, so it is none ! so it counts',
  ],
  'gate.review-own': [
    '{on}的审核由申报单位“{by}”自己作出 | 不作数 | 另行审核 ! ，作数',
    'review of {on} is by "{by}" itself | so it is none | by another ! so it counts',
  ],
  'gate.reviewer-unlisted': [
    '没有“ | 低于各级，只在各级都未审核时采用 ! 高于',
    'is none of the levels of review | stands below all of them | only while none has reviewed ! above',
  ],
  'gate.lower-review': [
    '{on} | 之后，不能改变上一级的结论 ! 可以',
    '{on} | comes after that of | cannot overrule it ! before | can overrule',
  ],
  'gate.level-missing': [
    '各级都须审核通过 | 没有审核通过的记录 ! 已审核',
    'Every level of review must | has not passed ! has passed',
  ],
  'gate.reviews-contradict': [
    '没有改动，{on}审核 | ，{again}又 | 互相矛盾，都不采用 ! 以后一次 | 都采用',
    'is unchanged | on {on} | on {again} | contradict each other and neither counts ! both count',
  ],
  'gate.grade-owed': [
    '须评定等级，只有同意的意见不够 ! ，不要求',
    'must be graded, and an opinion in favour is not enough ! is enough.',
  ],
  'gate.revised-unchanged': [
    '{on}的修改没有改动 | 不算修改 ! ，算修改',
    'revision of {on} changes nothing | so it is none ! so it counts',
  ],
  'gate.emergency': [
    '{on}因“{because}”由“ | 应急先行安排 | 补齐 ! 不作数 | 逾期',
    'first in an emergency on {on} | because: {because} | owed is due ! overdue | none.',
  ],
  'gate.emergency-no-reason': [
    '{on}的应急安排没有写明原因，不作数 ! ，作数',
    'of {on} gives no reason, so it is none ! so it counts',
  ],
  'gate.emergency-not-entitled': [
    '{on}的应急安排由“{by}” | 不是有权批复预算的一方，不作数 ! ，作数 | 是由',
    'of {on} is by "{by}" | may not approve a budget, so it is none ! who may approve | so it counts',
  ],
  'gate.emergency-overdue': [
    '{on}应急先行安排，应于{due}前补齐，已逾期{days}天 ! 还有 | 提前',
    'on {on}, to be made up for by {due}: {days} days overdue ! days left',
  ],
  'gate.calendar-missing': [
    '按工作日计，没有提供工作日历 ! 已提供 | 自然日',
    'in working days and no calendar is given ! calendar days',
  ],
  'gate.other-year': [
    '{on}的事项属于{year}年度，判断的是{asked}年度，未予采用 ! ，采用',
    'of {on} is of {year}, the year asked about is {asked}, so it is left out ! counts',
  ],
  'gate.year-unstated': [
    '{on}的事项没有写明年度 | 未计入{year}年度 ! 已计入',
    'of {on} names no budget year | not counted for {year} ! is counted',
  ],
}
