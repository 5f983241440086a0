import * as z from 'zod/mini'
import { actions } from './monitoring-vocabulary.js'
import { categories, dimensions, grades, lights, partyKinds } from './vocabulary.js'

// The shapes that the values of norms are made of. Each is made when asked for: nothing builds a schema at import.

export const decimal = () =>
  z
    .string('decimal.not-text')
    .check(
      z.regex(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/, { error: 'decimal.malformed', abort: true }),
      z.maxLength(40, 'decimal.too-long'),
    )

/** A count of days or years: whole, at most four digits. */
export const count = () => z.string('decimal.not-text').check(z.regex(/^(?:0|[1-9]\d{0,3})$/, 'value.malformed'))

export const share = () =>
  z.string('decimal.not-text').check(z.regex(/^(?:0(?:\.\d{0,11}[1-9])?|1)$/, 'share.out-of-range'))

export const text = () => z.string().check(z.minLength(1))
export const label = () => z.strictObject({ zh: text(), en: z.exactOptional(z.string()) })
export const dimension = () => z.enum(dimensions)
export const category = () => z.enum(categories)
export const grade = () => z.enum(grades)
export const partyKind = () => z.enum(partyKinds)
export const light = () => z.enum(lights)
export const action = () => z.enum(actions)
export const term = () =>
  z.strictObject({
    days: z.string('decimal.not-text').check(z.regex(/^(?:0|[1-9]\d{0,4})$/, 'decimal.malformed')),
    kind: z.enum(['calendar', 'working']),
  })

/** A day that every year has, `MM-DD`. Not 02-29: a rule would hold in one year of four only; the end of February is 02-28. */
export const dayOfYear = () =>
  z
    .string()
    .check(
      z.regex(
        /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$/,
        'value.malformed',
      ),
    )

export const choice = <const C extends string>(name: C) => z.strictObject({ choice: z.literal(name) })

/** Bands of which no two begin at the same bound. */
export const bandsOf = <S extends z.ZodMiniType<{ from: string }>>(band: S) =>
  z.array(band).check(z.minLength(1), z.refine(distinctBounds, 'bands.repeated-bound'))

const distinctBounds = (bands: readonly { from: string }[]): boolean =>
  new Set(bands.map(({ from }) => from)).size === bands.length
