import type { Facts } from '../../../kernel/words.js'

/** A formula and its result, to the places of the framework where it had to be rounded. */
export const gives = (f: Facts<'rounded' | 'value' | 'places'>, formula: string): string =>
  f.rounded === '' ? `${formula} = ${f.value}分` : `${formula} ≈ ${f.value}分（四舍五入到${f.places}位小数）`

/** The band it fell in, where that has a name. */
export const tier = (f: Facts<'tier'>): string => (f.tier === '' ? '' : `，属“${f.tier}”档`)

/** The reason in brackets, where one is given. */
export const because = (f: Facts<'because'>): string => (f.because === '' ? '' : `（${f.because}）`)
