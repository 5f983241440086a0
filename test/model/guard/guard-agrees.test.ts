import { describe, expect, it } from 'vitest'
import { compareGuard } from '../../support/guard-agrees.js'
import { diceOf, recordsOf } from '../../support/records-of.js'
import { publicShapes } from '../../support/shapes.js'

const runs = 20_000

describe('the guard takes what the schema takes, and gives what the schema gives', () => {
  it.each(publicShapes)(
    '$name',
    ({ name, schema }) => {
      const { accepted, refused, wrong } = compareGuard(schema, recordsOf(schema, diceOf(20200225 + name.length)), runs)
      expect(wrong).toEqual([])
      expect(accepted).toBeGreaterThan(runs / 4)
      expect(refused).toBeGreaterThan(runs / 8)
    },
    60_000,
  )
})
