import { describe, expect, it } from 'vitest'
import { evaluateProject } from '../../../src/evaluation/evaluate-project.js'
import { describeIssue } from '../../../src/explain/describe-issue.js'
import { zhCN } from '../../../src/explain/zh-CN.js'
import type { Result } from '../../../src/kernel/result.js'
import type { Project } from '../../../src/model/promise/project.js'
import { norms2021 } from '../../support/norms.js'
import { parseDoors, readDoors, type Door } from './doors.js'
import { fc, short } from './hunt.js'
import { sound, soundForm, soundTable } from './sound.js'

const values = short ? 2000 : 100_000
const million = 1_000_000

const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = '1'
  for (let i = 0; i < depth; i += 1) value = wrap(value)
  return value
}
const boobyTrap = (): unknown =>
  new Proxy(
    {},
    Object.fromEntries(
      ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'isExtensible'].map((trap) => [
        trap,
        () => {
          throw new Error(trap)
        },
      ]),
    ),
  )
const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}
/** Says something else each time it is asked. */
const fickle = (): unknown => {
  let asked = 0
  return new Proxy([], {
    get: (target, key) => (key === 'length' ? (asked += 1) : Reflect.get(target, key)),
    ownKeys: () => ['length', String(asked)],
    getOwnPropertyDescriptor: (_, key) =>
      key === 'length'
        ? { value: asked, writable: true, enumerable: false, configurable: false }
        : { value: asked, enumerable: true, configurable: true, writable: true },
  })
}
const throwing = (): never => {
  throw new Error('called')
}
const ring = (): unknown => {
  const loop: Record<string, unknown> = { kind: 'measure' }
  loop['objective'] = { indicators: [loop] }
  return loop
}

type Make = () => unknown

/** Texts that other parsers of numbers, days and tables let through. */
const texts = [
  '0x10',
  '1e999999',
  '1e5',
  'Infinity',
  '-Infinity',
  'NaN',
  '1_000',
  '١٢٣',
  '１２３',
  '0b1',
  ' 1',
  '1 ',
  '+1',
  '--1',
  '.',
  '-',
  '-0',
  '00',
  '1.',
  '.5',
  '1,2,3',
  '9'.repeat(41),
  `0.${'0'.repeat(60)}1`,
  '\uD800',
  '\uDFFF95%',
  '95\uD800%',
  '𠮷',
  '\u0000',
  '\u202E95%',
  '\uFEFF95',
  '95\u200B%',
  '__proto__',
  'constructor',
  'toString',
  '2021-02-30',
  '0000-00-00',
  '9999-12-31',
  '99999-01-01',
  '275760年9月13日',
  '≥',
  '≥≥≥',
  '≥-',
  '>=<=',
  '～',
  '1~',
  '~1',
  '1~2~3',
  '±',
  '1±',
  '%',
  '百分之',
  '百分之百',
  '万万元',
  '每',
  '/',
  '元/元/元',
  '(((',
  ')(',
  '以上以上',
  '不低于不超过',
  '${1}',
  '{{1}}',
  '=1+1',
  '<script>',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  '"',
  '\\',
  '\n',
  '\r\n\t',
]
const pieces = [
  '≥',
  '>=',
  '＜',
  '不低于',
  '不少于',
  '以上',
  '以内',
  '95',
  '1,234',
  '１２',
  '.5',
  '0',
  '%',
  '‰',
  '百分点',
  '万元',
  '亿',
  '元',
  '/',
  '·',
  '~',
  '-',
  '—',
  '±',
  '年',
  '月',
  '日',
  '底',
  '前',
  '2021',
  '13',
  '百分之',
  '每',
  '(',
  '（',
  '；',
  ',',
  '、',
  '定性',
  '完成',
  '未',
  '达成',
  ' ',
  '\u3000',
  '\u200B',
  '\uD83D',
  '𠮷',
  '公里',
  '户',
  '人次',
]
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...texts) },
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 300 }) },
)

const rare = fc.constantFrom<Make>(
  boobyTrap,
  revoked,
  fickle,
  ring,
  () => ({
    get kind() {
      return throwing()
    },
    get id() {
      return throwing()
    },
    get title() {
      return throwing()
    },
    get indicators() {
      return throwing()
    },
  }),
  () => ({ toJSON: throwing, toString: throwing, valueOf: throwing, [Symbol.toPrimitive]: throwing }),
  () => Object.assign(['95%'], { kind: 'measure' }),
  () => new Array<unknown>(5),
  () => new Array<unknown>(300),
  () => JSON.parse('{"__proto__":{"ok":true,"kind":"missing"},"constructor":{"prototype":{"ok":true}}}') as unknown,
  () => Object.create({ kind: 'missing' }),
  () =>
    new (class Measure {
      kind = 'missing'
    })(),
  () => new Map([['kind', 'missing']]),
  () => new Date(Number.NaN),
  () => Object('95%'),
  () => Symbol('95%'),
  () => 10n,
  () => throwing,
  () => new Uint8Array(8),
  () => new Error('x'),
  () => Promise.resolve(1),
  () => globalThis,
  () => Number.NaN,
  () => Infinity,
  () => -0,
  () => 1e308,
  () => null,
  () => undefined,
)
const long = fc.constantFrom<Make>(
  () => '9'.repeat(million),
  () => '≥'.repeat(million),
  () => '万'.repeat(million),
  () => ' '.repeat(million),
  () => '\uD800'.repeat(million),
  () => nested(100_000, (inner) => [inner]),
  () => nested(100_000, (inner) => ({ objective: inner })),
)
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
  withBoxedValues: true,
  key: fc.oneof(
    fc.string(),
    fc.constantFrom('kind', 'id', 'method', 'indicators', 'value', 'funds', 'title', 'rows', '__proto__'),
  ),
  values: [cell, fc.boolean(), fc.integer(), fc.double(), fc.constant(null), fc.constant(undefined)],
})
// Values travel as functions that make them: fast-check itself looks into what it draws, and would step into a trap.
const kept = (drawn: fc.Arbitrary<unknown>): fc.Arbitrary<Make> => drawn.map((given) => () => given)
const hostile: fc.Arbitrary<Make> = fc.oneof(
  { weight: 40, arbitrary: kept(cell) },
  { weight: 40, arbitrary: kept(anything) },
  { weight: 10, arbitrary: rare },
)

type Graft = { at: number[]; make: Make; key: string | undefined }
const graftOf = (make: fc.Arbitrary<Make>): fc.Arbitrary<Graft> =>
  fc.record({
    at: fc.array(fc.nat(12), { minLength: 1, maxLength: 6 }),
    make,
    key: fc.option(fc.constantFrom('__proto__', 'constructor', 'x', 'kind'), { nil: undefined, freq: 6 }),
  })

/** A sound value with one member, however deep, replaced: what a schema has seen least. */
const grafted = (sound: unknown, { at, make, key }: Graft): unknown => {
  if (typeof sound !== 'object' || sound === null) return make()
  const copy: object = structuredClone(sound)
  let [parent, name]: [object, string] = [copy, key ?? 'x']
  let node: unknown = copy
  for (const step of at) {
    if (typeof node !== 'object' || node === null) break
    const names = Object.keys(node)
    if (names.length === 0) break
    parent = node
    name = names[step % names.length]!
    node = (node as Record<string, unknown>)[name]
  }
  Object.defineProperty(parent, key ?? name, { value: make(), enumerable: true, configurable: true, writable: true })
  return copy
}

const ceiling = 4000 // of one sentence: what a hostile text can do to a page
const heed = (name: string, result: Result<unknown>): void => {
  const said = result.issues.some(({ severity }) => severity === 'error')
  if (result.ok === said)
    throw new Error(`${name}: ok is ${String(result.ok)} beside ${JSON.stringify(result.issues.slice(0, 3))}`)
  for (const issue of result.issues.slice(0, 5)) {
    if (
      typeof issue.code !== 'string' ||
      !issue.path.every((step) => typeof step === 'string' || Number.isInteger(step)) ||
      !Object.values(issue.params).every((param) => typeof param === 'string')
    )
      throw new Error(`${name}: no issue: ${JSON.stringify(issue)}`)
    const sentence = describeIssue(issue, zhCN)
    if (sentence === '' || sentence.includes('[object') || sentence.length > ceiling + issue.path.join('.').length)
      throw new Error(`${name}: ${issue.code} said as ${sentence.slice(0, 200)} (${String(sentence.length)})`)
  }
}
const through = ([name, door]: Door, given: unknown): Result<unknown> => {
  try {
    return door(given)
  } catch (thrown) {
    throw new Error(`${name} threw ${String(thrown)}`, { cause: thrown })
  }
}
const doors: Door[] = [...parseDoors, ...readDoors]
const taken = new Map<string, number>()
const enter = (door: Door, given: unknown): void => {
  const [name] = door
  const result = through(door, given)
  heed(name, result)
  if (!result.ok) return
  const times = (taken.get(name) ?? 0) + 1
  taken.set(name, times)
  if (times % 10 !== 0) return // what was taken can be evaluated: looked at now and then
  if (name === 'parseProject') evaluateProject(result.value as Project, norms2021)
  if (name === 'readSelfEvaluation' || name === 'readProject')
    evaluateProject((result.value as { project: Project }).project, norms2021)
}
const pollution = (): unknown[] => [
  Object.keys(Object.prototype),
  ({} as Record<string, unknown>)['ok'],
  Object.keys(Array.prototype),
]

describe('hostile values', () => {
  it('start from sound ones, which every door takes', () => {
    for (const [name, value] of Object.entries(sound))
      expect([
        name,
        through(
          doors.find(([each]) => each === name)!,
          value,
        ).issues.filter(({ severity }) => severity === 'error'),
      ]).toEqual([name, []])
  })

  it(`${String(values)} at each of ${String(doors.length)} doors: a Result, never an exception`, () => {
    fc.assert(
      fc.property(graftOf(hostile), fc.boolean(), (graft, whole) => {
        for (const door of doors) enter(door, whole ? graft.make() : grafted(sound[door[0]], graft))
      }),
      { numRuns: values },
    )
    expect(pollution()).toEqual([[], undefined, []])
    console.log(
      `doors: of ${String(values)} values taken by ${[...taken].map(([name, n]) => `${name} ${String(n)}`).join(', ')}`,
    )
    for (const name of Object.keys(sound))
      expect(taken.get(name) ?? 0, `${name} takes some of them: the hunt gets past its first check`).toBeGreaterThan(0)
  })

  it('a million characters, a hundred thousand levels, as the value or anywhere in one', () => {
    fc.assert(
      fc.property(graftOf(long), fc.boolean(), (graft, whole) => {
        for (const door of doors) enter(door, whole ? graft.make() : grafted(sound[door[0]], graft))
      }),
      { numRuns: 100, endOnFailure: true },
    )
  })

  it('what unfolds without end: an array of four thousand million holes, an object that holds itself twice', () => {
    const holes = Object.assign([], { length: 4_294_967_295 })
    const twice = nested(100_000, (inner) => ({ objective: inner, indicators: [inner] }))
    const some = doors.filter(([name]) =>
      ['parseProject', 'parseTarget', 'parseRulebook', 'readSelfEvaluation', 'readProject'].includes(name),
    )
    for (const given of [holes, twice, { ...soundForm, indicators: holes }, { ...soundTable, indicators: holes }])
      for (const door of some) enter(door, given)
  })
})
