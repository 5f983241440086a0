import { build } from 'esbuild'
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import manifest from '../../package.json' with { type: 'json' }
import { chunks, entry } from '../../tsup.config.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A folder that has the package as npm would install it, built as `npm run build` builds its ES modules, beside its dependencies. */
export const installed = async (): Promise<string> => {
  const app = mkdtempSync(join(tmpdir(), 'bundle-'))
  const place = join(app, 'node_modules', manifest.name)
  mkdirSync(place, { recursive: true })
  for (const library of Object.keys(manifest.dependencies).map((name) => name.split('/')[0]!))
    symlinkSync(join(root, 'node_modules', library), join(app, 'node_modules', library))
  writeFileSync(join(place, 'package.json'), JSON.stringify(manifest))
  await build({
    entryPoints: entry,
    outdir: join(place, 'dist'),
    bundle: true,
    splitting: true,
    treeShaking: false,
    packages: 'external',
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    charset: 'utf8',
    sourcemap: 'inline', // tells which source file a byte of a bundle comes from
    plugins: [chunks],
    absWorkingDir: root,
    logLevel: 'silent',
  })
  return app
}
