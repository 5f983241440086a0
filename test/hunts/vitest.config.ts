import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// The slow hunts: too long for every commit, so not named *.test.ts. One file at a time: some of them measure time.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['**/*.hunt.ts'], // under the --dir of the command,
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
})
