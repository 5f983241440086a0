import type { Polarity } from './polarity.js'

/** Rows and totals: scored or not, capped, final or provisional, unchanged or redistributed. */
export const rows: Polarity = {
  'scoring.score-indicator scored': [
    '{name}：得{value}分 | 分值{points}分 ! 不计分 | 暂不',
    '{name}: score {value} | points {points} ! not scored',
  ],
  'scoring.score-indicator not-applicable': [
    '{name}：不适用，不计分 | {because} ! ：适用 | 暂不计分 | 计0分',
    '{name}: does not apply, not scored ({because}) ! : applies | not scored yet | score 0',
  ],
  'scoring.score-indicator unscored': ['{name}：暂不计分 ! ：不计分 | 得0分', '{name}: not scored yet ! : score 0'],
  'scoring.score-execution scored': [
    '预算执行率：{points} × {executed}元 ÷ {annual}元 ! 超过 | 不计分',
    'Execution rate: {points} × {executed} yuan ÷ {annual} yuan ! exceeds | not scored',
  ],
  'scoring.score-execution capped': [
    '预算执行率：执行数 | 执行数{executed}元超过预算数{annual}元 | 执行率按1计 | 得满分{points}分 ! 未超过 | 低于 | 不得分',
    'executed {executed} yuan exceeds the budget of {annual} yuan | full score {points} ! not exceed | below | score 0',
  ],
  'scoring.score-execution banded': [
    '预算执行率：执行率 | 执行率{rate} | 落在不低于{from}、低于{below}一档 | 得分比例{share} | {points} × {share} ! 以下',
    'rate: {rate} falls in the band of at least {from} and below {below}, | share {share} of the points ! at most | up to',
  ],
  'scoring.score-execution no-budget': [
    '预算执行率：预算数 | 预算数{annual}元、执行数{executed}元 | 没有预算，不计分 | 分值{points}分 ! 满分 | ，有预算',
    'budget {annual} yuan, executed {executed} yuan | there is no budget, not scored | points {points} ! full score',
  ],
  'scoring.score-execution unscored': [
    '预算执行率：暂 | 暂不计分（分值{points}分） ! 满分 | 得0分',
    'not scored yet (points {points}) ! full score | score 0',
  ],
  'scoring.rescale-points unchanged': [
    '分值不变 ! 改变 | 分给',
    'points of the rows stand as they are ! go to | change',
  ],
  'scoring.rescale-points rescaled': [
    '不适用 | 其{dropped}分 | 分给其余指标 | 分值合计不变 ! 计0分 | 同一级',
    'do not apply | ({dropped}) | go to the other rows | the sum stays ! score 0 | same dimension',
  ],
  'scoring.rescale-points rescaled-within-group': [
    '不适用 | 其{dropped}分 | 在同一级指标内分给其余指标 ! 计0分',
    'do not apply | ({dropped}) | other rows of the same dimension ! score 0',
  ],
  'scoring.rescale-points counted-as-zero': [
    '不适用 | 其{dropped}分计0分 ! 分给 | 满分',
    'do not apply | ({dropped}) score 0 ! go to | full score',
  ],
  'scoring.rescale-points nothing-applies': [
    '没有一项指标适用 | 无处可分 ! 都适用',
    'No row applies: there is none the points could go to ! Every',
  ],
  'scoring.rescale-row exact': [
    '{name}：分值{points} × {whole} ÷ {rest} = {value}分 ! 进到 | 去尾',
    '{name}: points {points} × {whole} ÷ {rest} = {value} ! raised | cut',
  ],
  'scoring.rescale-row raised': [
    '余数较大（相同时先给前行） | {points} × {whole} ÷ {rest} | 进到{value}分 ! 去尾 | 较小 | 后行',
    '{points} × {whole} ÷ {rest} | largest remainders | earlier row | raised to {value} ! cut | smallest | later',
  ],
  'scoring.rescale-row cut': [
    '{points} × {whole} ÷ {rest} | 去尾为{value}分 ! 进到 | 较大',
    '{points} × {whole} ÷ {rest} | cut to {value} ! raised | largest',
  ],
  'scoring.measure-points complete': [
    '合计{sum}分，与应有的{expected}分一致 ! 不一致',
    'add up to {sum}, the {expected} they should make ! should make 100 | not',
  ],
  'scoring.measure-points cut-off': [
    '节选 | 合计{sum}分，全表应为{expected}分 | 其余各行不在此表 ! 一致',
    'An excerpt | have {sum} points of the {expected} | others are not in it ! off',
  ],
  'scoring.measure-points off': [
    '合计{sum}分，应为100 − {execution} = {expected}分，不一致 ! 分一致',
    'add up to {sum}, they should make 100 − {execution} = {expected} ! , the {expected}',
  ],
  'scoring.sum-scores summed': ['合计 | {value}分 ! 不舍入', 'um | {value} ! without rounding'],
  'scoring.sum-scores summed-with-rounding': [
    '{value}分（各行不舍入则为{unrounded}分 ! 舍入后',
    '{value} ({unrounded} without rounding the rows) ! with rounding',
  ],
  'scoring.grade-total graded': ['等级：{score}分 | 评为“{label}” ! 不评', 'Grade: {score} | “{label}” ! not graded'],
  'evaluation.evaluate-project final': [
    '《{name}》总分{score}分，评为“{label}” ! 暂得 | 尚不能',
    '“{name}”: total score {score}, grade “{label}” ! so far | no grade',
  ],
  'evaluation.evaluate-project provisional': [
    '《{name}》暂得{subtotal}分 | 尚不能评定等级 | 因为：{missing} ! 总分 | 评为 | 最少 | 可达分',
    '{subtotal} so far | no grade yet: {missing} ! total score | at least | most  can',
  ],
  'evaluation.evaluate-project provisional if reachable=100': [
    '分（最多可达{reachable}分），尚 ! 最少',
    'so far (at most {reachable} can be reached), no grade ! at least',
  ],
  'evaluation.evaluate-project provisional if reachable=': ['分，尚不能 ! 可达', 'so far, no grade ! reached'],
  'oversight.reconcile-scores agree': [
    '公布的得分与重算结果一致 | 《{name}》 ! 不一致 | 差异',
    'the printed scores agree with the recomputed ones | “{name}” ! difference | not agree',
  ],
  'oversight.reconcile-scores differ': [
    '公布的得分与重算结果有 | 《{name}》 | 有{differences}处差异 ! 一致',
    'between the printed scores and the recomputed ones | “{name}”: {differences} difference ! agree',
  ],
  'scoring.grade-total graded if from=90': ['分，不低于90分，评为', 'at least 90'],
  'scoring.grade-total graded if below=60': ['分，不低于0分、低于60分，', 'at least 0, below 60'],
  'scoring.sum-scores summed if scores=': ['尚无得分，合计0分 ! 已', 'No score yet, sum 0 ! already'],
}
