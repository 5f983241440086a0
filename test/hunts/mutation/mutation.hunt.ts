import { appendFileSync, existsSync, readFileSync, utimesSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { hub, type Test } from './hub.js'

type Mutant = { id: string; file: string; line: number }
type Plan = { mutants: Mutant[]; tests: string[]; root: string; results: string }
type Stryker = {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> } | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
}

const plan: Plan = JSON.parse(readFileSync(process.env['MUTATION_PLAN'] ?? '', 'utf8'))
const switches = ((globalThis as { __stryker__?: Stryker }).__stryker__ ??= {})

// The script that started this ends a test that never comes back; each one that begins says that this is alive.
const beat = (): void => {
  if (existsSync(plan.results)) utimesSync(plan.results, new Date(), new Date())
}

const load = async (file: string): Promise<Test[]> => {
  beat()
  Object.assign(hub, { file, path: [], tests: [], before: [], expect })
  await import(/* @vite-ignore */ `${plan.root}${file}`)
  const { tests, before } = hub
  for (const each of before) await each()
  return tests
}

const passes = async ({ body }: Test): Promise<boolean> => {
  beat()
  try {
    await body()
    return true
  } catch {
    return false
  }
}

/** One mutant awake for as long as the work takes; one that loops is stopped by the number of times it is reached. */
const awake = async <T>(id: string, limit: number, body: () => Promise<T>): Promise<T> => {
  Object.assign(switches, { activeMutant: id, hitCount: 0, hitLimit: limit })
  try {
    return await body()
  } finally {
    Object.assign(switches, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined })
  }
}

type Timed = Test & { id: string; ms: number }

/** Every test once, no mutant awake: how long each takes, and which mutants it reaches. */
const dryRun = async (): Promise<Timed[]> => {
  const timed: Timed[] = []
  switches.mutantCoverage = { static: {}, perTest: {} }
  const loaded: Test[][] = []
  for (const file of plan.tests) loaded.push(await load(file)) // all before the first test: what runs while loading is static
  for (const test of loaded.flatMap((tests) =>
    tests.map((each, index) => ({ ...each, id: `${each.file}#${String(index)}` })),
  )) {
    switches.currentTestId = test.id
    const start = performance.now()
    if (await passes(test)) timed.push({ ...test, ms: performance.now() - start })
    else console.log(`left out, it fails without a mutant: ${test.id} ${test.name}`)
    switches.currentTestId = undefined
  }
  return timed
}

/** The same tests, their modules loaded anew. */
const reload = async (tests: readonly Timed[]): Promise<Timed[]> => {
  const known = new Map(tests.map((test) => [test.id, test.ms]))
  const again: Timed[] = []
  vi.resetModules()
  for (const file of plan.tests)
    for (const [index, test] of (await load(file)).entries()) {
      const id = `${file}#${String(index)}`
      const ms = known.get(id)
      if (ms !== undefined) again.push({ ...test, id, ms })
    }
  return again
}

const nearness = (test: string, source: string): number => {
  const [room = '', ...rest] = source.replace(/^src\//, '').split('/')
  const name = (rest.at(-1) ?? room).replace(/\.ts$/, '')
  if (test.endsWith(`/${name}.test.ts`)) return 0
  if (/words|terms/.test(source) && /^test\/(?:explain|register)\//.test(test)) return 0
  if (test.startsWith(`test/${[room, ...rest.slice(0, -1)].join('/')}/`)) return 1
  if (test.startsWith(`test/${room}/`)) return 2
  return /^test\/(?:register|golden|explain)\//.test(test) ? 3 : 4
}

it('tries every mutant of the plan', async () => {
  let tests = await dryRun()
  const coverage = switches.mutantCoverage ?? { static: {}, perTest: {} }
  switches.mutantCoverage = undefined
  const passing = new Set(tests.map(({ id }) => id))
  const costs = new Map(plan.tests.map((file) => [file, 0]))
  for (const { file, ms } of tests) costs.set(file, (costs.get(file) ?? 0) + ms)
  const hits = (test: string, mutant: string): number => coverage.perTest[test]?.[mutant] ?? 0

  /** Modules loaded before the mutant woke: quick, but what they worked out while loading is sound. */
  const quick = async ({ id, file }: Mutant): Promise<string | undefined> => {
    const reached = tests.filter((test) => hits(test.id, id) > 0)
    const weight = (test: Timed): number => (nearness(test.file, file) + 1) * (1 + test.ms)
    for (const test of reached.sort((a, b) => weight(a) - weight(b))) {
      const sound = await awake(id, hits(test.id, id) * 100 + 1000, () => passes(test))
      if (sound) continue
      if (await passes(test)) return test.id
      return 'spoilt' // the mutant left something behind
    }
    return undefined
  }

  /** Every module loaded anew under the mutant, the nearest tests first. */
  const thorough = async ({ id, file }: Mutant): Promise<string | undefined> => {
    const all = (coverage.static[id] ?? 0) > 0
    const files = plan.tests.filter((each) => all || tests.some((test) => test.file === each && hits(test.id, id) > 0))
    const weight = (each: string): number => nearness(each, file) * 1e6 + (costs.get(each) ?? 0)
    vi.resetModules()
    return awake(id, 1e7, async () => {
      for (const each of files.sort((a, b) => weight(a) - weight(b))) {
        let loaded: Test[] = []
        try {
          loaded = await load(each)
        } catch {
          return `${each} does not load`
        }
        for (const [index, test] of loaded.entries()) {
          const name = `${each}#${String(index)}`
          if (passing.has(name) && (all || hits(name, id) > 0) && !(await passes(test))) return name
        }
      }
      return undefined
    })
  }

  console.log(
    `${String(tests.length)} tests, ${String(Math.round(tests.reduce((sum, { ms }) => sum + ms, 0) / 1000))} s`,
  )
  const write = (result: object): void => appendFileSync(plan.results, `${JSON.stringify(result)}\n`)
  const later: Mutant[] = []
  for (const mutant of plan.mutants) {
    write({ id: mutant.id, status: 'begun' })
    let killer = await quick(mutant)
    if (killer === 'spoilt') {
      tests = await reload(tests)
      killer = await quick(mutant)
    }
    if (killer === undefined) later.push(mutant)
    else write({ id: mutant.id, status: 'killed', killer })
  }
  const isStatic = ({ id }: Mutant): boolean => (coverage.static[id] ?? 0) > 0
  for (const mutant of [...later.filter(isStatic), ...later.filter((each) => !isStatic(each))]) {
    write({ id: mutant.id, status: 'begun' })
    const killer = await thorough(mutant)
    write({ id: mutant.id, status: killer === undefined ? 'survived' : 'killed', killer })
  }
})
