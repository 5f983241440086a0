import { fc } from './property.js'

type Shape = { max?: number; places?: number; negative?: boolean }

/** Decimal text, not always canonical: zeros behind the point come as people type them. */
export const arbitraryDecimal = ({ max = 100_000, places = 6, negative = true }: Shape = {}): fc.Arbitrary<string> =>
  fc
    .record({
      minus: negative ? fc.boolean() : fc.constant(false),
      whole: fc.nat(max),
      part: fc.integer({ min: 0, max: places }).chain((n) => fc.array(fc.nat(9), { minLength: n, maxLength: n })),
    })
    .map(({ minus, whole, part }) => `${minus ? '-' : ''}${String(whole)}${part.length ? `.${part.join('')}` : ''}`)

/** Points as tables print them, halves common: where ties of rounding come from. */
export const arbitraryPoints = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom('7.5', '12.5', '22.5', '2.5', '0.5', '10', '15', '30', '3'),
    fc.nat(60).map((n) => String(n / 2)),
  )
