import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const src = fileURLToPath(new URL('./src', import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^budget-performance$/, replacement: `${src}/index.ts` },
      { find: /^budget-performance\/(explain\/(?:zh-CN|en))$/, replacement: `${src}/$1.ts` },
      { find: /^budget-performance\/([a-z]+)$/, replacement: `${src}/$1/index.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    allowOnly: false, // nor may a test be skipped: test/ci-reporter.ts
    pool: 'threads',
    maxWorkers: 2,
    isolate: false, // the package keeps no state, so test files may share its modules
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'html'] },
  },
})
