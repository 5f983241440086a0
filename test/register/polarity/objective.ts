import type { Polarity } from './polarity.js'

/** An objective as a whole: what it lacks or has too much of, over or under, before or after. */
export const objective: Polarity = {
  'objective.missing-dimension if name=output': [
    '目标须说明做什么 | 没有产出指标，{rows}年版框架要求设置 | 请补设 ! 多出 | 效益指标',
    'An objective says what is done and to what effect | There is no output indicator, and the framework of {rows} requires one | add one ! is an | remove',
  ],
  'objective.missing-dimension if name=benefit': [
    '目标须说明做什么 | 没有效益指标，{rows}年版框架要求设置 | 请补设 ! 多出 | 产出指标',
    'An objective says what is done and to what effect | There is no benefit indicator, and the framework of {rows} requires one | add one ! is a | remove',
  ],
  'objective.missing-category': [
    '产出指标下没有{label}，{rows}年版框架原则上要求设置 | 请补设，或说明不设的理由 ! 不要求 | 删去',
    'There is no quality indicator among the outputs, and the framework of {rows} asks for one in principle | Add it, or say why there is none ! for none | remove',
  ],
  'objective.satisfaction-undecided': [
    '没有满意度指标，也未说明是否直接服务公众。直接服务公众的项目应设满意度，否则可不设 ! 不应 | 已说明 | 不可',
    'say which it is | There is no satisfaction indicator, and it is not said whether the public is served. A project that serves the public sets one; others may leave it out ! may not | sets none',
  ],
  'objective.satisfaction-unserved': [
    '项目不直接服务公众，却设了满意度指标“{name}”，没有可调查的对象。请删去 ! 目直接 | 却没有设 | 补设',
    'The project serves no public, yet “{name}” measures satisfaction: there is nobody to ask. Remove it ! serves the | add it',
  ],
  'objective.single-indicator': [
    '“{name}”一项占去全部{points}分，其他产出和效益都不计分 ! 都计分 | 部分',
    'Spread the points over the | “{name}” alone carries all {points} points, so nothing else counts ! everything',
  ],
  'objective.all-hundred': [
    '{number}项产出指标的指标值都是100%，完成好坏分不出来。请补设有数量的 ! 分得出 | 都不是 | 没有数量',
    'All {number} output targets are 100%, so a good year looks like a bad one. Add a count ! None | unlike',
  ],
  'objective.blank-statement if text=': [
    '目标说明为空。请写明 ! 不为空 | 占位',
    'of the objective is empty. Write ! not | template',
  ],
  'objective.blank-statement if text=XX项目绩效目标': [
    '目标说明“{text}”是模板留下的占位内容 ! 为空',
    '“{text}”, is what a template left ! empty',
  ],
  'objective.no-statement': ['没有填写目标说明 | 请用 ! 已填', 'The objective has no statement ! has a'],
  'objective.macro-statement': [
    '目标说明只有 | 只有“{words}”一类宏观表述，没有数量。请写明本项目能做到的 ! 不能 | 述，有',
    'is macro (“{words}”) and holds no number. Write the outputs and effects this project can bring about ! cannot | a number',
  ],
  'objective.blank-name if text=': [
    '项目名称为空。请填写 ! 不为空 | 占位',
    'The name of the project is empty. Give ! not | template',
  ],
  'objective.blank-name if text=XX项目': [
    '项目名称“{text}”是模板留下的占位内容 ! 为空',
    'The name of the project, “{text}”, is what a template left ! empty',
  ],
  'objective.kind-mismatch': [
    '项目是一次性的，半数以上指标（{rows}）却是长期运维一类 | 改设建设类 ! 以下 | 是长期的',
    'The project is one-off, yet more than half of its indicators ({rows}) are about lasting upkeep | set indicators of construction ! less than | project is lasting',
  ],
  'objective.costs-over-budget': [
    '各项成本上限合计{sum}元，超过预算{amount}元（{rows}）。请核对测算，使分项合计不超过预算 ! 低于 | 下限 | 计超过',
    'The cost caps add up to {sum} yuan, over the budget of {amount} yuan ({rows}). Check the estimate, so that the parts stay within the budget ! under | floors | outside',
  ],
  'objective.unknown-framework': [
    '请改用已有框架 | “{rulebook}”没有名为“{name}”的指标框架，未作级次校验 ! 已作 | ”有',
    'Use one it has | “{rulebook}” has no framework named “{name}”, so the levels were not checked ! were checked | has a',
  ],
  'funds.sum-mismatch': [
    '资金总额{amount}元，各来源合计{sum}元，两者不等 ! 相等',
    'The funds total is {amount} yuan, the sources add up to {sum} yuan ! agree',
  ],
  'points.level1': [
    '{label}的分值合计{sum}分，原则上应为{expected}分 | 确有需要另行分配的，请说明理由 ! 不可 | 不得 | 规则集',
    'rows add up to {sum}; in principle they make {expected} | give the reason where another split is needed ! need not | forbid | rulebook',
  ],
  'points.undeclared': [
    '{rows}项指标都没有分值，未校验分值合计。打分之前请填写 ! 已校验 | 之后 | 都有',
    'None of the {rows} indicators has points, so their sum was not checked. Fill them in before scoring ! after | was checked | All of',
  ],
  'responsible.missing': [
    '没有写明责任主体。谁使用、谁负责 ! 已写明 | 谁不',
    'No responsible party is named. Whoever uses the money answers for it ! not',
  ],
  'objective.no-indicators': [
    '没有一项绩效指标，不能评价。请先设定指标 ! 可以 | 后设',
    'There is no indicator, so nothing can be evaluated. Set indicators first ! is an | last',
  ],
  'rounding.changes-grade': [
    '逐行舍入的总分{score}评为“优”，不舍入的{unrounded}则为“良”。等级按前者 ! 后者',
    'The total {score}, of rounded rows, is “excellent”; {unrounded}, without rounding, would be “good”. The former decides ! latter',
  ],
}
