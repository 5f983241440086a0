import { add, shift } from '../../kernel/arithmetic.js'
import { num, text, type Decimal } from '../../kernel/number.js'
import { readUnit } from './read-unit.js'
import { noOperators, takeAfter, takeBefore } from './take-operators.js'

const digits = '零一二三四五六七八九'
const one = '一二两三四五六七八九'
const numeral = new RegExp(`[零${one}十百]+`, 'y')
const percentage = new RegExp(`百分之([零${one}十百]+)(?:点([${digits}]+))?`, 'g')
const whole = new RegExp(`^(?:([${one}])百)?(零)?(?:([${one}]?)(十))?([${one}]?)$`)
const tenths = new RegExp(`^(.+?)成([${one}半]?)$`)

/**
 * 「中文数字」 A folded cell whose figure is a Chinese numeral, with digits: 不低于九成 → 不低于90%, 三项 → 3项, 百分之百 → 百分之100. Nothing but
 * operators stands before the numeral and a known unit behind it, so that words and names keep theirs.
 */
export const inDigits = (folded: string): string => {
  if (!hasNumeral.test(folded)) return folded
  if (folded.includes('百分之'))
    return folded.replace(percentage, (all, word: string, part?: string) => {
      const value = withPart(word === '百' ? '100' : valueOf(word), part)
      return value === undefined ? all : `百分之${value}`
    })
  const operators = noOperators()
  const start = takeBefore(folded, operators)
  const end = takeAfter(folded, operators, start)
  const figure = folded.slice(start, end)
  const [, count = '', more = ''] = tenths.exec(figure) ?? []
  const share = count === '' ? undefined : percentOf(/^\d+(?:\.\d+)?$/.test(count) ? count : valueOf(count), more)
  if (share !== undefined) return `${folded.slice(0, start)}${share}%${folded.slice(end)}`
  numeral.lastIndex = 0
  const word = numeral.exec(figure)?.[0] ?? ''
  const value = valueOf(word)
  const unit = figure.slice(word.length)
  if (value === undefined || !isCounted(unit, value, operators.comparisons.length > 0, folded)) return folded
  return `${folded.slice(0, start)}${value}${unit}${folded.slice(end)}`
}

const hasNumeral = new RegExp(`[零${one}十百成]`)

/** 三级, 一起, 三方 are names before they are counts; a date is no count. 近三年 is a time. */
const isCounted = (unit: string, value: Decimal, compared: boolean, folded: string): boolean => {
  if (unit === '') return value === '0'
  if (readUnit(unit, 'known') === undefined || folded.startsWith('近') || /^[月日号]$/.test(unit)) return false
  return compared || value === '0' || counted.test(unit)
}

const counted =
  /^(?:[千万亿]?(?:人|户|家|名|次|场|期|篇|份|套|台|件|册|条|座|所|处|种|项|款|部|辆|间|栋|批|元|亩|米|吨|公里|公顷|平方米)|个.*|批次|人次|场次|年|天|周|工作日|小时|分钟)$/

/** 十三, 一百零五; undefined for what is no number of up to three digits. 一百五 may be 105 or 150. */
const valueOf = (word: string): Decimal | undefined => {
  if (word === '零') return '0'
  const [all, hundreds = '', zero, before = '', ten, units = ''] = whole.exec(word) ?? []
  if (all === undefined || all === '') return undefined
  if (
    zero === undefined
      ? hundreds !== '' && ten === undefined && units !== ''
      : hundreds === '' || ten !== undefined || units === ''
  )
    return undefined
  const tens = ten === undefined ? '0' : before === '' ? '1' : digit(before)
  return text(
    num(
      `${hundreds === '' ? '' : digit(hundreds)}${tens}${units === '' ? '0' : digit(units)}`.replace(/^0+(?=\d)/, ''),
    ),
  )
}

const digit = (char: string): string => String(digits.indexOf(char === '两' ? '二' : char))
const withPart = (value: Decimal | undefined, part: string | undefined): string | undefined =>
  value === undefined || part === undefined ? value : `${value}.${part.replace(/./g, digit)}`

/** 九成 is 90 %, 九成五 95 %. */
const percentOf = (count: Decimal | undefined, more: string): Decimal | undefined =>
  count === undefined
    ? undefined
    : text(add(shift(num(count), 1), num(more === '' ? '0' : more === '半' ? '5' : digit(more))))
