import { diceOf } from '../records-of.js'
import type { Held } from './held.js'
import { loops } from './loops.js'
import { pick } from './mutate-leaf.js'
import { someNorms } from './norms-pool.js'

const wheel = Object.entries(loops).flatMap(([name, { weight }]) => Array.from({ length: weight }, () => name))

export type Finding = { case: number; loop: string; stage: string; why: string }

/** One case by its number, the same every time: what it found, and how many stages it went through. */
export const runCase = (
  number: number,
  thorough = true,
  only?: string,
): { loop: string; stages: number; findings: Finding[] } => {
  const dice = diceOf(number)
  const loop = only ?? pick(wheel, dice)
  const findings: Finding[] = []
  let stages = 0
  let at = 'start'
  const held: Held = {
    thorough,
    number,
    stage: (name, run) => {
      const before = at
      at = name
      stages += 1
      try {
        return run()
      } catch (thrown) {
        held.fault(
          `throws ${thrown instanceof Error ? `${thrown.name}: ${thrown.message} ${whereIn(thrown)}` : String(thrown)}`,
        )
        return undefined
      } finally {
        at = before
      }
    },
    fault: (why) => findings.push({ case: number, loop, stage: at, why }),
  }
  held.stage('loop', () => loops[loop]!.run(someNorms(dice), dice, held))
  return { loop, stages, findings }
}

const whereIn = ({ stack = '' }: Error): string => /src\/[\w/-]+\.ts:\d+/.exec(stack)?.[0] ?? ''

export const loopNames = Object.keys(loops)
