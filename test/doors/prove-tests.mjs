// Proves that the test command cannot be switched off: `npm test` of a copy goes red for a test that is singled out, skipped or
// still to be written, and stays green for one that passes.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const plants = {
  it: [true, `it('passes', () => {})`],
  'it that fails': [false, `it('fails', () => expect(1).toBe(2))`],
  'it.only': [false, `it.only('passes', () => {})`],
  'describe.only': [false, `describe.only('all', () => { it('passes', () => {}) })`],
  'it.skip': [false, `it.skip('passes', () => {})`],
  'describe.skip': [false, `describe.skip('all', () => { it('passes', () => {}) })`],
  'it.todo': [false, `it.todo('is still to be written')`],
  'it.skipIf': [false, `it.skipIf(true)('passes', () => {})`],
}

const wrong = []
for (const [name, [green, text]] of Object.entries(plants)) {
  const place = mkdtempSync(join(tmpdir(), 'tests-'))
  mkdirSync(join(place, 'test'))
  for (const file of ['package.json', 'vitest.config.ts', 'test/ci-reporter.ts'])
    cpSync(join(root, file), join(place, file))
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'))
  writeFileSync(
    join(place, 'test/planted.test.ts'),
    `import { describe, expect, it } from 'vitest'\n${text}\ndescribe('besides', () => { it('passes', () => expect(1).toBe(1)) })\n`,
  )
  const { status, stdout, stderr } = spawnSync('npm', ['test'], { cwd: place, encoding: 'utf8' })
  if ((status === 0) !== green) wrong.push(`${name}: exit code ${String(status)}\n${stdout}${stderr}`)
  rmSync(place, { recursive: true })
}
console.log(
  wrong.length === 0 ? `${String(Object.keys(plants).length)} planted tests, each as it should be` : wrong.join('\n'),
)
process.exitCode = wrong.length === 0 ? 0 : 1
