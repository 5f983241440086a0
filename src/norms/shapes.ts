import * as z from 'zod/mini'
import { maxDecimalLength, toDecimal } from '../kernel/read-decimal.js'
import { actions } from './monitoring-vocabulary.js'
import { toldAs } from './told-as.js'
import { categories, dimensions, grades, lights, partyKinds } from './vocabulary.js'

// The shapes that the values of norms are made of. Each is made when asked for: nothing builds a schema at import. What a number may
// be stands in one pattern, so that its JSON Schema refuses what the parser refuses.

const canonical = /^(?:0|-?(?:0\.\d*[1-9]|[1-9]\d*(?:\.\d*[1-9])?))$/

const numberIn = (form: RegExp, outside: string) =>
  z
    .string('decimal.not-text')
    .check(
      z.regex(form, { error: ({ input }) => whyNot(input as string) ?? outside, abort: true }),
      z.maxLength(maxDecimalLength, 'decimal.too-long'),
    )

/** Why a text is no number as a rulebook writes it, if it is none. */
const whyNot = (text: string): string | undefined => {
  if (canonical.test(text)) return undefined
  const read = toDecimal(text)
  return read.ok ? toldAs('decimal.not-canonical', { canonical: read.value }) : 'decimal.malformed'
}

export const decimal = () => numberIn(canonical, 'decimal.malformed')

/** An amount, a growth, a bound of a ratio: nothing below 0. */
export const notNegative = () =>
  numberIn(/^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/, toldAs('decimal.out-of-range', { least: '0' }))

/** Points and scores of a total of 100. */
export const upToHundred = () =>
  numberIn(/^(?:100|(?:0|[1-9]\d?)(?:\.\d*[1-9])?)$/, toldAs('decimal.out-of-range', { least: '0', most: '100' }))

export const share = () => numberIn(/^(?:0(?:\.\d{0,11}[1-9])?|1)$/, 'share.out-of-range')

/** A count of days or years: whole, at most four digits. */
export const count = () => numberIn(/^(?:0|[1-9]\d{0,3})$/, toldAs('count.out-of-range', { least: '0', most: '9999' }))

const days = () => numberIn(/^(?:0|[1-9]\d{0,4})$/, toldAs('count.out-of-range', { least: '0', most: '99999' }))

/** An object of these members and no others: one more is refused, and those there may be are named. */
export const closed = <const S extends z.core.$ZodLooseShape>(shape: S) =>
  z.strictObject(shape, onlyThese(Object.keys(shape)))

/** A record of some of these names and no others. */
export const someOf = <const N extends string, V extends z.ZodMiniType>(names: readonly N[], value: V) =>
  z.partialRecord(z.enum(names), value, onlyThese(names))

const onlyThese = (names: readonly string[]) => ({
  error: ({ code }: { code?: string }) =>
    code === 'unrecognized_keys' ? toldAs('value.unknown-key', { allowed: names.join(', ') }) : undefined,
})

export const text = () => z.string().check(z.minLength(1))
export const label = () => closed({ zh: text(), en: z.exactOptional(z.string()) })
export const dimension = () => z.enum(dimensions)
export const category = () => z.enum(categories)
export const grade = () => z.enum(grades)
export const partyKind = () => z.enum(partyKinds)
export const light = () => z.enum(lights)
export const action = () => z.enum(actions)
export const term = () => closed({ days: days(), kind: z.enum(['calendar', 'working']) })

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

export const choice = <const C extends string>(name: C) => closed({ choice: z.literal(name) })

/** Bands of which no two begin at the same bound. */
export const bandsOf = <S extends z.ZodMiniType<{ from: string }>>(band: S) =>
  z.array(band).check(
    z.minLength(1),
    eachOnce(({ from }: { from: string }) => from, ['from']),
  )

/** No item of a list twice; one without a name is compared with none. The second one is where it is told, at that member of it. */
export const eachOnce = <Item>(nameOf: (item: Item) => string | undefined, member: readonly string[] = []) =>
  z.check<readonly Item[]>(({ value, issues }) => {
    const names = value.map(nameOf)
    names.forEach((name, i) => {
      if (name === undefined || names.indexOf(name) === i) return
      issues.push({ code: 'custom', path: [i, ...member], message: 'value.repeated', input: value })
    })
  })
