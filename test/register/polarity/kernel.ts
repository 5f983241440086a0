import type { Polarity } from './polarity.js'

/** Plain values at a door: given or not, too much or too little, known or not. */
export const kernel: Polarity = {
  'decimal.not-text': [
    '数值须以文本给出 | 收到的是{found} | 存不准 | 请改为文本 ! 无须 | 存得准',
    'must be given as text | , not as {found} | cannot hold decimals exactly ! need not | can hold',
  ],
  'decimal.malformed': ['”不是一个数 | 请只写 ! ”是一个数', '” is not a number | one decimal point only ! is a number'],
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
  'value.too-long': [
    '超过上限{limit} | 请缩短 ! 少于 | 下限 | 补充',
    'is over the limit of {limit} | Shorten it ! under | minimum | complete',
  ],
  'value.too-short': [
    '少于下限{limit} | 请补充 ! 超过 | 上限 | 缩短',
    'is under the minimum of {limit} | Complete it ! over | limit | shorten',
  ],
  'value.unknown-key': [
    '不认识“{key}” | 未予采用 ! 已 | 项，予以',
    '“{key}” is not known and was not used ! is known | was used',
  ],

  'value.unknown-key if nearest=level3': [
    '不认识“{key}” | 可能应为“{nearest}” ! 不应为 | 应为“{key}”',
    'Check its name: perhaps “{nearest}” is meant ! is not meant | “{key}” is meant',
  ],
  'value.unknown-key if nearest=': ['请核对名称 ! 应为', 'Check its name ! meant'],
  'share.out-of-range': [
    '比例“{found}”应在0与1之间 | 小数不超过12位 ! 不应 | 之外 | 不少于',
    '“{found}” must lie between 0 and 1, with at most 12 decimals ! need not | outside | at least',
  ],
  'issues.more': [
    '此处只列出前 | 另有{count}个问题 | 只列出前{limit}个 | 改正后再检查 ! 没有 | 改正前',
    '{count} more issues were found; the first {limit} are listed | Correct these and check again ! last | less | fewer',
  ],
}
