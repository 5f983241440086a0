import type { Trace } from '../kernel/conclusion.js'
import { holdStep } from './well-formed.js'

/** What stands in the place of a row: how the budget's execution was scored, how the rows were added up. */
const named: Readonly<Record<string, string>> = {
  execution: 'scoring.score-execution',
  total: 'scoring.sum-scores',
}

/**
 * 「某行的计算过程」 The part of a trace that is about one row, or undefined. `execution` is the score of the execution rate, `total` the sum of
 * the scores, unless a row bears the name.
 */
export const traceOf = (trace: Trace, row: string): Trace | undefined => {
  const rule = Object.hasOwn(named, row) ? named[row] : undefined
  return (
    find(trace, (node) => node.row === row) ??
    (rule === undefined ? undefined : find(trace, (node) => node.rule === rule))
  )
}

const find = (trace: Trace, isIt: (node: Trace) => boolean): Trace | undefined => {
  const waiting = [trace]
  for (const node of waiting) {
    holdStep(node)
    if (isIt(node)) return node
    for (const part of node.parts) waiting.push(part) // seen later: the nearest to the top comes first
  }
  return undefined
}
