import type { Polarity } from './polarity.js'

/** What an indicator is about and where it stands: under the right level or not, once or twice, its own money or not. */
export const indicatorNames: Polarity = {
  'indicator.level-mismatch': [
    '列在“{found}”下，而“{words}”应归入{expected} | 调整级次 ! 不应',
    'stands under “{found}”, but “{words}” belongs to {expected}. Move it ! not',
  ],
  'indicator.not-in-framework': [
    '“{name} {target}”列在“{words}”下，{rows}年版框架没有这个二级指标。请改列其他二级指标，或改用有此项的框架 ! ”是 | 框架有这',
    '“{name} {target}” stands under “{words}”, a level 2 that the framework of {rows} does not have. Use a level 2 it has, or a framework that has this one ! is in',
  ],
  'indicator.satisfaction-proxy': [
    '问的是什么 | 以“{name}”衡量满意度，问的不是对本项目的满意 | 改为服务对象满意度 ! 的是对 | 不满意',
    '“{name}” stands for satisfaction but does not ask about this project | else use the satisfaction of those served ! but asks | dissat',
  ],
  'indicator.duplicate': [
    '“{name}”与 {rows} 重复，同一件事计分两次。请合并或删去其一 ! 不重复 | 一次',
    '“{name}” repeats {rows}: one thing is scored twice. Merge them or remove one ! once | keep',
  ],
  'indicator.output-benefit-duplicate': [
    '“{name}”与 {rows} 是同一件事，既作产出又作效益。产出留一项，效益请写它带来的变化 ! 不是 | 产出请 | 益留',
    '“{name}” and {rows} are one thing, as output and as benefit. Keep the output, and let the benefit say what it changes ! Keep the benefit | not',
  ],
  'indicator.name-is-number': [
    '“{name}”只是一个数，看不出考核什么。请写明指标内容，数值填在指标值栏 ! 看得出',
    'The name “{name}” is a bare number: it does not say what is measured. Name it, and put the number into the target ! it says',
  ],
  'indicator.name-carries-target': [
    '名称“{name}”里带着指标值，改了一处就会不一致。名称只写考核内容，数值移到指标值栏 ! 就会一致 | 不会',
    'The name “{name}” carries a target of its own; the two can drift apart. Keep the name to what is measured, and the number to the target ! cannot | not',
  ],
  'indicator.task-as-name': [
    '“{name}”写的是一项工作，不是可衡量的指标 ! 不是一项 | ，是',
    '“{name}” is a task, not something measured ! no task | not a task',
  ],
  'indicator.vague-name': [
    '“{name}”是努力方向，没有可衡量的结果。请写出 ! 不是 | 向，有',
    'it is measured | “{name}” is a direction, not a result. Say by what quantity ! not a direction',
  ],
  'indicator.slogan': [
    '“{name} {target}”是宏观表述（“{words}”），本项目左右不了，也无法考核。请改为项目直接带来的、查得到数的 ! 间接 | 查不到 | 左右得了',
    '“{name} {target}” is macro (“{words}”): this project does not control it and it cannot be assessed. Write a change the project brings about and that can be counted ! can be assessed | cannot be counted',
  ],
  'indicator.percent-without-rate': [
    '“{name} {target}”给一句工作要求配了百分数，没有分子分母，算不出来。请改为有计算口径的率 ! 算得出 | 没有计算',
    '“{name} {target}” puts a percentage on a sentence: there is nothing to divide by. Use a rate with a definition ! without a | something',
  ],
  'indicator.name-value-conflict if expected=rate': [
    '“{name}”的指标值应为比率 | ，现填“{target}”。请改填 ! 数量 | 时间 | 不应',
    'The target of “{name}” should be a rate | , and is “{target}” ! count | days | should not',
  ],
  'indicator.name-value-conflict if expected=yes-no': [
    '“{name}”的指标值应为“是”或“否”，现填 ! 比率 | 不应',
    'The target of “{name}” should be “是” or “否” (yes or no), and is ! rate | should not',
  ],
  'indicator.name-value-conflict if expected=count': [
    '“{name}”的指标值应为数量 | ，现填“{target}” ! 比率 | 不应',
    'The target of “{name}” should be a count | , and is “{target}” ! rate | should not',
  ],
  'indicator.name-value-conflict if expected=time': [
    '“{name}”的指标值应为完成时间或天数 | ，现填“{target}” ! 比率 | 不应',
    'The target of “{name}” should be a date of completion or a number of days | , and is “{target}” ! rate | should not',
  ],
  'indicator.name-value-conflict if expected=money': [
    '“{name}”的指标值应为金额 | ，现填“{target}” ! 比率 | 不应',
    'The target of “{name}” should be an amount | , and is “{target}” ! rate | should not',
  ],
  'indicator.name-value-conflict if expected=satisfaction': [
    '“{name}”的指标值应为满意度的百分数 | ，现填“{target}” ! 数量 | 不应',
    'The target of “{name}” should be a percentage of those satisfied | , and is “{target}” ! count | should not',
  ],
  'indicator.payment-as-quantity': [
    '考核的是付钱，不是做成了多少事。预算执行另有分值，请改为产出的数量 ! 不是付钱 | 没有分值',
    'measures paying, not what is delivered. Spending has points of its own: use the quantity of output ! not paying | no points',
  ],
  'indicator.payment-as-timeliness': [
    '考核的是拨款进度，不是工作是否按时完成。请改为完成时间或及时率 ! 不是拨款 | 逾期',
    'measures the release of money, not whether the work is on time. Use a completion date or rate ! not the release | late',
  ],
  'indicator.rate-as-quantity': [
    '数量指标只有“{name}”这个率，看不出做了多少。请补设绝对数，率可移到质量指标 ! 看得出 | 不可',
    'The only quantity is the rate “{name}”, which does not say how much is done. Add a count; the rate may move to quality ! may not | little',
  ],
  'indicator.cost-not-quantified': [
    '成本指标“{name}”没有金额（“{target}”），无从比较。请填成本上限 ! 下限 | 可以比较',
    'The cost “{name}” has no amount (“{target}”), so nothing can be compared. Give a cap or a unit cost ! floor | has an',
  ],
  'indicator.cost-without-per': ['没有说明是每什么的标准 ! 已说明', 'does not say per what ! ” says'],
  'indicator.cost-category': [
    '不是成本，是完成或支付的比率。请移到产出，成本指标请填金额或成本率 ! ”是成本 | 不是完成',
    'is no cost but a rate of delivery or payment. Move it to output; a cost is an amount or a cost rate ! is a cost but',
  ],
  'indicator.benefit-as-cost': [
    '说的是好处，却列在成本下。请移到效益指标；成本应写代价或负面影响 ! 坏处 | 不应 | 正面 | 移到成本',
    'is a benefit under cost. Move it to the benefits; a cost is a price paid or a harm done ! to the costs | good done | is a cost under',
  ],
  'indicator.ambiguous-cost-rate': [
    '看不出是不得超过预算，还是必须花完。请改为“成本 ≤ 金额” ! 看得出 | 可以超过 | 不必 | 成本 ≥',
    'may mean “not over budget” or “all spent”. Write a cost ≤ an amount ! cannot | not spent | a cost ≥ | under budget',
  ],
  'indicator.strict-cost-cap': [
    '用“<”，而上限恰等于预算{amount}元，预算正好用完反而不达标。请改用 ≤ ! 下限 | 而达标 | 用 ≥ | “>',
    'has “<” and a cap equal to the budget of {amount} yuan: spending exactly the budget would fail. Use ≤ ! floor | pass | use ≥ | “>',
  ],
  'indicator.cost-cap-not-binding': [
    '的上限{value}元高于预算{amount}元，永远不会突破，起不到约束作用。请把上限定在预算以内 ! 低于 | 下限 | 以外 | 起到',
    'The cap of “{name} {target}”, {value} yuan, is above the budget of {amount} yuan and can never bind. Set it within the budget ! below | floor | outside | always',
  ],
  'indicator.cost-times-count': [
    '请核对单价、数量或预算 | 按“{name}”{value}元、“{label}”{number}计算，{value} × {number} = {sum}元，超过预算{amount}元 ! 低于 | 不超过',
    '“{name}” of {value} yuan and “{label}” of {number} make {value} × {number} = {sum} yuan, over the budget of {amount} yuan ! under',
  ],
  'indicator.counterfactual': [
    '要与“没有发生的情况”比，口径不同结果就不同。请附测算办法 ! 已发生 | 相同',
    'is measured against what did not happen, so it depends on how it is reckoned. Attach the method ! what happened | against what did happen',
  ],
  'indicator.dimension-unknown': [
    '没有这个一级指标，有的是{expected}。请改列其中之一 ! ”有这个',
    'has no such level 1, it has {expected}. Move it to one of them ! has such',
  ],
  'indicator.result-in-name': [
    '里已经写了结果（“{words}”），指标值却回答不了提升多少 | 幅度写在指标值栏 ! 没有写结果 | 写在名称',
    'already tells a result (“{words}”), and the target does not answer by how much | put the change into the target ! into the name',
  ],
  'indicator.generic-name': [
    '没有说明是什么的率、谁的满意度，放到哪个项目都一样。请写明对象 ! 已说明',
    'does not say of what or of whom: it would fit any project. Name the object ! says of what | no project',
  ],
  'indicator.macro-rate': [
    '是全地区的统计数，一个项目左右不了 | 请改为项目直接带来的变化 ! 能左右 | 不是全地区',
    'is a statistic of the whole area: one project does not control it | Measure a change the project itself brings ! controls it | is no statistic',
  ],
}
