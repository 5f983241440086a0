import type { Trace } from '../kernel/conclusion.js'
import type { Locale } from './locale.js'
import { toLines, type Line } from './to-lines.js'
import type { Wording } from './wording.js'

/** 「说明树」 A line of an explanation with the lines below it. */
export type LineTree = Line & { parts: LineTree[] }

/** 「逐层说明」 The lines of `toLines`, nested as the trace is: for a page that folds. */
export const toTree = (trace: Trace, locale: Locale, wording?: Wording): LineTree => {
  const open: LineTree[] = []
  for (const line of toLines(trace, locale, wording)) {
    const node = { ...line, parts: [] }
    open.length = line.depth
    open[line.depth - 1]?.parts.push(node)
    open.push(node)
  }
  return open[0] ?? { depth: 0, rule: trace.rule, outcome: trace.outcome, text: '', basis: [], parts: [] }
}
