import { describe, expect, it } from 'vitest'
import { evaluateProject } from '../../../src/evaluation/evaluate-project.js'
import { describeIssue } from '../../../src/explain/describe-issue.js'
import { zhCN } from '../../../src/explain/zh-CN.js'
import type { Result } from '../../../src/kernel/result.js'
import type { Project } from '../../../src/model/project.js'
import { national } from '../../../src/norms/national.js'
import { arbitraryProject } from '../../support/arbitrary-project.js'
import { norms2021 } from '../../support/norms.js'
import { parseDoors, readDoors, type Door } from './doors.js'
import { fc } from './hunt.js'

const values = 3_000
const million = 1_000_000

const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = '1'
  for (let i = 0; i < depth; i += 1) value = wrap(value)
  return value
}
const boobyTrap = (): unknown => new Proxy({}, Object.fromEntries(['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'isExtensible'].map((trap) => [trap, () => { throw new Error(trap) }])))
const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}
/** Says something else each time it is asked. */
const fickle = (): unknown => {
  let asked = 0
  return new Proxy([], { get: (target, key) => (key === 'length' ? (asked += 1) : Reflect.get(target, key)), ownKeys: () => ['length', String(asked)], getOwnPropertyDescriptor: (_, key) => (key === 'length' ? { value: asked, writable: true, enumerable: false, configurable: false } : { value: asked, enumerable: true, configurable: true, writable: true }) })
}
const throwing = (): never => { throw new Error('called') }
const ring = (): unknown => {
  const loop: Record<string, unknown> = { kind: 'measure' }
  loop['objective'] = { indicators: [loop] }
  return loop
}

/** Texts that other parsers of numbers, days and tables let through. */
const texts = ['0x10', '1e999999', '1e5', 'Infinity', '-Infinity', 'NaN', '1_000', '١٢٣', '１２３', '0b1', ' 1', '1 ', '+1', '--1', '.', '-', '-0', '00', '1.', '.5', '1,2,3', '9'.repeat(41), `0.${'0'.repeat(60)}1`, '\uD800', '\uDFFF95%', '95\uD800%', '𠮷', '\u0000', '\u202E95%', '\uFEFF95', '95\u200B%', '__proto__', 'constructor', 'toString', '2021-02-30', '0000-00-00', '9999-12-31', '99999-01-01', '275760年9月13日', '≥', '≥≥≥', '≥-', '>=<=', '～', '1~', '~1', '1~2~3', '±', '1±', '%', '百分之', '百分之百', '万万元', '每', '/', '元/元/元', '(((', ')(', '以上以上', '不低于不超过', '${1}', '{{1}}', '=1+1', '<script>', 'null', 'undefined', 'true', '[]', '{}', '"', '\\', '\n', '\r\n\t']
const pieces = ['≥', '>=', '＜', '不低于', '不少于', '以上', '以内', '95', '1,234', '１２', '.5', '0', '%', '‰', '百分点', '万元', '亿', '元', '/', '·', '~', '-', '—', '±', '年', '月', '日', '底', '前', '2021', '13', '百分之', '每', '(', '（', '；', ',', '、', '定性', '完成', '未', '达成', ' ', '\u3000', '\u200B', '\uD83D', '𠮷', '公里', '户', '人次']
const cell = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...texts) }, { weight: 6, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map((parts) => parts.join('')) }, { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) }, { weight: 1, arbitrary: fc.string({ maxLength: 300 }) })

const rare = fc.constantFrom<() => unknown>(
  boobyTrap, revoked, fickle, ring,
  () => ({ get kind() { return throwing() }, get id() { return throwing() }, get title() { return throwing() }, get indicators() { return throwing() } }),
  () => ({ toJSON: throwing, toString: throwing, valueOf: throwing, [Symbol.toPrimitive]: throwing }),
  () => Object.assign(['95%'], { kind: 'measure' }), () => new Array<unknown>(5), () => new Array<unknown>(300),
  () => JSON.parse('{"__proto__":{"ok":true,"kind":"missing"},"constructor":{"prototype":{"ok":true}}}') as unknown,
  () => Object.create({ kind: 'missing' }), () => new (class Measure { kind = 'missing' })(), () => new Map([['kind', 'missing']]), () => new Date(Number.NaN), () => Object('95%'), () => Symbol('95%'), () => 10n, () => throwing,
  () => new Uint8Array(8), () => new Error('x'), () => Promise.resolve(1), () => globalThis, () => Number.NaN, () => Infinity, () => -0, () => 1e308, () => null, () => undefined,
)
const long = fc.constantFrom<() => unknown>(() => '9'.repeat(million), () => '≥'.repeat(million), () => '万'.repeat(million), () => ' '.repeat(million), () => '\uD800'.repeat(million), () => nested(100_000, (inner) => [inner]), () => nested(100_000, (inner) => ({ objective: inner })))
const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true, withBoxedValues: true, key: fc.oneof(fc.string(), fc.constantFrom('kind', 'id', 'method', 'indicators', 'value', 'funds', 'title', 'rows', '__proto__')), values: [cell, fc.boolean(), fc.integer(), fc.double(), fc.constant(null), fc.constant(undefined)] })
const hostile = fc.oneof({ weight: 40, arbitrary: cell }, { weight: 40, arbitrary: anything }, { weight: 10, arbitrary: rare.map((make) => make()) })

const form = { id: 'p1', name: '试', year: '2021', kind: '一次性', moneyUnit: '万元', funds: { initial: '1', annual: '100', received: '2', executed: '89.75' }, statement: '试', indicators: [{ id: 'a', level1: '产出指标', level2: '数量指标', name: '里程', points: '50', target: '≥50', unit: '公里', actual: '45', reason: '雨' }, { level1: '效益指标', name: '改善', points: '40', target: '明显改善', share: '0.9' }] }
const table = { title: '试', year: '2021', unit: '万元', region: null, funds: { rows: [{ name: '年度资金总额', initial: '1', budget: '100', executed: '89.75' }, { name: '其中：财政拨款', budget: '100', executed: '89.75' }], execWeight: '10', execRate: '89.75%', execScore: '8.98' }, indicators: [{ level1: '产出指标', level2: '数量指标', level3: '里程', target: '≥42.22公里', actual: '37.24', weight: '50', score: '44.1', reason: null }, { level1: '', level2: '', level3: '其中：改建', target: '9月底前', actual: '10月', weight: '40', score: '0' }], total: { weight: '100', score: '53.08', grade: '差' } }
const rulebook = { ...national, id: 'somewhere', extends: 'national', parents: [] }

/** A sound value with one member, however deep, replaced: what a schema has seen least. */
const grafted = (sound: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.record({ sound, at: fc.array(fc.nat(12), { maxLength: 6 }), graft: hostile, key: fc.option(fc.constantFrom('__proto__', 'constructor', 'length', 'x', 'kind'), { nil: undefined, freq: 6 }) }).map(({ sound: from, at, graft, key }) => {
    const copy = structuredClone(from)
    let node = copy as Record<string, unknown>
    let [parent, name]: [Record<string, unknown> | undefined, string] = [undefined, '']
    for (const step of at) {
      const names = typeof node === 'object' && node !== null ? Object.keys(node) : []
      if (names.length === 0) break
      parent = node
      name = names[step % names.length]!
      node = node[name] as Record<string, unknown>
    }
    if (parent === undefined) return graft
    Object.defineProperty(parent, key ?? name, { value: graft, enumerable: true, configurable: true, writable: true })
    return copy
  })

const samples = fc.oneof({ weight: 4, arbitrary: arbitraryProject() as fc.Arbitrary<unknown> }, { weight: 3, arbitrary: fc.constantFrom<unknown>(form, table) }, { weight: 1, arbitrary: fc.constant<unknown>(rulebook) })
const parts = arbitraryProject().map(({ objective, funds }): unknown => objective.indicators[0]?.target ?? funds)
const value = fc.oneof({ weight: 5, arbitrary: hostile }, { weight: 4, arbitrary: grafted(samples) }, { weight: 2, arbitrary: grafted(parts) })

const ceiling = 4000 // of one sentence: what a hostile text can do to a page
const heed = (name: string, result: Result<unknown>): void => {
  const said = result.issues.some(({ severity }) => severity === 'error')
  if (result.ok === said) throw new Error(`${name}: ok is ${String(result.ok)} beside ${JSON.stringify(result.issues.slice(0, 3))}`)
  for (const issue of result.issues.slice(0, 20)) {
    if (typeof issue.code !== 'string' || !issue.path.every((step) => typeof step === 'string' || Number.isInteger(step)) || !Object.values(issue.params).every((param) => typeof param === 'string')) throw new Error(`${name}: no issue: ${JSON.stringify(issue)}`)
    const sentence = describeIssue(issue, zhCN)
    if (sentence === '' || sentence.includes('[object') || sentence.length > ceiling + issue.path.join('.').length) throw new Error(`${name}: ${issue.code} said as ${sentence.slice(0, 200)} (${String(sentence.length)})`)
  }
}
const open = (doors: Door[], given: unknown, taken: Record<string, number>): void => {
  for (const [name, door] of doors) {
    const result = door(given)
    heed(name, result)
    if (!result.ok) continue
    taken[name] = (taken[name] ?? 0) + 1
    if (name === 'parseProject' || name === 'readProject') evaluateProject(result.value as Project, norms2021)
    if (name === 'readSelfEvaluation') evaluateProject((result.value as { project: Project }).project, norms2021)
  }
}
const pollution = (): unknown[] => [Object.keys(Object.prototype), ({} as Record<string, unknown>)['ok'], Object.keys(Array.prototype)]

describe('hostile values', () => {
  it(`${String(values)} of them, each at every one of ${String(parseDoors.length + readDoors.length)} doors: a Result, never an exception`, () => {
    const taken: Record<string, number> = {}
    fc.assert(
      fc.property(value, (given) => {
        open(parseDoors, given, taken)
        open(readDoors, given, taken)
      }),
      { numRuns: values },
    )
    expect(pollution()).toEqual([[], undefined, []])
    console.log(`doors: of ${String(values)} values taken by ${Object.entries(taken).map(([name, n]) => `${name} ${String(n)}`).join(', ')}`)
    for (const [name] of [...parseDoors, ...readDoors]) expect(taken[name] ?? 0, `${name} takes some of them: the hunt gets past its first check`).toBeGreaterThan(0)
  })

  it('a million characters, a hundred thousand levels, as the value or anywhere in one', () => {
    const graftedLong = fc.record({ make: long, at: fc.array(fc.nat(12), { minLength: 1, maxLength: 5 }), sound: samples }).map(({ make, at, sound }): unknown => {
      const copy = structuredClone(sound)
      let node = copy as Record<string, unknown>
      for (const [i, step] of at.entries()) {
        const names = Object.keys(node)
        const name = names[step % Math.max(1, names.length)]
        if (name === undefined) break
        const next = node[name]
        if (i === at.length - 1 || typeof next !== 'object' || next === null) {
          node[name] = make()
          break
        }
        node = next as Record<string, unknown>
      }
      return copy
    })
    fc.assert(
      fc.property(fc.oneof(long.map((make) => make()), graftedLong), (given) => {
        open(parseDoors, given, {})
        open(readDoors, given, {})
      }),
      { numRuns: 300, endOnFailure: true },
    )
  })

  it('what unfolds without end: an array of four thousand million holes, an object that holds itself twice', () => {
    const holes = Object.assign([], { length: 4_294_967_295 })
    const twice = nested(100_000, (inner) => ({ objective: inner, indicators: [inner] }))
    const doors = [...parseDoors, ...readDoors].filter(([name]) => ['parseProject', 'parseTarget', 'parseRulebook', 'readSelfEvaluation', 'readProject'].includes(name))
    for (const given of [holes, twice, { ...form, indicators: holes }, { ...table, indicators: holes }]) open(doors, given, {})
  })
})
