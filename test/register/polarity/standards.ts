import type { Polarity } from './polarity.js'

/** An objective against standards, history, the budget and its mid-term: above or below, part or whole, own money or not. */
export const standards: Polarity = {
  'standard.too-low': [
    '{value}{unit}）低于 | 常见下限{from} ! 高于 | 上限',
    '{value}{unit}) is below {from} ! above | upper',
  ],
  'standard.too-large': [
    '{value}{unit}）高于 | 常见上限{to} ! 低于 | 下限',
    '{value}{unit}) is above {to} ! below | lower end',
  ],
  'standard.line-exceeded if comparison=up': [
    '{value}{unit} | 最好水平（{label}：{other}{unit}）的{ratio}倍，超过了所定的{limit}倍 | 过大 ! 最差 | 低于 | 过宽',
    '{value}{unit} | {ratio} times the best | {label}: {other}{unit} | above the given line of {limit} | too large ! worst | below',
  ],
  'standard.line-exceeded if comparison=down': [
    '{ratio}倍，超过了所定的{limit}倍 | 上限过宽 ! 最差 | 低于 | 过大',
    '{ratio} times the best | above the given line of {limit} | too loose ! worst | below',
  ],
  'standard.line-undercut if comparison=up': [
    '{value}{unit} | 最差水平（{label}：{other}{unit}）的{ratio}倍，低于所定的{limit}倍 | 偏低 ! 最好 | 超过 | 严得多',
    '{value}{unit} | {ratio} times the worst | {label}: {other}{unit} | below the given line of {limit} | too low ! best | above',
  ],
  'standard.line-undercut if comparison=down': [
    '{ratio}倍，低于所定的{limit}倍 | 严得多 ! 最好 | 超过 | 偏低',
    '{ratio} times the worst | below the given line of {limit} | stricter ! best | above | too low',
  ],
  'standard.line-exceeded if of=peer': ['同类 ! 历年', 'of the peers ! year'],
  'standard.line-exceeded if of=history': ['历年 ! 同类', 'year ! peers'],
  'standard.unit-cost-high': [
    '资金{amount}元 | {number}{unit}，合{ratio}{expected}，高于 | 常见上限{to}{expected} | 核减资金 ! 低于 | 下限',
    '{amount} yuan for {number}{unit} | is {ratio} {expected}, above {to} {expected} ! below | lower end',
  ],
  'standard.unit-cost-low': [
    '资金{amount}元 | {number}{unit}，合{ratio}{expected}，低于 | 常见下限{from}{expected} ! 高于 | 上限 | 核减',
    '{amount} yuan for {number}{unit} | is {ratio} {expected}, below {from} {expected} ! above | upper end',
  ],
  'standard.funds-needed': [
    '每{amount}元 | 没有比较 ! 低于 | 高于',
    'per {amount} yuan | nothing was compared ! below | above',
  ],
  'funds.components-mismatch': [
    '合计{sum}元，预算{amount}元 | 不等',
    'add up to {sum} yuan, the budget is {amount} yuan',
  ],
  'funds.component-unpromised': [
    '“{name}”{amount}元 | 都没有提到 | 补设指标 ! 不必',
    '“{name}” with {amount} yuan | neither | Add an indicator ! none is needed',
  ],
  'funds.component-supporting': [
    '“{name}”{amount}元 | 一般不必单设 ! 请为它补设',
    '“{name}” with {amount} yuan | none is needed ! Add an indicator',
  ],
  'indicator.subset-exceeds-set': [
    '{value}，大于它所属的“{label}”{limit} ! 像是 | 小于',
    '{value}, more than “{label}” ({limit}) ! looks like | less',
  ],
  'indicator.subset-suspected': [
    '（{value}）像是“{label}”（{limit}）的一部分 | 比它大 | 不是就不必改 ! 小于',
    '({value}) looks like a part of “{label}” ({limit}) | larger | if not, leave it ! smaller',
  ],
  'indicator.beyond-mid-term': [
    '本年{value}{unit}，中期目标只有{limit}{unit} | 超过 ! 不足',
    '{value}{unit} this year | mid-term objective only {limit}{unit} | exceeds ! below',
  ],
  'indicator.direction': ['方向与名称相反 | 请改用 {expected} ! 一致', 'Use {expected} ! agrees'],
  'indicator.own-money': ['本项目的钱用了没有，不是做成了什么 ! 发给', 'not what came of it ! those who are served'],
  'indicator.own-money-undecided': [
    '看不出是发给受益人的钱，还是本项目的拨款进度 ! 不是做成',
    'does not tell | or is the project’s own',
  ],
  'indicator.cost-equals-budget': [
    '与预算{amount}元相同 ! 高于 | 超过',
    'equals the budget of {amount} yuan ! above | over',
  ],
  'indicator.standard-unnamed': ['没有说明合的是哪个标准 ! 已说明', 'does not say which standard'],
}
