import { describe, expect, it } from 'vitest'
import { compareGuard } from '../../support/guard-agrees.js'
import { diceOf, recordsOf } from '../../support/records-of.js'
import { publicShapes } from '../../support/shapes.js'

const runs = 400

// The same as guard-agrees.test.ts, fewer: quick enough to be asked of every mutant.
describe('the guard itself takes ordinary data, and only what the schema takes', () => {
  it.each(publicShapes)('$name', ({ name, schema }) => {
    const { accepted, refused, wrong } = compareGuard(schema, recordsOf(schema, diceOf(20261125 + name.length)), runs)
    expect(wrong).toEqual([])
    expect(accepted).toBeGreaterThan(runs / 8)
    expect(refused).toBeGreaterThan(runs / 20)
  })
})
