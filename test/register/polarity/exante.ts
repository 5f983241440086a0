import type { Polarity } from './polarity.js'

/** Ex-ante assessment: supported or not, agrees or not, more or less than asked. */
export const exante: Polarity = {
  'exante.assess-ex-ante concluded': [
    '事前绩效评估得{score}分，评估人 | 得{score}分，评估人的结论为“ ! 没有结论 | 尚未 | 不低于',
    'ex-ante assessment {score}; the | assessment {score}; the assessors conclude “ ! no conclusion | not complete | at least',
  ],
  'exante.assess-ex-ante derived': [
    '事前绩效评估得 | 得{score}分，不低于{line}分，结论为“ ! 没有结论 | ，低于 | 评估人',
    'ex-ante assessment {score}, which | assessment {score}, which is at least {line}: “ ! no conclusion | at most | assessors',
  ],
  'exante.assess-ex-ante unconcluded': [
    '事前绩效评估得 | 得{score}分，没有结论 ! 结论为',
    'ex-ante assessment | assessment {score}, no conclusion ! conclude',
  ],
  'exante.assess-ex-ante provisional': [
    '事前绩效评估尚未完成 ! 已完成',
    'ex-ante assessment not complete ! is complete',
  ],
  'exante.reconcile-ex-ante-cut agree': ['核减复算一致 ! 不一致', 'The printed cut agrees ! not agree'],
  'exante.reconcile-ex-ante-cut differ': [
    '核减复算不一致 | {reason} ! 算一致',
    'The printed cut does not agree | {reason} ! cut agrees',
  ],
  'exante.reconcile-ex-ante-cut too-little': ['公布的数字不足以复算 ! 足够', 'Too little is printed to ! Enough'],
  'exante.conclusion-differs': [
    '按得分{score}应为“ | （不低于{from}分） | 以评估人的结论为准 ! 以下',
    'the score {score} would be “ | (at least {from}) | Theirs stands ! below | Ours',
  ],
  'exante.no-conclusion': [
    '没有给出结论 | 没有按得分推出结论的规定 ! 已给出',
    'give no conclusion | no rule derives one ! give a',
  ],
  'exante.facts-missing': [
    '不能判断是否须作事前评估。请补填 | 没有填写“ ! 能够',
    '“{name}” is not stated, so whether an assessment is due cannot be said. State it ! can be said',
  ],
  'exante.suggested-over-requested': [
    '建议安排{suggested}元，多于申请的{requested}元 ! 少于',
    '{suggested} yuan is suggested, more than the {requested} requested ! less',
  ],
  'exante.cut-without-reason': [
    '没有写明理由。请补充 | 核减{amount}元没有写明理由 ! 增加 | 已写明',
    'is cut and no reason is given. Give it | {amount} yuan is cut and no reason ! added',
  ],
  'exante.reject-with-money': [
    '结论为不予支持，却建议安排{suggested}元，两者矛盾 ! 结论为支持',
    'not to support it, yet {suggested} yuan is suggested: a contradiction ! is to support',
  ],
  'exante.lines-need-hundred': [
    '分数线以100分为总分 | 以100分为总分，本次总分为{sum}分，不能套用 ! ，可以',
    'are drawn for a total of 100, this total is {sum}, so they are not applied ! are applied',
  ],
  'exante.percent-unreadable': ['“{found}”不是 ! ”是', '“{found}” is no percentage ! is a percentage'],
  'exante.percent-truncated': [
    '公布的核减率{printed} | {printed}是截尾而非四舍五入：{amount} ÷ {requested}应为{expected}% ! 是四舍五入而非',
    'The printed rate {printed} was cut off | {printed} was cut off, not rounded: {amount} ÷ {requested} is {expected} % ! was rounded',
  ],
  'exante.percent-wrong': [
    '公布的核减率{printed} | {printed}与金额不符：{amount} ÷ {requested}应为{expected}% ! 相符',
    'The printed rate {printed} does not fit | {printed} does not fit the amounts: {amount} ÷ {requested} is {expected} % ! rate fits',
  ],
  'exante.amount-wrong': [
    '公布的核减额{printed} | {printed}与申请、建议之差不符：{requested} − {suggested} = {expected} ! 相符',
    'The printed cut {printed} is not | {printed} is not requested less suggested: {requested} − {suggested} = {expected} ! is requested',
  ],
  'exante.zero-request': [
    '申请金额为0 | 没有核减率 ! ，有核减率',
    'The requested amount is 0, so there is no rate ! there is a',
  ],
  'exante.reconcile-ex-ante-cut agree if requested=200': [
    '申请200，建议180，核减20，核减率10% | （公布的比率已舍入，在{from}至{to}之间）',
    'requested 200, suggested 180, cut 20, rate 10 % | the printed rate is rounded: between {from} and {to}',
  ],
  'exante.assess-ex-ante concluded if amount=63700': [
    '，申请1000000元，建议936300元，核减63700元',
    '; requested 1000000 yuan, suggested 936300 yuan, cut 63700 yuan',
  ],
  'exante.reconcile-ex-ante-cut too-little if requested=': [
    '公布的数字不足以复算：',
    'Too little is printed to work the cut out again: ',
  ],
  'exante.cut-over-amount': [
    '核减{amount}元，多于本轮之前的{before}元 ! 少于',
    'cuts {amount} yuan, more than the {before} before it ! less',
  ],
  'exante.rounds-differ': [
    '建议安排{found}元，各轮核减之后却余{expected}元 ! 一致',
    '{found} yuan is suggested, but the rounds leave {expected} ! agree',
  ],
  'exante.rounds-order': [
    '日期{on}早于上一轮的{before} ! 晚于',
    'of {on}, before the one above it of {before} ! after',
  ],
  'exante.rounds-without-request': [
    '没有写申请的金额，算不出 ! 没有写核减',
    'the requested amount is not, so what each round leaves is not known ! cuts are not',
  ],
  'exante.round-conclusion-differs': [
    '结论为“ | ”，最后一轮为“ ! 第一轮',
    'The conclusion is “ | that of the last round “ ! first round',
  ],
  'exante.marks-twice': ['已有评分，又另给了评分 ! 没有评分', 'has marks and others are given beside ! no marks'],
  'exante.condition-open': ['附带条件“{text}”尚未落实 ! 已落实', 'condition “{text}” is not met ! is met'],
  'exante.financing-differs': [
    '合计{sum}元，申请{expected}元，两者不符 ! 相符',
    'make {sum} yuan, {expected} are requested: not the same ! : the same',
  ],
  'exante.financing-unconfirmed': [
    '“{name}”{amount}元尚未落实 ! 已落实',
    '“{name}” of {amount} yuan is not settled ! is settled',
  ],
  'exante.opinion-unknown': [
    '没有要点“{id}”，这条意见没有着落 ! 表中有要点',
    'has no criterion “{id}”, so this opinion belongs nowhere ! has a',
  ],
  'exante.must-missed': [
    '得{score}分，低于此项必须达到的{from}分 ! 高于 | 已达到',
    '{score} points, below the {from} it must reach ! above',
  ],
  'exante.support-contradicted': [
    '结论为支持，但 | 没有达到 | 两者矛盾 ! 不予支持 | 一致',
    'The conclusion is support, yet | a contradiction ! agrees',
  ],
}
