import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isBare, reachable } from '../support/reachable.js'

const doors = import.meta.glob<Record<string, unknown>>(
  ['../../src/index.ts', '../../src/*/index.ts', '../../src/explain/{zh-CN,en}.ts'],
  { eager: true },
)

describe('what the doors export', () => {
  it('is walked through every door there is', () => {
    const rooms = readdirSync('src', { withFileTypes: true }).filter((each) => each.isDirectory())
    expect(Object.keys(doors)).toHaveLength(rooms.length - 1 + 'kernel has no door; root, zh-CN, en'.split(',').length)
  })

  // One program's `national.norms[…][0].value = '99'` would be another program's wrong score.
  it.each(Object.entries(doors))('cannot be changed: %s', (_, door) => {
    const open: string[] = []
    for (const [name, value] of Object.entries(door))
      for (const [thing, way] of reachable(value, name)) if (!Object.isFrozen(thing) && !isBare(thing)) open.push(way)
    expect(open).toEqual([])
  })
})
