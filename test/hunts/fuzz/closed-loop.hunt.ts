import { describe, expect, it } from 'vitest'
import { runCase, type Finding } from '../../support/closed-loop/run-case.js'
import { short } from './hunt.js'

const cases = Number(process.env['HUNT_CASES'] ?? (short ? 3000 : 200_000))
const shards = short ? 1 : 100
const base = Number(process.env['HUNT_SEED'] ?? 20200225) * 1000

describe('the closed loop', () => {
  it.each(Array.from({ length: shards }, (_, i) => i))(
    'shard %i: what a door takes goes through everything',
    (shard) => {
      const size = Math.ceil(cases / shards)
      const findings: Finding[] = []
      const seen = new Map<string, number>()
      for (let i = 0; i < size; i += 1)
        for (const finding of runCase(base + shard * size + i).findings) {
          const kind = `${finding.loop} ${finding.stage}: ${finding.why.replace(/\d+/g, '#').slice(0, 90)}`
          seen.set(kind, (seen.get(kind) ?? 0) + 1)
          if (seen.get(kind) === 1) findings.push(finding)
        }
      expect(
        findings.map(({ case: number, loop, stage, why }) => `${String(number)} ${loop} ${stage}: ${why}`),
      ).toEqual([])
    },
  )
})
