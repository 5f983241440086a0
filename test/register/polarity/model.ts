import type { Polarity } from './polarity.js'

/** A project’s own data: negative or positive, above or below, before or after, there or not. */
export const model: Polarity = {
  'funds.negative': ['金额{amount}为负 ! 为正', 'amount {amount} is negative ! positive'],
  'target.reversed-range': [
    '上端{to}小于下端{from} | 请对调 ! 大于',
    'upper end {to} of the range is below its lower end {from} | Swap them ! above',
  ],
  'target.negative-tolerance': [
    '允许偏差{tolerance}为负。请改为正数 ! 为正。 | 负数',
    'tolerance {tolerance} is negative. Give a positive number ! is positive | a negative',
  ],
  'points.negative': [
    '分值{points}为负。请改为正数 ! 为正。 | 负数',
    'points {points} are negative. Give a positive number ! are positive | a negative',
  ],
  'indicator.duplicate-id': [
    '编号“{id}”重复。请改为不重复的编号 ! 没有重复',
    '“{id}” occurs twice. Give each indicator its own ! once',
  ],
  'indicator.unknown-parent': [
    '所属上级行“{parent}”不存在，或行与行互为上下级 ! ”存在 | 下级行',
    'parent row “{parent}” does not exist, or rows are parents of each other ! ” exists | child',
  ],
  'period.reversed': ['止于{to}，早于开始的{from} ! 晚于', 'ends on {to}, before it begins on {from} ! after'],
  'adjustment.changes-differ if how=stated': [
    '“{at}”处所记的变动 | 两个版本不符 ! 版本相符 | 没有记载',
    'recorded at “{at}” is not what ! is what the | do not record',
  ],
  'adjustment.changes-differ if how=left-out': [
    '在“{at}”处不同 | 没有记载 | 请补记 ! 相同 | 不符',
    'differ at “{at}” | do not record it | Add it ! agree | is not what',
  ],
  'results.unknown-indicator': ['目标中没有指标“{indicator}” ! 中有', 'has no indicator “{indicator}” ! has an'],
  'results.repeated-indicator': [
    '“{indicator}”填报了两次。请只留一次 ! 填报了一次',
    '“{indicator}” was reported twice. Keep one of the two ! once | both',
  ],
  'standard.amount-not-positive': [
    '常见值所按的资金数额{amount}不是正数。请改为正数 ! ，是正数',
    '{amount} ! is positive.',
  ],
  'standard.prices-unknown': ['所对应的数量标准“{id}”不在指标库里 ! 已在', '“{id}” | library ! is in'],
}
