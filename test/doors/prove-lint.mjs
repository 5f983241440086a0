// Proves that the lint of this house can go red. In a copy of src it plants files, each with one thing that is forbidden or
// allowed, and compares what ESLint says of each.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { plantOtherWays } from './plants/other-ways.mjs'
import { plantState } from './plants/state.mjs'
import { plantTexts } from './plants/texts.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const plants = []
/** `says` is a part of the message to come; undefined where nothing may come. */
const plant = (file, says, text) => plants.push({ file: `src/${file}.ts`, says, text: `${text}\n` })

// A trace is written, never read.
const trace = 'No value depends on a trace'
const ruled = 'ruled: { value: string; trace: { outcome: string } }'
const ofTrace = {
  member: `export const planted = (${ruled}): string => ruled.trace.outcome`,
  optional: `export const planted = (ruled?: { trace: { outcome: string } }): string | undefined => ruled?.trace.outcome`,
  bracket: `export const planted = (${ruled}): string => ruled['trace'].outcome`,
  destructured: `export const planted = (${ruled}): string => {\n  const { trace } = ruled\n  return trace.outcome\n}`,
  renamed: `export const planted = (${ruled}): string => {\n  const { value, trace: steps } = ruled\n  return value + steps.outcome\n}`,
  parameter: `export const planted = ({ trace }: { trace: { outcome: string } }): string => trace.outcome`,
  nested: `export const planted = ({ row: { trace } }: { row: { trace: { outcome: string } } }): string => trace.outcome`,
  templated: 'export const planted = (r: { trace: { outcome: string } }): string => r[`trace`].outcome',
  'templated-key':
    'export const planted = ({ [`trace`]: steps }: { trace: { outcome: string } }): string => steps.outcome',
  typed: `import type { Trace } from '../kernel/conclusion.js'\n\nexport const planted = (t: Trace): string => t.outcome`,
  'typed-pattern': `import type { Trace } from '../kernel/conclusion.js'\n\nexport const planted = ({ outcome }: Trace): string => outcome`,
  'typed-maybe': `import type { Trace } from '../kernel/conclusion.js'\n\nexport const planted = (t?: Trace): string | undefined => t?.outcome`,
  'typed-key': `import type { Ruled } from '../kernel/conclusion.js'\n\nconst key = ['value', 'trace'] as const\nexport const planted = (r: Ruled<string>): unknown => r[key[1]]`,
  'typed-part': `import type { Trace } from '../kernel/conclusion.js'\n\nexport const planted = (parts: Trace[]): string[] => parts.map((part) => part.outcome)`,
  quoted: `export const planted = ({ 'trace': steps }: { trace: { outcome: string } }): string => steps.outcome`,
}
for (const [name, text] of Object.entries(ofTrace)) plant(`review/planted-trace-${name}`, trace, text)
for (const room of [
  'kernel',
  'norms',
  'model',
  'reading',
  'exante',
  'validation',
  'oversight',
  'monitoring',
  'records',
])
  plant(`${room}/planted-trace`, trace, ofTrace.member)
plant('oversight/reconcile/planted-trace', trace, ofTrace.destructured)
plant('explain/planted-trace', undefined, ofTrace.member)
plant(
  'review/planted-trace-written',
  undefined,
  `export const planted = (outcome: string): { value: string; trace: object } => ({ value: outcome, trace: { outcome } })`,
)

// What was forbidden before.
plant('review/planted-clock', 'src reads no clock', 'export const planted = (): number => Date.now()')
plant('review/planted-lots', 'src draws no lots', 'export const planted = (): number => Math.random()')
plant('review/planted-enum', 'No enum', 'export enum Planted {\n  One,\n}')
plant('review/planted-default', 'No default export', 'const planted = true\nexport default planted')
plant('review/planted-class', 'No class', 'export class Planted {\n  readonly one = true\n}')
plant('review/planted-number', 'belongs in norms/', 'export const planted = 90')
plant('review/planted-number-text', 'belongs in norms/', "export const planted = '90'")
plant('norms/planted-number', undefined, 'export const planted = 90')

plantTexts(plant)
plantState(plant)
plantOtherWays(plant)

const copy = mkdtempSync(join(tmpdir(), 'lint-'))
const faults = []
try {
  for (const name of ['src', 'package.json', 'tsconfig.json', 'eslint.config.js'])
    cpSync(join(root, name), join(copy, name), { recursive: true })
  cpSync(join(root, 'test/doors/house'), join(copy, 'test/doors/house'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  for (const { file, text } of plants) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    writeFileSync(join(copy, file), text)
  }
  const bin = join(root, 'node_modules/eslint/bin/eslint.js')
  const files = plants.map(({ file }) => file)
  const run = spawnSync(process.execPath, [bin, '--format', 'json', ...files], {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const found = new Map(
    JSON.parse(run.stdout).map(({ filePath, messages }) => [filePath.slice(copy.length + 1), messages]),
  )
  for (const { file, says } of plants) {
    const messages = found.get(file)?.map(({ message }) => message) ?? ['(not linted)']
    if (says === undefined ? messages.length > 0 : !messages.some((message) => message.includes(says)))
      faults.push(`${file}: ${says === undefined ? 'allowed, yet red' : 'forbidden, yet green'} ${messages.join('; ')}`)
  }
} finally {
  rmSync(copy, { recursive: true, force: true })
}

if (faults.length > 0) {
  console.error(`lint: ${faults.length} wrong\n${faults.join('\n')}`)
  process.exit(1)
}
const forbidden = plants.filter(({ says }) => says !== undefined).length
console.log(`lint: ${forbidden} planted files red, ${plants.length - forbidden} allowed ones green`)
