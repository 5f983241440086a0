import type { Trace } from '../kernel/rule.js'

/** 「某行的计算过程」 The part of a trace that is about one row, or undefined. */
export const traceOf = (trace: Trace, row: string): Trace | undefined => {
  const waiting = [trace]
  for (let node = waiting.shift(); node; node = waiting.shift()) {
    if (node.row === row) return node
    waiting.push(...node.parts)
  }
  return undefined
}
