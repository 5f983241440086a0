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
    'is refused | {missing} ! is admitted | yet',
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
    '须作事前绩效评估，尚未开展。请先评估 ! 无须 | 已开展',
    'and none was done. Assess first | due here, and none was done ! not due | was done before',
  ],
  'gate.ex-ante-unknown': [
    '没有事前评估的记录，规则集“{rulebook}”也没有规定哪些项目须作评估（{key}），因此不作判断 ! 须先',
    'does not say where one is due ({key}), so nothing is judged | There is no ex-ante | "{rulebook}" does not say ! must',
  ],
  'gate.ex-ante-undecided': [
    '规则集规定了须作事前评估的范围，但没有给出“金额”，无法判断。请补填 ! 可以判断',
    'The rulebook says where an ex-ante assessment is due, but "{name}" is not given, so it is undecided. Fill ! is given',
  ],
  'gate.ex-ante-adjust': [
    '{on}事前绩效评估结论为调整后支持。请确认已按意见调整 ! 不予 | 调整前',
    'supports the request after adjustment. Make sure the adjustment was made | {on} supports the request after adjustment ! rejects | before',
  ],
  'gate.not-reviewed': [
    '绩效目标尚未审核。请提交审核 ! 已审核',
    'The objective has not been reviewed. Submit it ! has been',
  ],
  'gate.reviewed-before-filing': [
    '审核早于申报，未予采用 ! 晚于 | ，采用',
    'A review before the filing is left out ! after | counts',
  ],
  'gate.improve': [
    '审核结果为“ | 修改后即可进入下一步 ! 不得 | 不予 | 不可',
    'it goes on after the changes agreed with the unit | Reviewed “ | ”: it goes on after the changes ! not | before',
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
    '两次审核之间目标没有修改。中、差应先修改再审，未修改的再审不算“修改后仍不符合要求” ! 已修改 | 也算',
    'A failing objective is revised before it is reviewed again, and a second look at it unrevised never counts as "still fails after revision" | Nothing was revised ! always',
  ],
  'gate.later-event': [
    '{on}的事项晚于所依规则之日{day}，未予采用 ! 早于 | ，采用',
    '{on} is later than the norms day {day} and is left out ! earlier | counts',
  ],
  'review.gate-budget admitted if events=2021-07-02 ex-ante-not-required + 2021-08-01 filed + 2021-08-20 reviewed': [
    '2021-07-02无须事前评估',
    'ex-ante-not-required',
  ],
}
