import { build } from 'esbuild'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { sourcesOf } from './sources-of.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

export type Bundled = { code: string; bytes: number; gzip: number; files: string[] }

/**
 * What a program of these lines carries, bundled and minified where `app` has the package installed: its code, and each source
 * file or package some of it comes from.
 */
export const bundle = async (app: string, program: string): Promise<Bundled> => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: app },
    bundle: true,
    minify: true,
    write: false,
    outfile: resolve(app, 'out.js'),
    sourcemap: 'external',
    legalComments: 'none',
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
    absWorkingDir: app,
  })
  const [map, output] = outputFiles
  const { contents, text } = output!
  const files = sourcesOf(JSON.parse(map!.text) as Parameters<typeof sourcesOf>[0])
    .filter((source) => source !== '<stdin>')
    .map((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? relative(root, resolve(app, source)))
  return {
    code: text.trim(),
    bytes: contents.length,
    gzip: gzipSync(contents).length,
    files: [...new Set(files)].sort(),
  }
}

/** What is left of every module of dist where no package.json tells that they have no effects: nothing, if they have none. */
export const effects = async (app: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: `import './dist/index.js'`, resolveDir: resolve(app, 'bare') },
    bundle: true,
    write: false,
    packages: 'external',
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  })
  return outputFiles[0]!.text.replaceAll(/^(?:import .*|\/\/.*)$/gm, '').trim()
}
