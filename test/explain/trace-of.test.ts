import { expect, describe, it } from 'vitest'
import { traceOf } from '../../src/explain/trace-of.js'
import { road, step } from '../support/hand-made-trace.js'

describe('traceOf', () => {
  it('finds the part about a row, at any depth', () => {
    expect(traceOf(road, 'r1')).toBe(road.parts[1])
    expect(traceOf(step('a', 'b', {}, { parts: [step('c', 'd', {}, { parts: [road] })] }), 'r2')).toBe(road.parts[2])
  })

  it('finds the trace itself', () => expect(traceOf({ ...road, row: 'r9' }, 'r9')?.row).toBe('r9'))

  it('finds nothing of a row that is not there', () =>
    expect([traceOf(road, 'r9'), traceOf(road, '')]).toEqual([undefined, undefined]))

  it('takes the outer of two parts about the same row', () => {
    const inner = step('inner', 'x', {}, { row: 'r1' })
    const outer = step('outer', 'x', {}, { row: 'r1', parts: [inner] })
    expect(traceOf(step('a', 'b', {}, { parts: [outer] }), 'r1')).toBe(outer)
  })

  it('finds how the execution rate was scored and how the total was made', () => {
    expect(traceOf(road, 'execution')?.rule).toBe('scoring.score-execution')
    expect(traceOf(road, 'total')?.rule).toBe('scoring.sum-scores')
    expect(traceOf(step('a', 'b', {}), 'total')).toBeUndefined()
  })

  it('finds a row that bears the name before what has no row', () => {
    const own = step('scoring.score-indicator', 'scored', {}, { row: 'total' })
    expect(traceOf(step('a', 'b', {}, { parts: [...road.parts, own] }), 'total')).toBe(own)
  })
})
