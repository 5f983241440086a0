import { describe, expect, it } from 'vitest'
import { unwrap } from '../../../src/kernel/result.js'
import { oncePerNorms } from '../../../src/norms/resolving/once-per-norms.js'
import { parseNorms } from '../../../src/norms/parse-norms.js'
import { findNorm } from '../../../src/norms/use-norm.js'
import { norms2021 } from '../../support/norms.js'

describe('oncePerNorms', () => {
  it('remembers for norms that last, and computes anew for a copy that may change', () => {
    let calls = 0
    const count = oncePerNorms(({ day }) => ({ day, call: (calls += 1) }))
    const parsed = unwrap(parseNorms(JSON.parse(JSON.stringify(norms2021))))
    const copy = { ...norms2021 }
    expect([norms2021, norms2021, parsed, parsed, copy, copy].map((norms) => count(norms).call)).toEqual([
      1, 1, 2, 2, 3, 4,
    ])
  })

  it('lets a look-up see what a caller changed in norms of its own', () => {
    const mine = structuredClone(norms2021) as { values: Record<string, { value: unknown }> } & typeof norms2021
    expect(findNorm(mine, 'execution.points')?.value).toBe('10')
    mine.values['execution.points']!.value = '20'
    expect(findNorm(mine, 'execution.points')?.value).toBe('20')
  })

  it('gives for norms that last what it gives for a copy', () => {
    for (const key of Object.keys(norms2021.values)) {
      const found = findNorm(norms2021, key as 'execution.points')
      expect(found).toEqual(findNorm(structuredClone(norms2021), key as 'execution.points'))
      expect(findNorm(norms2021, key as 'execution.points')).toBe(found)
    }
  })
})
