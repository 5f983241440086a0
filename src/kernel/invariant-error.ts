const brand = Symbol.for('budget-performance.invariant-error')

/** 「内部错误」 Thrown only when the package itself, or a caller passing a malformed decimal or day, is wrong; never for data. */
export class InvariantError extends Error {
  readonly [brand] = true

  constructor(message: string) {
    super(message)
    this.name = 'InvariantError'
  }
}

/** 「是否内部错误」 True for an InvariantError of any copy of the package (ESM or CJS), which `instanceof` is not. */
export const isInvariantError = (e: unknown): boolean => typeof e === 'object' && e !== null && brand in e

const longest = 40

/** What was passed, as a message can carry it: a text in quotes, anything else with what it is. */
export const shown = (passed: unknown): string => {
  if (typeof passed === 'string') return JSON.stringify(passed.slice(0, longest))
  if (passed === null || passed === undefined) return String(passed)
  if (typeof passed === 'object') return Array.isArray(passed) ? 'an array' : 'an object'
  const scalar = passed as number | bigint | boolean | symbol
  return `${typeof passed} ${String(scalar).slice(0, longest)}`
}
