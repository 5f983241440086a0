import { describe, expect, it } from 'vitest'
import { compareGuard } from '../../support/guard-agrees.js'
import { diceOf, recordsOf } from '../../support/records-of.js'
import { publicShapes } from '../../support/shapes.js'

// As test/model/guard, longer and elsewhere with another HUNT_SEED.
const runs = 100_000
const seed = Number(process.env['HUNT_SEED'] ?? 20200226)

describe('the guard takes what the schema takes, and gives what the schema gives', () => {
  it.each(publicShapes)('$name', ({ schema }) => {
    const { accepted, wrong } = compareGuard(schema, recordsOf(schema, diceOf(seed)), runs)
    expect(wrong).toEqual([])
    expect(accepted).toBeGreaterThan(runs / 4)
  })
})
