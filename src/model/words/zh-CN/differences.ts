import type { TermWords } from '../../../kernel/words.js'
import type { DifferenceKind } from '../../results/difference.js'
import type { DifferenceWords } from '../differences.js'

const versus = (published: string, computed: string): string => `公布${published}，重算${computed}`
const assuming = (assumption: string): string => (assumption === '' ? '' : `（${assumption}）`)

/** 中文：每种差异一句。 */
export const differences = {
  'target-unreadable': (d) => `指标值读不出来，却公布得分${d.published}，无从核对`,
  'target-missing': (d) => `没有填写指标值，却公布得分${d.published}，无从核对`,
  'actual-missing': (d) => `没有填写完成值，却公布得分${d.published}，无从核对`,
  'not-applicable-scored': (d) => `完成值写明不适用，却公布得分${d.published}`,
  'kind-mismatch': (d) =>
    `${d.rows === '' ? '' : `${d.rows}各行的`}指标值与完成值不是同一类内容，无法比较${d.published === '' ? '' : `，公布得分${d.published}`}`,
  'over-points': (d) =>
    `公布得分${d.published}超过分值${d.computed === '' ? '' : `，重算${d.computed}`}${assuming(d.assumption)}`,
  'rounded-score': (d) => `${versus(d.published, d.computed)}：得分取整（${d.assumption}）可得公布数`,
  'rounded-rate': (d) => `${versus(d.published, d.computed)}：先将比率取整（${d.assumption}）再计分可得公布数`,
  'inverse-formula': (d) => `${versus(d.published, d.computed)}：改用另一种上限指标算法（${d.assumption}）可得公布数`,
  'percent-as-ratio': (d) =>
    `公布${d.published}${d.computed === '' ? '' : `，重算${d.computed}`}：直接以完成值的百分数乘分值（${d.assumption}）可得公布数`,
  'points-applied-twice': (d) => `折算得分${d.published}，得分${d.computed}：分值乘了两次`,
  'unmet-full-score': (d) => `${versus(d.published, d.computed)}：未达指标值却计满分${assuming(d.assumption)}`,
  'unexplained-deduction': (d) => `${versus(d.published, d.computed)}：少计的分没有说明原因${assuming(d.assumption)}`,
  'judgement-band': (d) => `公布得分${d.published}不在所写档次之内（该档的界限为${d.computed}分：含下限，不含上限）`,
  'actual-copies-target': (d) => `完成值照抄指标值“${d.published}”，看不出判定依据`,
  'parent-counted-twice': (d) =>
    `本行所印${d.published}与其下各行合计${d.computed}重复，公布总分把两者都计入，只能计一次`,
  'parts-sum': (d) => `印出${d.published}，其下各行合计${d.computed}`,
  'zero-parent': (d) => `资金总额印为${d.published}元，明细合计${d.computed}元`,
  'rate-over-100': (d) => `公布执行率${d.published}超过100%${d.computed === '' ? '' : `，重算${d.computed}`}`,
  'rate-wrong': (d) => `公布执行率${d.published}，重算${d.computed}`,
  'execution-without-budget': (d) => `没有全年预算数，无从计算执行率，却公布执行率得分${d.published}`,
  'execution-points': (d) => `预算执行率分值印为${d.published}，规则为${d.computed}`,
  'points-sum': (d) => `分值应为${d.published}，印出的分值合计${d.computed}`,
  'execution-left-out': (d) => `公布总分${d.published}漏计预算执行率得分，各行与执行率合计${d.computed}`,
  'total-sum': (d) => `公布总分${d.published}，印出的各行合计${d.computed}`,
  unexplained: (d) =>
    `${versus(d.published, d.computed)}：原因不明${d.assumption === '' ? '' : `，${d.assumption}可得公布数`}`,
} satisfies DifferenceWords

/** 中文：差异的名称。 */
export const differenceNames = {
  'difference.target-unreadable': '指标值读不出来',
  'difference.target-missing': '缺指标值',
  'difference.actual-missing': '缺完成值',
  'difference.not-applicable-scored': '不适用而计分',
  'difference.kind-mismatch': '类型不符',
  'difference.over-points': '得分超过分值',
  'difference.rounded-score': '得分取整',
  'difference.rounded-rate': '比率取整',
  'difference.inverse-formula': '上限指标算法不同',
  'difference.percent-as-ratio': '以百分数当完成率',
  'difference.points-applied-twice': '分值乘两次',
  'difference.unmet-full-score': '未达却计满分',
  'difference.unexplained-deduction': '扣分无说明',
  'difference.judgement-band': '得分不在档次内',
  'difference.actual-copies-target': '照抄指标值',
  'difference.parent-counted-twice': '上级行重复计分',
  'difference.parts-sum': '分项合计不符',
  'difference.zero-parent': '总额为零',
  'difference.rate-over-100': '执行率超过100%',
  'difference.rate-wrong': '执行率有误',
  'difference.execution-without-budget': '无预算而计执行率分',
  'difference.execution-points': '执行率分值不符',
  'difference.points-sum': '分值合计不符',
  'difference.execution-left-out': '总分漏计执行率',
  'difference.total-sum': '总分合计不符',
  'difference.unexplained': '原因不明',
} satisfies TermWords<'difference', DifferenceKind>

const rounding = (code: string): string | undefined => {
  const [, mode, places] = /^(half-up|cut)-(\d)$/.exec(code) ?? []
  return mode === undefined
    ? undefined
    : `${mode === 'cut' ? '去尾' : '四舍五入'}${places === '0' ? '到个位' : '到一位小数'}`
}

const fixed: Readonly<Record<string, string>> = {
  'rate-whole-percent': '取整到1%',
  'rate-one-place': '取整到0.1%',
  'inverse-ratio': '指标值÷完成值',
  'inverse-linear': '超出部分线性扣减',
  'actual-percentage': '完成值的百分数',
  'points-squared': '分值×分值÷100',
  'rows-only': '只计指标各行',
  'at-least': '若按不低于可得公布数',
  'at-most': '若按不超过可得公布数',
  'printed-points': '按印出的分值',
  'initial-budget': '以年初预算数为分母',
  judged: '由人判定',
}

/** 中文：解释差异的假设。 */
export const assumption = (code: string): string =>
  code
    .split(' ')
    .map(
      (part) =>
        rounding(part) ??
        (part.startsWith('points-') && !Object.hasOwn(fixed, part)
          ? `分值为${part.slice('points-'.length)}`
          : ((Object.hasOwn(fixed, part) ? fixed[part] : undefined) ?? part)),
    )
    .join('，')
