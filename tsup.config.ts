import { readdirSync, readFileSync } from 'node:fs'
import { posix, relative, resolve } from 'node:path'
import { buildSync, type Plugin } from 'esbuild'
import type { Options } from 'tsup'
import ts from 'typescript'

// The public entry points are package.json's `exports`, and nowhere else: './norms' -> dist/norms/index.js -> src/norms/index.ts.
type Door = { import: { default: string } }
const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, Door | string> }
const doors = Object.values(exports).flatMap((door) =>
  typeof door === 'string' ? [] : [door.import.default.replace(/^\.\/dist\/|\.js$/g, '')],
)

// decimal.js does not say that it is free of side effects: whoever takes one line of a chunk that imports it carries all of it.
// What imports it, and what that imports, is therefore an entry of its own: esbuild never puts the two into one chunk.
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
const apart = files.flatMap((file) => {
  if (!file.endsWith('.ts')) return []
  const code = readFileSync(`src/${file}`, 'utf8')
  if (!code.includes("from 'decimal.js'")) return []
  const imported = [...code.matchAll(/^import (?!type)[^']*'(\..*)\.js'/gm)].map(([, path = '']) =>
    posix.join(posix.dirname(file), path),
  )
  return [file.slice(0, -'.ts'.length), ...imported]
})

/** One output a door, and one a file that is kept apart; esbuild puts what several of them share into chunks. */
const entries = (names: string[]) => Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]))
export const entry = entries([...doors, ...apart])

// What costs nothing to evaluate and nothing to leave out, in the eyes of any bundler.
const isInert = (node: ts.Expression): boolean => {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))
    return isInert(node.expression)
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isInert)
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every((member) =>
      ts.isPropertyAssignment(member)
        ? !ts.isComputedPropertyName(member.name) && isInert(member.initializer)
        : ts.isShorthandPropertyAssignment(member),
    )
  return (
    ts.isLiteralExpression(node) ||
    ts.isIdentifier(node) ||
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind)
  )
}

/**
 * `const x = f(a.b)` becomes `const x = (() => f(a.b))()`, marked as pure. In a file that holds many modules a bundler leaves out
 * what nobody asks for only where it is told that making it has no effect, and the mark on `f(…)` does not cover its arguments:
 * `a.b` or `[...c]` there is an effect to it. That nothing in src has one is the rule of the house, so it is said of everything.
 */
export const pure = (code: string): string => {
  const source = ts.createSourceFile('source.ts', code, ts.ScriptTarget.ES2022)
  const edits: [at: number, text: string][] = []
  const wrap = (from: number, node: ts.Node, name = '') =>
    edits.push([from, `${name}/* @__PURE__ */ (() => (`], [node.end, '))()'])
  for (const statement of source.statements) {
    if (ts.isClassDeclaration(statement) && statement.name) {
      const from = code.lastIndexOf('class', statement.name.getStart(source))
      wrap(from, statement, `const ${statement.name.text} = `)
    } else if (ts.isVariableStatement(statement))
      for (const { initializer } of statement.declarationList.declarations)
        if (initializer && !isInert(initializer)) wrap(initializer.getStart(source), initializer)
  }
  return edits.reduceRight((text, [at, edit]) => text.slice(0, at) + edit + text.slice(at), code)
}

// A chunk a room, whatever the doors ask of it: each door also imports the rest of every group it reaches a file of, and files
// that the same doors reach are one chunk to esbuild. A language is a group of its own, and so are the tables of issues.
const groupOf = (file: string): string =>
  /(?:zh-CN|\ben\b)/.exec(file)?.[0] ?? (file.endsWith('issues.ts') ? 'issues' : file.slice(0, file.indexOf('/')))

const { inputs } = buildSync({
  entryPoints: Object.values(entry),
  bundle: true,
  packages: 'external',
  format: 'esm',
  outdir: 'dist',
  write: false,
  metafile: true,
}).metafile
const shared = Object.keys(inputs).filter((path) => !Object.values(entry).includes(path))

const restOf = (door: string): string[] => {
  const reached = new Set([door])
  for (const file of reached) {
    // a set grows under its own loop
    for (const { path } of inputs[file]?.imports ?? []) if (path in inputs) reached.add(path)
    if (shared.includes(file))
      for (const other of shared) if (groupOf(other.slice(4)) === groupOf(file.slice(4))) reached.add(other)
  }
  return shared.filter((path) => reached.has(path))
}

/** The esbuild plugin that builds dist; test/bundle uses it too. */
export const chunks: Plugin = {
  name: 'a chunk a room',
  setup: ({ onLoad, onResolve }) => {
    // What the root says of a room is told again within it: the room's own door is an output, and would be an empty chunk.
    onResolve({ filter: /\/index\.js$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace(/js$/, 'ts')),
      suffix: '?within',
    }))
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path, suffix }) => {
      const file = relative('.', path).replaceAll('\\', '/')
      const rest = !suffix && doors.includes(file.slice('src/'.length, -'.ts'.length)) ? restOf(file) : []
      const imports = rest.map(
        (other) => `\nimport ${JSON.stringify(`./${posix.relative(posix.dirname(file), other)}`)}`,
      )
      return { contents: pure(readFileSync(path, 'utf8')) + imports.join(''), loader: 'ts' }
    })
  },
}

export default {
  entry,
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: {
    entry: entries(doors),
    compilerOptions: { ignoreDeprecations: '6.0' }, // tsup 8 injects baseUrl; TypeScript 6 refuses it otherwise
  },
  splitting: true, // also in CommonJS: a module must exist once, its WeakMaps with it
  treeshake: false,
  sourcemap: false, // the output is readable as it is, and tsup's CommonJS maps would carry this machine's paths
  clean: true,
  minify: false,
  esbuildPlugins: [chunks],
  esbuildOptions: (options) => {
    options.treeShaking = false // all that is in src is somebody's
    options.charset = 'utf8' // Chinese stays Chinese in dist
  },
} satisfies Options
