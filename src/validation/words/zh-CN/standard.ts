import type { Facts, IssueWords } from '../../../kernel/words.js'
import type { validationIssues } from '../../issues.js'
import { it } from './phrases.js'

const best = (f: Facts<'of'>): string => (f.of === 'peer' ? '同类最好水平' : '历年最好水平')
const worst = (f: Facts<'of'>): string => (f.of === 'peer' ? '同类最差水平' : '历年最差水平')
const scaled = (f: Facts<'per' | 'amount'>): string =>
  f.per === '' ? '' : `（按每${f.per}元的常见值折到${f.amount}元）`

/** 中文：与指标库相比的问题。 */
export const standard = {
  'standard.too-low': (f) =>
    `${it(f)}（${f.value}${f.unit}）低于“${f.title}”中“${f.label}”的常见下限${f.from}${f.unit}${scaled(f)}。${f.comparison === 'down' ? '要求比通常更严，请确认能否做到' : '指标值偏低，请说明理由或调高'}`,
  'standard.too-large': (f) =>
    `${it(f)}（${f.value}${f.unit}）高于“${f.title}”中“${f.label}”的常见上限${f.to}${f.unit}${scaled(f)}。${f.comparison === 'down' ? '上限过宽，约束不足，请说明理由或调低' : '指标值设得过大，请确认能否做到或调低'}`,
  'standard.line-exceeded': (f) =>
    `${it(f)}（${f.value}${f.unit}）是${best(f)}（${f.label}：${f.other}${f.unit}）的${f.ratio}倍，超过了所定的${f.limit}倍。${f.comparison === 'down' ? '上限过宽，约束不足，请说明理由或调低' : '指标值设得过大，请确认能否做到，或说明投入增加了多少'}`,
  'standard.line-undercut': (f) =>
    `${it(f)}（${f.value}${f.unit}）只有${worst(f)}（${f.label}：${f.other}${f.unit}）的${f.ratio}倍，低于所定的${f.limit}倍。${f.comparison === 'down' ? '要求比以往严得多，请确认能否做到' : '指标值偏低，请说明理由或调高'}`,
  'standard.unit-cost-low': (f) =>
    `资金${f.amount}元、${it(f)}${f.number}${f.unit}，合${f.ratio}${f.expected}，低于“${f.title}”中“${f.label}”的常见下限${f.from}${f.expected}。请核对数量是否报多，或资金是否够用`,
  'standard.unit-cost-high': (f) =>
    `资金${f.amount}元、${it(f)}${f.number}${f.unit}，合${f.ratio}${f.expected}，高于“${f.title}”中“${f.label}”的常见上限${f.to}${f.expected}。请调高数量、核减资金，或说明还用于什么`,
  'standard.funds-needed': (f) =>
    `“${f.title}”中“${f.label}”的常见值按每${f.amount}元资金给出，而用于${it(f)}的是多少钱不清楚，没有比较。请填写全年预算；几项产出共用一笔钱的，请填写资金构成`,
  'standard.unit-unknown': (f) => `${it(f)}的单位“${f.unit}”与标准的单位“${f.expected}”无法换算，没有比较。请统一单位`,
  'standard.direction': (f) => `${it(f)}的方向与“${f.title}”中“${f.label}”相反。请改用 ${f.expected}`,
  'standard.category': (f, say) =>
    `${it(f)}列在${say('category', f.found)}下，“${f.title}”中“${f.label}”列在${say('category', f.expected)}下。请核对级次`,
  'standard.no-range': (f) => `“${f.title}”中“${f.label}”没有给出常见值，只比较变化，不判断高低`,
  'standard.not-found': (f) => `“${f.title}”中没有与${it(f)}相应的指标，没有比较。需要时请提出增补`,
  'standard.unknown': (f) => `“${f.title}”中没有“${f.id}”。请核对指标库和编号`,
  'standard.already-there': (f) => `“${f.title}”中已有“${f.id}”。请改为修订该指标，或换一个编号`,
  'standard.no-change': (f) => `对“${f.id}”的修订与现行内容相同。请写明要改什么`,
  'standard.reason-missing': (f) => `修订“${f.id}”没有写明理由。请写明评价发现了什么，或为何如此决定`,
  'standard.already-decided': (f) => `对“${f.id}”的修订已于${f.on}作出决定。如需再改，请另行提出`,
  'standard.decided-early': (f) => `决定日期${f.on}早于提出日期${f.from}。请核对`,
  'standard.changed-since': (f) => `“${f.id}”自${f.on}提出修订后已有变动，不能直接采纳。请按现行内容重新提出`,
} satisfies Partial<IssueWords<typeof validationIssues>>
