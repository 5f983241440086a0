import { defineConfig } from 'vitest/config'

// The quick tests of what is mutated: tables and arithmetic, and no property test, which would take seconds for each mutant.
export default defineConfig({
  test: {
    include: ['test/{kernel,scoring}/*.test.ts'],
    exclude: ['test/scoring/laws.test.ts'],
    pool: 'threads',
    maxWorkers: 1,
    isolate: false,
  },
})
