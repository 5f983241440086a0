import { fold } from './read-cell.js'

export const moneyUnits = ['元', '万元', '亿元'] as const

/** 「金额单位」 The units money is read and printed in. */
export type MoneyUnit = (typeof moneyUnits)[number]

/** How many places the decimal point moves from a unit to 元. */
export const yuanPlaces: Readonly<Record<MoneyUnit, number>> = { 元: 0, 万元: 4, 亿元: 8 }

/** The money unit a unit cell names: `万元`, `单位:万元`, `(人民币 元)`. */
export const moneyUnitOf = (text: string): MoneyUnit | undefined => {
  const bare = fold(text.trim())
    .replace(/^\(|\)$/g, '')
    .replace(/^(?:金额)?单位:?/, '')
    .replace(/^人民币/, '')
  return bare === '元' || bare === '万元' || bare === '亿元' ? bare : undefined
}

/** The units there are, for whoever named another. */
export const unsupported = (unit: string): { printed: string; supported: string } => ({
  printed: unit.slice(0, shown),
  supported: Object.keys(yuanPlaces).join('、'),
})

const shown = 40
