import { describe, expect, it } from 'vitest'
import { readTarget } from '../../../src/reading/cells/read-target.js'
import type { ReadingContext } from '../../../src/reading/cells/reading-context.js'
import type { Target } from '../../../src/model/promise/target.js'

type Row = { because: string; cell: string; context?: ReadingContext; target?: Target; issues?: string[] }

const measure = (
  comparison: 'at-least' | 'at-most' | 'equal' | 'above' | 'below',
  value: string,
  unit?: string,
): Target => ({ kind: 'measure', comparison, value, ...(unit !== undefined && { unit }) })
const assumed = (value: string, unit?: string, comparison: 'at-least' | 'at-most' = 'at-least'): Target => ({
  ...(measure(comparison, value, unit) as Extract<Target, { kind: 'measure' }>),
  assumed: 'comparison',
})
const by = (day: string, precision: 'day' | 'month' | 'year'): Target => ({ kind: 'deadline', by: day, precision })
const words = (text: string): Target => ({ kind: 'statement', text })
const bare = ['target.assumed-comparison']
const in2021 = { year: 2021 }

const operators: Row[] = [
  ...[
    '≥',
    '≧',
    '⩾',
    '>=',
    '=>',
    '》=',
    '＞＝',
    '≫',
    '不低于',
    '不少于',
    '不小于',
    '大于等于',
    '大于或等于',
    '至少',
    '达到',
    '达',
  ].map((sign) => ({
    because: `${sign} before a number is at least`,
    cell: `${sign}95%`,
    target: measure('at-least', '95', '%'),
  })),
  ...['以上', '及以上', '(含)以上', '（含）以上'].map((word) => ({
    because: `${word} after a number is at least`,
    cell: `95%${word}`,
    target: measure('at-least', '95', '%'),
  })),
  ...[
    '≤',
    '≦',
    '⩽',
    '<=',
    '=<',
    '《=',
    '＜＝',
    '不超过',
    '不高于',
    '不大于',
    '不多于',
    '小于等于',
    '控制在',
    '至多',
  ].map((sign) => ({
    because: `${sign} before a number is at most`,
    cell: `${sign}90万元`,
    target: measure('at-most', '90', '万元'),
  })),
  ...['以下', '以内', '之内', '内'].map((word) => ({
    because: `${word} after a number is at most`,
    cell: `24小时${word}`,
    target: measure('at-most', '24', '小时'),
  })),
  {
    because: '控制在…以内 is one operator, not two',
    cell: '控制在90万元以内',
    target: measure('at-most', '90', '万元'),
  },
  { because: '达到…以上 is one operator, not two', cell: '达到95%以上', target: measure('at-least', '95', '%') },
  ...['=', '═', '＝', '等于'].map((sign) => ({
    because: `${sign} is equal`,
    cell: `${sign}100%`,
    target: measure('equal', '100', '%'),
  })),
  ...['>', '＞', '大于', '高于', '超过', '多于'].map((sign) => ({
    because: `${sign} is above`,
    cell: `${sign}24小时`,
    target: measure('above', '24', '小时'),
  })),
  ...['<', '＜', '小于', '低于', '少于', '不足'].map((sign) => ({
    because: `${sign} is below`,
    cell: `${sign}24小时`,
    target: measure('below', '24', '小时'),
  })),
  {
    because: 'three merged columns: direction, operator, value, unit',
    cell: '正向 大于等于 98 %',
    target: measure('at-least', '98', '%'),
  },
  { because: 'three merged columns, inverse', cell: '反向 小于等于 12 万元', target: measure('at-most', '12', '万元') },
  { because: 'the operator wins over the direction', cell: '正向 等于 100 %', target: measure('equal', '100', '%') },
  {
    because: 'a direction alone is an operator that was printed',
    cell: '反向 12 万元',
    target: measure('at-most', '12', '万元'),
  },
  { because: 'the qualitative column is no part of the words', cell: '定性 有效提升', target: words('有效提升') },
  {
    because: 'a date under 定性 is still a date',
    cell: '定性 11月底之前',
    context: in2021,
    target: by('2021-11-30', 'month'),
    issues: ['target.declared-qualitative'],
  },
  {
    because: 'a number under 定性 stays words, and says so',
    cell: '定性 95%',
    target: words('95%'),
    issues: ['target.declared-qualitative'],
  },
  { because: 'a word that begins with 定性 is a word', cell: '定性分析报告', target: words('定性分析报告') },
  {
    because: 'an operator printed twice is read with a warning',
    cell: '≥≥98%',
    target: measure('at-least', '98', '%'),
    issues: ['target.doubled-operator'],
  },
  {
    because: 'an operator before and after is printed twice',
    cell: '≥90%以上',
    target: measure('at-least', '90', '%'),
    issues: ['target.doubled-operator'],
  },
  { because: '≥= is ≥', cell: '≥=90%', target: measure('at-least', '90', '%'), issues: ['target.doubled-operator'] },
  {
    because: 'the bound named again in brackets belongs to the operator',
    cell: '98％以上（含98％）',
    target: measure('at-least', '98', '%'),
  },
  { because: 'so it does before the word', cell: '90%（含90%）以上', target: measure('at-least', '90', '%') },
  { because: 'and after a sign', cell: '≥90%（含）', target: measure('at-least', '90', '%') },
  { because: 'signs in their small form', cell: '﹥90%', target: measure('above', '90', '%') },
  {
    because: 'a remark behind the figure is no part of it',
    cell: '≥90分（优秀）',
    target: measure('at-least', '90', '分'),
  },
  { because: 'whatever it counts', cell: '4次（每季度1次）', target: assumed('4', '次'), issues: bare },
  {
    because: 'what is done stands between the operator and the number',
    cell: '至少开展4次',
    target: measure('at-least', '4', '次'),
  },
  {
    because: 'a sign behind its number has two readings, and a wrong one turns the score around',
    cell: '95%≤',
    issues: ['target.trailing-operator'],
  },
  { because: 'so it has the other way round', cell: '90%≥', issues: ['target.trailing-operator'] },
  { because: 'and in ASCII', cell: '95%<=', issues: ['target.trailing-operator'] },
  { because: 'a title in its marks is words', cell: '《2021年规划》', target: words('《2021年规划》') },
  {
    because: 'operators that contradict each other promise nothing',
    cell: '≥≤98%',
    issues: ['target.contradictory-operators'],
  },
  { because: 'so do operators at both ends', cell: '≤90%以上', issues: ['target.contradictory-operators'] },
  { because: 'an operator and a unit without a number is a missing value', cell: '≧ %', issues: ['target.no-number'] },
  { because: 'an operator alone is a missing value', cell: '大于等于', issues: ['target.no-number'] },
  { because: 'an operator word before words is words', cell: '不超过预算', target: words('不超过预算') },
]

const numbers: Row[] = [
  { because: 'a bare number is at least, and says so', cell: '20', target: assumed('20'), issues: bare },
  {
    because: 'a bare number of a cost is at most',
    cell: '15万元',
    context: { dimension: 'cost' },
    target: assumed('15', '万元', 'at-most'),
    issues: bare,
  },
  { because: 'full-width digits and separators', cell: '１，２３４', target: assumed('1234'), issues: bare },
  {
    because: 'thousands separators in threes',
    cell: '≥1,234,567.80元',
    target: measure('at-least', '1234567.8', '元'),
  },
  { because: 'leading zeros mean nothing', cell: '≥007个', target: measure('at-least', '7', '个') },
  { because: 'a negative number keeps its sign', cell: '≥-5.50%', target: measure('at-least', '-5.5', '%') },
  {
    because: 'an operator column beside the cell is the operator',
    cell: '95',
    context: { comparison: 'equal', unit: '%' },
    target: measure('equal', '95', '%'),
  },
  ...['0x10', '1e5', '1e999999', '.32.06.5', '1,23', '0 0', 'Infinity', '-Infinity', 'NaN', '1/2', '--5'].map(
    (cell) => ({ because: `${cell} is no decimal number and nothing else`, cell, issues: ['decimal.malformed'] }),
  ),
  { because: 'a number longer than any amount is refused', cell: '9'.repeat(41), issues: ['decimal.too-long'] },
  {
    because: 'about is at least, approximately',
    cell: '85%左右',
    target: { kind: 'measure', comparison: 'at-least', value: '85', unit: '%', approximate: true },
  },
  {
    because: '约 is about too',
    cell: '约40%',
    target: { kind: 'measure', comparison: 'at-least', value: '40', unit: '%', approximate: true },
  },
  {
    because: '± is a tolerance around a number to be hit',
    cell: '100±5个',
    target: { kind: 'measure', comparison: 'equal', value: '100', unit: '个', tolerance: '5' },
  },
  {
    because: 'both numbers of ± may carry the unit',
    cell: '100%±5%',
    target: { kind: 'measure', comparison: 'equal', value: '100', unit: '%', tolerance: '5' },
  },
  ...['10-15天', '10~15天', '10至15天', '10—15天', '10–15天', '10天-15天', '10到15天'].map((cell): Row => ({
    because: `${cell} is a range`,
    cell,
    target: { kind: 'range', from: '10', to: '15', unit: '天' },
  })),
  { because: 'a range without a unit', cell: '10~15', target: { kind: 'range', from: '10', to: '15' } },
  { because: 'a range of percentages', cell: '80%-90%', target: { kind: 'range', from: '80', to: '90', unit: '%' } },
  { because: 'a range below zero', cell: '-5~-3', target: { kind: 'range', from: '-5', to: '-3' } },
  { because: 'a range the wrong way round', cell: '15-10天', issues: ['target.reversed-range'] },
  {
    because: 'a range in mathematical signs',
    cell: '[8%,10%]',
    target: { kind: 'range', from: '8', to: '10', unit: '%' },
  },
  { because: 'with its unit behind it', cell: '[8，10]天', target: { kind: 'range', from: '8', to: '10', unit: '天' } },
  {
    because: 'a bound left out is not kept, and said',
    cell: '(8%,10%]',
    target: { kind: 'range', from: '8', to: '10', unit: '%' },
    issues: ['target.open-bound'],
  },
  {
    because: 'on either side',
    cell: '[8%,10%)',
    target: { kind: 'range', from: '8', to: '10', unit: '%' },
    issues: ['target.open-bound'],
  },
  { because: 'a number in brackets with a separator is no range', cell: '(1,234)', target: words('(1,234)') },
  { because: 'a bare 0 is a ceiling', cell: '0', target: assumed('0', undefined, 'at-most'), issues: bare },
  { because: 'with its unit too', cell: '0起', target: assumed('0', '起', 'at-most'), issues: bare },
  { because: 'and in words', cell: '零', target: assumed('0', undefined, 'at-most'), issues: bare },
  { because: 'in words with its unit', cell: '零起', target: assumed('0', '起', 'at-most'), issues: bare },
  {
    because: 'OCR reads ≥90% as 290%: read as printed, and suspected',
    cell: '290%',
    target: assumed('290', '%'),
    issues: ['target.ocr-suspect', ...bare],
  },
  { because: 'OCR reads ≥ as 工', cell: '工5%', target: assumed('5', '%'), issues: ['target.ocr-suspect', ...bare] },
  {
    because: 'OCR reads = as 二',
    cell: '二100百分比',
    target: assumed('100', '%'),
    issues: ['target.word-unit', 'target.ocr-suspect', ...bare],
  },
  { because: 'a printed operator leaves nothing to suspect', cell: '≥290%', target: measure('at-least', '290', '%') },
  { because: 'a duration is a measure', cell: '≤15天', target: measure('at-most', '15', '天') },
]

const numerals: Row[] = [
  { because: 'tenths are a percentage', cell: '不低于九成', target: measure('at-least', '90', '%') },
  { because: 'with an operator behind', cell: '九成以上', target: measure('at-least', '90', '%') },
  { because: 'half a tenth more', cell: '≥九成五', target: measure('at-least', '95', '%') },
  { because: 'tenths in digits are the same', cell: '≥9成', target: measure('at-least', '90', '%') },
  { because: '百分之百 is all of it', cell: '百分之百', target: assumed('100', '%'), issues: bare },
  { because: '百分之 before a numeral', cell: '不低于百分之九十八点五', target: measure('at-least', '98.5', '%') },
  ...(
    [
      ['两项', '2', '项'],
      ['三项', '3', '项'],
      ['十期', '10', '期'],
      ['十三期', '13', '期'],
      ['二十场', '20', '场'],
      ['一百二十人', '120', '人'],
      ['一百零五户', '105', '户'],
      ['三百万元', '300', '万元'],
      ['两千亩', '2', '千亩'],
      ['三个月', '3', '个月'],
    ] as const
  ).map(([cell, value, unit]) => ({ because: `${cell} is a count`, cell, target: assumed(value, unit), issues: bare })),
  { because: 'years of service in words', cell: '≥三年', target: measure('at-least', '3', '年') },
  { because: 'a ceiling in words', cell: '两小时内', target: measure('at-most', '2', '小时') },
  { because: 'what is done in between', cell: '至少开展四次', target: measure('at-least', '4', '次') },
  { because: 'a level named with an operator is a number', cell: '三级以上', target: measure('at-least', '3', '级') },
  ...[
    '三级',
    '一起',
    '三方',
    '十分',
    '一点',
    '百分',
    '四季',
    '近三年',
    '三重一大',
    '两不愁三保障',
    '一村一品',
    '第三方',
    '全部完成',
    '三农工作',
    '零容忍',
    '一流',
    '一百五户',
    '百人',
    '不超过十二月份计划',
    '培训三期学员',
  ].map((cell) => ({ because: `${cell} is words`, cell, target: words(cell) })),
]

const units: Row[] = [
  {
    because: 'a unit spelled out',
    cell: '≥100百分比',
    target: measure('at-least', '100', '%'),
    issues: ['target.word-unit'],
  },
  { because: 'a unit printed twice', cell: '>= 98 %(百分比)', target: measure('at-least', '98', '%') },
  { because: '百分之 stands before its number', cell: '百分之95以上', target: measure('at-least', '95', '%') },
  {
    because: 'a share of 1 is a percentage',
    cell: '≥0.97比例',
    target: measure('at-least', '97', '%'),
    issues: ['target.word-unit'],
  },
  {
    because: 'a unit column in words',
    cell: '≥97',
    context: { unit: '百分比' },
    target: measure('at-least', '97', '%'),
    issues: ['target.word-unit'],
  },
  {
    because: 'per mille in words',
    cell: '≤5千分比',
    target: measure('at-most', '5', '‰'),
    issues: ['target.word-unit'],
  },
  {
    because: 'a share of 1 under a column of 比例',
    cell: '0.97',
    context: { unit: '比例' },
    target: assumed('97', '%'),
    issues: ['target.word-unit', ...bare],
  },
  { because: '‰ stays ‰', cell: '≤5‰', target: measure('at-most', '5', '‰') },
  { because: 'full-width per cent', cell: '≥９８％', target: measure('at-least', '98', '%') },
  { because: '万 belongs to the unit', cell: '≥1.2万亩', target: measure('at-least', '1.2', '万亩') },
  { because: '万 with nothing to count stays 万', cell: '5万', target: assumed('5', '万'), issues: bare },
  {
    because: '万 under a column of 元 is 万元',
    cell: '5万',
    context: { unit: '元' },
    target: assumed('5', '万元'),
    issues: bare,
  },
  {
    because: '万 under a column of 万元 is 万元',
    cell: '449.8万',
    context: { unit: '万元' },
    target: assumed('449.8', '万元'),
    issues: bare,
  },
  ...['元/人*月', '元/人·月', '元/人、月', '元/人.月', '元／人・月', '元/人/月', '元每人每月'].map((unit) => ({
    because: `${unit} in its one spelling`,
    cell: `>=530${unit}`,
    target: measure('at-least', '530', '元/人·月'),
  })),
  { because: 'a price per day', cell: '400元/人、天', target: assumed('400', '元/人·天'), issues: bare },
  {
    because: 'a price per 亩 without its currency keeps what it is per',
    cell: '每亩300',
    target: assumed('300', '/亩'),
    issues: bare,
  },
  { because: 'a price per 亩 with its currency', cell: '每亩300元', target: assumed('300', '元/亩'), issues: bare },
  {
    because: 'a price per piece with its operator between',
    cell: '每篇不超过500元',
    target: measure('at-most', '500', '元/篇'),
  },
  {
    because: 'what is kept month by month is a count of a month',
    cell: '每月不超过3次',
    target: measure('at-most', '3', '次'),
  },
  { because: 'a count of either', cell: '≥12台（套）', target: measure('at-least', '12', '台(套)') },
  { because: 'a bracket that completes the unit', cell: '≥10场（次）', target: measure('at-least', '10', '场次') },
  { because: 'a multiple of another spelling', cell: '≥42万㎡', target: measure('at-least', '42', '万平方米') },
  { because: 'cubic metres in short', cell: '≥210万方', target: measure('at-least', '210', '万立方米') },
  { because: 'square metres have many spellings', cell: '≥30㎡', target: measure('at-least', '30', '平方米') },
  { because: 'a unit nobody has listed is a short word', cell: '≥6绺', target: measure('at-least', '6', '绺') },
  {
    because: 'a piece of a sentence is no unit',
    cell: '7个县区均通过省级验收',
    target: words('7个县区均通过省级验收'),
  },
  {
    because: 'a column gives a bare number its unit',
    cell: '≤90',
    context: { unit: '万元' },
    target: measure('at-most', '90', '万元'),
  },
  { because: 'a blank column gives none', cell: '≤90', context: { unit: '—' }, target: measure('at-most', '90') },
  {
    because: 'a column that says the same in other words',
    cell: '≥5平米',
    context: { unit: '㎡' },
    target: measure('at-least', '5', '平方米'),
  },
  {
    because: 'a column that says another thing contradicts',
    cell: '≥5户',
    context: { unit: '人次' },
    issues: ['unit.contradicts'],
  },
  { because: 'months in brackets are a number', cell: '≤10(月)', target: measure('at-most', '10', '月') },
  {
    because: 'months under a column of months are a number',
    cell: '10月',
    context: { unit: '月', year: 2021 },
    target: assumed('10', '月'),
    issues: bare,
  },
  { because: 'years of service are a number', cell: '≥15年', target: measure('at-least', '15', '年') },
]

const deadlines: Row[] = [
  { because: 'a day', cell: '2021年12月31日', target: by('2021-12-31', 'day') },
  { because: 'a day in ISO form', cell: '2021-12-31', target: by('2021-12-31', 'day') },
  { because: 'a day with slashes', cell: '2021/6/3', target: by('2021-06-03', 'day') },
  { because: 'before a day is by that day', cell: '2021年6月30日前', target: by('2021-06-30', 'day') },
  { because: 'a month ends on its last day', cell: '2021年12月', target: by('2021-12-31', 'month') },
  { because: 'February of a leap year', cell: '2020年2月底前', target: by('2020-02-29', 'month') },
  { because: 'February of another year', cell: '2月底前', context: in2021, target: by('2021-02-28', 'month') },
  { because: 'before September is by 31 August', cell: '9月前', context: in2021, target: by('2021-08-31', 'month') },
  {
    because: 'before January is by the year before',
    cell: '1月前',
    context: in2021,
    target: by('2020-12-31', 'month'),
  },
  {
    because: 'before the end of September is by 30 September',
    cell: '9月底前',
    context: in2021,
    target: by('2021-09-30', 'month'),
  },
  { because: 'with 之', cell: '11月底之前', context: in2021, target: by('2021-11-30', 'month') },
  { because: 'with what happens then', cell: '12月底到位', context: in2021, target: by('2021-12-31', 'month') },
  { because: 'with what is done then', cell: '9月底前完成', context: in2021, target: by('2021-09-30', 'month') },
  ...['年底前', '年末', '当年', '本年度', '年内'].map((cell) => ({
    because: `${cell} is the end of the year`,
    cell,
    context: in2021,
    target: by('2021-12-31', 'year'),
  })),
  { because: 'a year', cell: '2019年', target: by('2019-12-31', 'year') },
  { because: 'a whole year', cell: '2020年全年。', target: by('2020-12-31', 'year') },
  { because: 'the end of a year', cell: '2020年底前', target: by('2020-12-31', 'year') },
  { because: 'a period ends at its end', cell: '2021年1月-12月', target: by('2021-12-31', 'month') },
  { because: 'a period of months', cell: '1-12月', context: in2021, target: by('2021-12-31', 'month') },
  { because: 'a period of months in one year', cell: '2021年1-12月', target: by('2021-12-31', 'month') },
  {
    because: 'a month with dots beside the year of its table',
    cell: '2021.12',
    context: in2021,
    target: by('2021-12-31', 'month'),
  },
  {
    because: 'a number under a column of its unit',
    cell: '2021.5',
    context: { ...in2021, unit: '亩' },
    target: assumed('2021.5', '亩'),
    issues: bare,
  },
  {
    because: 'a number that is no year of the table',
    cell: '1999.5',
    context: in2021,
    target: assumed('1999.5'),
    issues: bare,
  },
  { because: 'a month in ISO form', cell: '2021-12', target: by('2021-12-31', 'month') },
  { because: 'a period with dots', cell: '2021.1-2021.12', context: in2021, target: by('2021-12-31', 'month') },
  { because: 'a quarter', cell: '第三季度', context: in2021, target: by('2021-09-30', 'month') },
  { because: 'half a year', cell: '上半年', context: in2021, target: by('2021-06-30', 'month') },
  { because: 'ten days of a month', cell: '9月上旬', context: in2021, target: by('2021-09-10', 'day') },
  { because: 'a date without a year is no day yet', cell: '9月前', issues: ['date.year-missing'] },
  { because: 'neither is the year that nobody named', cell: '年底前', issues: ['date.year-missing'] },
  { because: 'a day that does not exist is words', cell: '2021年2月30日', target: words('2021年2月30日') },
  { because: 'no later than a date', cell: '不超过2021年12月', target: by('2021-12-31', 'month') },
]

const plainWords: Row[] = [
  ...['达成预期指标', '有效', '合规', '及时', '长期', '公益性事业', '老有所依,老有所养'].map((cell) => ({
    because: `${cell} is a statement`,
    cell,
    target: words(cell),
  })),
  ...['', ' ', '无', '—', '——', '-', '/', '*', '**', '／', '　'].map((cell) => ({
    because: `${JSON.stringify(cell)} stands for nothing`,
    cell,
    target: { kind: 'missing' } as Target,
  })),
  { because: 'done is a yes', cell: '已完成', target: { kind: 'yes-no', expected: true, text: '已完成' } },
  { because: 'yes is a yes', cell: '是', target: { kind: 'yes-no', expected: true, text: '是' } },
  { because: 'not done is a no', cell: '未完成', target: { kind: 'yes-no', expected: false, text: '未完成' } },
  {
    because: 'a number inside a sentence is not the target',
    cell: '严格按照预算标准1000元/人给补助对象兑付补助',
    target: words('严格按照预算标准1000元/人给补助对象兑付补助'),
  },
  { because: 'two numbers are no one target', cell: '50人以上80人以下', target: words('50人以上80人以下') },
  {
    because: 'a clause that ends in an operator and a number is a measure',
    cell: '辖区企业满意率达95%以上。',
    target: measure('at-least', '95', '%'),
  },
  {
    because: 'a clause that ends in a sign and a number is a measure',
    cell: '群众满意度≥90%',
    target: measure('at-least', '90', '%'),
  },
  {
    because: 'a rate names what its percentage is of',
    cell: '验收合格率100%',
    target: assumed('100', '%'),
    issues: bare,
  },
  { because: 'so does growth', cell: '同比增长5%', target: assumed('5', '%'), issues: bare },
  { because: 'a fall is promised in full', cell: '下降5%', target: assumed('5', '%'), issues: bare },
  {
    because: 'of a cost too: it is no ceiling',
    cell: '成本较上年下降5%',
    context: { dimension: 'cost' },
    target: assumed('5', '%'),
    issues: bare,
  },
  { because: 'of errors too', cell: '差错率下降5%', target: assumed('5', '%'), issues: bare },
  {
    because: 'a cost that grows is no promise',
    cell: '成本增长5%',
    context: { dimension: 'cost' },
    target: words('成本增长5%'),
  },
  {
    because: 'a rate to be controlled is no promise to reach it',
    cell: '在职人员控制率100%',
    target: words('在职人员控制率100%'),
  },
  {
    because: 'one of losses is to be kept below',
    cell: '贷款损失率1%',
    target: { ...(assumed('1', '%', 'at-most') as object), assumedBy: 'name' } as Target,
    issues: bare,
  },
  { because: 'a denial is no promise', cell: '满意率未达95%', target: words('满意率未达95%') },
  { because: 'two clauses are words', cell: '老有所依,满意率达95%以上', target: words('老有所依,满意率达95%以上') },
  {
    because: 'a clause that only mentions a number is words',
    cell: '年度预算220万元',
    target: words('年度预算220万元'),
  },
  {
    because: 'a value for each place is no one value',
    cell: '1;1;1;1',
    target: words('1;1;1;1'),
    issues: ['target.vector'],
  },
  { because: 'white space around words is not part of them', cell: ' 效果明显 ', target: words('效果明显') },
]

describe.each([
  ['operators', operators],
  ['numbers', numbers],
  ['numerals', numerals],
  ['units', units],
  ['deadlines', deadlines],
  ['words', plainWords],
])('readTarget: %s', (_, rows) => {
  it.each(rows)('$cell: $because', ({ cell, context, target, issues = [] }) => {
    const read = readTarget(cell, context)
    expect(read.issues.map(({ code }) => code)).toEqual(issues)
    expect(read.ok).toBe(target !== undefined)
    if (read.ok) expect(read.value).toStrictEqual(target)
  })
})

describe('readTarget: what an issue says', () => {
  it('keeps what the cell prints where only its column contradicts it', () => {
    const read = readTarget('≥5户', { unit: '人次' })
    expect(read).toMatchObject({
      ok: false,
      partial: { value: '5', unit: '户' },
      issues: [{ code: 'unit.contradicts', severity: 'error', path: [], params: { printed: '户', given: '人次' } }],
    })
  })

  it('names the cell', () => {
    expect(readTarget('9月前').issues[0]).toMatchObject({ code: 'date.year-missing', params: { cell: '9月前' } })
  })
})

describe('a cell that was to be a number and is none', () => {
  it.each(['≥5x/', '100±', '95%以', '%', '合格率≥', '≥**人', '≥90%%', '10个/', '5人以', '≥xx%'])(
    '%s is unreadable, never words to be judged',
    (cell) => {
      const read = readTarget(cell)
      expect(read.ok).toBe(false)
      expect([read.issues.map(({ code }) => code), !read.ok && read.partial]).toEqual([
        ['target.unreadable'],
        { kind: 'unreadable', text: cell },
      ])
    },
  )

  it.each(['≥', '90-9', '≥≤98%', '0x10', '9月前'])('%s keeps its own reason, and is unreadable too', (cell) => {
    const read = readTarget(cell)
    expect(!read.ok && read.partial).toEqual({ kind: 'unreadable', text: cell })
    expect(read.issues.map(({ code }) => code)).not.toContain('target.unreadable')
  })

  it.each(['≥国家标准', '≥上年水平', '国家5A级', '7×24小时', '≤10/10万', '完成3个站点'])('%s is words', (cell) => {
    expect(readTarget(cell)).toMatchObject({ ok: true, value: { kind: 'statement', text: cell } })
  })
})

describe('the direction of a number without an operator', () => {
  const read = (cell: string, context: ReadingContext) => {
    const result = readTarget(cell, context)
    return result.ok && result.value.kind === 'measure'
      ? [result.value.comparison, result.value.assumedBy, result.issues.map(({ code }) => code).join(' ')]
      : result
  }
  const said = 'target.assumed-comparison'

  it.each([
    ['差错率', '2%'],
    ['群众投诉率', '1%'],
    ['安全事故发生次数', '3次'],
    ['办理时限(工作日)', '15'],
    ['孕产妇死亡率', '0.1%'],
    ['城镇登记失业率', '4%'],
    ['PM2.5平均浓度', '35微克/立方米'],
    ['产品不合格率', '2%'],
    ['发放不及时率', '2%'],
  ])('is at most by the name %s', (name, cell) =>
    expect(read(cell, { name, dimension: 'output' })).toEqual(['at-most', 'name', said]),
  )

  it.each([
    ['事故下降率', '10%'],
    ['投诉处理率', '98%'],
    ['培训失业人数', '300人'],
    ['无事故运行天数', '365天'],
    ['养护里程', '50公里'],
  ])('is at least where the name %s says no such thing', (name, cell) =>
    expect(read(cell, { name, dimension: 'output' })).toEqual(['at-least', undefined, said]),
  )

  it('is told by the cell before its name', () => {
    expect(read('≥2%', { name: '差错率' })).toEqual(['at-least', undefined, ''])
    expect(read('2%以上', { name: '差错率' })).toEqual(['at-least', undefined, ''])
    expect(read('下降5%', { name: '差错率' })).toEqual(['at-least', undefined, said])
    expect(read('差错率2%', {})).toEqual(['at-most', 'name', said])
  })

  it('is warned of where name and dimension point different ways', () => {
    const unlike = `${said} target.direction-unlike-dimension`
    expect(read('90%', { name: '计划完成率', dimension: 'cost' })).toEqual(['at-least', 'name', unlike])
    expect(read('1%', { name: '投诉率', dimension: 'satisfaction' })).toEqual(['at-most', 'name', unlike])
    expect(read('30万元', { name: '单位成本', dimension: 'cost' })).toEqual(['at-most', undefined, said])
  })
})
