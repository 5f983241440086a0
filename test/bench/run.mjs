// npm run bench [-- --quick] [-- --no-build]: the package against what its users would pick instead, on the same forms. First the
// answers are compared, then the times. A full run writes the tables of docs/performance.md.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const quick = process.argv.includes('--quick')
const npm = (...args) => execFileSync('npm', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })

if (!existsSync(new URL('node_modules', import.meta.url))) npm('ci', '--silent', '--prefix', 'test/bench')
if (!process.argv.includes('--no-build')) npm('run', '--silent', 'build')

// Only now can what needs the build and the engines be imported.
const { measure } = await import('./measure.mjs')
const { tablesOf, write } = await import('./report.mjs')
const tables = tablesOf(await measure({ quick }))
console.log(tables)
if (!quick) write(tables, root)
