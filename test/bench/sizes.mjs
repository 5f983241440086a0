// What a consumer's bundle carries of the built package: minified, and compressed.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))
const budgets = JSON.parse(readFileSync(new URL('../bundle/budgets.json', import.meta.url), 'utf8'))

const bundled = async (names) => {
  const { outputFiles } = await build({
    stdin: { contents: `export ${names} from 'budget-performance'`, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    legalComments: 'none',
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
  })
  return outputFiles[0]
}

export const sizes = async () => {
  const rows = []
  for (const { import: names, gzip: budget } of budgets) {
    const { contents, text } = await bundled(names)
    rows.push({
      names,
      minified: contents.length / 1000,
      gzip: gzipSync(contents).length / 1000,
      budget,
      decimal: text.includes('crypto unavailable'),
    })
  }
  return rows
}
