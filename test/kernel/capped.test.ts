import { describe, expect, it } from 'vitest'
import { hashOf } from '../../src/kernel/hash.js'
import { plainDataOf } from '../../src/kernel/plain-data.js'
import { parseObjective, parseProject } from '../../src/model/index.js'
import { parseNorms } from '../../src/norms/parse-norms.js'
import { parseRulebook } from '../../src/norms/parse-rulebook.js'

const half = '\uD800'
const codes = ({ issues }: { issues: readonly { code: string; path: unknown }[] }) =>
  issues.map(({ code, path }) => [code, path])

// What a door accepts is stored and hashed: a text without UTF-8 would be found out only there, by an exception.
describe('half a character', () => {
  it('is refused with its place, as a text and as a key; a whole one is taken', () => {
    expect(codes(plainDataOf({ a: ['道', half] }))).toEqual([['value.lone-surrogate', ['a', 1]]])
    expect(codes(plainDataOf({ [`a${half}`]: 1 }))).toEqual([['value.lone-surrogate', ['a\uFFFD']]])
    expect(codes(plainDataOf(`\uDC00\uD800`))).toEqual([['value.lone-surrogate', []]])
    expect(plainDataOf('𠮷')).toEqual({ value: '𠮷', issues: [] })
    expect(() => hashOf(plainDataOf({ a: '𠮷' }).value)).not.toThrow()
  })

  it('comes through no door', () => {
    const project = { id: 'p', name: `养护${half}`, funds: {}, objective: { indicators: [] } }
    expect(codes(parseProject(project))).toContainEqual(['value.lone-surrogate', ['name']])
    expect(codes(parseNorms({ day: half }))).toEqual([['value.lone-surrogate', ['day']]])
    expect(codes(parseRulebook({ id: half }))).toEqual([['value.lone-surrogate', ['id']]])
  })
})

describe('the issues of a door', () => {
  it('are a thousand at most, errors first, and the last says how many more there are', () => {
    const rows = Array.from({ length: 1500 }, () => ({}))
    const { ok, issues } = parseObjective({ indicators: rows })
    expect([ok, issues.length, issues[1000]?.code]).toEqual([false, 1001, 'issues.more'])
    expect(Number(issues[1000]?.params['count'])).toBeGreaterThan(500)
    const odd = Object.fromEntries(Array.from({ length: 1200 }, (_, i) => [`k${String(i)}`, 1]))
    const known = parseObjective({ indicators: [], ...odd })
    expect([known.ok, known.issues.length, known.issues[1000]?.params['count']]).toEqual([true, 1001, '200'])
    const mixed = parseObjective({ ...odd, indicators: [], statement: 1 })
    expect([mixed.ok, mixed.issues[0]?.severity]).toEqual([false, 'error'])
  })
})
