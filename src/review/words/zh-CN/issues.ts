import type { Facts, IssueWords } from '../../../kernel/words.js'
import type { gateIssues } from '../../gate-issues.js'
import type { reviewIssues } from '../../review-issues.js'

const factName = (name: string): string => ({ new: '是否新增', amount: '金额', growth: '增幅' })[name] ?? name

const apart = (f: Facts<'late' | 'early'>): string => (f.late === '' ? `，早${f.early}天` : `，晚${f.late}天`)

type Due = Facts<'isNew' | 'amount' | 'from' | 'growth' | 'growthFrom' | 'growthOver'>

/** Why an assessment is due: the request's figures beside those of the line. */
const dueBecause = (f: Due): string =>
  [
    f.isNew === '' ? '' : f.isNew === 'yes' ? '新增项目' : '非新增项目',
    f.from === '' ? '' : `申请${f.amount}元，达到${f.from}元`,
    f.growthFrom === '' ? '' : `增幅${f.growth}%，达到${f.growthFrom}%`,
    f.growthOver === '' ? '' : `增幅${f.growth}%，超过${f.growthOver}%`,
  ]
    .filter((each) => each !== '')
    .join('，')

/** 中文：预算准入、批复、公开、调整、审核的问题。 */
export const issues = {
  'gate.no-objective': () => '没有申报绩效目标。目标是安排预算的前置条件，请先申报',
  'gate.ex-ante-rejected': (f) => `${f.on}事前绩效评估结论为不予支持，不得列入预算。仍需安排的，请重新论证后再作评估`,
  'gate.ex-ante-missing': (f) => `${dueBecause(f)}，按规则集“${f.rulebook}”的范围须作事前绩效评估，尚未开展。请先评估`,
  'gate.ex-ante-unknown': (f) =>
    `没有事前绩效评估的记录，也没有写明不是新增项目；规则集“${f.rulebook}”没有规定哪些项目须作评估，是否须作须先决定。请开展评估，或写明无须评估的理由`,
  'gate.ex-ante-undecided': (f) =>
    `须作事前绩效评估的范围已有规定，但没有填写“${factName(f.name)}”，无法判断是否须作。请补填`,
  'gate.ex-ante-amount-missing': (f) =>
    `${f.on}事前绩效评估结论为调整后支持，但没有写明${f.what === 'suggested' ? '建议安排的金额' : '现在申请的金额'}，无法判断是否已按意见调整。请补填`,
  'gate.ex-ante-over-suggested': (f) =>
    `申请${f.amount}元，高于${f.on}事前绩效评估建议的${f.suggested}元。请按建议的金额调整`,
  'gate.ex-ante-adjusted': (f) => `申请${f.amount}元，不高于${f.on}事前绩效评估建议的${f.suggested}元，已按意见调整`,
  'gate.ex-ante-assessed-again': (f) =>
    `${f.earlier}事前绩效评估结论为不予支持，${f.on}又作评估，以后一次为准。请核对是否重新论证`,
  'gate.objective-unmatched': (f) =>
    `${f.on}事前绩效评估建议安排${f.suggested}元，绩效目标${f.amount === '' ? '自评估以来没有改动' : `仍按${f.amount}元制定`}。请使目标与金额相匹配`,
  'gate.not-reviewed': () => '绩效目标尚未审核。请提交审核',
  'gate.reviewed-before-filing': () => '审核早于申报，未予采用。请核对日期',
  'gate.review-by-nobody': (f) => `${f.on}的审核没有写明由谁审核，不作数。请补填`,
  'gate.review-own': (f) =>
    `${f.on}的审核由申报单位“${f.by}”自己作出（或没有写明是谁的目标），不作数。谁申请资金谁设定目标，谁分配资金谁审核目标，请另行审核`,
  'gate.reviewer-unlisted': (f, say) =>
    `规定的审核层级中没有“${say('party', f.kind)}”，其审核低于各级，只在各级都未审核时采用。请核对由谁审核`,
  'gate.lower-review': (f, say) =>
    `${f.on}“${say('party', f.kind)}”的审核在“${say('party', f.above)}”之后，不能改变上一级的结论`,
  'gate.level-missing': (f, say) =>
    `按规定各级都须审核通过，而“${say('party', f.kind)}”对现在的目标没有审核通过的记录。请提交审核`,
  'gate.reviews-contradict': (f, say) =>
    `同一目标没有改动，${f.on}审核${f.grade === '' ? '同意' : `为“${say('grade', f.grade)}”`}，${f.again}${f.otherGrade === '' ? '又不同意' : `又为“${say('grade', f.otherGrade)}”`}，互相矛盾，都不采用。请由原审核方确认`,
  'gate.grade-owed': () => '按规定此项目的审核须评定等级，只有同意的意见不够。请评定等级',
  'gate.improve': (f, say) => `审核结果为“${say('grade', f.grade)}”，可以进入下一步，尚须按商定的意见完善目标`,
  'gate.revision-owed': (f, say) => `审核结果为“${say('grade', f.grade)}”。请修改目标后重新报审`,
  'gate.re-review-owed': () => '目标已修改，尚未重新审核。请提交复审',
  'gate.opinion-against': () => '审核意见不同意。请按意见修改后重新报审',
  'gate.rejected': (f, say) => `审核结果为“${say('grade', f.grade)}”，不得进入预算安排`,
  'gate.still-fails': (f, say) => `修改后再次审核仍为“${say('grade', f.grade)}”，一律不予列入预算`,
  'gate.reviewed-again-unrevised': (f) =>
    `${f.on}与${f.again}两次审核之间，目标没有实质改动，后一次不作数。不合格的目标应先修改再审`,
  'gate.revised-unchanged': (f) => `${f.on}的修改没有改动目标所承诺的内容，不算修改。请核对`,
  'gate.emergency': (f, say) =>
    `${f.on}因“${f.because}”由“${say('party', f.kind)}”应急先行安排，所欠的事项${f.due === '' ? '须补齐（规则集没有规定期限）' : `须于${f.due}前（含当日）补齐`}`,
  'gate.emergency-no-reason': (f) => `${f.on}的应急安排没有写明原因，不作数。请补填`,
  'gate.emergency-not-entitled': (f, say) =>
    `${f.on}的应急安排由“${f.by}”（${say('party', f.kind)}）决定，不是有权批复预算的一方，不作数。请核对`,
  'gate.emergency-overdue': (f) => `${f.on}应急先行安排，应于${f.due}前补齐，已逾期${f.days}天。请补齐所欠的事项`,
  'gate.calendar-missing': () => '期限按工作日计，没有提供工作日历，无法算出到期日。请提供',
  'gate.later-event': (f) =>
    `${f.on}的事项晚于判断所依的日期${f.day}，未予采用。要计入，请按${f.on}或以后的日期重新判断`,
  'gate.other-year': (f) => `${f.on}的事项属于${f.year}年度，判断的是${f.asked}年度，未予采用。年度写错的请改正`,
  'gate.year-unstated': (f) => `${f.on}的事项没有写明年度，其他事项写明了，因此未计入${f.year}年度。请补填`,
  'approval.budget-not-approved': () => '预算尚未批复，目标也尚未下达。批复预算时请同步下达目标',
  'approval.objective-not-issued': (f) => `预算已于${f.on}批复，绩效目标没有同步下达，已过${f.days}天。请同步下达`,
  'approval.not-same-day': (f) =>
    `绩效目标于${f.on}下达，预算于${f.by}批复，不是同步${apart(f)}（“同步”按同一日理解，本库约定）。请说明并改正`,
  'approval.no-approver': (f) =>
    `没有写明${f.of === 'budget' ? '预算由谁批复' : '绩效目标由谁批复'}，无法核对谁批复预算、谁批复目标。请补填`,
  'approval.later-day': (f) => `${f.on}晚于判断所依的日期${f.day}，视为尚未发生。请核对日期`,
  'approval.not-same-body': (f) =>
    `目标由“${f.found}”批复，预算由“${f.expected}”批复，应由同一方批复：谁批复预算，谁批复目标。请核对并改正`,
  'approval.without-budget': (f) => `绩效目标于${f.on}下达，预算却没有批复。请核对`,
  'disclosure.objective-not-disclosed': (f) =>
    `预算已于${f.on}公开，绩效目标没有同步公开，已过${f.days}天。请公开，或写明不公开的理由`,
  'disclosure.not-same-day': (f) =>
    `绩效目标于${f.on}公开，预算于${f.by}公开，不是同步${apart(f)}（“同步”按同一日理解，本库约定）。请说明并改正`,
  'disclosure.not-yet': (f) =>
    f.until === '' ? '预算已批复，尚未公开' : `预算已批复，尚未公开，期限为${f.until}，还有${f.left}天`,
  'disclosure.overdue': (f) => `预算尚未公开，批复后${f.days}天的期限${f.until}已过，逾期${f.late}天。请公开`,
  'disclosure.without-budget': (f) => `绩效目标于${f.on}公开，预算却没有公开。请核对`,
  'disclosure.late': (f) => `预算于${f.on}公开，晚于批复后${f.days}天的期限${f.until}，逾期${f.late}天。请说明`,
  'disclosure.classified': (f) => `因“${f.because}”不公开`,
  'disclosure.classified-disclosed': (f) => `写明因“${f.because}”不公开，却于${f.on}公开了绩效目标。请核对`,
  'adjustment.no-budget': () => '没有写明预算调整前后的金额。目标随预算一并调整，请补填（预算不变也请写明）',
  'adjustment.no-reason': () => '没有写明调整原因。请补填',
  'adjustment.not-entitled': (f, say) =>
    `调整须由批复目标的部门、财政部门或政府决定，不能由申报一方自己或“${say('party', f.found)}”决定。请报批复目标的一方决定`,
  'adjustment.not-body-of-record': (f) =>
    `目标由“${f.expected}”批复，调整却由“${f.found}”决定。谁批复目标，谁决定调整，请报“${f.expected}”决定`,
  'adjustment.body-unknown': () => '没有写明目标原由谁批复，无法核对调整是否由批复者决定。请补填',
  'adjustment.lowered-budget-kept': (f) =>
    `目标由“${f.before}”${f.after === '' ? '取消' : `降为“${f.after}”`}，预算却没有减少（调整前${f.from}元，调整后${f.to}元）。请说明，或相应调减预算`,
  'adjustment.objective-untouched': (f) =>
    `预算由${f.from}元调整为${f.to}元，绩效目标没有相应调整。请核对目标是否仍与金额相匹配`,
  'adjustment.re-review-owed': () => '调整改动了目标所承诺的内容，调整后的目标须按程序重新审核。请报审',
  'adjustment.framework-changed': (f) => `目标按“${f.expected}”框架制定，调整不能改为“${f.found}”。请沿用原框架`,
  'adjustment.nothing-changed': () => '调整前后的目标和预算没有不同，不成其为调整。请核对',
  'review.own-objective': (f) =>
    `“${f.by}”审核的是自己设定的目标。谁申请资金谁设定目标，谁分配资金谁审核目标，请另行审核`,
  'review.repeated-party': (f) => `“${f.by}”评分不止一次，其意见会重复计入。请核对`,
  'review.no-panels': () => '没有任何评分，得不出审核结果。请补评',
  'review.panel-incomplete': (f) => `“${f.by}”没有评要点“${f.id}”，而其他人评了。请补评，或注明不适用`,
  'review.grade-not-required': () => '此项目的审核只须提出意见，没有规定要评定等级',
  'review.grade-required': () => '此项目的审核须评定等级，只有意见不够。请评定等级',
  'review.no-consequence': (f, say) => `没有规定审核为“${say('grade', f.grade)}”的怎样处理。请按当地规定处理`,
  'review.repeated-subject': (f) => `“${f.id}”的审核出现两次，只按第一次计。请核对`,
} satisfies IssueWords<typeof gateIssues | typeof reviewIssues>
