import type { IssueWords } from '../../../kernel/words.js'
import type { gateIssues } from '../../gate-issues.js'
import type { reviewIssues } from '../../review-issues.js'

const factName = (name: string): string => ({ new: '是否新增', amount: '金额', growth: '增幅' })[name] ?? name

/** 中文：预算准入、批复、公开、调整、审核的问题。 */
export const issues = {
  'gate.no-objective': () => '没有申报绩效目标。目标是安排预算的前置条件，请先申报',
  'gate.ex-ante-rejected': (f) => `${f.on}事前绩效评估结论为不予支持，不得列入预算`,
  'gate.ex-ante-missing': () => '按规则集的范围须作事前绩效评估，尚未开展。请先评估',
  'gate.ex-ante-unknown': (f) =>
    `没有事前评估的记录，规则集“${f.rulebook}”也没有规定哪些项目须作评估（${f.key}），因此不作判断。请自行确认`,
  'gate.ex-ante-undecided': (f) => `规则集规定了须作事前评估的范围，但没有给出“${factName(f.name)}”，无法判断。请补填`,
  'gate.ex-ante-adjust': (f) => `${f.on}事前绩效评估结论为调整后支持。请确认已按意见调整`,
  'gate.not-reviewed': () => '绩效目标尚未审核。请提交审核',
  'gate.reviewed-before-filing': () => '审核早于申报，未予采用。请核对日期',
  'gate.improve': (f, say) => `审核结果为“${say('grade', f.grade)}”，与单位商定修改后即可进入下一步`,
  'gate.revision-owed': (f, say) => `审核结果为“${say('grade', f.grade)}”。请修改目标后重新报审`,
  'gate.re-review-owed': () => '目标已修改，尚未重新审核。请提交复审',
  'gate.opinion-against': () => '审核意见不同意。请按意见修改后重新报审',
  'gate.rejected': (f, say) => `审核结果为“${say('grade', f.grade)}”，不得进入预算安排`,
  'gate.still-fails': (f, say) => `修改后再次审核仍为“${say('grade', f.grade)}”，一律不予列入预算`,
  'gate.reviewed-again-unrevised': () =>
    '两次审核之间目标没有修改。中、差应先修改再审，未修改的再审不算“修改后仍不符合要求”。请核对经过',
  'gate.later-event': (f) => `${f.on}的事项晚于所依规则之日${f.day}，未予采用`,
  'approval.budget-not-approved': () => '预算尚未批复，目标也尚未下达',
  'approval.objective-not-issued': (f) => `预算已于${f.on}批复，绩效目标没有同步下达。请同步下达`,
  'approval.not-same-day': (f) => `绩效目标于${f.on}下达，预算于${f.by}批复，不是同步。请说明并改正`,
  'approval.not-same-body': (f) => `目标由“${f.found}”批复，预算由“${f.expected}”批复。谁批复预算，谁批复目标`,
  'approval.without-budget': (f) => `绩效目标于${f.on}下达，预算却没有批复。请核对`,
  'disclosure.objective-not-disclosed': (f) => `预算已于${f.on}公开，绩效目标没有同步公开。请公开，或写明不公开的理由`,
  'disclosure.not-same-day': (f) => `绩效目标于${f.on}公开，预算于${f.by}公开，不是同步。请说明并改正`,
  'disclosure.without-budget': (f) => `绩效目标于${f.on}公开，预算却没有公开。请核对`,
  'disclosure.late': (f) => `预算于${f.on}公开，晚于批复后${f.days}天的期限${f.until}。请说明`,
  'disclosure.classified': (f) => `因“${f.because}”不公开`,
  'disclosure.classified-disclosed': (f) => `写明因“${f.because}”不公开，却于${f.on}公开了绩效目标。请核对`,
  'adjustment.no-budget': () => '没有写明预算调整前后的金额。目标随预算一并调整，请补填（预算不变也请写明）',
  'adjustment.no-reason': () => '没有写明调整原因。请补填',
  'adjustment.not-entitled': (f) => `调整须由有权批复的单位、部门、财政或政府决定，“${f.found}”不能决定`,
  'adjustment.framework-changed': (f) => `目标按“${f.expected}”框架制定，调整不能改为“${f.found}”。请沿用原框架`,
  'adjustment.nothing-changed': () => '调整前后没有不同。请核对',
  'review.own-objective': (f) =>
    `“${f.by}”审核的是自己设定的目标。谁申请资金谁设定目标，谁分配资金谁审核目标，请另行审核`,
  'review.repeated-party': (f) => `“${f.by}”评分不止一次，其意见会重复计入。请核对`,
  'review.no-panels': () => '没有评分。请补评',
  'review.panel-incomplete': (f) => `“${f.by}”没有评要点“${f.id}”，而其他人评了。请补评，或注明不适用`,
  'review.grade-not-required': () => '此项目的审核只须提出意见，规则集没有要求评定等级',
  'review.grade-required': () => '此项目的审核须评定等级，只有意见不够。请评定等级',
  'review.no-consequence': (f, say) => `规则集没有规定“${say('grade', f.grade)}”的后果。请按当地规定处理`,
  'review.repeated-subject': (f) => `“${f.id}”出现两次，只按第一次计`,
} satisfies IssueWords<typeof gateIssues | typeof reviewIssues>
