// npm run consumers: the package as others get it. It is built twice in two places, packed, unpacked beside nothing but its
// runtime dependencies, and then required, imported, type-checked and bundled the ways its readers do.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'consumers-'))
const { name, exports, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const doors = Object.keys(exports)
  .filter((door) => door !== './package.json')
  .map((door) => name + door.slice(1))

const failures = []
const check = (what, problem) => {
  console.log(
    `${problem ? 'FAILED' : 'ok    '} ${what}${problem ? `\n       ${problem.split('\n').join('\n       ')}` : ''}`,
  )
  if (problem) failures.push(what)
}
const differ = (a, b) => (a === b ? '' : `${a.slice(0, 2000)}\nis not\n${b.slice(0, 2000)}`)
const run = (cwd, ...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })
  return { out: stdout.trim(), problem: status === 0 ? '' : `${stdout}${stderr}`.trim() }
}
const digest = (file) => createHash('sha256').update(readFileSync(file)).digest('hex')

const packed = (place) => {
  const clone = join(work, place)
  mkdirSync(clone)
  for (const file of ['src', 'package.json', 'tsconfig.json', 'tsup.config.ts', 'README.md', 'LICENSE', 'CHANGELOG.md'])
    cpSync(join(root, file), join(clone, file), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'))
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: clone, stdio: ['ignore', 'ignore', 'inherit'] })
  const [{ filename, files }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts'], {
      cwd: clone,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )
  return { clone, tarball: join(clone, filename), files: files.map(({ path }) => path).sort() }
}

const [first, second] = [packed('one'), packed('another-place')]
const different = first.files.filter(
  (file) => !second.files.includes(file) || digest(join(first.clone, file)) !== digest(join(second.clone, file)),
)
check(
  `two builds in two places give the same ${first.files.length} files`,
  different.join(', ') || differ(first.files.join(), second.files.join()),
)
check('and the same tarball, byte for byte', differ(digest(first.tarball), digest(second.tarball)))
check(
  'which holds what is built and nothing else',
  first.files
    .filter((file) => !/^(dist\/.+\.(js|cjs|d\.ts|d\.cts)|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(file))
    .join(', '),
)
check(
  'and names no place on this machine',
  first.files
    .filter(
      (file) =>
        readFileSync(join(first.clone, file), 'utf8').includes(work) ||
        readFileSync(join(first.clone, file), 'utf8').includes(root),
    )
    .join(', '),
)
check(
  'and no zod in a public type',
  first.files
    .filter(
      (file) =>
        /\.d\.c?ts$/.test(file) &&
        /\b(zod|decimal\.js|date-fns)\b['"]/.test(readFileSync(join(first.clone, file), 'utf8')),
    )
    .join(', '),
)

// A consumer: the tarball, its dependencies, nothing else.
const app = join(work, 'app')
const installed = join(app, 'node_modules', name)
mkdirSync(installed, { recursive: true })
execFileSync('tar', ['-xzf', first.tarball, '-C', installed, '--strip-components=1'])
for (const dependency of Object.keys(dependencies)) {
  mkdirSync(dirname(join(app, 'node_modules', dependency)), { recursive: true })
  symlinkSync(join(root, 'node_modules', dependency), join(app, 'node_modules', dependency))
}
const write = (file, text) => writeFileSync(join(app, file), text)
write('package.json', '{ "private": true }')

const table = JSON.parse(readFileSync(join(root, 'examples/synthetic/synthetic-01.json'), 'utf8'))
const program = `
const { project, published } = unwrap(readSelfEvaluation(${JSON.stringify(table)}))
const norms = unwrap(normsOn('2022-12-31'))
const { value, trace } = evaluateProject(unwrap(parseProject(project)), norms)
console.log(value.status, value.score, value.grade, version)
console.log(toText(trace, zhCN))
console.log(JSON.stringify(reconcileScores(project, published, value, norms).value))
`
const names =
  '{ evaluateProject, normsOn, parseProject, readSelfEvaluation, reconcileScores, toText, unwrap, version, zhCN }'
write('use.cjs', `const ${names} = require('${name}')${program}`)
write('use.mjs', `import ${names} from '${name}'${program}`)
const [required, imported] = [run(app, 'use.cjs'), run(app, 'use.mjs')]
check('require()', required.problem)
check('import', imported.problem)
check(
  'both print the same score and explanation',
  differ(required.out, imported.out) ||
    (required.out.startsWith('final 97.88 excellent') ? '' : required.out.slice(0, 200)),
)
for (const file of ['use.cjs', 'use.mjs'])
  check(
    `${file} where no code may be made from text`,
    run(app, '--disallow-code-generation-from-strings', file).problem,
  )

write(
  'doors.cjs',
  `for (const door of ${JSON.stringify(doors)}) console.log(door, Object.keys(require(door)).sort().join())`,
)
write(
  'doors.mjs',
  `for (const door of ${JSON.stringify(doors)}) console.log(door, Object.keys(await import(door)).sort().join())`,
)
const [cjs, esm] = [run(app, 'doors.cjs'), run(app, 'doors.mjs')]
check(
  `all ${doors.length} doors open to both, with the same names`,
  cjs.problem || esm.problem || differ(cjs.out, esm.out),
)
write(
  'both.mjs',
  `
import { createRequire } from 'node:module'
import * as esm from '${name}'
const cjs = createRequire(import.meta.url)('${name}')
const thrown = (f) => { try { f() } catch (e) { return e } }
const norms = esm.unwrap(cjs.normsOn('2021-12-31')) // norms made by one copy, used by the other
for (const [a, b] of [[esm, cjs], [cjs, esm]]) if (!b.isInvariantError(thrown(() => a.gradeScore('ninety', norms)))) throw new Error('an error of one copy is not known to the other')
if (cjs.gradeScore('89.99', norms) !== 'good') throw new Error('norms of one copy are not norms to the other')
`,
)
check('a program that holds both copies', run(app, 'both.mjs').problem)
write(
  'deep.cjs',
  `for (const inside of ['dist/index.cjs', 'dist/kernel/number.cjs', 'src/index.ts', 'kernel']) { let code; try { require('${name}/' + inside) } catch (e) { code = e.code } if (code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw new Error(inside + ' ' + code) }`,
)
write(
  'deep.mjs',
  `for (const inside of ['dist/index.js', 'dist/kernel/number.js', 'kernel']) { let code; try { await import('${name}/' + inside) } catch (e) { code = e.code } if (code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw new Error(inside + ' ' + code) }`,
)
for (const file of ['deep.cjs', 'deep.mjs']) check(`${file}: what is inside stays inside`, run(app, file).problem)

// Types: strict, with the libraries' own declarations checked too, and no global but those of ES2022.
const typed = (load) => `
${load}
const norms: Norms = unwrap(normsOn('2021-12-31'))
const target: Target = { kind: 'measure', comparison: 'at-least', value: '95', unit: '%' }
const project: Project = { id: 'p', name: 'n', funds: { annual: '1', executed: undefined }, objective: { indicators: [{ id: 'r1', dimension: 'output', name: 'x', target }] } }
const { value, trace } = evaluateProject(project, norms, { by: 'self' })
export const grade: Grade | undefined = value.status === 'final' ? value.grade : undefined
export const text: string = toText(trace, zhCN) + gradeScore('90', norms)
// @ts-expect-error a provisional evaluation has no grade
export const early: Grade = value.grade
// @ts-expect-error amounts are text
export const funds: Project['funds'] = { annual: 1 }
`
const values = '{ evaluateProject, normsOn, toText, unwrap, zhCN }'
const types = '{ Grade, Norms, Project, Target }'
const loads = {
  'import.mts': `import { gradeScore } from '${name}/scoring'\nimport ${values} from '${name}'\nimport type ${types} from '${name}'`,
  'require.cts': `import scoring = require('${name}/scoring')\nimport all = require('${name}')\nimport type { Grade, Norms, Project, Target } from '${name}'\nconst { gradeScore } = scoring\nconst ${values} = all`,
  'bundler.ts': `import { gradeScore } from '${name}/scoring'\nimport ${values} from '${name}'\nimport type ${types} from '${name}'`,
}
const strict = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
}
const nodeNext = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext }
const bundler = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }
for (const [file, how] of [
  ['import.mts', nodeNext],
  ['require.cts', nodeNext],
  ['bundler.ts', bundler],
]) {
  write(file, typed(loads[file]))
  const program = ts.createProgram([join(app, file)], { ...strict, ...how })
  check(
    `${file} type-checks with TypeScript ${ts.version}, declarations included`,
    ts
      .getPreEmitDiagnostics(program)
      .map(
        ({ file: at, start, messageText }) =>
          `${at ? `${at.fileName}:${at.getLineAndCharacterOfPosition(start).line + 1} ` : ''}${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      )
      .join('\n'),
  )
}
write(
  'every.mts',
  `${doors.map((door, i) => `import * as door${i} from '${door}'`).join('\n')}\nexport const all = [${doors.map((_, i) => `door${i}`).join()}]`,
)
check(
  'and so does a program that imports every door',
  ts
    .getPreEmitDiagnostics(ts.createProgram([join(app, 'every.mts')], { ...strict, ...nodeNext }))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
    .join('\n'),
)

// What is packed shakes as the source does: words that stand in what should have been left out.
const bundled = async (text) => {
  const { outputFiles } = await build({
    stdin: { contents: text, resolveDir: app },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    logLevel: 'silent',
  })
  return outputFiles[0].text
}
check('a bare import bundles to nothing', (await bundled(`import '${name}'`)).trim())
const all = await bundled(`export * from '${name}'`)
for (const [load, no] of [
  [`export { gradeScore } from '${name}'`, ['invalid_type', '得分取整', 'the score rounded']],
  [`export { zhCN } from '${name}'`, ['invalid_type', 'the score rounded']],
  [`export { parseTarget } from '${name}'`, ['grades.scale', '得分取整']],
]) {
  const code = await bundled(load)
  check(
    `${load} bundles without ${no.join(', ')}`,
    no.filter((word) => code.includes(word) || !all.includes(word)).join(', '),
  )
}

rmSync(work, { recursive: true })
console.log(
  failures.length === 0 ? 'consumers: all are served' : `consumers: ${failures.length} failed: ${failures.join('; ')}`,
)
process.exitCode = failures.length === 0 ? 0 : 1
