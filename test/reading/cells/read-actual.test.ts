import { describe, expect, it } from 'vitest'
import { readActual } from '../../../src/reading/cells/read-actual.js'
import { readTarget } from '../../../src/reading/cells/read-target.js'
import type { Actual } from '../../../src/model/promise/actual.js'
import type { Target } from '../../../src/model/promise/target.js'

type Row = { because: string; cell: string; target: string; year?: number; actual?: Actual; issues?: string[] }

const measured = (
  value: string,
  unit?: string,
  comparison?: 'at-least' | 'at-most' | 'equal' | 'above' | 'below',
): Actual => ({ kind: 'measured', value, ...(unit !== undefined && { unit }), ...(comparison && { comparison }) })
const stated = (text: string): Actual => ({ kind: 'stated', text })
const promised = (cell: string): Target => {
  const read = readTarget(cell, { year: 2021 })
  if (!read.ok) throw new Error(cell)
  return read.value
}

const rows: Row[] = [
  {
    because: 'a bare number takes the unit of its target',
    cell: '132.9',
    target: '≤202.6万元',
    actual: measured('132.9', '万元'),
  },
  { because: 'a rate without its sign takes it', cell: '20', target: '≥90%', actual: measured('20', '%') },
  {
    because: 'a bare share of 1 answers a high rate',
    cell: '0.965',
    target: '≥95%',
    actual: measured('96.5', '%'),
    issues: ['actual.read-as-share'],
  },
  {
    because: 'a bare 1 is all of it',
    cell: '1',
    target: '=100%',
    actual: measured('100', '%'),
    issues: ['actual.read-as-share'],
  },
  { because: 'below a low rate it may be a percentage', cell: '0.8', target: '≥3%', actual: measured('0.8', '%') },
  { because: 'under a ceiling too', cell: '0.8', target: '≤60%', actual: measured('0.8', '%') },
  { because: 'a share of 1 answers a percentage', cell: '0.97比例', target: '≥95%', actual: measured('97', '%') },
  {
    because: 'another known unit is converted exactly',
    cell: '120050元',
    target: '≥11.376万元',
    actual: measured('12.005', '万元'),
  },
  { because: '万亩 answers 亩', cell: '1.3万亩', target: '≥12000亩', actual: measured('13000', '亩') },
  { because: '千米 answers 公里', cell: '300千米', target: '300公里', actual: measured('300', '公里') },
  { because: '名 counts the same as 人', cell: '5名', target: '≥5人', actual: measured('5', '人') },
  { because: '项 and 家 count things like 个', cell: '10家', target: '≥10个', actual: measured('10', '个') },
  { because: 'what the unit counts may be named', cell: '8个村', target: '≥8个', actual: measured('8', '个') },
  { because: 'on either side', cell: '5家', target: '≥5家企业', actual: measured('5', '家企业') },
  { because: '人次 is another count than 人', cell: '100人次', target: '≥100人', issues: ['unit.unknown-pair'] },
  { because: '套 answers 台(套)', cell: '20套', target: '≥20台（套）', actual: measured('20', '台(套)') },
  {
    because: 'a price per 亩 answers a price under a name that says so',
    cell: '145元/亩',
    target: '≤150元',
    actual: measured('145', '元'),
  },
  { because: 'and the other way', cell: '145元', target: '≤150元/亩', actual: measured('145', '元/亩') },
  {
    because: 'a count of the year answers a count a year',
    cell: '2次',
    target: '≥2次/年',
    actual: measured('2', '次/年'),
  },
  {
    because: 'a count of the year does not answer a count a month',
    cell: '12次',
    target: '≥1次/月',
    issues: ['unit.unknown-pair'],
  },
  { because: '5万 answers 万元', cell: '5万', target: '≤10万元', actual: measured('5', '万元') },
  { because: '5万 answers 元', cell: '5万', target: '≤100000元', actual: measured('50000', '元') },
  { because: '5万元 answers 5万', cell: '5万元', target: '5万', actual: measured('5', '万') },
  { because: 'an unknown pair is not compared', cell: '5人次', target: '≥5户', issues: ['unit.unknown-pair'] },
  {
    because: 'a count answers a bare target',
    cell: '21人',
    target: '21',
    actual: measured('21'),
    issues: ['unit.target-bare'],
  },
  {
    because: 'a percentage does not answer a bare target: 0.97 or 97',
    cell: '90%',
    target: '90',
    issues: ['unit.unknown-pair'],
  },
  {
    because: 'money does not answer a bare target: 元 or 万元',
    cell: '90万元',
    target: '90',
    issues: ['unit.unknown-pair'],
  },
  {
    because: 'an operator stays with the number',
    cell: '≥80%',
    target: '≥80%',
    actual: measured('80', '%', 'at-least'),
  },
  {
    because: 'an operator that tells little stays too',
    cell: '≦100%',
    target: '100%',
    actual: measured('100', '%', 'at-most'),
  },
  { because: 'so does one after the number', cell: '90%以上', target: '90%', actual: measured('90', '%', 'at-least') },
  {
    because: 'an operator printed twice',
    cell: '≥≥80%',
    target: '≥80%',
    actual: measured('80', '%', 'at-least'),
    issues: ['actual.doubled-operator'],
  },
  { because: 'operators that contradict', cell: '≥≤80%', target: '≥80%', issues: ['actual.contradictory-operators'] },
  { because: 'an operator without a number', cell: '≥%', target: '≥80%', issues: ['actual.no-number'] },
  {
    because: 'a compound unit in another spelling',
    cell: '180元/人、天',
    target: '400元/人·天',
    actual: measured('180', '元/人·天'),
  },
  { because: 'a price per 亩', cell: '每亩300', target: '每亩300', actual: measured('300', '/亩') },
  {
    because: 'a figure at the end of a clause in the unit of the target',
    cell: '按合同10.5万元。',
    target: '15万元。',
    actual: measured('10.5', '万元'),
  },
  {
    because: 'a per cent of the task answers a percentage',
    cell: '完成任务的180.84%',
    target: '≥100%',
    actual: measured('180.84', '%'),
  },
  { because: 'and nothing else', cell: '完成任务的180.84%', target: '≥100人', actual: stated('完成任务的180.84%') },
  {
    because: 'a bracket behind the figure',
    cell: '12期（其中线上4期）',
    target: '≥12期',
    actual: measured('12', '期'),
  },
  {
    because: 'a thousands separator parts no clauses',
    cell: '1,260户（100%）',
    target: '≥1200户',
    actual: measured('1260', '户'),
  },
  { because: 'a clause behind the figure', cell: '12期，超额完成', target: '≥12期', actual: measured('12', '期') },
  {
    because: 'the one clause in the unit of the target',
    cell: '全年举办培训班12期，参训600人次',
    target: '≥12期',
    actual: measured('12', '期'),
  },
  { because: 'what the unit counts', cell: '126户农户', target: '≥126户', actual: measured('126', '户') },
  { because: 'what became of it', cell: '100%完成', target: '≥95%', actual: measured('100', '%') },
  { because: 'a bare number behind a verb', cell: '实际完成126', target: '≥126户', actual: measured('126', '户') },
  {
    because: 'two clauses that could answer are words',
    cell: '城区12期，乡镇8期',
    target: '≥20期',
    actual: stated('城区12期，乡镇8期'),
  },
  {
    because: 'what was saved is not what was spent',
    cell: '节约0.2万元',
    target: '≤30万元',
    actual: stated('节约0.2万元'),
  },
  {
    because: 'but stands beside it',
    cell: '29.8万元，节约0.2万元',
    target: '≤30万元',
    actual: measured('29.8', '万元'),
  },
  { because: 'nothing is 0 of what was not to happen', cell: '无', target: '0起', actual: measured('0', '起') },
  { because: 'so is what did not occur', cell: '未发生', target: '≤0起', actual: measured('0', '起') },
  { because: 'a price per piece', cell: '每篇480元', target: '每篇不超过500元', actual: measured('480', '元/篇') },
  {
    because: 'more than the task by 43% is not 43% of it',
    cell: '超任务43%',
    target: '≥100%',
    actual: stated('超任务43%'),
  },
  {
    because: 'a sentence that begins with a number is a sentence',
    cell: '7个县区均通过省级验收',
    target: '80%以上',
    actual: stated('7个县区均通过省级验收'),
  },
  {
    because: 'a month of completion is its last day',
    cell: '7月',
    target: '9月前',
    year: 2021,
    actual: { kind: 'completed', on: '2021-07-31', precision: 'month' },
  },
  {
    because: 'a month of completion lies in the year of the deadline',
    cell: '7月',
    target: '9月前',
    actual: { kind: 'completed', on: '2021-07-31', precision: 'month' },
  },
  {
    because: 'a day of completion',
    cell: '2021年12月31日',
    target: '2021年12月31日',
    actual: { kind: 'completed', on: '2021-12-31', precision: 'day' },
  },
  {
    because: 'a year of completion',
    cell: '2019年',
    target: '2019年',
    actual: { kind: 'completed', on: '2019-12-31', precision: 'year' },
  },
  {
    because: 'ten months against ten months are a number',
    cell: '10月',
    target: '10(月)',
    actual: measured('10', '月'),
  },
  { because: 'a date without any year', cell: '7月', target: '有效', issues: ['date.year-missing'] },
  {
    because: 'a day with the words around it',
    cell: '已于2021年12月20日完成',
    target: '2021年12月31日前',
    actual: { kind: 'completed', on: '2021-12-20', precision: 'day' },
  },
  {
    because: 'in time is by the deadline at the latest',
    cell: '按时完成',
    target: '2021年12月31日前',
    actual: { kind: 'completed', on: '2021-12-31', precision: 'day' },
  },
  { because: 'not done against a deadline', cell: '未完成', target: '9月前', actual: { kind: 'not-completed' } },
  { because: 'done against a deadline names no day', cell: '完成', target: '9月前', actual: stated('完成') },
  { because: 'done answers yes or no', cell: '完成', target: '已完成', actual: { kind: 'answered', yes: true } },
  { because: 'not done answers yes or no', cell: '未完成', target: '已完成', actual: { kind: 'answered', yes: false } },
  { because: 'done says nothing of a number', cell: '完成', target: '≤30万元', actual: stated('完成') },
  { because: 'words stay words', cell: '达成预期指标', target: '效果明显', actual: stated('达成预期指标') },
  { because: 'the same change and one number', cell: '下降3%', target: '下降5%', actual: measured('3', '%') },
  { because: 'of growth too', cell: '较上年增长6%', target: '较上年增长5%', actual: measured('6', '%') },
  { because: 'a fall of errors', cell: '差错率下降6%', target: '差错率下降5%', actual: measured('6', '%') },
  { because: 'tenths answer a percentage', cell: '九成五', target: '≥90%', actual: measured('95', '%') },
  { because: 'a count in words', cell: '十三期，超额完成', target: '≥12期', actual: measured('13', '期') },
  { because: 'nothing in words', cell: '零', target: '≤3起', actual: measured('0', '起') },
  {
    because: 'a range is no value, though both its ends would do',
    cell: '95%-98%',
    target: '≥90%',
    issues: ['actual.range'],
  },
  { because: 'not even against a range', cell: '10~15天', target: '10~15天', issues: ['actual.range'] },
  { because: 'against words it is words', cell: '95%-98%', target: '有效', actual: stated('95%-98%') },
  { because: 'a number against words stays a number', cell: '9', target: '应助尽助', actual: measured('9') },
  { because: 'a number against nothing stays a number', cell: '61486人', target: '', actual: measured('61486', '人') },
  {
    because: 'not applicable is said in so many words',
    cell: '不适用',
    target: '≥5个',
    actual: { kind: 'not-applicable', because: '不适用' },
  },
  {
    because: 'with its reason',
    cell: '不适用：政策取消',
    target: '≥5个',
    actual: { kind: 'not-applicable', because: '政策取消' },
  },
  {
    because: 'a word that hints at it is a word',
    cell: '公益性事业',
    target: '公益性事业',
    actual: stated('公益性事业'),
  },
  {
    because: 'a judgement as it is printed',
    cell: '按90%计',
    target: '有效',
    actual: { kind: 'judged', share: '0.9' },
  },
  {
    because: 'a judgement with the words judged',
    cell: '效果明显(按85.5%计)',
    target: '有效',
    actual: { kind: 'judged', share: '0.855', text: '效果明显' },
  },
  { because: 'a judgement above full is none', cell: '按110%计', target: '有效', actual: stated('按110%计') },
  ...['', '无', '—', '/', '*'].map((cell) => ({
    because: `${JSON.stringify(cell)} is no actual`,
    cell,
    target: '≥5个',
    issues: ['actual.missing'],
  })),
  ...['0x10', '1e5', '.32.06.5'].map((cell) => ({
    because: `${cell} is no number`,
    cell,
    target: '≥5个',
    issues: ['decimal.malformed'],
  })),
]

describe('readActual', () => {
  it.each(rows)('$cell against $target: $because', ({ cell, target, year, actual, issues = [] }) => {
    const read = readActual(cell, promised(target), year === undefined ? {} : { year })
    expect(read.issues.map(({ code }) => code)).toEqual(issues)
    expect(read.ok).toBe(actual !== undefined)
    if (read.ok) expect(read.value).toStrictEqual(actual)
  })

  it('keeps what the cell prints where the units cannot be compared', () => {
    expect(readActual('5人次', promised('≥5户'))).toMatchObject({
      ok: false,
      partial: { kind: 'measured', value: '5', unit: '人次' },
      issues: [{ params: { printed: '人次', given: '户' } }],
    })
  })
})
