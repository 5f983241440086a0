import { readDay, readDecimal } from '../../../src/index.js'

// What has no door of its own reaches a function by a program: only what is well-formed.
export const decimalOf = (value: unknown): string | undefined => {
  const read = readDecimal(value)
  return read.ok ? read.value : undefined
}
export const dayOrNone = (value: unknown): string | undefined => {
  const read = readDay(value)
  return read.ok ? read.value : undefined
}
export const membersOf = (json: unknown): Record<string, unknown> =>
  typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {}
