import type { ExAnteIssueCode } from '../../exante/issues.js'
import type { FrameworkIssueCode } from '../../norms/frameworks/framework-issues.js'
import type { ReviewIssueCode } from '../../review/review-issues.js'
import type { MarkIssueCode } from '../../scoring/mark-issues.js'
import type { Sentence } from '../locale.js'

const grade = (code: string): string =>
  ({ excellent: '优', good: '良', fair: '中', low: '低', poor: '差' })[code] ?? code
const conclusion = (code: string): string =>
  ({ support: '支持', 'support-after-adjustment': '调整后支持', reject: '不予支持' })[code] ?? code
const scorer = (code: string): string =>
  ({
    judged: '判定',
    checklist: '清单',
    'yes-no': '是否',
    proportional: '比例',
    bands: '分档',
    penalty: '扣减',
    deduction: '扣分',
    bonus: '加分',
    veto: '一票否决',
    share: '比例',
    score: '得分',
    grade: '等级',
    checked: '勾选',
    answer: '是否',
    value: '数值',
    ratio: '分子分母',
    count: '次数',
  })[code] ?? code

export const frameworkIssueWords: Readonly<
  Record<FrameworkIssueCode | MarkIssueCode | ExAnteIssueCode | ReviewIssueCode, Sentence>
> = {
  'framework.points-sum': (f) => `其下各项分值合计${f.sum}分，应为${f.expected}分。请调整框架的分值`,
  'framework.duplicate-id': (f) => `编号“${f.id}”重复，评分无法对应。请改为不重复的编号`,
  'framework.parameter': (f) =>
    `计分器的“${f.name}”${f.found === '' ? '没有填写' : `为${f.found}，不能成立`}。请改正框架`,
  'framework.unreachable-band': (f) => `自${f.from}起的一档永远落不进去。请核对各档的界限`,
  'framework.scorer-ignored': () => '有下级要点的项目由下级合成，自己的计分器不起作用。请去掉其一',
  'framework.points-decimals': (f) => `分值${f.points}的小数超过框架的${f.limit}位，满分会被舍入。请核对`,
  'framework.unknown-cap': (f) => `一票否决的等级“${grade(f.grade)}”不在等级标准之内，无法执行。请改正框架`,
  'framework.reduced-total': (f) => `有要点不适用，其分值不再分配，总分由${f.expected}分变为${f.total}分，不评等级`,

  'marks.unknown-criterion': (f) => `框架中没有要点“${f.id}”，这个评分没有着落。请核对编号`,
  'marks.not-a-leaf': (f) => `“${f.id}”由下级要点合成，不能直接评分。请评其下各要点`,
  'marks.missing': () => '没有评分，不能计分（不按0分处理）。请补评',
  'marks.kind': (f) => `此要点按“${scorer(f.expected)}”计分，收到的是“${scorer(f.found)}”。请按要点的形式评分`,
  'marks.count': (f) => `次数“${f.found}”不能计分：须为不小于0的整数，且要点写明每次的分值。请改正`,
  'marks.out-of-points': (f) => `评分${f.score}不在0至${f.points}之间。请改正`,
  'marks.out-of-band': (f) =>
    `评为“${grade(f.grade)}”应在${f.from}至${f.to}分之间，评分${f.score}不在其中。请改评分或改等级`,
  'marks.too-many-decimals': (f) => `评分${f.score}的小数超过${f.limit}位。请按规定的小数位评分，本库不代为舍入`,
  'marks.grade-without-band': (f) => `此要点没有“${grade(f.grade)}”这一档。请核对等级`,
  'marks.grade-without-score': (f) =>
    `评为“${grade(f.grade)}”的得分在${f.from}至${f.to}分之间，由评分人确定。请填写得分`,
  'marks.unknown-item': (f) => `清单中没有“${f.found}”（有：${f.known}）。请核对`,
  'marks.repeated-item': (f) => `“${f.id}”勾选了两次，只计一次`,
  'marks.zero-denominator': (f) => `分母${f.name === '' ? '' : `“${f.name}”`}为0，比率没有意义。请核对，或注明不适用`,
  'marks.combine-missing': (f) => `有${f.count}个评分而没有说明如何合成。请指定平均、中位数或去掉最高最低后的平均`,
  'marks.too-few-to-trim': (f) => `只有${f.count}个评分，去掉最高最低后没有剩余。请增加评分或改用其他方法`,
  'marks.mixed-states': (f) => `${f.count}个评分意见不一：能不能评、适用不适用、有没有此情形须先取得一致。请协商`,
  'marks.insufficient-evidence': (f) =>
    `证据不足，不计分也不按0分处理${f.because === '' ? '' : `（${f.because}）`}。请补充证据`,
  'marks.nothing-applies': () => '没有一项要点适用，不能评分。请核对',
  'marks.veto-without-grade': () => '有一票否决的情形，但此框架不评等级，无从限制。请另行处理',

  'exante.conclusion-differs': (f) =>
    `评估人的结论为“${conclusion(f.found)}”，按得分${f.score}应为“${conclusion(f.expected)}”（${f.from}分及以上）。以评估人的结论为准，请说明`,
  'exante.no-conclusion': () => '评估人没有给出结论，规则集也推不出结论。请填写结论',
  'exante.facts-missing': (f) =>
    `没有填写“${{ new: '是否新增', amount: '金额', growth: '增幅' }[f.name] ?? f.name}”，不能判断是否须作事前评估。请补填`,
  'exante.negative-amount': (f) => `金额${f.amount}为负。请核对`,
  'exante.suggested-over-requested': (f) => `建议安排${f.suggested}元多于申请的${f.requested}元。请核对`,
  'exante.cut-without-reason': (f) => `核减${f.amount}元没有写明理由。请补充`,
  'exante.reject-with-money': (f) => `结论为不予支持，却建议安排${f.suggested}元。请核对`,
  'exante.lines-need-hundred': (f) => `结论的分数线以100分为总分，本次总分为${f.sum}分，不能套用`,
  'exante.percent-unreadable': (f) => `核减率“${f.found}”不是0至100的百分数。请核对`,
  'exante.percent-truncated': (f) =>
    `公布的核减率${f.printed}是截尾而非四舍五入：${f.amount} ÷ ${f.requested}应为${f.expected}%`,
  'exante.percent-wrong': (f) => `公布的核减率${f.printed}与金额不符：${f.amount} ÷ ${f.requested}应为${f.expected}%`,
  'exante.amount-wrong': (f) =>
    `公布的核减额${f.printed}与申请、建议之差不符：${f.requested} − ${f.suggested} = ${f.expected}`,
  'exante.zero-request': () => '申请金额为0，没有核减率可言。请核对',

  'review.no-indicators': () => '绩效目标没有一项指标，无从审核其完整性。请先补充',
  'review.own-objective': (f) =>
    `“${f.by}”审核的是自己设定的目标。谁申请资金谁设定目标，谁分配资金谁审核目标，请另行审核`,
  'review.repeated-party': (f) => `“${f.by}”评分不止一次，其意见会重复计入。请核对`,
  'review.no-panels': () => '没有评分。请补评',
  'review.panel-incomplete': (f) => `“${f.by}”没有评要点“${f.id}”，而其他人评了。请补评，或注明不适用`,
  'review.grade-not-required': () => '此项目的审核只须提出意见，规则集没有要求评定等级',
  'review.grade-required': () => '此项目的审核须评定等级，只有意见不够。请评定等级',
  'review.no-consequence': (f) => `规则集没有规定“${grade(f.grade)}”的后果。请按当地规定处理`,
  'review.repeated-subject': (f) => `“${f.id}”出现两次，只按第一次计`,
}
