import { addDays, isDay } from '../../../src/kernel/day.js'
import type { Dice } from '../records-of.js'

/** One of a list. */
export const pick = <T>(all: readonly T[], dice: Dice): T => all[dice(all.length)]!

// prettier-ignore
const decimals = [
  '0', '1', '-1', '100', '99.995', '0.5', '0.005', '-0.01', '10.00', '007', '1.', '.5', '1e5', '1e999', '+1', '-0', '60', '80', '90', '0.6', '33.333333333333333333333333333333',
  '9'.repeat(15), '9'.repeat(16), '9'.repeat(40), `-${'9'.repeat(39)}`, '9'.repeat(41), `0.${'0'.repeat(37)}1`, `1.${'3'.repeat(38)}`,
  '１２.５', '12,345.6', '1,2', '0.1234567890123', '0.123456789012', '12.345', '4.985', '7.5', '50',
]
// prettier-ignore
const days = ['0000-01-01', '0001-01-01', '9999-12-31', '9999-12-30', '2021-02-30', '2015-01-01', '2018-09-01', '2020-02-25', '2021-12-31', '2020-02-29', '2013-04-21', '20210105', '2021-1-5']
// prettier-ignore
const operators = ['≥', '>=', '＞', '>', '≤', '<', '＝', '=', '不低于', '不超过', '不少于', '大于', '小于', '控制在', '约', '达到', '±', '']
// prettier-ignore
const units = ['%', '％', '‰', '个', '万人', '亿元', '万元', '元', '户', '公里', '米', '万亩', '亩', '平方米', '月', '天', '年', '元/人·月', '次/年', '分', '人/次', '百分点', '']
const tails = ['以上', '以下', '以内', '左右', '前', '底前', '(含)', '', '、3个', '；≥90%', '~95%', '-100', '±5']
// prettier-ignore
const words = ['', ' ', '—', '/', '*', '无', '不适用', '未完成', '完成', '已完成', '是', '否', '达成预期指标', '部分达成预期指标并具有一定效果', '效果明显', '按期', '定性 好', '①', '其中：', '𠮷', '％', '年度资金总额', '其中：财政拨款', '上年结转资金', '优', '良', '中', '差', '2021年9月', '9月底前', '2021年1月-12月', '\u3000一 二', '百分之九十五', '三成', '两万']
const wide = (text: string): string => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))

const looksDecimal = /^-?\d+(?:\.\d+)?$/
const looksCode = /^[a-z][a-z0-9.-]*$/

/** Another text for the one that stands here, by what it looks like: a number, a day, a code, a cell with a number in it, words. */
export const otherText = (text: string, peers: readonly unknown[], dice: Dice): string => {
  const peer = (): string => {
    const texts = peers.filter((value): value is string => typeof value === 'string')
    return texts.length > 0 ? pick(texts, dice) : pick(words, dice)
  }
  if (dice(4) === 0) return peer()
  if (looksDecimal.test(text)) return dice(6) === 0 ? shifted(text, dice) : pick(decimals, dice)
  if (isDay(text)) return dice(2) === 0 ? moved(text, dice) : pick(days, dice)
  if (looksCode.test(text)) return peer()
  const number = /-?\d[\d,]*(?:\.\d+)?/.exec(text)?.[0]
  if (number === undefined) return dice(3) === 0 ? `${text}${pick(words, dice)}` : pick(words, dice)
  const [before = '', after = ''] = [
    text.slice(0, text.indexOf(number)),
    text.slice(text.indexOf(number) + number.length),
  ]
  switch (dice(7)) {
    case 0:
      return `${before}${pick(decimals, dice)}${after}`
    case 1:
      return `${pick(operators, dice)}${number}${after}`
    case 2:
      return `${before}${number}${pick(units, dice)}`
    case 3:
      return `${before}${number}${after}${pick(tails, dice)}`
    case 4:
      return wide(text)
    case 5:
      return `${pick(operators, dice)}${pick(decimals, dice)}${pick(units, dice)}${pick(tails, dice)}`
    default:
      return pick(words, dice)
  }
}

/** A number near the one that stands here: a digit more, a step beside it, its opposite. */
const shifted = (text: string, dice: Dice): string =>
  pick(
    [`${text}1`, `-${text}`, text.replace(/^\d/, ''), text.includes('.') ? `${text}5` : `${text}.5`, `${text}0`],
    dice,
  )

const moved = (day: string, dice: Dice): string => {
  try {
    return addDays(day, dice(800) - 400)
  } catch {
    return '2021-06-30'
  }
}

const numbers = [0, 1, -1, 2, 12, 1948, 1949, 2013, 2021, 2999, 3000, 0.5, 1e6, 2 ** 53 - 1, 2 ** 53]

/** Another number: a year or a count. */
export const otherNumber = (n: number, dice: Dice): number => (dice(3) === 0 ? n + dice(3) - 1 : pick(numbers, dice))
