import { describe, expect, it } from 'vitest'
import type { MoneyUnit } from '../../../src/reading/cells/money-unit.js'
import { printMoney } from '../../../src/reading/printing/print-money.js'
import { readMoney } from '../../../src/reading/cells/read-money.js'

type Row = { because: string; cell: string; unit?: MoneyUnit; yuan?: string; issues?: string[] }

const rows: Row[] = [
  { because: 'a bare number is in the unit of its column', cell: '38.766462', unit: '万元', yuan: '387664.62' },
  { because: '元 stays 元', cell: '387664.62', unit: '元', yuan: '387664.62' },
  { because: '亿元', cell: '19.62', unit: '亿元', yuan: '1962000000' },
  { because: 'nothing is lost of many decimals', cell: '0.000000000001', unit: '万元', yuan: '0.00000001' },
  { because: 'a printed unit needs no column', cell: '10.5万元', yuan: '105000' },
  { because: '亿元 printed', cell: '1.2亿元', yuan: '120000000' },
  { because: 'a currency sign is 元', cell: '￥1,234.50', yuan: '1234.5' },
  { because: 'full width', cell: '１０．５０万元', yuan: '105000' },
  { because: 'a unit in brackets', cell: '10(万元)', unit: '万元', yuan: '100000' },
  { because: '万 belongs to the number: under 万元', cell: '449.8万', unit: '万元', yuan: '4498000' },
  { because: '万 belongs to the number: under 元', cell: '5万', unit: '元', yuan: '50000' },
  { because: 'an amount paid back', cell: '-3', unit: '万元', yuan: '-30000' },
  { because: 'the same unit twice is no contradiction', cell: '10.50万元', unit: '万元', yuan: '105000' },
  {
    because: '100元 under 万元: one of the two is wrong',
    cell: '100元',
    unit: '万元',
    issues: ['money.unit-contradicts'],
  },
  {
    because: 'a unit above the column is meant',
    cell: '1.2亿元',
    unit: '万元',
    yuan: '120000000',
    issues: ['money.unit-differs'],
  },
  { because: '万元 above 元 too', cell: '5万元', unit: '元', yuan: '50000', issues: ['money.unit-differs'] },
  {
    because: '万元 under 亿元 is as doubtful as 元 under 万元',
    cell: '100万元',
    unit: '亿元',
    issues: ['money.unit-contradicts'],
  },
  { because: 'no unit anywhere is never guessed', cell: '38.77', issues: ['money.unit-missing'] },
  { because: 'lost digits', cell: '.32.06.5', unit: '万元', issues: ['money.malformed'] },
  { because: 'an exponent', cell: '1e5', unit: '元', issues: ['money.malformed'] },
  { because: 'hexadecimal', cell: '0x10', unit: '元', issues: ['money.malformed'] },
  { because: 'separators in the wrong place', cell: '1,23', unit: '元', issues: ['money.malformed'] },
  { because: 'digits set apart by white space', cell: '1 000', unit: '元', issues: ['money.malformed'] },
  {
    because: 'a foreign currency is a unit, and not one of ours',
    cell: '5美元',
    unit: '元',
    issues: ['money.unit-unsupported'],
  },
  { because: 'thousands of yuan are not converted', cell: '120千元', unit: '元', issues: ['money.unit-unsupported'] },
  { because: 'what is no unit of money at all', cell: '5公里', unit: '元', issues: ['money.malformed'] },
  { because: 'words', cell: '待定', unit: '元', issues: ['money.malformed'] },
  { because: 'blank', cell: '—', unit: '元', issues: ['value.empty'] },
  { because: 'more digits than an amount can have', cell: '9'.repeat(38), unit: '万元', issues: ['decimal.too-long'] },
]

describe('readMoney', () => {
  it.each(rows)('$cell under $unit: $because', ({ cell, unit, yuan, issues = [] }) => {
    const read = readMoney(cell, unit)
    expect(read.issues.map(({ code }) => code)).toEqual(issues)
    expect(read.ok ? read.value : undefined).toBe(yuan)
  })

  it('keeps the amount its cell prints where the column contradicts it', () => {
    expect(readMoney('100元', '万元')).toMatchObject({
      partial: '100',
      issues: [{ severity: 'error', params: { printed: '元', given: '万元' } }],
    })
  })
})

describe('printMoney', () => {
  it.each([
    {
      because: 'exact unless places are asked for',
      yuan: '387664.62',
      unit: '万元',
      style: undefined,
      printed: '38.766462万元',
    },
    { because: 'places round half-up', yuan: '387650', unit: '万元', style: { places: 2 }, printed: '38.77万元' },
    { because: 'places pad', yuan: '380000', unit: '万元', style: { places: 2 }, printed: '38.00万元' },
    { because: 'thousands in groups', yuan: '1234567.5', unit: '元', style: { group: true }, printed: '1,234,567.5元' },
    {
      because: 'groups leave decimals and signs alone',
      yuan: '-1234567.891',
      unit: '元',
      style: { group: true, places: 2 },
      printed: '-1,234,567.89元',
    },
    { because: '亿元', yuan: '1962000000', unit: '亿元', style: {}, printed: '19.62亿元' },
  ] as const)('$printed: $because', ({ yuan, unit, style, printed }) => {
    expect(printMoney(yuan, unit, style)).toBe(printed)
  })
})
