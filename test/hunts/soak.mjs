// npm run soak: how fast a project of 12 indicators is parsed and evaluated, and what keeping the results costs. Rates depend on
// the machine and on its other work; only what is measured side by side can be compared. The source is bundled first, as a
// consumer's is: tsx would keep the name of every closure and take as long again. Each way runs in a process of its own: once
// results are kept, V8 places the later ones in old space, and the same code runs slower.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const place = mkdtempSync(join(tmpdir(), 'soak-'))
const program = join(place, 'soak.mjs')
await build({
  entryPoints: [fileURLToPath(new URL('soak-ways.ts', import.meta.url))],
  outfile: program,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  logLevel: 'warning',
})
const run = (way) =>
  execFileSync(process.execPath, ['--expose-gc', '--max-old-space-size=4096', program, way], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
for (const way of ['exact', ...run('list').trim().split('\n')]) process.stdout.write(run(way))
rmSync(place, { recursive: true })
