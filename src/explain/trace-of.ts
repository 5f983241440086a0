import type { Trace } from '../kernel/conclusion.js'
import { holdStep } from './well-formed.js'

/** 「某行的计算过程」 The part of a trace that is about one row, or undefined. */
export const traceOf = (trace: Trace, row: string): Trace | undefined => {
  const waiting = [trace]
  for (const node of waiting) {
    holdStep(node)
    if (node.row === row) return node
    for (const part of node.parts) waiting.push(part) // seen later: the nearest to the top comes first
  }
  return undefined
}
