import { shift } from '../../kernel/arithmetic.js'
import { round } from '../../kernel/fraction.js'
import { num, text, type Decimal } from '../../kernel/number.js'
import { yuanPlaces, type MoneyUnit } from '../cells/money-unit.js'

/** 「金额写法」 How money is printed: `group` puts separators between thousands, `places` rounds half-up and pads to so many decimals. */
export type MoneyStyle = { group?: boolean | undefined; places?: number | undefined }

/** 「写金额」 Money of 元 with its unit: `38.766462万元`. Without `places` exact, so that `readMoney` gives the same amount back. */
export const printMoney = (yuan: Decimal, unit: MoneyUnit, style: MoneyStyle = {}): string =>
  `${moneyDigits(yuan, unit, style)}${unit}`

/** The number alone, for a column whose head names the unit. */
export const moneyDigits = (yuan: Decimal, unit: MoneyUnit, { group = false, places }: MoneyStyle = {}): string => {
  const exact = shift(num(yuan), -yuanPlaces[unit])
  const digits = text(places === undefined ? exact : round(exact, places))
  const [whole = '', part = ''] = digits.split('.')
  const padded = part.padEnd(places ?? 0, '0')
  const grouped = group ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
  return padded === '' ? grouped : `${grouped}.${padded}`
}
