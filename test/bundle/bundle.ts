import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const src = `${root}src/`

export type Bundled = { code: string; bytes: number; files: string[] }

/** What a program of these lines carries once bundled and minified: its code, and each file (or package) some bytes of it come from. */
export const bundle = async (program: string): Promise<Bundled> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: `${root}test/bundle`, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
    absWorkingDir: root,
    plugins: [
      {
        name: 'the package by its name',
        setup: ({ onResolve }) => {
          onResolve({ filter: /^budget-performance(\/|$)/ }, ({ path }) => {
            const [, door] = /^budget-performance\/?(.*)$/.exec(path) ?? []
            return {
              path: `${src}${!door ? 'index' : door.startsWith('explain/') ? door : `${door}/index`}.ts`,
              sideEffects: false,
            } // as its package.json says
          })
        },
      },
    ],
  })
  const [output] = Object.values(metafile.outputs)
  const files = Object.entries(output?.inputs ?? {})
    .filter(([name, { bytesInOutput }]) => bytesInOutput > 0 && name !== '<stdin>')
    .map(([name]) => name)
  return {
    code: outputFiles[0]?.text ?? '',
    bytes: output?.bytes ?? 0,
    files: files
      .map((name) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1] ?? name)
      .filter((name, i, all) => all.indexOf(name) === i)
      .sort(),
  }
}
