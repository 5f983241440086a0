import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

// The public entry points are package.json's `exports`, and nowhere else: './norms' -> dist/norms/index.js -> src/norms/index.ts.
type Door = { import: { default: string } }
const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, Door | string> }
const doors = Object.values(exports).flatMap((door) =>
  typeof door === 'string' ? [] : [door.import.default.replace(/^\.\/dist\/|\.js$/g, '')],
)

// Sorted and by name: tsup globs a list in whatever order the disk answers, and two builds must agree to the byte.
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .sort()
const entries = (names: string[]) => Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]))

export default defineConfig({
  entry: entries(sources), // one output per source file, or a consumer of one reader keeps them all (style.md §3)
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
  esbuildOptions: (options) => {
    options.charset = 'utf8' // Chinese stays Chinese in dist
  },
})
