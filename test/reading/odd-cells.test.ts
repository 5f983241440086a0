import { describe, expect, it } from 'vitest'
import { readActual } from '../../src/reading/cells/read-actual.js'
import { readMoney } from '../../src/reading/cells/read-money.js'
import { readUnit } from '../../src/reading/cells/read-unit.js'
import { readTarget } from '../../src/reading/cells/read-target.js'
import type { Result } from '../../src/kernel/result.js'

// The 29 ways cells are really written that were collected from published tables, each with what becomes of it.
type Row = { because: string; cells: string; read: () => Result<unknown>[]; values: unknown[]; issues?: string[] }

const year = 2021
const target = (cell: string, context = {}) => readTarget(cell, { year, ...context })
const actual = (cell: string, of: string) => {
  const promised = target(of)
  return promised.ok ? readActual(cell, promised.value, { year }) : promised
}
const measure = (comparison: string, value: string, unit?: string, more = {}) => ({
  kind: 'measure',
  comparison,
  value,
  ...(unit !== undefined && { unit }),
  ...more,
})
const measured = (value: string, unit?: string, more = {}) => ({
  kind: 'measured',
  value,
  ...(unit !== undefined && { unit }),
  ...more,
})
const bare = { assumed: 'comparison' }
const assumed = 'target.assumed-comparison'

const rows: Row[] = [
  {
    because: 'an operator in words',
    cells: '不少于12种 / 14种',
    read: () => [target('不少于12种'), actual('14种', '不少于12种')],
    values: [measure('at-least', '12', '种'), measured('14', '种')],
  },
  {
    because: 'a rate without its sign takes the sign of its target',
    cells: '20',
    read: () => [actual('20', '100%')],
    values: [measured('20', '%')],
  },
  {
    because: 'a unit printed twice is one unit',
    cells: '>= 98 %(百分比) / 100%',
    read: () => [target('>= 98 %(百分比)'), actual('100%', '>= 98 %(百分比)')],
    values: [measure('at-least', '98', '%'), measured('100', '%')],
  },
  {
    because: '2% may be meant, 290% hardly: read as printed, with a warning',
    cells: '2% / 290% / 250% / 工5%',
    read: () => ['2%', '290%', '250%', '工5%'].map((cell) => target(cell)),
    values: ['2', '290', '250', '5'].map((value) => measure('at-least', value, '%', bare)),
    issues: [assumed, 'target.ocr-suspect', assumed, 'target.ocr-suspect', assumed, 'target.ocr-suspect', assumed],
  },
  {
    because: 'what the price is per is kept, the currency is not invented; a cost is a ceiling',
    cells: '每亩300',
    read: () => [target('每亩300', { dimension: 'cost' }), actual('每亩300', '每亩300')],
    values: [measure('at-most', '300', '/亩', bare), measured('300', '/亩')],
    issues: [assumed],
  },
  {
    because: '万 is part of the unit',
    cells: '1.2万亩',
    read: () => [target('1.2万亩'), actual('1.2万亩', '1.2万亩')],
    values: [measure('at-least', '1.2', '万亩', bare), measured('1.2', '万亩')],
    issues: [assumed],
  },
  {
    because: 'a hint that a row does not apply is words; only 不适用 says so',
    cells: '公益性事业',
    read: () => [target('公益性事业'), actual('公益性事业', '公益性事业')],
    values: [
      { kind: 'statement', text: '公益性事业' },
      { kind: 'stated', text: '公益性事业' },
    ],
  },
  {
    because: '万 without 元 stays what is printed',
    cells: '5万',
    read: () => [target('5万', { dimension: 'cost' })],
    values: [measure('at-most', '5', '万', bare)],
    issues: [assumed],
  },
  {
    because: 'a compound unit in one spelling, lower is better',
    cells: '400元/人、天 / 180元/人、天',
    read: () => [target('400元/人、天', { dimension: 'cost' }), actual('180元/人、天', '400元/人、天')],
    values: [measure('at-most', '400', '元/人·天', bare), measured('180', '元/人·天')],
    issues: [assumed],
  },
  {
    because: 'a target that says done is answered by yes',
    cells: '已完成 / 已完成',
    read: () => [target('已完成'), actual('已完成', '已完成')],
    values: [
      { kind: 'yes-no', expected: true, text: '已完成' },
      { kind: 'answered', yes: true },
    ],
  },
  {
    because: 'about is neither ≥ nor =',
    cells: '85%左右 / 94.99%',
    read: () => [target('85%左右'), actual('94.99%', '85%左右')],
    values: [measure('at-least', '85', '%', { approximate: true }), measured('94.99', '%')],
  },
  {
    because: 'a per cent of a task that is not printed answers no number of people',
    cells: '完成任务的180.84%',
    read: () => [actual('完成任务的180.84%', '34000人'), actual('61486人', '')],
    values: [{ kind: 'stated', text: '完成任务的180.84%' }, measured('61486', '人')],
  },
  {
    because: 'a unit in words, an actual without any',
    cells: '≥100百分比 / 100',
    read: () => [target('≥100百分比'), actual('100', '≥100百分比')],
    values: [measure('at-least', '100', '%'), measured('100', '%')],
    issues: ['target.word-unit'],
  },
  {
    because: 'months are days, never 7 of 9',
    cells: '9月前 / 7月',
    read: () => [target('9月前'), actual('7月', '9月前')],
    values: [
      { kind: 'deadline', by: '2021-08-31', precision: 'month' },
      { kind: 'completed', on: '2021-07-31', precision: 'month' },
    ],
  },
  {
    because: '* separates what a price is per',
    cells: '>=530元/人*月 / 583元/人*月',
    read: () => [target('>=530元/人*月'), actual('583元/人*月', '>=530元/人*月')],
    values: [measure('at-least', '530', '元/人·月'), measured('583', '元/人·月')],
  },
  {
    because: 'a box-drawing line is an equals sign',
    cells: '═100% / 98%',
    read: () => [target('═100%'), actual('98%', '═100%')],
    values: [measure('equal', '100', '%'), measured('98', '%')],
  },
  {
    because: 'two cells run together are no number; each alone is zero',
    cells: '0 0',
    read: () => [target('0 0'), target('0'), actual('0', '0')],
    values: [undefined, measure('at-most', '0', undefined, bare), measured('0')],
    issues: ['decimal.malformed', assumed],
  },
  {
    because: '449.8万 under 万元 is one and the same; a year of duration is a number',
    cells: '1年 / 449.8万',
    read: () => [target('1年'), readMoney('449.8万', '万元')],
    values: [measure('at-least', '1', '年', bare), '4498000'],
    issues: [assumed],
  },
  {
    because: 'over by 43% is not 43%',
    cells: '超任务43%',
    read: () => [actual('超任务43%', '115户'), actual('264户', '115户')],
    values: [{ kind: 'stated', text: '超任务43%' }, measured('264', '户')],
  },
  {
    because: 'a sum that is off by one is read as printed: reading does not add up',
    cells: '321.25',
    read: () => [readMoney('321.25', '万元')],
    values: ['3212500'],
  },
  {
    because: 'decimals are kept, none are added',
    cells: '≥11.376万元 / 12万元',
    read: () => [target('≥11.376万元'), actual('12万元', '≥11.376万元')],
    values: [measure('at-least', '11.376', '万元'), measured('12', '万元')],
  },
  {
    because: 'a per cent against words is a number against words',
    cells: '60%',
    read: () => [actual('60%', '低票价运营补贴')],
    values: [measured('60', '%')],
  },
  {
    because: 'a scale of 110 points is a number of 分',
    cells: '110分',
    read: () => [target('110分')],
    values: [measure('at-least', '110', '分', bare)],
    issues: [assumed],
  },
  {
    because: '元 under 万元 is a contradiction, and nobody knows which is wrong',
    cells: '100元 / 33.78元 / 33.78%',
    read: () => [readMoney('100元', '万元'), readMoney('33.78元', '元'), actual('33.78%', '100%')],
    values: [undefined, '33.78', measured('33.78', '%')],
    issues: ['money.unit-contradicts'],
  },
  {
    because: 'a scale in words is words',
    cells: '定性 高中低',
    read: () => [target('定性 高中低')],
    values: [{ kind: 'statement', text: '高中低' }],
  },
  {
    because: 'a goal without any measure is words',
    cells: '老有所依,老有所养',
    read: () => [target('老有所依,老有所养')],
    values: [{ kind: 'statement', text: '老有所依,老有所养' }],
  },
  {
    because: 'more than the task is a number like any other',
    cells: '115.6% / 163场',
    read: () => [actual('115.6%', '100%'), actual('163场', '141场')],
    values: [measured('115.6', '%'), measured('163', '场')],
  },
  {
    because: 'lost digits are refused, never repaired',
    cells: '.32.06.5 / 79.27',
    read: () => [readMoney('.32.06.5', '万元'), target('.32.06.5'), actual('79.27', '100%')],
    values: [undefined, undefined, measured('79.27', '%')],
    issues: ['money.malformed', 'decimal.malformed'],
  },
  {
    because: 'a wrong rate is read as printed: comparing is for oversight',
    cells: '4753.66万元 / 3824.26万元 / 100%',
    read: () => [readMoney('4753.66万元', '万元'), readMoney('3824.26', '万元'), actual('100%', '100%')],
    values: ['47536600', '38242600', measured('100', '%')],
  },
]

describe('odd cells', () => {
  it('are all 29 here', () => {
    expect(rows).toHaveLength(29)
  })

  it.each(rows)('$cells: $because', ({ read, values, issues = [] }) => {
    const results = read()
    expect(results.map((result) => (result.ok ? result.value : undefined))).toStrictEqual(values)
    expect(results.flatMap((result) => result.issues.map(({ code }) => code))).toEqual(issues)
  })
})

describe('cells that look alike and are not', () => {
  it('九成三 is 93 %, 九成半 95 %', () =>
    expect(['九成三', '九成半'].map((cell) => actual(cell, '≥90%'))).toMatchObject([
      { value: measured('93', '%') },
      { value: measured('95', '%') },
    ]))

  it('a month behind “at least” is a number of months, no deadline', () =>
    expect(target('≥9月')).toMatchObject({ value: measure('at-least', '9', '月') }))

  it('3项制度 answers ≥3项: 度 is a unit of its own only where it is the whole word', () =>
    expect(actual('3项制度', '≥3项')).toStrictEqual({ ok: true, value: measured('3', '项'), issues: [] }))

  it('a scale in the middle of a unit is part of its name', () =>
    expect(['平方千米', '公里(千米)'].map((unit) => readUnit(unit, 'plausible'))).toEqual(['平方千米', '公里(千米)']))
})
