import type { Facts, IssueWords, WordsOf } from '../../kernel/words.js'
import type { assessExAnte } from '../assess-ex-ante.js'
import type { reconcileExAnteCut } from '../reconcile-ex-ante-cut.js'
import type { exAnteIssues } from '../issues.js'

const named = (f: Facts<'name'>): string => (f.name === '' ? '' : `《${f.name}》`)
const cut = (f: Facts<'amount' | 'requested' | 'suggested' | 'because'>): string =>
  f.amount === ''
    ? ''
    : `，申请${f.requested}元，建议${f.suggested}元，核减${f.amount}元${f.because.trim() === '' ? '' : `（理由：${f.because.replaceAll(' + ', '；')}）`}`
const figures = (f: Facts<'requested' | 'suggested' | 'amount' | 'percent'>): string =>
  [
    f.requested === '' ? '' : `申请${f.requested}`,
    f.suggested === '' ? '' : `建议${f.suggested}`,
    f.amount === '' ? '' : `核减${f.amount}`,
    f.percent === '' ? '' : `核减率${f.percent}%`,
  ]
    .filter((each) => each !== '')
    .join('，')
const range = (f: Facts<'from' | 'to'>): string =>
  f.from === '' ? '' : `（公布的比率已舍入，在${f.from}至${f.to}之间）`

/** 中文：事前评估。 */
export const sentences = {
  'exante.assess-ex-ante': {
    concluded: (f, say) =>
      `${named(f)}事前绩效评估得${f.score}分，评估人的结论为“${say('conclusion', f.conclusion)}”${cut(f)}`,
    derived: (f, say) =>
      `${named(f)}事前绩效评估得${f.score}分，不低于${f.line}分，结论为“${say('conclusion', f.conclusion)}”${cut(f)}`,
    unconcluded: (f) => `${named(f)}事前绩效评估得${f.score}分，没有结论${cut(f)}`,
    provisional: (f, say) =>
      `${named(f)}事前绩效评估尚未完成${f.conclusion === '' ? '' : `，评估人的结论为“${say('conclusion', f.conclusion)}”`}${cut(f)}${f.missing === '' ? '' : `，因为：${f.missing}`}`,
  },
  'exante.reconcile-ex-ante-cut': {
    agree: (f) => `核减复算一致：${figures(f)}${range(f)}`,
    differ: (f) => `核减复算不一致：${figures(f)}。${f.reason}`,
    'too-little': (f) => `公布的数字不足以复算：${figures(f) === '' ? '没有数字' : figures(f)}`,
  },
} satisfies WordsOf<typeof assessExAnte | typeof reconcileExAnteCut>

/** 中文：事前评估的问题。 */
export const issues = {
  'exante.conclusion-differs': (f, say) =>
    `评估人的结论为“${say('conclusion', f.found)}”，按得分${f.score}应为“${say('conclusion', f.expected)}”（不低于${f.from}分）。以评估人的结论为准，请说明理由`,
  'exante.no-conclusion': () => '评估人没有给出结论，也没有按得分推出结论的规定。请填写结论',
  'exante.facts-missing': (f) =>
    `没有填写“${{ new: '是否新增', amount: '金额', growth: '增幅' }[f.name] ?? f.name}”，不能判断是否须作事前评估。请补填`,
  'exante.suggested-over-requested': (f) => `建议安排${f.suggested}元，多于申请的${f.requested}元。请核对两个金额`,
  'exante.cut-without-reason': (f) => `核减${f.amount}元没有写明理由。请补充`,
  'exante.reject-with-money': (f) =>
    `结论为不予支持，却建议安排${f.suggested}元，两者矛盾。请改结论，或将建议金额改为0`,
  'exante.lines-need-hundred': (f) => `结论的分数线以100分为总分，本次总分为${f.sum}分，不能套用。请由评估人给出结论`,
  'exante.cut-over-amount': (f) => `本轮核减${f.amount}元，多于本轮之前的${f.before}元。请核对`,
  'exante.rounds-differ': (f) => `建议安排${f.found}元，各轮核减之后却余${f.expected}元。请核对`,
  'exante.rounds-order': (f) => `本轮日期${f.on}早于上一轮的${f.before}。请核对`,
  'exante.rounds-without-request': () => '写了核减，没有写申请的金额，算不出各轮之后的金额。请补填',
  'exante.round-conclusion-differs': (f, say) =>
    `结论为“${say('conclusion', f.found)}”，最后一轮为“${say('conclusion', f.expected)}”。请核对以哪个为准`,
  'exante.marks-twice': () => '最后一轮已有评分，又另给了评分，不知以哪个为准。请只留一份',
  'exante.condition-open': (f) => `附带条件“${f.text}”尚未落实。请落实并写明日期`,
  'exante.financing-differs': (f) => `资金来源合计${f.sum}元，申请${f.expected}元，两者不符。请核对`,
  'exante.financing-unconfirmed': (f) => `资金来源“${f.name}”${f.amount}元尚未落实。请落实，或从来源中减去`,
  'exante.opinion-unknown': (f) => `评估表中没有要点“${f.id}”，这条意见没有着落。请核对编号`,
  'exante.must-missed': (f) => `得${f.score}分，低于此项必须达到的${f.from}分。请核对评分，未达到的不宜直接支持`,
  'exante.support-contradicted': (f) =>
    `结论为支持，但有必须达到的要点没有达到${f.rows === '' ? '' : `（${f.rows.replaceAll(' + ', '、')}）`}，两者矛盾。请核对结论`,
  'exante.percent-unreadable': (f) => `核减率“${f.found}”不是0至100的百分数。请核对`,
  'exante.percent-truncated': (f) =>
    `公布的核减率${f.printed}是截尾而非四舍五入：${f.amount} ÷ ${f.requested}应为${f.expected}%。请更正`,
  'exante.percent-wrong': (f) =>
    `公布的核减率${f.printed}与金额不符：${f.amount} ÷ ${f.requested}应为${f.expected}%。请更正`,
  'exante.amount-wrong': (f) =>
    `公布的核减额${f.printed}与申请、建议之差不符：${f.requested} − ${f.suggested} = ${f.expected}。请更正`,
  'exante.zero-request': () => '申请金额为0，没有核减率可言。请核对',
} satisfies IssueWords<typeof exAnteIssues>
