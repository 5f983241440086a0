import type { ExpectStatic } from 'vitest'

export type Body = (...args: unknown[]) => unknown
/** A test as its file describes it: its place, and what it does. */
export type Test = { file: string; name: string; body: () => unknown }
/** Where test files leave their tests, whatever modules are loaded again. */
type Hub = { file: string; path: string[]; tests: Test[]; before: Body[]; expect: ExpectStatic }

/** Where test files leave their tests. It stands outside the modules, which are loaded again and again. */
export const hub = ((globalThis as { mutationHub?: Hub }).mutationHub ??= {
  file: '',
  path: [],
  tests: [],
  before: [],
  expect: undefined as unknown as ExpectStatic,
})
