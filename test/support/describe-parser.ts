import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/kernel/result.js'
import { deepFreeze } from './deep-freeze.js'
import { said } from './said.js'

type Table<X> = {
  /** Values that are taken as they stand. */
  good: readonly X[]
  /** A value that is taken in another form, and the form it gets. */
  canonical?: readonly [because: string, given: unknown, taken: X][]
  /** A value, and every issue it raises, as `code at path`. A table of warnings only is a value that is taken. */
  bad: readonly [because: string, given: unknown, issues: readonly string[]][]
  warned?: readonly [because: string, given: unknown, issues: readonly string[]][]
}

/** The table of a `parseX`: what it takes, what it makes of it, every issue with its path. */
export const describeParser = <X>(
  name: string,
  parse: (value: unknown) => Result<X>,
  { good, canonical = [], bad, warned = [] }: Table<X>,
): void => {
  describe(name, () => {
    it.each(good.map((value) => [JSON.stringify(value), value] as const))(
      'takes %s as it stands, as a copy',
      (_, value) => {
        const read = parse(deepFreeze(structuredClone(value)))
        expect(read).toStrictEqual({ ok: true, value, issues: [] })
        expect(parse(JSON.parse(JSON.stringify(read.ok && read.value)))).toStrictEqual(read)
      },
    )
    it.each(canonical)('%s', (_, given, taken) =>
      expect(parse(given)).toStrictEqual({ ok: true, value: taken, issues: [] }),
    )
    it.each(bad)('refuses %s', (_, given, issues) => {
      const read = parse(given)
      expect(said(read)).toEqual(issues)
      expect(read.ok).toBe(false)
    })
    it.each(warned)('warns of %s and takes the rest', (_, given, issues) => {
      const read = parse(given)
      expect(said(read)).toEqual(issues)
      expect(read.ok).toBe(true)
    })
    it.each([
      [undefined, 'missing'],
      [null, 'empty'],
      ['', 'empty'],
      ['x', 'type'],
      [7, 'type'],
      [true, 'type'],
      [[], 'type'],
    ])('refuses %j in its place', (given, kind) => {
      const read = parse(given)
      expect(read.ok).toBe(false)
      expect(said(read)).toEqual([`value.${kind} at (root)`])
    })
  })
}
