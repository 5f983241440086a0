// npm run mutation -- <room>… | --sample 60 --seed 1 | --changed | --all: which mutants of the sources turn a test red. One worker, no lock.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { floors } from './floors.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const here = 'test/hunts/mutation'
const out = `${root}coverage/mutation/`
const read = (path) => readFileSync(`${root}${path}`, 'utf8')
const readJson = (path) => JSON.parse(read(path))
const { values: options, positionals: rooms } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    changed: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    set: { type: 'boolean', default: false },
  },
})

const filesUnder = (folder, fits) =>
  readdirSync(`${root}${folder}`, { recursive: true })
    .map((name) => `${folder}/${name}`)
    .filter((path) => fits(path) && statSync(`${root}${path}`).isFile())
    .sort()
const roomOf = (file) => file.split('/')[1].replace(/\.ts$/, '')
const changedFiles = () =>
  execFileSync('git', ['diff', '--name-only', '--diff-filter=d', 'main...HEAD', '--', 'src'], {
    cwd: root,
    encoding: 'utf8',
  })
    .concat(
      execFileSync('git', ['diff', '--name-only', '--diff-filter=d', 'HEAD', '--', 'src'], {
        cwd: root,
        encoding: 'utf8',
      }),
    )
    .split('\n')

const sources = filesUnder('src', (path) => path.endsWith('.ts'))
const changed = options.changed ? new Set(changedFiles()) : undefined
const chosen = sources.filter((file) =>
  changed
    ? changed.has(file)
    : rooms.length === 0 || rooms.includes(roomOf(file)) || rooms.some((it) => file.startsWith(it)),
)
if (rooms.length === 0 && !changed && !options.all && options.sample === undefined)
  throw new Error('name a room, --sample 60 --seed 1, --changed or --all')

const quiet = { debug: () => {}, info: () => {}, warn: console.warn, isDebugEnabled: () => false }
const instrument = async (files) =>
  new Instrumenter(quiet).instrument(
    files.map((file) => ({ name: `${root}${file}`, mutate: true, content: read(file) })),
    { plugins: null, excludedMutations: [], ignorers: [], noHeader: false },
  )

// A small generator that gives the same numbers for the same seed anywhere (mulberry32).
const random = (seed) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
const draw = (list, count, seed) => {
  const [left, next] = [[...list], random(seed)]
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(Math.floor(next() * left.length), 1)[0])
}

const named = (mutant) => {
  const file = mutant.fileName.slice(root.length)
  const { start, end } = mutant.location
  const lines = read(file).split('\n')
  const was =
    start.line === end.line
      ? lines[start.line].slice(start.column, end.column)
      : `${lines[start.line].slice(start.column)} … ${lines[end.line].slice(0, end.column).trim()}`
  const text = lines[start.line].trim()
  return { id: mutant.id, file, line: start.line + 1, kind: mutant.mutatorName, was, now: mutant.replacement, text }
}
const keyOf = ({ file, kind, was, now, text }) => [file, kind, was, now, text].join(' ¦ ')

const all = await instrument(chosen)
let mutants = all.mutants.map(named)
console.log(`${mutants.length} mutants in ${chosen.length} files`)
if (options.sample !== undefined) mutants = draw(mutants, Number(options.sample), Number(options.seed))
const touched = new Set(mutants.map(({ file }) => file))
const instrumented = Object.fromEntries(
  all.files.map(({ name, content }) => [name.slice(root.length), content]).filter(([file]) => touched.has(file)),
)

// Left out: what builds or reads sources as text and never runs a mutant, and the slow properties: what only they would kill counts as
// survived, so that the figures are on the low side.
const blind =
  /^test\/(?:bundle\/|docs\/|promises\/hover|(?:model|reading)\/hostile|model\/guard\/guard-agrees|(?:evaluation|validation)\/laws|scoring\/.*laws)/
const tests = filesUnder(
  'test',
  (path) => path.endsWith('.test.ts') && !blind.test(path) && !path.startsWith('test/hunts'),
)

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const plan = { root, tests, results: `${out}results.jsonl`, sources: instrumented }
const results = new Map()
// A mutant begun last and never ended hangs, if it does so twice: the first time the machine may have been asleep.
const hung = new Set()
const readResults = () => {
  const text = existsSync(plan.results) ? readFileSync(plan.results, 'utf8') : ''
  const lines = text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
  const last = lines.at(-1)
  for (const line of lines) if (line.status !== 'begun') results.set(line.id, line)
  if (last?.status !== 'begun' || results.has(last.id)) return
  if (hung.has(last.id)) results.set(last.id, { ...last, status: 'timeout' })
  hung.add(last.id)
}

const patience = 300_000
const attempt = (left) =>
  new Promise((done) => {
    writeFileSync(`${out}plan.json`, JSON.stringify({ ...plan, mutants: left }))
    if (existsSync(plan.results)) utimesSync(plan.results, new Date(), new Date())
    const child = spawn(
      'nice',
      [
        '-n',
        '10',
        process.execPath,
        '--max-old-space-size=4096',
        'node_modules/vitest/vitest.mjs',
        'run',
        '--config',
        `${here}/vitest.config.ts`,
        `${here}/mutation.hunt.ts`,
        '--reporter=dot',
      ],
      {
        cwd: root,
        env: { ...process.env, MUTATION_PLAN: `${out}plan.json` },
        stdio: ['ignore', 'inherit', 'inherit'],
        detached: true,
      },
    )
    // A mutant that never comes back is ended from outside, and counts as killed.
    const watch = setInterval(() => {
      if (existsSync(plan.results) && Date.now() - statSync(plan.results).mtimeMs > patience)
        process.kill(-child.pid, 'SIGKILL')
    }, 5000)
    child.on('exit', (code) => {
      clearInterval(watch)
      done(code)
    })
  })

let idle = 0
for (let left = mutants; left.length > 0; left = mutants.filter(({ id }) => !results.has(id))) {
  const before = results.size
  const code = await attempt(left)
  readResults()
  idle = results.size === before ? idle + 1 : 0
  if (code !== 0 && idle > 2) throw new Error('the mutants could not be tried')
}

const equivalent = readJson(`${here}/equivalent.json`)
const reasons = new Map(equivalent.map((entry) => [keyOf(entry), entry.because]))
const judged = mutants.map((mutant) => {
  const { status, killer } = results.get(mutant.id)
  return { ...mutant, status: status === 'survived' && reasons.has(keyOf(mutant)) ? 'equivalent' : status, killer }
})
writeFileSync(`${out}report.json`, JSON.stringify(judged, null, 1))
const count = (list, ...statuses) => list.filter(({ status }) => statuses.includes(status)).length
const scoreOf = (list) => (100 * count(list, 'killed', 'timeout')) / (list.length - count(list, 'equivalent'))
const line = (name, list) =>
  `${name}: ${count(list, 'killed')} killed, ${count(list, 'timeout')} timed out, ${count(list, 'survived')} survived, ${count(list, 'equivalent')} equivalent: ${scoreOf(list).toFixed(1)} %`
for (const { status, file, line: at, kind, was, now, text } of judged)
  if (status === 'survived') console.log(`survived ${file}:${at} ${kind}\n    ${text}\n    ${was} → ${now}`)
const byRoom = {}
for (const each of judged) (byRoom[roomOf(each.file)] ??= []).push(each)
for (const [room, list] of Object.entries(byRoom)) console.log(line(room, list))
console.log(line('all', judged))

// A whole room is held to its floor; --set raises the floor to what was measured, never lowers it.
const below = []
for (const [room, list] of rooms.length > 0 || options.all ? Object.entries(byRoom) : []) {
  const whole =
    options.sample === undefined &&
    sources.filter((file) => roomOf(file) === room).every((file) => chosen.includes(file))
  const measured = Math.floor(10 * scoreOf(list)) / 10
  const floor = floors[room]?.floor ?? 0
  if (whole && measured < floor) below.push(`${room}: ${measured} %, the floor is ${floor} %`)
  if (options.set && measured > floor)
    floors[room] = {
      floor: measured,
      mutants: list.length,
      measured: whole ? 'every mutant' : `${list.length} drawn, seed ${options.seed}`,
    }
}
if (options.set) writeFileSync(`${root}${here}/floors.json`, `${JSON.stringify(floors, null, 2)}\n`)
for (const each of below) console.error(each)
process.exitCode = below.length > 0 ? 1 : 0
