import { describe, expect, it } from 'vitest'
import { lock } from './lock.js'
import { changedLines, written } from './written.js'

const url = new URL('../../rulebooks.lock.json', import.meta.url)
const now = await lock()

describe('rulebooks.lock.json', () => {
  it('pins every norm entry, every document, every rule’s own basis, and the hash of each shipped rulebook', () => {
    expect(changedLines(written(url, now), now)).toEqual([])
  })

  it('is JSON in which no entry hides another', () => {
    const entries = Object.values(JSON.parse(now) as Record<string, object>).flatMap((each) => Object.keys(each))
    expect(entries.length).toBe(now.split('\n').filter((line) => line.startsWith('    ')).length)
  })

  it('prints a changed entry as what stood and what stands', () => {
    expect(changedLines('{\n  "a": 1,\n  "b": 2\n}', '{\n  "a": 1,\n  "b": 3\n}')).toEqual(['-   "b": 2', '+   "b": 3'])
  })
})
