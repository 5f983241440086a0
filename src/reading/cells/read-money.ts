import { shift } from '../../kernel/arithmetic.js'
import { kernelIssues } from '../../kernel/issues.js'
import { num, text as textOf, type Decimal } from '../../kernel/number.js'
import { maxDecimalLength, readUpTo, toDecimal } from '../../kernel/read-decimal.js'
import { failed, type Result } from '../../kernel/result.js'
import { readingIssues } from '../issues.js'
import { moneyUnitOf, unsupported, yuanPlaces, type MoneyUnit } from './money-unit.js'
import { readCell } from './read-cell.js'

/**
 * 「读金额」 Printed money to 元, exactly: `10.5万元`, `￥1,234.50`, or a bare number in the unit of its column. A number with no unit
 * anywhere is never guessed at. A printed unit above the column's (1.2亿元 under 万元) is meant and gets a warning; one below it (100元
 * under 万元) is the column's mistyped or is not, and is refused. 449.8万 under 万元 is one and the same.
 */
export const readMoney = (text: unknown, unit?: MoneyUnit): Result<Decimal> => {
  const cell = readCell(text)
  if (!cell.ok) return failed(cell.issues)
  const { printed, folded, blank } = cell.value
  if (blank) return failed([kernelIssues.raise('value.empty')])
  const [, currency, digits = '', own = ''] =
    /^([¥￥])?([-+.,\d]+)\(?([^\d()]*)\)?$/.exec(folded.replace(/^(?:人民币|RMB)/, '')) ?? []
  const number = readUpTo(digits, longest)
  const column = typeof unit === 'string' && Object.hasOwn(yuanPlaces, unit) ? unit : undefined
  const named = unitNamed(own)
  if (number.ok && named === 'unknown' && /元$/.test(own))
    return failed([readingIssues.raise('money.unit-unsupported', { params: unsupported(own) })])
  if (!number.ok || named === 'unknown')
    return failed([readingIssues.raise('money.malformed', { params: { cell: printed.slice(0, shown) } })])
  const used = named ?? column ?? (currency === undefined ? undefined : '元')
  if (used === undefined)
    return failed([readingIssues.raise('money.unit-missing', { params: { cell: printed.slice(0, shown) } })])
  const yuan = toDecimal(textOf(shift(num(number.value), yuanPlaces[used])))
  if (!yuan.ok || own === '万' || own === '亿' || column === undefined || used === column) return yuan
  const params = { cell: printed.slice(0, shown), printed: used, given: column }
  if (yuanPlaces[used] > yuanPlaces[column])
    return { ...yuan, issues: [readingIssues.raise('money.unit-differs', { params })] }
  return { ok: false, issues: [readingIssues.raise('money.unit-contradicts', { params })], partial: yuan.value }
}

const shown = 40
const longest = maxDecimalLength * 2 // 0.01元 in 亿元 has eight more places; what counts is the amount in 元

const unitNamed = (own: string): MoneyUnit | 'unknown' | undefined =>
  own === '' ? undefined : own === '万' || own === '亿' ? `${own}元` : (moneyUnitOf(own) ?? 'unknown')
