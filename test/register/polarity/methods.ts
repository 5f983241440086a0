import type { Polarity } from './polarity.js'

/** How a row earns its score: met or missed, over or under, full or nothing, in time or late. */
export const methods: Polarity = {
  'scoring.score-at-least met': [
    '完成值{actual} | ，达到指标值{target} | 得满分{points}分 ! 未达 | 不得分 | 超过',
    'Actual {actual} | reaches target {target} | full score {points} ! not reach | short | score 0 | misse',
  ],
  'scoring.score-at-least short': [
    '完成值{actual} | ，未达指标值{target} | {points} × {actual} ÷ {target} ! 达到 | 满分 | 不得分',
    'falls short of target {target} | {points} × {actual} ÷ {target} ! reaches | exceed | full score | score 0',
  ],
  'scoring.score-at-least below-pass-line': [
    '完成率{rate}低于及格门槛{passAt} | 不得分 ! 满分 | 高于 | 达到',
    'attainment rate {rate} is below the pass line {passAt} | score 0 ! full | above | reaches',
  ],
  'scoring.score-at-least over-reduced': [
    '指标值{target} | 的{from}倍以上 | 扣减分值的{lose} | {points} × (1 − {lose}) ! 未达 | 以下 | 满分 | 增加',
    '{actual}{unit} is {from} | {from} times target {target} | or more | {lose} of the points is deducted ! less than | full score | added',
  ],
  'scoring.score-at-least strict-equality': [
    '恰等于指标值{target} | 指标写“大于” | 得满分{points}分 ! 未达 | 不得分 | 小于',
    'exactly, the target says “above” | equals target {target} | full score {points} ! missed | score 0 | below',
  ],
  'scoring.score-at-least strict-missed': [
    '恰等于指标值{target} | 指标写“大于” | 未达，不得分 ! 满分 | 小于',
    'exactly, the target says “above” | equals target {target} | missed, score 0 ! full score | below',
  ],
  'scoring.score-at-least zero-target': [
    '指标值为0 | 完成值{actual} | 必然达到 | 得满分{points}分 ! 未达 | 不得分',
    'is reached by any actual | Target 0 is reached | here {actual} | full score {points} ! missed | score 0 | not',
  ],
  'scoring.score-at-least signed-met': [
    '完成值{actual} | ，达到指标值{target} | 负值不作比例 | 得满分{points}分 ! 未达 | 不得分',
    'no proportion with negative numbers | Actual {actual} | reaches target {target} | (no proportion | full score {points} ! not reach | misses | score 0',
  ],
  'scoring.score-at-least signed-missed': [
    '完成值{actual} | ，未达指标值{target} | 负值不作比例 | 不得分 ! 达到 | 满分',
    'no proportion with negative numbers | Actual {actual} | does not reach target {target} | (no proportion | score 0 ! full score',
  ],
  'scoring.score-at-most met': [
    '完成值{actual} | 未超过指标值{target} | 得满分{points}分 ! ，超过 | 不得分 | 未达',
    'Actual {actual} | does not exceed target {target} | full score {points} ! exceeds | score 0 | short',
  ],
  'scoring.score-at-most over-ratio': [
    '，超过指标值{target} | 指标值与完成值之比 | {points} × {target} ÷ {actual} ! 未超过 | 满分 | 不得分',
    'exceeds target {target} | ratio of target to actual | {points} × {target} ÷ {actual} ! not exceed | full score',
  ],
  'scoring.score-at-most over-linear': [
    '，超过指标值{target} | 按超出部分扣减 | 最低0分 | (2 × {target} − {actual}) ! 未超过 | 满分 | 最高',
    'exceeds target {target} | less in proportion to the excess | at least 0 ! not exceed | full score | at most | more',
  ],
  'scoring.score-at-most below-pass-line': [
    '应得比例低于 | ，超过指标值{target} | 低于及格门槛{passAt} | 不得分 ! 未超过 | 高于 | 满分',
    'exceeds target {target} | under the pass line {passAt} | no points ! not exceed | over the | full score',
  ],
  'scoring.score-at-most strict-equality': [
    '恰等于指标值{target} | 指标写“小于” | 得满分{points}分 ! 未达 | 不得分 | 大于',
    'exactly, the target says “below” | equals target {target} | full score {points} ! missed | score 0 | above',
  ],
  'scoring.score-at-most strict-missed': [
    '恰等于指标值{target} | 指标写“小于” | 未达，不得分 ! 满分 | 大于',
    'exactly, the target says “below” | equals target {target} | missed, score 0 ! full score | above',
  ],
  'scoring.score-at-most zero-met': [
    '指标值为0 | 完成值{actual} | 得满分{points}分 ! 不得分',
    'Target 0, actual {actual} | full score {points} ! score 0',
  ],
  'scoring.score-at-most zero-missed': [
    '指标值为0 | 完成值{actual} | 不得分 ! 满分',
    'Target 0, actual {actual} | score 0 ! full score',
  ],
  'scoring.score-at-most signed-met': [
    '完成值{actual} | 未超过指标值{target} | 负值不作比例 | 得满分{points}分 ! ，超过 | 不得分',
    'no proportion with negative numbers | Actual {actual} | does not exceed target {target} | (no proportion | full score {points} ! exceeds | score 0',
  ],
  'scoring.score-at-most signed-missed': [
    '完成值{actual} | ，超过指标值{target} | 负值不作比例 | 不得分 ! 未超过 | 满分',
    'no proportion with negative numbers | Actual {actual} | exceeds target {target} | (no proportion | score 0 ! not exceed | full score',
  ],
  'scoring.score-equal met': [
    '完成值{actual} | 等于指标值{target} | 得满分{points}分 ! 不等于 | 不得分',
    'Actual {actual} | equals target {target} | full score {points} ! not equal | score 0',
  ],
  'scoring.score-equal within-tolerance': [
    '与指标值{target} | 相差不超过{tolerance} | 得满分{points}分 ! 相差超过 | 不得分',
    'from target {target} | no more than {tolerance} | full score {points} ! by more than | score 0',
  ],
  'scoring.score-equal exceeded': [
    '，超过指标值{target} | 视为达到 | 得满分{points}分 ! 未超过 | 未达 | 不得分',
    'exceeds target {target} | counts as met | full score {points} ! not exceed | missed | score 0',
  ],
  'scoring.score-equal symmetric': [
    '偏离指标值{target} | 按偏离扣减 | 最低0分 | |{actual} − {target}| ! 满分 | 最高',
    'deviates from target {target} | less in proportion | at least 0 ! full score | at most | more in',
  ],
  'scoring.score-equal short': [
    '，未达指标值{target} | {points} × {actual} ÷ {target} ! 达到 | 满分 | 不得分',
    'falls short of target {target} | {points} × {actual} ÷ {target} ! reaches | exceed | full score',
  ],
  'scoring.score-equal below-pass-line': [
    '完成率{rate}低于及格门槛{passAt} | 不得分 ! 满分 | 高于',
    'attainment rate {rate} is below the pass line {passAt} | score 0 ! full | above',
  ],
  'scoring.score-equal zero-met': [
    '指标值为0 | 完成值{actual} | 得满分{points}分 ! 不得分',
    'Target 0, actual {actual} | full score {points} ! score 0',
  ],
  'scoring.score-equal zero-missed': [
    '指标值为0 | 完成值{actual} | 不得分 ! 满分',
    'Target 0, actual {actual} | score 0 ! full score',
  ],
  'scoring.score-equal signed-met': [
    '，达到指标值{target} | 负值不作比例 | 得满分{points}分 ! 未达 | 不得分',
    'no proportion with negative numbers | reaches target {target} | (no proportion | full score {points} ! misses | score 0',
  ],
  'scoring.score-equal signed-missed': [
    '，未达指标值{target} | 负值不作比例 | 不得分 ! 达到 | 满分',
    'no proportion with negative numbers | misses target {target} | (no proportion | score 0 ! reaches | full score',
  ],
}
