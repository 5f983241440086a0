import type { Reporter, TestModule } from 'vitest/node'

/**
 * Ends a run with one plain line, `vitest: 19 passed, 0 failed, 0 skipped`. A file that fails to load counts as one failed. A test
 * that is skipped or still to be written fails the run: a check that can be switched off is none.
 */
export default class CiReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      const tests = [...module.children.allTests()]
      for (const test of tests) {
        const { state } = test.result()
        count[state === 'pending' ? 'skipped' : state] += 1
      }
      if (tests.length === 0 && module.state() === 'failed') count.failed += 1
    }
    console.log(`vitest: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`)
    if (count.skipped > 0) {
      console.error('a skipped test fails the run')
      process.exitCode = 1
    }
  }
}
