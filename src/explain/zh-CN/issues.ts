import type { Locale } from '../locale.js'
import { normTitle } from '../../norms/words/zh-CN/norm-title.js'
import { frameworkIssueWords } from './framework-issues.js'
import { gateIssueWords } from './gate.js'
import { readingIssueWords } from './reading-issues.js'
import { validationIssueWords } from './validation-issues.js'
import { terms } from './terms.js'

const kind = (code: string): string =>
  Object.hasOwn(terms, `kind.${code}`) ? ((terms as Readonly<Record<string, string>>)[`kind.${code}`] ?? code) : code

/** 中文：每个问题代码一句：哪里不对，为什么，怎么办。 */
export const issues: Locale['issues'] = {
  'decimal.not-text': (f) => `数值须以文本填写（如 "10.5"），收到的是${f.found}：浮点数存不准分和分值。请改为文本`,
  'decimal.malformed': (f) => `“${f.found}”不是十进制数。请只写数字、负号和一个小数点`,
  'decimal.too-long': (f) => `“${f.found}…”超过${f.limit}个字符。请核对是否误填`,
  'day.malformed': (f) => `“${f.found}”不是存在的日期。请按 YYYY-MM-DD 填写`,
  'value.not-plain': (f) => `这里不是普通数据（${f.found}）。请传入 JSON 能表示的值`,
  'value.too-deep': (f) => `数据嵌套超过${f.limit}层。请检查数据结构`,
  'value.too-large': (f) => `数据超过${f.limit}个节点。请分批处理`,
  'value.cycle': () => '数据引用了自身，无法保存。请改为不含循环的数据',
  'value.missing': () => '缺少必填项。请填写',
  'value.empty': () => '内容为空。没有内容时请去掉此项，有则填写',
  'value.type': (f) => `此处应为${typeName(f.expected)}，收到的是${typeName(f.found)}。请改为正确的类型`,
  'value.not-allowed': (f) =>
    `“${f.found}”不在允许的取值之内${f.allowed === '' ? '' : `（${f.allowed}）`}。请改为其中之一`,
  'value.malformed': (f) => `“${f.found}”格式不对。请核对`,
  'value.too-long': (f) => `内容超过上限${f.limit}。请缩短`,
  'value.too-short': (f) => `内容少于下限${f.limit}。请补充`,
  'value.unknown-key': (f) => `不认识“${f.key}”这一项，未予采用。请核对名称`,
  'share.out-of-range': (f) => `比例“${f.found}”应在0与1之间，小数不超过12位。请改正`,

  'norm.absent': (f) =>
    `规则集“${f.rulebook}”在${f.day}没有规定“${normTitle(f.key)}”（${f.key}），因此不作相应判断。需要时请选用有此规定的规则集`,
  'norm.gap': (f) => `规则层“${f.layer}”的“${f.key}”在${f.day}没有生效的值，前后两条之间有空档。请补上这一段`,
  'norms.before-first-document': (f) => `${f.day}早于第一份文件（${f.first}），没有规则可依。请核对日期`,
  'norms.tampered': (f) => `这份“${f.rulebook}”${f.day}的当日规则与封记不符，存下之后被改动过。请用 normsOn 重新取得`,
  'rulebook.unknown-key': (f) => `规则项“${f.key}”不是本库所知的规定。请对照 normKeys 改正`,
  'rulebook.unknown-parent': (f) => `上级规则集“${f.parent}”未找到（已知：${f.known}）。请一并提供`,
  'rulebook.cycle': (f) => `规则集“${f.id}”依赖了自身。请去掉循环`,
  'rulebook.unknown-document': (f) => `依据“${f.document}”不在文件目录中。请先登记该文件`,
  'rulebook.overlap': (f) =>
    `“${f.key}”自${f.from}起的一条与另一条同时有效，或终止日不晚于起始日。同一天只能有一个值，请改正`,
  'rulebook.no-basis': (f) => `“${f.key}”没有写明依据。请注明出自哪份文件`,

  'funds.negative': (f) => `金额${f.amount}为负。请核对`,
  'target.reversed-range': (f) => `区间的上端${f.to}小于下端${f.from}。请对调`,
  'target.negative-tolerance': (f) => `允许偏差${f.tolerance}为负。请改为正数`,
  'points.negative': (f) => `分值${f.points}为负。请改为正数`,
  'indicator.duplicate-id': (f) => `指标编号“${f.id}”重复。请改为不重复的编号`,
  'indicator.unknown-parent': (f) => `所属上级行“${f.parent}”不存在，或行与行互为上下级。请改正`,
  'period.reversed': (f) => `项目期止于${f.to}，早于开始的${f.from}。请改正`,
  'results.unknown-indicator': (f) => `目标中没有指标“${f.indicator}”。请核对编号`,
  'results.repeated-indicator': (f) => `指标“${f.indicator}”填报了两次。请只留一次`,

  ...readingIssueWords,
  ...validationIssueWords,

  'points.missing': () => '没有分值，不能计分。请填写分值（得分不能代替分值）',
  'points.sum': (f) => `指标分值合计${f.sum}分，应为${f.expected}分。请调整分值`,
  'points.parts-sum': (f) => `本行分值${f.points}分，其下各行合计${f.sum}分。请核对`,
  'actual.missing': () => '没有填写实际完成值，不能计分（不按0分处理）。请补填',
  'actual.unjudged': (f) => `“${f.text}”需由评价人判定达成程度，尚未判定。请填写判定比例`,
  'actual.kind-mismatch': (f) =>
    `完成值（${kind(f.actual)}）与指标值（${kind(f.target)}）不是同一类内容，不能比较。请按指标值的形式填写`,
  'actual.unit-mismatch': (f) => `完成值的单位“${f.actual}”与指标值的单位“${f.target}”无法换算。请统一单位`,
  'actual.bound': (f) => `完成值${f.value}带有比较符，只是一个界限，按该数计分。请填写实际数`,
  'target.unscorable': () => '没有指标值，不能计分。请补填指标值，或由评价人判定',
  'target.strict-equality': (f) => `完成值恰等于指标值${f.target}，而指标写“大于”或“小于”。建议改用“不低于”“不超过”`,
  'target.zero': () => '下限指标的指标值为0，任何结果都算达到。请核对指标值',
  'target.negative': (f) => `指标值${f.target}、完成值${f.actual}含负数，比例没有意义，只判达到与否。请核对指标`,
  'judgement.out-of-band': (f) =>
    `“${f.words}”一档应在${f.from}至${f.to}分之间，得分${f.score}不在其中。请改得分或改档次`,
  'judgement.measured-target': (f) => `有数值的指标却由人判定（${kind(f.text)}）。请填写实际数值`,
  'over-achievement.unexplained': (f) => `完成率${f.rate}，达到${f.line}即须说明原因，但没有说明。请补充原因`,
  'funds.no-budget': () => '没有预算数，不能计算执行率。请核对预算数',
  'funds.spent-without-budget': (f) => `没有预算却有执行数${f.executed}元。请核对资金`,
  'funds.annual-missing': () => '没有填写全年预算数，不能计算执行率。请补填',
  'funds.executed-missing': () => '没有填写全年执行数，不能计算执行率。请补填',
  'funds.zero-parent': (f) =>
    `资金总额为0而明细有数，已按明细之和计算（预算${f.annual}元，执行${f.executed}元）。请补填总额`,

  ...frameworkIssueWords,
  ...gateIssueWords,

  'rounding.changes-grade': (f) => `逐行舍入的总分${f.score}与不舍入的${f.unrounded}分属不同等级。等级按前者`,
  'responsible.missing': () => '没有写明责任主体。谁使用、谁负责，请填写',
  'objective.no-indicators': () => '没有一项绩效指标，不能评价。请先设定指标',
  'rows.none-applicable': () => '所有指标都不适用，不能评价。请核对',
}

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
