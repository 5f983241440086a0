import type { Polarity } from './polarity.js'

/** Approval, disclosure, adjustment, the marks of a review: together or not, before or after, entitled or not. */
export const approval: Polarity = {
  'approval.budget-not-approved': [
    '预算尚未批复，目标也尚未下达 ! 已',
    'Neither is the budget approved nor the objective issued ! Both',
  ],
  'approval.objective-not-issued': [
    '预算已于{on}批复，绩效目标没有同步下达，已过{days}天 ! 预算没有 | 预算未',
    'The budget was approved on {on}, the objective was not issued with it, {days} days ago ! budget was not',
  ],
  'approval.not-same-day': [
    '绩效目标于{on}下达，预算于{by}批复，不是同步 ! ，同步',
    'objective was issued on {on}, the budget approved on {by}: not together ! : together',
  ],
  'approval.not-same-body': [
    '目标由“{found}”批复，预算由“{expected}”批复 | 谁批复预算，谁批复目标 ! 谁批复预算，谁不',
    'objective was approved by "{found}", the budget by "{expected}" ! does not approve',
  ],
  'approval.without-budget': [
    '绩效目标于{on}下达，预算却没有批复 ! 已批复',
    'objective was issued on {on}, but no budget is approved ! but the budget is',
  ],
  'disclosure.objective-not-disclosed': [
    '预算已于{on}公开，绩效目标没有同步公开，已过{days}天 ! 预算没有',
    'budget was disclosed on {on}, the objective was not, {days} days ago ! budget was not',
  ],
  'disclosure.not-same-day': [
    '绩效目标于{on}公开，预算于{by}公开，不是同步 ! ，同步',
    'objective was disclosed on {on}, the budget on {by}: not together ! : together',
  ],
  'disclosure.without-budget': [
    '绩效目标于{on}公开，预算却没有公开 ! 已公开',
    'objective was disclosed on {on}, but not the budget ! and the budget',
  ],
  'disclosure.late': [
    '于{on}公开，晚于批复后{days}天的期限{until}，逾期{late}天 ! 早于 | 批复前 | 提前',
    'disclosed on {on}, after {until}, {days} days from its approval: {late} days late ! before | until {until}',
  ],
  'disclosure.classified': ['因“{because}”不公开 ! ”公开', 'Not disclosed, because: {because} ! Is disclosed'],
  'disclosure.classified-disclosed': [
    '却于{on}公开了绩效目标 | 写明因“{because}”不公开，却于{on}公开 ! 没有公开',
    'Said to be exempt | ("{because}"), yet the objective was disclosed on {on} ! was not',
  ],
  'adjustment.no-budget': ['没有写明预算调整前后的金额 ! 已写明', 'before and after is not stated ! is stated'],
  'adjustment.no-reason': ['没有写明调整原因 ! 已写明', 'No reason is given ! A reason'],
  'adjustment.not-entitled': [
    '由批复目标的部门、财政部门或政府决定 | 不能由申报一方自己或“ ! 可以由',
    'that approved the objective | not by whoever set it ! ” may decide',
  ],
  'adjustment.framework-changed': [
    '目标按“{expected}” | 按“{expected}”框架制定，调整不能改为“{found}” ! 可以改',
    'The objective was written to framework | framework "{expected}" and keeps it; it cannot become "{found}" ! can become',
  ],
  'adjustment.nothing-changed': ['前后的目标和预算没有不同 ! 有所', 'are the same before and after ! differ'],
  'review.own-objective': [
    '“{by}”审核的是自己设定的目标 | 谁申请资金谁设定目标，谁分配资金谁审核目标 ! 他人设定',
    '“{by}” reviews an objective of its own | Who applies sets the objective, who allocates reviews it ! of another’s',
  ],
  'review.repeated-party': [
    '“{by}”评分不止一次 | 重复计入 ! 只评',
    '“{by}” marks more than once | double ! marks once',
  ],
  'review.no-panels': ['没有任何评分 ! 已有', 'no marks at all ! There are marks'],
  'review.panel-incomplete': [
    '请补评，或注明不适用 | “{by}”没有评要点“{id}” ! ”评了',
    'Add the mark, or say that it does not apply | “{by}” has not marked “{id}” ! has marked',
  ],
  'review.grade-not-required': [
    '此项目的审核只须提出意见 | 没有规定要评定等级 ! 须评定 | 意见不够',
    'The review of this project takes an opinion; no grade is laid down ! not enough',
  ],
  'review.grade-required': [
    '此项目的审核须评定等级，只有意见不够 ! 只须 | 没有要求',
    'must be graded; an opinion is not enough ! is enough',
  ],
  'review.no-consequence': ['没有规定审核为“ | 怎样处理 ! 规定了', 'not laid down what follows ! is laid'],
  'review.repeated-subject': [
    '“{id}”的审核出现两次，只按第一次 ! 最后',
    'The review of “{id}” stands twice and counts by its first ! last',
  ],
  'adjustment.not-body-of-record': [
    '目标由“{expected}”批复，调整却由“{found}”决定 | 谁批复目标，谁决定调整，请报“{expected}”决定 ! 谁申请',
    'approved by "{expected}", the adjustment decided by "{found}" | have "{expected}" decide ! who applies',
  ],
  'adjustment.body-unknown': [
    '没有写明目标原由谁批复，无法核对 ! 已写明',
    'not stated who approved the objective | cannot be checked ! is stated',
  ],
  'adjustment.lowered-budget-kept': [
    '目标由“{before}” | 预算却没有减少（调整前{from}元，调整后{to}元） ! 预算减少 | 提高',
    'target “{before}” | the budget does not fall ({from} yuan before, {to} yuan after) ! raised | the budget falls',
  ],
  'adjustment.objective-untouched': [
    '预算由{from}元调整为{to}元，绩效目标没有相应调整 ! 目标已',
    'from {from} to {to} yuan, and the objective does not ! objective changes',
  ],
  'adjustment.re-review-owed': ['须按程序重新审核 ! 无须', 'a re-review is owed ! not owed'],
  'approval.no-approver': ['由谁批复，无法核对 ! 已写明', 'not stated who approved | cannot be checked ! is stated'],
  'approval.later-day': [
    '{on}晚于判断所依的日期{day}，视为尚未发生 ! 早于 | 已发生',
    '{on} is later than {day}, the day asked about, and counts as not yet happened ! earlier | has happened',
  ],
  'disclosure.not-yet': ['预算已批复，尚未公开 ! 逾期 | 已公开', 'approved and not disclosed yet ! overdue | late'],
  'disclosure.overdue': [
    '尚未公开，批复后{days}天的期限{until}已过，逾期{late}天 ! 还有 | 已公开',
    'not disclosed, and {until}, {days} days from its approval, is past: {late} days overdue ! left',
  ],
}
