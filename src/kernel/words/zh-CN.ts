import type { Severity } from '../issue.js'
import type { kernelIssues } from '../issues.js'
import type { IssueWords, TermWords } from '../words.js'

const types: Readonly<Record<string, string>> = {
  string: '文本',
  number: '数字',
  boolean: '是否',
  object: '对象',
  array: '列表',
  null: '空值',
  int: '整数',
  record: '对象',
  tuple: '列表',
}
const typeName = (name: string): string => (Object.hasOwn(types, name) ? types[name] : undefined) ?? `“${name}”`

const isNumber = (of: string): boolean => of === 'number' || of === 'int'
const parts = (of: string): string => (of === 'array' || of === 'object' ? '项' : '个字符')

/** 中文：数值、日期、数据形状的问题。 */
export const issues = {
  'decimal.not-text': (f) => `数值须以文本给出（如 "10.5"），收到的是${f.found}：程序的浮点数存不准小数。请改为文本`,
  'decimal.malformed': (f) =>
    `${f.found === '' ? '没有写数' : `“${f.found}”不是一个数`}。请只写数字、负号和一个小数点，如 10.5`,
  'decimal.not-canonical': (f) => `“${f.found}”有多余的零或符号，规则集里的数须写成最简形式。请写成${f.canonical}`,
  'decimal.out-of-range': (f) =>
    f.most === ''
      ? `“${f.found}”小于${f.least}，此处不得小于${f.least}。请改为不小于${f.least}的数`
      : `“${f.found}”不在${f.least}至${f.most}之间。请改为${f.least}至${f.most}的数`,
  'count.out-of-range': (f) => `“${f.found}”不是${f.least}至${f.most}的整数。请改为此范围内的整数，不带小数`,
  'id.malformed': (f) =>
    `“${f.found}”不能用作编号。请以英文字母开头，只用${f.letters === 'lower' ? '小写英文字母、数字和连字符' : '英文字母、数字、连字符和下划线'}，最长64个字符`,
  'decimal.too-long': (f) => `“${f.found}…”超过${f.limit}个字符。请核对是否误填`,
  'day.malformed': (f) =>
    `${f.found === '' ? '没有写日期' : `“${f.found}”不是确有的日期，或写法不对`}。请按“年-月-日”填写确有的一天，如 2021-09-30`,
  'value.not-plain': (f) => `这里不是普通数据（${f.found}）。请传入 JSON 能表示的值`,
  'value.lone-surrogate': () => '文本中有半个字符（孤立的代理项），无法保存。请重新录入',
  'value.too-deep': (f) => `数据嵌套超过${f.limit}层。请检查数据结构`,
  'value.too-large': (f) => `数据超过${f.limit}个节点。请分批处理`,
  'value.cycle': () => '数据引用了自身，无法保存。请改为不含循环的数据',
  'value.missing': () => '缺少必填项。请填写',
  'value.empty': () => '内容为空。没有内容时请去掉此项，有则填写',
  'value.type': (f) => `此处应为${typeName(f.expected)}，收到的是${typeName(f.found)}。请改为正确的类型`,
  'value.not-allowed': (f) =>
    `“${f.found}”不在允许的取值之内${f.allowed === '' ? '' : `（${f.allowed}）`}。请改为其中之一`,
  'value.malformed': (f) => `“${f.found}”格式不对。请核对`,
  'value.too-long': (f) =>
    isNumber(f.of) ? `${f.found}超过上限${f.limit}。请改小` : `内容超过上限${f.limit}${parts(f.of)}。请缩短`,
  'value.too-short': (f) =>
    isNumber(f.of)
      ? `${f.found}低于下限${f.limit}。请改大`
      : f.limit === '1'
        ? '此处为空，至少要有1项。请补充'
        : `内容少于下限${f.limit}${parts(f.of)}。请补充`,
  'value.repeated': (f) => `“${f.found}”在这里是第二次出现，两处以哪一处为准无从确定。同一项只写一次，请改正或去掉一处`,
  'value.unknown-key': (f) =>
    f.allowed !== ''
      ? `此处没有“${f.key}”这一项，只有${f.allowed}。请改正名称，或去掉此项`
      : `不认识“${f.key}”这一项，未予采用。请核对名称${f.nearest === '' ? '' : `，可能应为“${f.nearest}”`}`,
  'issues.more': (f) => `另有${f.count}个问题，此处只列出前${f.limit}个。请改正后再检查`,
  'share.out-of-range': (f) => `比例“${f.found}”应在0与1之间，小数不超过12位（60%写作0.6）。请改正`,
} satisfies IssueWords<typeof kernelIssues>

/** 中文：严重程度的名称。 */
export const terms = {
  'severity.error': '错误',
  'severity.warning': '警告',
  'severity.info': '提示',
} satisfies TermWords<'severity', Severity>
