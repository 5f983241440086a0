import type { Polarity } from './polarity.js'

/** Printed against recomputed: which figure is whose, what is missing, what is over. */
export const differences: Polarity = {
  'difference target-unreadable': [
    '指标值读不出来 | 公布得分{published}，无从核对 ! 没有填写',
    'target cannot be read | {published} is printed; it cannot ! no target',
  ],
  'difference not-applicable-scored': [
    '写明不适用，却公布得分{published} ! 写明适用',
    'does not apply, yet a score of {published} is printed ! applies, yet',
  ],
  'difference execution-without-budget': [
    '没有全年预算数 | 却公布执行率得分{published} ! 有预算',
    'no annual budget | execution score of {published} is printed',
  ],
  'difference target-missing': [
    '却公布得分 | 没有填写指标值 | 公布得分{published}，无从核对 ! 完成值',
    'given, yet a score | no target is given | {published} is printed; it cannot ! actual',
  ],
  'difference actual-missing': [
    '却公布得分 | 没有填写完成值 | 公布得分{published}，无从核对 ! 指标值',
    'given, yet a score | no actual is given | {published} is printed; it cannot ! target',
  ],
  'difference kind-mismatch': [
    '指标值与完成值不是同一类内容，无法比较 ! 可以',
    'are of different kinds and cannot be compared ! same kind',
  ],
  'difference kind-mismatch if row=r1': [
    '无法比较，公布得分{published}',
    'cannot be compared; printed score {published}',
  ],
  'difference over-points': [
    '，重算{computed} | 公布得分{published}超过分值 ! 低于 | 未超过',
    '; recomputed {computed} | printed score {published} is over the row ! under',
  ],
  'difference rounded-score': [
    '）可得公布数 | 公布{published}，重算{computed}：得分取整 ! 比率',
    'gives the printed figure | printed {published}, recomputed {computed}: the score rounded ! the rate',
  ],
  'difference rounded-rate': [
    '可得公布数 | 公布{published}，重算{computed}：先将比率取整 ! 得分取整',
    'gives the printed figure | printed {published}, recomputed {computed}: the rate rounded before ! after',
  ],
  'difference inverse-formula': [
    '）可得公布数 | 公布{published}，重算{computed} | 上限指标 ! 下限',
    'gives the printed figure | printed {published}, recomputed {computed} | at-most target ! at-least',
  ],
  'difference percent-as-ratio': [
    '）可得公布数 | 公布{published} | 完成值的百分数乘分值 ! 指标值的',
    "gives the printed figure | printed {published} | the actual's own ! target",
  ],
  'difference points-applied-twice': [
    '折算得分{published} | 得分{computed}：分值乘了两次',
    'printed converted score {published}, printed score {computed}: the points were applied twice ! once',
  ],
  'difference unmet-full-score': [
    '公布{published}，重算{computed}：未达指标值却计满分 ! 已达 | 不得分',
    'yet the full score is printed | printed {published}, recomputed {computed}: the target was missed, yet the full score ! was met',
  ],
  'difference unexplained-deduction': [
    '公布{published}，重算{computed}：少计的分没有说明 ! 多计',
    'printed {published}, recomputed {computed}: no reason is given for the deduction ! bonus',
  ],
  'difference judgement-band': [
    '不在所写档次之内 | 公布得分{published}不在 | 界限为{computed}分：含下限，不含上限 ! 不含下限',
    'the printed score {published} is outside the band | bounded by {computed}: the lower bound belongs to it, the upper one does not ! inside | within',
  ],
  'difference actual-copies-target': [
    '完成值照抄指标值“{published}” | 看不出 ! 指标值照抄',
    'nothing shows how it was judged | the actual repeats the target “{published}” ! target repeats',
  ],
  'difference parent-counted-twice': [
    '所印{published}与其下各行合计{computed}重复 | 把两者都计入 | 只能计一次',
    '{published} in this row repeats the sum of its parts, {computed}, and the printed total counts both | once only ! twice',
  ],
  'difference parts-sum': [
    '印出{published}，其下各行合计{computed}',
    'printed {published}; its parts add up to {computed}',
  ],
  'difference zero-parent': [
    '总额印为{published}元，明细合计{computed}元',
    'printed as {published} yuan; their parts add up to {computed} yuan',
  ],
  'difference rate-over-100': [
    '公布执行率{published}超过100%，重算{computed} ! 未超过 | 低于',
    'the printed execution rate {published} is over 100%; recomputed {computed} ! under',
  ],
  'difference rate-wrong': [
    '公布执行率{published}，重算{computed}',
    'printed execution rate {published}, recomputed {computed}',
  ],
  'difference execution-points': [
    '预算执行率分值印为 | 分值印为{published}，规则为{computed}',
    'execution points printed | points printed as {published}; the rulebook says {computed}',
  ],
  'difference points-sum': [
    '分值应为{published}，印出的分值合计{computed}',
    'should make {published}; those printed add up to {computed}',
  ],
  'difference execution-left-out': [
    '漏计预算执行率得分 | 公布总分{published}漏计 | 合计{computed} ! 多计',
    'the printed total {published} leaves | total {published} leaves out | add up to {computed} ! includes',
  ],
  'difference total-sum': [
    '公布总分{published}，印出的各行合计{computed}',
    'printed total {published}; the printed rows add up to {computed}',
  ],
  'difference unexplained': [
    '公布{published}，重算{computed}：原因不明 ! 原因已明',
    'printed {published} ! explained by',
  ],
}
