// Proves that dependency-cruiser's doors can go red. In a copy of src it plants one import for every pair of rooms and for
// every outside library, and compares what is reported with a second, independent telling of the rule: a room's floor.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const floor = {
  kernel: 0,
  norms: 1,
  model: 2,
  reading: 3,
  scoring: 4,
  exante: 5,
  validation: 5,
  review: 5,
  monitoring: 5,
  evaluation: 5,
  oversight: 5,
  application: 5,
  assessment: 5,
  records: 6,
  cycle: 7,
  portfolio: 8,
  forms: 9,
  explain: 10,
}
const rooms = Object.keys(floor)
const homes = {
  'zod/mini': ['norms', 'model'],
  zod: [],
  'decimal.js': ['kernel'],
  'date-fns/addDays': ['kernel'],
  'date-fns': [],
  '@noble/hashes/sha2.js': ['kernel'],
  'node:fs': [],
  fs: [],
  typescript: [],
  'no-such-package': [],
}

const plants = []
const plant = (file, target, allowed) => plants.push({ file, target, allowed })
for (const from of rooms) {
  for (const to of rooms) {
    if (to !== from) plant(`src/${from}/planted-to-${to}.ts`, `../${to}/planted-leaf.js`, floor[to] < floor[from])
    plant(`src/${from}/planted-to-index-of-${to}.ts`, `../${to}/index.js`, false)
  }
  plant(`src/${from}/planted-at-home.ts`, './planted-leaf.js', true)
  plant(`src/${from}/planted-to-root.ts`, '../index.js', false)
  Object.entries(homes).forEach(([library, home], n) =>
    plant(`src/${from}/planted-library-${n}.ts`, library, home.includes(from)),
  )
}
// The floors inside a room, told a second time.
const inside = {
  norms: { silences: 0, frameworks: 1, keys: 2, parsing: 3, rulebooks: 3 },
  model: { guard: 0, promise: 1, printed: 2, events: 2, results: 3 },
  reading: { cells: 0, printing: 1, tables: 2, text: 2 },
  scoring: { methods: 0, rows: 1, totals: 2, frameworks: 3 },
  validation: { names: 0, checks: 1, standards: 1 },
  oversight: { reconcile: 0 },
}
for (const [room, floors] of Object.entries(inside)) {
  for (const from of Object.keys(floors)) {
    for (const to of Object.keys(floors)) {
      const allowed = to === from || floors[to] < floors[from]
      plant(`src/${room}/${from}/planted-to-${to}.ts`, `../${to}/planted-leaf.js`, allowed)
    }
    plant(`src/${room}/${from}/planted-to-own-room.ts`, '../planted-leaf.js', true)
  }
}
// Words: types of the own room and the kernel, and nothing that runs but other words.
const valueImport = (target) => `import { leaf } from '${target}'\nexport const use = leaf\n`
const typeImport = (target) => `export type * as planted from '${target}'\n`
const plantAs = (text, file, target, allowed) => plants.push({ file, target, allowed, text: text(target) })
plantAs(typeImport, 'src/scoring/words/planted-type-own.ts', '../planted-leaf.js', true)
plantAs(typeImport, 'src/scoring/words/planted-type-kernel.ts', '../../kernel/planted-leaf.js', true)
plantAs(typeImport, 'src/scoring/words/planted-type-norms.ts', '../../norms/planted-leaf.js', false)
plantAs(valueImport, 'src/scoring/words/planted-value-own.ts', '../planted-leaf.js', false)
plantAs(valueImport, 'src/scoring/words/planted-value-kernel.ts', '../../kernel/planted-leaf.js', false)
plantAs(valueImport, 'src/scoring/words/planted-value-words.ts', './planted-leaf.js', true)

plant('src/scoring/planted-ring-a.ts', './planted-ring-b.js', false)
plant('src/basement/planted.ts', '../kernel/planted-leaf.js', false)
plant('src/kernel/planted-lost.ts', './no-such-file.js', false)
plant('src/kernel/planted-to-test.ts', '../../test/planted-leaf.js', false)

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const copy = mkdtempSync(join(tmpdir(), 'doors-'))
const write = (file, text) => {
  mkdirSync(dirname(join(copy, file)), { recursive: true })
  writeFileSync(join(copy, file), text)
}
const cruise = (outputType) => {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const { status, stdout } = spawnSync(process.execPath, [bin, 'src', '--output-type', outputType], {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  return { exit: status, report: stdout }
}
const violations = (report) => JSON.parse(report).summary.violations.filter(({ rule }) => rule.severity === 'error')
const source = ({ target }, n) =>
  n % 2
    ? `export type * as planted from '${target}'\n`
    : `import * as planted from '${target}'\nexport const use = planted\n`

const faults = []
try {
  for (const name of ['src', 'package.json', 'tsconfig.json', '.dependency-cruiser.cjs'])
    cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

  const clean = cruise('err')
  if (clean.exit !== 0) faults.push(`the clean tree: exit ${clean.exit}\n${clean.report}`)

  for (const room of rooms) {
    write(`src/${room}/planted-leaf.ts`, 'export const leaf = true\n')
    if (!existsSync(join(copy, `src/${room}/index.ts`)))
      write(`src/${room}/index.ts`, "export { leaf } from './planted-leaf.js'\n")
  }
  for (const [room, floors] of Object.entries(inside)) {
    for (const sub of Object.keys(floors)) write(`src/${room}/${sub}/planted-leaf.ts`, 'export const leaf = true\n')
  }
  write('src/scoring/words/planted-leaf.ts', 'export const leaf = true\n')
  write('test/planted-leaf.ts', 'export const leaf = true\n')
  write('src/kernel/planted-first.ts', "import '../scoring/planted-leaf.js'\n")
  if (cruise('err').exit === 0) faults.push('one planted violation, and exit 0')

  // Half the plants are values and half are types: both are imports.
  plants.forEach((each, n) => write(each.file, each.text ?? source(each, n)))
  write('src/scoring/planted-ring-b.ts', "import './planted-ring-a.js'\n")
  const red = new Set(violations(cruise('json').report).map(({ from }) => from))
  for (const { file, target, allowed } of plants) {
    if (red.has(file) === allowed)
      faults.push(`${file} -> ${target}: ${allowed ? 'allowed, yet red' : 'forbidden, yet green'}`)
  }
} finally {
  rmSync(copy, { recursive: true, force: true })
}

if (faults.length > 0) {
  console.error(`doors: ${faults.length} wrong\n${faults.join('\n')}`)
  process.exit(1)
}
const forbidden = plants.filter(({ allowed }) => !allowed).length
console.log(
  `doors: clean tree green; ${forbidden} planted violations red, ${plants.length - forbidden} allowed imports green`,
)
