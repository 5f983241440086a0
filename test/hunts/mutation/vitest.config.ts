import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, mergeConfig, type Plugin } from 'vitest/config'
import base from '../../../vitest.config.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const shim = fileURLToPath(new URL('./shim.ts', import.meta.url))
const planFile = process.env['MUTATION_PLAN']
const plan: { sources: Record<string, string> } =
  planFile === undefined ? { sources: {} } : JSON.parse(readFileSync(planFile, 'utf8'))

// Sources come with every mutant in them, asleep; tests describe themselves to the shim instead of to vitest.
const mutants: Plugin = {
  name: 'mutants',
  enforce: 'pre',
  resolveId: (id, importer = '') => (id === 'vitest' && !importer.includes('/hunts/mutation/') ? shim : undefined),
  load: (id) => plan.sources[relative(root, id.split('?')[0] ?? '')],
}

export default mergeConfig(
  base,
  defineConfig({
    root,
    plugins: [mutants],
    test: {
      include: ['test/hunts/mutation/mutation.hunt.ts'],
      maxWorkers: 1,
      testTimeout: 24 * 3_600_000,
      teardownTimeout: 1000,
      watch: false,
    },
  }),
)
