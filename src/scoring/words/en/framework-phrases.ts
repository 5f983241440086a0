import type { Facts } from '../../../kernel/words.js'

/** A formula and its result, to the places of the framework where it had to be rounded. */
export const gives = (f: Facts<'rounded' | 'value' | 'places'>, formula: string): string =>
  f.rounded === '' ? `${formula} = ${f.value}` : `${formula} ≈ ${f.value} (half-up to ${places(f)})`

/** To how many decimals. */
export const places = (f: Facts<'places'>): string => `${f.places} decimal${f.places === '1' ? '' : 's'}`

/** The band it fell in, where that has a name. */
export const tier = (f: Facts<'tier'>): string => (f.tier === '' ? '' : `, in the band “${f.tier}”`)

/** What it earned of what it was worth. */
export const worth = (f: Facts<'value' | 'points'>): string => `${f.value} of ${f.points}`

/** The reason in brackets, where one is given. */
export const because = (f: Facts<'because'>): string => (f.because === '' ? '' : ` (${f.because})`)
