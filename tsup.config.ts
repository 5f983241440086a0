import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import type { Plugin } from 'esbuild'
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

const pureStatements: Plugin = {
  name: 'pure statements',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: pure(readFileSync(path, 'utf8')),
      loader: 'ts',
    })),
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
  esbuildPlugins: [pureStatements],
  esbuildOptions: (options) => {
    options.charset = 'utf8' // Chinese stays Chinese in dist
  },
} satisfies Options
