import type { IssueWords } from '../../../kernel/words.js'
import type { frameworkIssues } from '../../frameworks/framework-issues.js'
import type { normIssues } from '../../issues.js'

/** 中文：规则集的问题。 */
export const issues = {
  'norm.absent': (f, say) =>
    `规则集“${f.rulebook}”在${f.day}没有规定“${say('norm', f.key)}”（${f.key}），因此不作相应判断。需要时请选用有此规定的规则集`,
  'norm.layer-silent': (f, say) => {
    const norm = `规则层“${f.layer}”的“${say('norm', f.key)}”（${f.key}）`
    if (f.state === 'gap')
      return `${norm}自${f.until}起失效，至${f.from}才又有规定，${f.day}落在空档里。这一天不用下层的规定代替，用到它的地方会报错。请补上这一段`
    const other = f.instead ? `按规则层“${f.instead}”的规定` : '其他各层也没有规定'
    const when = f.state === 'expired' ? `自${f.until}起已经失效` : `自${f.from}起才有规定`
    return `${norm}${when}，${f.day}不适用，${other}。本地当日另有规定的，请补入这一层`
  },
  'norm.gap': (f, say) =>
    `规则层“${f.layer}”的“${say('norm', f.key)}”（${f.key}）自${f.until}起失效，至${f.from}才又有规定，${f.day}没有值可用，也不以下层的规定代替。请在这一层补上这一段`,
  'norms.year-missing': () => '没有写明预算年度，无法确定适用哪一天的规定。请补填年度，或直接指定日期',
  'norms.before-first-document': (f) => `${f.day}早于第一份文件（${f.first}），没有规则可依。请核对日期`,
  'norms.tampered': (f) =>
    `这份“${f.rulebook}”${f.day}的当日规则与封记不符，存下之后被改动过，不能再据以计算。请按该规则集和日期重新取得`,
  'rulebook.unknown-key': (f) => `规则项“${f.key}”不是本库所知的规定。请对照 normKeys 改正`,
  'rulebook.unknown-parent': (f) => `上级规则集“${f.parent}”未找到（已知：${f.known}）。请一并提供`,
  'rulebook.cycle': (f) => `规则集“${f.id}”依赖了自身。请去掉循环`,
  'rulebook.unknown-document': (f) => `依据“${f.document}”不在文件目录中。请先登记该文件`,
  'rulebook.overlap': (f) =>
    `“${f.key}”自${f.from}起的一条与另一条同时有效，或终止日不晚于起始日。同一天只能有一个值，请改正`,
  'rulebook.no-basis': (f) => `“${f.key}”没有写明依据。请注明出自哪份文件`,
  'rulebook.document-twice': (f) => `文件“${f.document}”登记了两次。同一份文件只登记一次，请去掉一条`,
  'rulebook.twice': (f, say) =>
    `“${say('norm', f.key)}”（${f.key}）中，自${f.from}起的一档与自${f.other}起的一档名称相同。各档应各有其名，请改正`,
  'rulebook.table-twice': (f, say) =>
    `“${say('norm', f.key)}”（${f.key}）中有两张分值表适用于同一类项目（有无成本指标、有无满意度指标均相同），无法判定用哪一张。请去掉一张`,
  'rulebook.order': (f, say) =>
    `“${say('norm', f.key)}”（${f.key}）中，自${f.from}起的一档反而差于自${f.lower}起的一档。数值越高，等次应当越好，给分不应更少，请核对各档的界限`,
  'rulebook.floor': (f, say) =>
    `“${say('norm', f.key)}”（${f.key}）的最低一档自${f.from}起，${f.from}以下没有档次可定。请补上自0起的一档`,
  'rulebook.lights': (f, say) =>
    `“${say('norm', f.key)}”（${f.key}）中，“${f.member}”的灯好于“${f.other}”的灯，次序颠倒。请核对各灯`,
  'rulebook.calendar': (f, say) =>
    `“${say('norm', f.key)}”（${f.key}）中，到${f.until}应达的份额低于到${f.earlier}应达的份额。日期越晚，应达的份额不会越低，请核对`,
  'rulebook.gap': (f) =>
    `“${f.key}”自${f.first}至${f.last}（共${f.days}天）没有生效的值，前后两条之间有空档，这些日期用到此项时将无从计算。如非有意，请补上这一段`,
  'rulebook.points-sum': (f, say) =>
    `自${f.day}起，预算执行率${f.execution}分与“${say('norm', f.key)}”（${f.key}）合计的${f.level1}分，加起来是${f.sum}分，不是100分。请使两者相配；文件没有规定一级指标分值的，该项写空表 []`,
  'rulebook.no-parent': (f, say) =>
    `规则集“${f.id}”没有写明上级规则集（extends），计算所需的${f.needed}项规定中缺${f.missing}项，首先缺“${say('norm', f.first)}”（${f.first}）。依国家规则的，请写 "extends": "national"；自成一体的，请补齐`,
  'framework.points-sum': (f) => `其下各项分值合计${f.sum}分，应为${f.expected}分。请调整框架的分值`,
  'framework.duplicate-id': (f) => `编号“${f.id}”重复，评分无法对应。请改为不重复的编号`,
  'framework.parameter': (f) =>
    `计分器的“${f.name}”${f.found === '' ? '没有填写' : `为${f.found}，不能成立`}。请改正框架`,
  'framework.unreachable-band': (f) => `自${f.from}起的一档永远落不进去。请核对各档的界限`,
  'framework.scorer-ignored': () => '有下级要点的项目由下级合成，自己的计分器不起作用。请去掉其一',
  'framework.points-decimals': (f) => `分值${f.points}的小数超过框架的${f.limit}位，满分会被舍入。请核对`,
} satisfies IssueWords<typeof normIssues | typeof frameworkIssues>
