import type { Polarity } from './polarity.js'

/** Plain values at a door: given or not, too much or too little, known or not. */
export const kernel: Polarity = {
  'decimal.not-text': [
    '数值须以文本给出 | 收到的是{found} | 存不准 | 请改为文本 ! 无须 | 存得准',
    'must be given as text | , not as {found} | cannot hold decimals exactly ! need not | can hold',
  ],
  'decimal.malformed': ['”不是一个数 | 请只写 ! ”是一个数', '” is not a number | one decimal point only ! is a number'],
  'decimal.not-canonical': [
    '“{found}”有多余的零 | 请写成{canonical} ! 没有多余 | 不必',
    '“{found}” has needless zeros | Write {canonical} ! has no needless | need not',
  ],
  'decimal.out-of-range if most=100': [
    '“{found}”不在{least}至{most}之间 | 请改为{least}至{most} ! ”在 | 之外',
    '“{found}” does not lie between {least} and {most} | from {least} to {most} ! ” lies | outside',
  ],
  'decimal.out-of-range if found=-0.3': [
    '“{found}”小于{least} | 请改为不小于{least} ! 大于 | 不大于',
    '“{found}” is below {least} | Give {least} or more ! above | or less',
  ],
  'count.out-of-range': [
    '“{found}”不是{least}至{most}的整数 | 不带小数 ! ”是 | 可带',
    '“{found}” is not a whole number from {least} to {most} | without decimals ! is a whole | with decimals',
  ],
  'id.malformed if letters=lower': [
    '“{found}”不能用作编号 | 只用小写 | 最长64 ! 可以用作 | 大写',
    '“{found}” cannot be an id | lower-case letters | at most 64 ! can be an id | at least | upper',
  ],
  'id.malformed if letters=any': [
    '“{found}”不能用作编号 | 只用英文字母 | 最长64 ! 可以用作 | 小写',
    '“{found}” cannot be an id | Use letters (a to z, A to Z) | at most 64 ! can be an id | at least | lower',
  ],
  'decimal.too-long': ['超过{limit}个字符 ! 不足 | 少于', 'has more than {limit} characters ! less | fewer'],
  'day.malformed if found=2021-02-29': [
    '“{found}”不是确有的日期 ! ”是确有',
    '“{found}” is not a day that exists ! is a day',
  ],
  'day.malformed if found=': ['没有写日期 ! 确有的日期', 'There is no day ! exists'],
  'value.not-plain': ['这里不是普通数据 | 能表示的值 ! 不能', 'This is not plain data | JSON can hold ! cannot'],
  'value.lone-surrogate': [
    '有半个字符 | 无法保存 ! 没有半个 | 可以保存',
    'holds half a character | cannot be stored ! can be stored',
  ],
  'value.too-deep': [
    '嵌套超过{limit}层 ! 不足 | 少于',
    'data is nested more | more than {limit} levels deep ! less than',
  ],
  'value.too-large': ['超过{limit}个节点 ! 不足 | 少于', 'has more than {limit} nodes ! less | fewer'],
  'value.cycle': [
    '引用了自身 | 无法保存 | 改为不含循环 ! 没有引用 | 可以',
    'refers to itself | cannot be stored | without a cycle ! with a cycle',
  ],
  'value.missing': [
    '缺少必填项 | 请填写 ! 多出 | 选填',
    'A required member is missing | Fill it in ! present | optional',
  ],
  'value.empty': [
    '内容为空 | 没有内容时请去掉 | 有则填写 ! 不为空',
    'The value is empty | Leave the member out where there is nothing | else fill it in ! is not empty',
  ],
  'value.type if found=7': [
    '此处应为对象，收到的是“7” | 正确的 ! 不应',
    'Expected object, found “7” | right type ! not ',
  ],
  'value.not-allowed': [
    '“{found}”不在允许的取值之内 ! ”在 | 不允许',
    '“{found}” is not one of the allowed values ! is one of | forbidden',
  ],
  'value.malformed': ['“{found}”格式不对 ! 格式对', '“{found}” is not in the right form ! is in the | wrong'],
  'value.too-long if of=string': [
    '超过上限{limit}个字符 | 请缩短 ! 少于 | 下限 | 补充',
    'has more than {limit} characters | Shorten it ! fewer | minimum | Complete',
  ],
  'value.too-long if of=number': [
    '{found}超过上限{limit} | 请改小 ! 低于 | 下限 | 改大',
    '{found} is over the limit of {limit} | a smaller number ! under | larger',
  ],
  'value.too-short if of=array': [
    '此处为空，至少要有1项 | 请补充 ! 不为空 | 至多 | 缩短',
    'There is nothing here | must be at least one | Complete it ! at most | Shorten',
  ],
  'value.too-short if of=number': [
    '{found}低于下限{limit} | 请改大 ! 超过 | 上限 | 改小',
    '{found} is under the minimum of {limit} | a larger number ! over | smaller',
  ],
  'value.repeated': [
    '“{found}”在这里是第二次出现 | 同一项只写一次 | 去掉一处 ! 可以写',
    '“{found}” stands here a second time | may stand once | remove one ! may stand twice',
  ],
  'value.unknown-key if allowed=choice': [
    '此处没有“{key}” | 只有{allowed} | 或去掉此项 ! 此处有 | 没有{allowed}',
    'There is no member “{key}” here, only {allowed} | remove the member ! was not used | no {allowed}',
  ],
  'value.unknown-key if allowed=': [
    '不认识“{key}” | 未予采用 | 请核对名称 ! 已 | 项，予以',
    '“{key}” is not known and was not used | Check its name ! is known | was used',
  ],

  'value.unknown-key if nearest=level3': [
    '不认识“{key}” | 可能应为“{nearest}” ! 不应为 | 应为“{key}”',
    'Check its name: perhaps “{nearest}” is meant ! is not meant | “{key}” is meant',
  ],
  'share.out-of-range': [
    '比例“{found}”应在0与1之间 | 小数不超过12位 ! 不应 | 之外 | 不少于',
    '“{found}” must lie between 0 and 1, with at most 12 decimals ! need not | outside | at least',
  ],
  'issues.more': [
    '此处只列出前 | 另有{count}个问题 | 只列出前{limit}个 | 改正后再检查 ! 没有 | 改正前',
    '{count} more issues were found; the first {limit} are listed | Correct these and check again ! last | less | fewer',
  ],
}
