// How long a program takes to import each door, in a process of its own, less what Node takes to start.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median } from './slices.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const programs = {
  nothing: '0',
  'the root': `import 'budget-performance'`,
  '/scoring': `import 'budget-performance/scoring'`,
  '/explain/zh-CN': `import 'budget-performance/explain/zh-CN'`,
  'the libraries alone': `import 'decimal.js'; import 'zod/mini'; import 'date-fns/parseISO'; import '@noble/hashes/sha2'`,
}
const started = (program) => {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return Number(process.hrtime.bigint() - start) / 1e6
}

/** Milliseconds for each program, over the one that imports nothing: differences are taken within a round. */
export const importTimes = (rounds) => {
  const over = Object.fromEntries(Object.keys(programs).map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    const base = started(programs.nothing)
    for (const [name, program] of Object.entries(programs))
      over[name].push(name === 'nothing' ? base : started(program) - base)
  }
  return Object.fromEntries(Object.entries(over).map(([name, times]) => [name, median(times)]))
}

/** How many of our files an import of this output opens. */
export const filesOf = (file, seen = new Set()) => {
  if (!seen.has(file)) {
    seen.add(file)
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|^import) "(\.[^"]+)";$/gm))
      filesOf(join(dirname(file), path), seen)
  }
  return seen.size
}
