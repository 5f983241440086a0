import { describe, expect, it } from 'vitest'
import { loopNames, runCase } from '../support/closed-loop/run-case.js'

const cases = 2000
const told = ({ findings }: ReturnType<typeof runCase>): string[] =>
  findings.map(({ case: number, loop, stage, why }) => `${String(number)} ${loop} ${stage}: ${why}`)

// Real tables, forms, projects, objectives, rulebooks, histories, marks, standards, with a few things changed as a hand would change them.
// Two hundred thousand of them in `npm run fuzz -- closed-loop`.
describe('the closed loop', () => {
  it('what a door takes goes through every stage and every printer: nothing throws, nothing is left unsaid, all of it can be stored', () => {
    const findings: string[] = []
    let stages = 0
    for (let i = 0; i < cases; i += 1) {
      const ran = runCase(20200225 + i, false)
      findings.push(...told(ran))
      stages += ran.stages
    }
    expect(findings).toEqual([])
    expect(stages).toBeGreaterThan(cases * 20) // the doors do take most of it: a hunt that is refused everything finds nothing
  }, 300_000)

  it.each(loopNames)('the %s cases are taken, and go on', (name) => {
    const stages = Array.from({ length: 12 }, (_, i) => runCase(i, false, name).stages)
    expect(Math.max(...stages)).toBeGreaterThan(3)
  })
})
