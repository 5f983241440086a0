import { readFileSync, readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isBare, reachable } from '../support/reachable.js'

const rooms = readdirSync('src', { withFileTypes: true }).filter((each) => each.isDirectory() && each.name !== 'kernel')
const names = ['index', ...rooms.map(({ name }) => `${name}/index`), 'explain/zh-CN', 'explain/en']
const doors = await Promise.all(
  names.map(
    async (name) => [name, (await import(pathToFileURL(`src/${name}.ts`).href)) as Record<string, unknown>] as const,
  ),
)

describe('what the doors export', () => {
  it('is walked through every door of package.json', () => {
    const exported = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { exports: object }).exports)
    expect(doors).toHaveLength(exported.length - 1) // all but package.json itself
  })

  // One program's `national.norms[…][0].value = '99'` would be another program's wrong score.
  it.each(doors)('cannot be changed: %s', (_, door) => {
    const open: string[] = []
    for (const [name, value] of Object.entries(door))
      for (const [thing, way] of reachable(value, name)) if (!Object.isFrozen(thing) && !isBare(thing)) open.push(way)
    expect(open).toEqual([])
  })
})
