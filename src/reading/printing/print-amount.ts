import type { Decimal } from '../../kernel/number.js'

/** A number with its unit so that it reads back as both: 10(月) is ten months, 10月 would be October. */
export const printAmount = (value: Decimal, unit: string | undefined): string => {
  if (unit === undefined) return value
  return isDateWord(value, unit) ? `${value}(${unit})` : `${value}${unit}`
}

const isDateWord = (value: Decimal, unit: string): boolean =>
  unit === '月' || unit === '日' || (unit === '年' && /^\d{4}$/.test(value))
