import type { Facts } from '../facts.js'
import type { Sentences } from '../locale.js'

const gives = (f: Facts, formula: string): string =>
  f.rounded === '' ? `${formula} = ${f.value}分` : `${formula} ≈ ${f.value}分（四舍五入到${f.places}位小数）`
const tier = (f: Facts): string => (f.tier === '' ? '' : `，属“${f.tier}”档`)
const worth = (f: Facts): string => `得${f.value}分（满分${f.points}分）`
const because = (f: Facts): string => (f.because === '' ? '' : `（${f.because}）`)
const refused = (f: Facts): string => `评分未采用。${f.reason}`
const disagreement = (f: Facts): string =>
  `${f.count}个评分${f.scores.replaceAll(' + ', '、')}，最低${f.min}、最高${f.max}、相差${f.spread}`
const total = (f: Facts): string => (f.scores === '' ? '没有得分，' : f.scores.includes(' + ') ? `${f.scores} = ` : '')
const named = (f: Facts): string => (f.name === '' ? '' : `《${f.name}》`)
const grade = (code: string): string =>
  ({ excellent: '优', good: '良', fair: '中', low: '低', poor: '差' })[code] ?? code
const conclusion = (code: string): string =>
  ({ support: '支持', 'support-after-adjustment': '调整后支持', reject: '不予支持' })[code] ?? code
const cut = (f: Facts): string =>
  f.amount === '' ? '' : `，申请${f.requested}元，建议${f.suggested}元，核减${f.amount}元`
const figures = (f: Facts): string =>
  [
    f.requested === '' ? '' : `申请${f.requested}`,
    f.suggested === '' ? '' : `建议${f.suggested}`,
    f.amount === '' ? '' : `核减${f.amount}`,
    f.percent === '' ? '' : `核减率${f.percent}%`,
  ]
    .filter((each) => each !== '')
    .join('，')
const range = (f: Facts): string => (f.from === '' ? '' : `（公布的比率已舍入，在${f.from}至${f.to}之间）`)

type Rules =
  | 'scoring.score-framework'
  | 'scoring.score-criterion'
  | 'scoring.aggregate-parts'
  | 'scoring.combine-marks'
  | 'scoring.redistribute-points'
  | 'scoring.grade-framework'
  | 'scoring.score-judged-mark'
  | 'scoring.score-checklist-mark'
  | 'scoring.score-answer-mark'
  | 'scoring.score-proportional-mark'
  | 'scoring.score-bands-mark'
  | 'scoring.score-penalty-mark'
  | 'scoring.score-amount-mark'
  | 'scoring.score-veto-mark'
  | 'exante.assess-ex-ante'
  | 'exante.reconcile-ex-ante-cut'
  | 'review.review-objective'
  | 'review.choose-advice'
  | 'review.measure-first-pass-rate'

/** 中文：评分框架、事前评估、目标审核。 */
export const frameworkSentences: Pick<Sentences, Rules> = {
  'scoring.score-framework': {
    final: (f) => `${named(f)}得${f.score}分（总分${f.total}分），评为“${f.label}”`,
    'final-ungraded': (f) => `${named(f)}得${f.score}分（总分${f.total}分），不评等级`,
    provisional: (f) => `${named(f)}暂得${f.subtotal}分（总分${f.total}分），尚不能定，因为：${f.missing}`,
  },
  'scoring.score-criterion': {
    scored: (f) => `${f.name}：${worth(f)}${tier(f)}`,
    rescaled: (f) =>
      `${f.name}：${gives(f, `${f.amount} × ${f.points} ÷ ${f.declared}`)}（满分由${f.declared}分变为${f.points}分）${tier(f)}`,
    aside: (f) => `${f.name}：计${f.value}`,
    'not-applicable': (f) => `${f.name}：不适用，不计分${because(f)}`,
    'insufficient-evidence': (f) => `${f.name}：证据不足，暂不计分，不按0分${because(f)}`,
    'evidence-zero': (f) => `${f.name}：证据不足，按规定计0分${because(f)}`,
    unscored: (f) => `${f.name}：暂不计分。${f.reason}`,
  },
  'scoring.aggregate-parts': {
    summed: (f) => `${f.name}：${total(f)}${f.value}分（满分${f.points}分）`,
    floored: (f) => `${f.name}：${f.scores}，扣分超过得分，扣完为止，得${f.value}分（满分${f.points}分）`,
    'so-far': (f) => `${f.name}：尚未评完，已得${total(f)}${f.value}分（满分${f.points}分）`,
    weakest: (f) =>
      `${f.name}：以最弱一项“${f.tier}”为准：${f.rounded === '' ? `${f.points} × ${f.part} = ${f.amount}分` : `${f.points} × ${f.part} ≈ ${f.amount}分（四舍五入到${f.places}位小数）`}${f.amount === f.value ? '' : `，加减分后得${f.value}分`}`,
    geometric: (f) =>
      `${f.name}：各项得分率按分值加权的几何平均，折合${f.amount}分（满分${f.points}分）${f.amount === f.value ? '' : `，加减分后得${f.value}分`}`,
    converted: (f) =>
      `${f.name}：各项合计${f.sum}分，落在${f.from}分及以上一档${tier(f)}，折算为${f.value}分（满分${f.points}分）`,
    'below-table': (f) => `${f.name}：各项合计${f.sum}分，低于最低一档，得${f.value}分（满分${f.points}分）`,
    open: (f) => `${f.name}：尚未评完，暂不能计算（满分${f.points}分）`,
  },
  'scoring.combine-marks': {
    mean: (f) =>
      `${disagreement(f)}；${f.rounded === '' ? `平均为${f.value}分` : `平均约为${f.value}分（四舍五入到${f.places}位小数）`}`,
    median: (f) =>
      `${disagreement(f)}；${f.rounded === '' ? `中位数为${f.value}分` : `中位数约为${f.value}分（四舍五入到${f.places}位小数）`}`,
    'trimmed-mean': (f) =>
      `${disagreement(f)}；去掉一个最高、一个最低后，${f.rounded === '' ? `平均为${f.value}分` : `平均约为${f.value}分（四舍五入到${f.places}位小数）`}`,
  },
  'scoring.redistribute-points': {
    unchanged: () => '各要点分值不变',
    'within-parent': (f) =>
      `不适用的要点（${f.rows}）共${f.dropped}分，在同一上级项内按比例分给其余要点，总分仍为${f.expected}分`,
    'whole-tree': (f) => `不适用的要点（${f.rows}）共${f.dropped}分，按比例分给其余全部要点，总分仍为${f.expected}分`,
    'not-redistributed': (f) =>
      `不适用的要点（${f.rows}）共${f.dropped}分不再分配，总分由${f.expected}分变为${f.value}分`,
    'nothing-applies': () => '没有一项要点适用，分值无处可分',
  },
  'scoring.grade-framework': {
    graded: (f) =>
      `等级：${f.score}分，不低于${f.from}分${f.below === '' ? '' : `、低于${f.below}分`}，评为“${f.label}”`,
    capped: (f) => `等级：${f.score}分本可评为“${f.otherGrade}”，因“${f.tier}”，最高为“${f.label}”`,
  },
  'scoring.score-judged-mark': {
    scored: (f) => `评分人给${f.value}分（满分${f.points}分）${tier(f)}`,
    shared: (f) => `评分人判定比例${f.share}${tier(f)}：${gives(f, `${f.points} × ${f.share}`)}`,
    graded: (f) => `评分人评为“${f.tier}”，该档为${f.value}分（满分${f.points}分）`,
    refused,
  },
  'scoring.score-checklist-mark': {
    checked: (f) =>
      `已达到：${f.checked === '' ? '无' : f.checked.replaceAll(' + ', '、')}。${gives(f, `${f.points} × ${f.part} ÷ ${f.whole}`)}`,
    refused,
  },
  'scoring.score-answer-mark': {
    full: (f) => `回答“${f.answer === 'yes' ? '是' : '否'}”，得满分${f.points}分`,
    nothing: (f) => `回答“${f.answer === 'yes' ? '是' : '否'}”，不得分`,
    refused,
  },
  'scoring.score-proportional-mark': {
    full: (f) => `比率${f.part}，已达到，得满分${f.points}分`,
    proportional: (f) => `比率${f.part}，按比例，最低0分：${gives(f, `${f.points} × ${f.part}`)}`,
    'inverse-ratio': (f) => `比率${f.part}，超过1，按比率的倒数：${gives(f, `${f.points} ÷ ${f.part}`)}`,
    'inverse-linear': (f) =>
      `比率${f.part}，超过1，按超出部分扣减，最低0分：${gives(f, `${f.points} × (2 − ${f.part})`)}`,
    'below-pass-line': (f) => `比率${f.part}，折算后低于及格门槛${f.passAt}，不得分`,
    refused,
  },
  'scoring.score-bands-mark': {
    'in-band': (f) => `数值${f.part}，落在${f.from}及以上一档${tier(f)}：${f.value}分（满分${f.points}分）`,
    graded: (f) => `评为“${f.tier}”，该档为${f.value}分（满分${f.points}分）`,
    'below-bands': (f) => `数值${f.part}，低于最低一档，不得分`,
    'lowest-band': (f) => `数值${f.part}，低于最低一档的${f.from}，按最低一档：${f.value}分（满分${f.points}分）`,
    refused,
  },
  'scoring.score-penalty-mark': {
    free: (f) => `数值${f.part}，未过界限${f.free}，得满分${f.points}分${because(f)}`,
    reduced: (f) =>
      `数值${f.part}，过界限${f.free}，每${f.per}扣${f.lose}分：${gives(f, `${f.points} − ${f.lose} × ${f.over} ÷ ${f.per}`)}${because(f)}`,
    'reduced-by-steps': (f) =>
      `数值${f.part}，过界限${f.free}，每满${f.per}扣${f.lose}分，满${f.steps}次：${gives(f, `${f.points} − ${f.lose} × ${f.steps}`)}${because(f)}`,
    floored: (f) => `数值${f.part}，过界限${f.free}，每${f.per}扣${f.lose}分，扣到下限${f.floor}分为止${because(f)}`,
    refused,
  },
  'scoring.score-amount-mark': {
    deducted: (f) => `扣${f.part}，计${f.value}分${because(f)}`,
    'deducted-to-cap': (f) => `扣${f.part}，以${f.cap}分为限，扣${f.value}分${because(f)}`,
    added: (f) => `加${f.part}，计${f.value}分${because(f)}`,
    'added-to-cap': (f) => `加${f.part}，以${f.cap}分为限，加${f.value}分${because(f)}`,
    refused,
  },
  'scoring.score-veto-mark': {
    raised: (f) => `有此情形，等级最高为“${grade(f.grade)}”`,
    clear: () => '没有此情形',
    refused,
  },
  'exante.assess-ex-ante': {
    concluded: (f) => `${named(f)}事前绩效评估得${f.score}分，评估人的结论为“${conclusion(f.conclusion)}”${cut(f)}`,
    derived: (f) =>
      `${named(f)}事前绩效评估得${f.score}分，不低于${f.line}分，结论为“${conclusion(f.conclusion)}”${cut(f)}`,
    unconcluded: (f) => `${named(f)}事前绩效评估得${f.score}分，没有结论${cut(f)}`,
    provisional: (f) =>
      `${named(f)}事前绩效评估尚未完成${f.conclusion === '' ? '' : `，评估人的结论为“${conclusion(f.conclusion)}”`}${cut(f)}${f.missing === '' ? '' : `，因为：${f.missing}`}`,
  },
  'exante.reconcile-ex-ante-cut': {
    agree: (f) => `核减复算一致：${figures(f)}${range(f)}`,
    differ: (f) => `核减复算不一致：${figures(f)}。${f.reason}`,
    'too-little': (f) => `公布的数字不足以复算：${figures(f) === '' ? '没有数字' : figures(f)}`,
  },
  'review.review-objective': {
    graded: (f) => `绩效目标审核（定性）：评为“${f.label === '' ? grade(f.grade) : f.label}”`,
    scored: (f) => `绩效目标审核（定量，${f.count}组评分）：得${f.score}分，评为“${f.label}”`,
    capped: (f) => `绩效目标审核（定量，${f.count}组评分）：得${f.score}分，有要点为“差”，最高为“${f.label}”`,
    opinion: (f) =>
      `绩效目标审核（意见）：${f.accepted === 'yes' ? '同意' : '不同意'}${f.text === '' ? '' : `（${f.text}）`}`,
    provisional: (f) => `绩效目标审核尚未完成，暂得${f.subtotal}分，因为：${f.missing}`,
  },
  'review.choose-advice': {
    proceed: (f) => `审核为“${grade(f.grade)}”：直接进入下一步预算安排`,
    improve: (f) => `审核为“${grade(f.grade)}”：商定完善后进入下一步`,
    revise: (f) => `审核为“${grade(f.grade)}”：修改后重新报审`,
    reject: (f) => `审核为“${grade(f.grade)}”：不得进入下一步预算安排`,
    'still-fails': (f) => `修改后再审仍为“${grade(f.grade)}”：一律不予列入预算`,
    unruled: (f) => `审核为“${grade(f.grade)}”：规则集没有规定后果`,
  },
  'review.measure-first-pass-rate': {
    counted: (f) => `首次审核${f.whole}个，${f.part}个为优或良，一次通过率约${f.value}`,
    'nothing-reviewed': () => '没有审核记录，没有一次通过率',
  },
}
