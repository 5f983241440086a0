import type { Label } from './vocabulary.js'

type Silence = { question: Label; options: Record<string, Label>; chosen: { choice: string } }

/**
 * 「本库约定」 Every question of computation the documents leave open, with its options and our choice. Each is also a norm
 * `silence.<id>`, so a layer can choose another option and cite its own document; each has a section in docs/why.md.
 */
export const silences = {
  'inverse-missed': {
    question: { zh: '上限指标未达', en: 'an at-most target is missed' },
    options: {
      ratio: { zh: '按指标值÷完成值', en: 'target ÷ actual' },
      linear: { zh: '超出部分线性扣减，达两倍为零', en: 'linear, zero at twice the target' },
    },
    chosen: { choice: 'ratio' },
  },
  'equal-exceeded': {
    question: { zh: '等于型指标超额', en: 'an equal target is exceeded' },
    options: {
      met: { zh: '视为达到', en: 'counts as met' },
      symmetric: { zh: '按偏离对称扣减', en: 'symmetric deviation' },
    },
    chosen: { choice: 'met' },
  },
  'strict-equality': {
    question: { zh: '“大于”“小于”恰好相等', en: 'a strict > or < is met exactly' },
    options: { full: { zh: '计满分并提示', en: 'full, with a warning' }, 'not-met': { zh: '视为未达', en: 'not met' } },
    chosen: { choice: 'full' },
  },
  'range-missed': {
    question: { zh: '区间指标在区间外', en: 'outside a range' },
    options: {
      'nearer-bound': { zh: '按与较近端点之比', en: 'ratio to the nearer bound' },
      'all-or-nothing': { zh: '不得分', en: 'nothing' },
    },
    chosen: { choice: 'nearer-bound' },
  },
  'zero-target': {
    question: { zh: '指标值为零', en: 'a zero target' },
    options: {
      'all-or-nothing': {
        zh: '上限、等于型达到计满分，否则不得分；下限型计满分并提示',
        en: 'at most and equal: all or nothing; at least: full, with a warning',
      },
    },
    chosen: { choice: 'all-or-nothing' },
  },
  'negative-target': {
    question: { zh: '指标值为负或正负号相反', en: 'a negative target, or a change of sign' },
    options: { 'all-or-nothing': { zh: '达到计满分，否则不得分，并提示', en: 'all or nothing, with a warning' } },
    chosen: { choice: 'all-or-nothing' },
  },
  'late-completion': {
    question: { zh: '逾期完成', en: 'late completion' },
    options: {
      zero: { zh: '不得分', en: 'nothing' },
      judged: { zh: '由评价人判定', en: 'judged by a person' },
      'per-day': { zh: '按逾期天数扣减', en: 'less for each day of delay' },
    },
    chosen: { choice: 'zero' },
  },
  'date-without-day': {
    question: { zh: '只写年月的期限', en: 'a date without its day' },
    options: {
      'last-day': {
        zh: '“9月前”为8月31日，“9月底前”为9月30日，完成“7月”为7月31日，“年底前”“当年”为12月31日',
        en: '9月前 is 31 August, 9月底前 30 September, 7月 as an actual 31 July, 年底前 31 December',
      },
    },
    chosen: { choice: 'last-day' },
  },
  'pass-line': {
    question: { zh: '按比例计分的及格门槛', en: 'a pass line for proportional scores' },
    options: { none: { zh: '无', en: 'none' }, at: { zh: '完成率低于门槛不得分', en: 'nothing below the line' } },
    chosen: { choice: 'none' },
  },
  'over-achievement': {
    question: { zh: '超额完成', en: 'over-achievement' },
    options: {
      full: { zh: '计满分，不扣减', en: 'full points, no deduction' },
      ladder: { zh: '按超额幅度分档扣减', en: 'a ladder of deductions' },
    },
    chosen: { choice: 'full' },
  },
  'approximate-target': {
    question: { zh: '“左右”的指标值', en: 'an approximate target' },
    options: { 'at-least': { zh: '按不低于', en: 'read as at least' } },
    chosen: { choice: 'at-least' },
  },
  'judged-row': {
    question: { zh: '定性指标的得分与档次', en: 'a judged row and its band' },
    options: {
      'share-of-points': {
        zh: '得分为分值乘判定比例；档次界限先按分值折算，保留两位小数',
        en: 'points × share; band edges are points × share, to 2 decimals',
      },
    },
    chosen: { choice: 'share-of-points' },
  },
  'missing-actual': {
    question: { zh: '未填完成值', en: 'a missing actual' },
    options: { provisional: { zh: '不计分，结论暂定，绝不按零分', en: 'unscored and provisional, never 0' } },
    chosen: { choice: 'provisional' },
  },
  'bare-number': {
    question: { zh: '未写比较符的数值', en: 'a number without an operator' },
    options: {
      'by-dimension': {
        zh: '成本按不超过，0按不超过，其余按不低于',
        en: 'at most for cost and for a bare 0, at least for the rest',
      },
    },
    chosen: { choice: 'by-dimension' },
  },
  'not-applicable': {
    question: { zh: '不适用的指标', en: 'a row that does not apply' },
    options: {
      rescale: {
        zh: '其余指标按原总分等比放大（最大余数法，0.01分一档）',
        en: 'the other rows are rescaled to the old sum, largest remainder in steps of 0.01',
      },
      'within-group': { zh: '在同一级指标内放大', en: 'rescaled within its dimension' },
      zero: { zh: '计零分', en: 'scores 0' },
    },
    chosen: { choice: 'rescale' },
  },
  'parent-row': {
    question: { zh: '上级行重复下级行分值', en: 'a parent row that repeats the points of its parts' },
    options: { 'parts-count': { zh: '只计下级行', en: 'the parts count, once' } },
    chosen: { choice: 'parts-count' },
  },
  'execution-rate': {
    question: { zh: '预算执行率', en: 'the execution rate' },
    options: {
      'adjusted-budget': {
        zh: '全年执行数÷调整后全年预算数，最高为1',
        en: 'executed ÷ adjusted full-year budget, at most 1',
      },
    },
    chosen: { choice: 'adjusted-budget' },
  },
  'execution-score': {
    question: { zh: '预算执行率如何得分', en: 'points for the execution rate' },
    options: {
      ratio: { zh: '分值乘执行率', en: 'points × rate' },
      banded: { zh: '按执行率分档', en: 'banded by rate' },
    },
    chosen: { choice: 'ratio' },
  },
  'zero-parent': {
    question: { zh: '资金总额为零而明细有数', en: 'the total fund row is 0 while its parts are funded' },
    options: { 'parts-sum': { zh: '取明细之和', en: "the parts' sum" } },
    chosen: { choice: 'parts-sum' },
  },
  'no-budget': {
    question: { zh: '没有预算', en: 'no budget at all' },
    options: { provisional: { zh: '执行率不计分，结论暂定', en: 'no score, provisional' } },
    chosen: { choice: 'provisional' },
  },
  rounding: {
    question: { zh: '尾数', en: 'rounding' },
    options: {
      'row-half-up': {
        zh: '逐行四舍五入至两位小数（评分框架按其小数位），合计为各行之和，等级按合计',
        en: 'each row once, half-up to 2 decimals (a framework: to its own); totals add rounded rows; the grade reads the total',
      },
    },
    chosen: { choice: 'row-half-up' },
  },
  'grade-bounds': {
    question: { zh: '等级之间的小数', en: 'scores between two printed bounds' },
    options: { 'half-open': { zh: '含下限不含上限', en: 'half-open: the lower bound belongs to the grade' } },
    chosen: { choice: 'half-open' },
  },
  'points-sum': {
    question: { zh: '分值合计不是一百', en: 'points that do not make 100' },
    options: { provisional: { zh: '结论暂定，不评等级', en: 'provisional, no grade' } },
    chosen: { choice: 'provisional' },
  },
  'inferred-framework': {
    question: { zh: '未注明指标框架', en: 'an objective that names no framework' },
    options: {
      'from-names': {
        zh: '按印出的一级指标名称推定，推定不了的按规则集当日首选',
        en: "inferred from the printed level-1 names, else the rulebook's preferred one",
      },
    },
    chosen: { choice: 'from-names' },
  },
  'still-fails': {
    question: { zh: '“修改后仍不符合要求”', en: '"still fails after revision"' },
    options: { 'neither-excellent-nor-good': { zh: '再次审核既非优也非良', en: 'the re-review is neither 优 nor 良' } },
    chosen: { choice: 'neither-excellent-nor-good' },
  },
  'criterion-score': {
    question: { zh: '评分如何折算为要点得分', en: "how a mark becomes a criterion's score" },
    options: {
      'share-of-points': {
        zh: '评分折算为占分值的比例，乘以分值，只在最后按框架的小数位四舍五入一次',
        en: "the mark is a share of the criterion's points; points × share, rounded once at the end to the framework's decimals",
      },
    },
    chosen: { choice: 'share-of-points' },
  },
  'equal-points': {
    question: { zh: '文件列出要点而未给分值', en: 'criteria that a document names and gives no points' },
    options: {
      equal: {
        zh: '未给分值的要点平分其余分值（最大余数法）',
        en: 'they share what is left equally, by largest remainder',
      },
    },
    chosen: { choice: 'equal' },
  },
  'criterion-points': {
    question: {
      zh: '不适用要点的分值如何分给其余要点',
      en: 'how the points of a criterion that does not apply go to the others',
    },
    options: {
      'largest-remainder': {
        zh: '按原分值之比，最大余数法，以框架的小数位为一档，余数相同先给前面的',
        en: "in proportion to their points, by largest remainder in steps of the framework's decimals, ties to the earlier one",
      },
    },
    chosen: { choice: 'largest-remainder' },
  },
  'reduced-total': {
    question: {
      zh: '框架规定不适用要点的分值不再分配',
      en: 'a framework that does not redistribute the points of what does not apply',
    },
    options: {
      'smaller-total': {
        zh: '总分相应减少，不评等级',
        en: 'the total is smaller by these points, and there is no grade',
      },
    },
    chosen: { choice: 'smaller-total' },
  },
  'insufficient-evidence': {
    question: { zh: '证据不足的要点', en: 'a criterion with insufficient evidence' },
    options: {
      provisional: { zh: '不计分，结论暂定，绝不按零分', en: 'unscored and provisional, never 0' },
      zero: { zh: '计零分', en: 'scores 0' },
    },
    chosen: { choice: 'provisional' },
  },
  'checklist-share': {
    question: { zh: '检查清单各项未给分值', en: 'checklist items without points' },
    options: { equal: { zh: '各项同等', en: 'each item counts the same' } },
    chosen: { choice: 'equal' },
  },
  'below-lowest-band': {
    question: { zh: '低于最低一档', en: 'a value below the lowest band' },
    options: {
      nothing: { zh: '不得分', en: 'nothing' },
      'lowest-band': { zh: '按最低一档', en: 'counts as the lowest band' },
    },
    chosen: { choice: 'nothing' },
  },
  'trimmed-mean': {
    question: { zh: '去掉最高最低后的平均', en: 'the trimmed mean of several marks' },
    options: {
      'one-each-end': {
        zh: '去掉一个最高、一个最低；不足三个评分不能计算',
        en: 'one highest and one lowest are left out; fewer than three marks have none',
      },
    },
    chosen: { choice: 'one-each-end' },
  },
  'deduction-floor': {
    question: { zh: '扣分超过所在项的得分', en: 'deductions larger than what there is to deduct from' },
    options: { 'parent-zero': { zh: '扣完所在项为止，不倒扣', en: 'the node they stand in ends at 0, never below' } },
    chosen: { choice: 'parent-zero' },
  },
  'geometric-weights': {
    question: { zh: '几何平均的权数', en: 'the weights of a geometric mean' },
    options: { points: { zh: '以各部分分值为权数', en: 'the points of the parts' } },
    chosen: { choice: 'points' },
  },
  'review-overall': {
    question: { zh: '目标审核的综合等级', en: 'the overall grade of a review' },
    options: {
      total: { zh: '按总分', en: 'by the total' },
      'poor-caps-fair': {
        zh: '按总分，但有一项为差则最高为中',
        en: 'by the total, but fair at best where an item is poor',
      },
    },
    chosen: { choice: 'total' },
  },
  'first-pass': {
    question: { zh: '“一次性通过审核”', en: 'passing at the first review' },
    options: { 'excellent-or-good': { zh: '首次审核为优或良', en: 'the first review is 优 or 良' } },
    chosen: { choice: 'excellent-or-good' },
  },
  'ex-ante-grade': {
    question: { zh: '事前评估得分是否评等级', en: 'whether an ex-ante score has a grade' },
    options: {
      'rulebook-scale': {
        zh: '框架没有自己的等级标准时，用规则集的评价等级标准',
        en: "by the rulebook's grade scale, where the framework has none of its own",
      },
      none: { zh: '不评等级', en: 'no grade' },
    },
    chosen: { choice: 'rulebook-scale' },
  },
} as const satisfies Record<string, Silence>

/** 「约定代码」 The name of a silence. */
export type SilenceId = keyof typeof silences

/** The words of the option we chose. */
export const chosenOption = ({
  options,
  chosen,
}: {
  options: Readonly<Record<string, Label>>
  chosen: { choice: string }
}): Label => options[chosen.choice] ?? { zh: chosen.choice }
