import type { Polarity } from './polarity.js'

/** Rulebooks and frameworks: stated or silent, in force or not, before or after, known or not. */
export const norms: Polarity = {
  'norm.absent': [
    '“{rulebook}”在{day}没有规定“ | （{key}） | 因此不作相应判断 | 选用有此规定 ! 规定了',
    '“{rulebook}” says nothing on “ | ({key}) on {day} | so nothing is decided by it | choose a rulebook that has it ! not ',
  ],
  'norm.gap': [
    '“{layer}”的“ | （{key}）自{until}起失效，至{from}才又有规定，{day}没有值可用 | 也不以下层的规定代替 | 补上 ! 没有空档 | 由下层',
    '“{layer}” states “ | ({key}) until {until} and again from {from} on: on {day} it has no value | no layer below stands in | Fill the gap ! is no gap | it has a value',
  ],
  'norm.layer-silent': [
    '规则层“{layer}”的“ | （{key}） | {day} ! 有效 | 始终',
    'The layer “{layer}” states “ | ({key}) | {day} ! always | never',
  ],
  'norms.before-first-document': [
    '{day}早于第一份文件（{first}），没有规则可依 ! 晚于 | 最后',
    '{day} is before the first document ({first}); no rule was in force ! after | last',
  ],
  'norms.tampered': [
    '“{rulebook}”{day}的当日规则与封记不符，存下之后被改动过 | 不能再据以计算 | 重新取得 ! 相符 | 之前 | 未被',
    'nothing can be computed by them | “{rulebook}” on {day} do not match their seal: they were changed after they were made ! before | unchanged',
  ],
  'rulebook.unknown-key': ['“{key}”不是本库所知的规定 ! ”是', '“{key}” is not a norm this package knows ! is a norm'],
  'rulebook.unknown-parent': [
    '上级规则集“{parent}”未找到（已知：{known}）。请一并提供 ! 已找到 | 下级 | 未知',
    'parent rulebook “{parent}” was not found (known: {known}) ! was found | child | unknown',
  ],
  'rulebook.cycle': ['“{id}”依赖了自身 | 去掉循环 ! 没有 | 保留', '“{id}” depends on itself | Remove the ! not | keep'],
  'rulebook.unknown-document': [
    '“{document}”不在文件目录中 | 请先登记 ! ”在',
    '“{document}” is not in the register of documents | Register it first ! is in the | last',
  ],
  'rulebook.overlap': [
    '“{key}”自{from}起的一条与另一条同时有效，或终止日不晚于起始日 | 同一天只能有一个值 ! 早于 | 无效',
    'A day can have one | “{key}” from {from} is in force together with another, or ends no later than it begins | one value only ! earlier | until',
  ],
  'norms.year-missing': [
    '没有写明预算年度 | 请补填年度，或直接指定日期 ! 已写明',
    'No budget year is given | Fill in the year, or name the day ! is known',
  ],
  'rulebook.document-twice': [
    '文件“{document}”登记了两次 | 只登记一次 ! 没有登记 | 须登记两次',
    'The document “{document}” is registered twice | Register it once ! is not registered',
  ],
  'rulebook.twice': [
    '自{from}起的一档与自{other}起的一档名称相同 | 各档应各有其名 ! 名称不同',
    'the band from {from} has the name of the band from {other} | a name of its own ! no name',
  ],
  'rulebook.table-twice': [
    '{key} | 有两张分值表适用于同一类项目 | 请去掉一张 ! 没有分值表',
    '{key} | two tables are for the same projects | Remove one ! no table',
  ],
  'rulebook.order': [
    '自{from}起的一档反而差于自{lower}起的一档 | 数值越高，等次应当越好 ! 好于 | 越差',
    'the band from {from} is worse than the band from {lower} | The higher value must have the better name ! is better',
  ],
  'rulebook.floor': [
    '最低一档自{from}起，{from}以下没有档次 | 补上自0起的一档 ! 最高 | 以上',
    'The lowest band | begins at {from}; there is nothing for a value below {from} | Add a band from 0 ! highest | above',
  ],
  'rulebook.lights': [
    '“{member}”的灯好于“{other}”的灯 | 次序颠倒 ! 差于',
    'the light of “{member}” is better than the light of “{other}” | turned round ! worse',
  ],
  'rulebook.calendar': [
    '到{until}应达的份额低于到{earlier}应达的份额 | 日期越晚，应达的份额不会越低 ! 高于',
    'less is due by {until} than by {earlier} | A later day never has the lower share ! more is due',
  ],
  'rulebook.gap': [
    '“{key}”自{first}至{last}（共{days}天）没有生效的值 | 请补上 ! 同时有效 | 已生效',
    'No value of “{key}” is in force from {first} to {last} ({days} days) | Fill it, unless it is meant ! together',
  ],
  'rulebook.points-sum': [
    '自{day}起，预算执行率{execution}分与 | 合计的{level1}分，加起来是{sum}分，不是100分 ! 正好',
    'From {day} the {execution} points of the execution rate and the {level1} points | make {sum}, not 100 ! exactly',
  ],
  'rulebook.no-parent': [
    '规则集“{id}”没有写明上级规则集 | 所需的{needed}项规定中缺{missing}项，首先缺 | （{first}） | 请写 "extends": "national" ! 已写明',
    'The rulebook “{id}” names no parent (extends) and lacks {missing} of the {needed} norms | {first} | "extends": "national" ! has a parent',
  ],
  'rulebook.no-basis': [
    '“{key}”没有写明依据 | 请注明 ! 已写明',
    '“{key}” states no source | Name the document ! states a',
  ],
  'framework.points-sum': [
    '其下各项分值合计{sum}分，应为{expected}分 ! 不应 | 其上',
    'The parts make {sum} points, not {expected} ! at least | at most',
  ],
  'framework.duplicate-id': [
    '编号“{id}”重复，评分无法对应 | 改为不重复的编号 ! 没有重复 | 可以',
    '“{id}” is used twice, so marks cannot be told apart | each its own ! once',
  ],
  'framework.parameter if found=': ['“{name}”没有填写 | 请改正 ! 已', '“{name}” of the scorer is missing ! present'],
  'framework.parameter if found=0': [
    '“{name}”为{found}，不能成立 | 请改正 ! 没有填写',
    '“{name}” of the scorer is {found}, which cannot be ! missing | can be',
  ],
  'framework.unreachable-band': [
    '自{from}起的一档永远落不进去 ! 总 | {from}以下',
    'Nothing can fall in the band from {from} ! Everything | Anything | band to | up to',
  ],
  'framework.scorer-ignored': [
    '有下级要点的项目由下级合成，自己的计分器不起作用 | 去掉其一 ! 没有 | 上级 | 保留',
    'A criterion with parts is made of its parts, so its own scorer does nothing | Remove one ! without | keep',
  ],
  'framework.points-decimals': [
    '分值{points}的小数超过框架的{limit}位，满分会被舍入 ! 不足 | 不会',
    "Points {points} have more decimals than the framework's {limit}, so a full score would be rounded ! less | fewer | not",
  ],
}
