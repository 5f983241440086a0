import type { Issue } from '../../src/kernel/issue.js'
import type { Trace } from '../../src/kernel/conclusion.js'
import type { Difference } from '../../src/model/results/difference.js'

/** Something a result says, under the name it has in the register. */
export type Said =
  { name: string; trace: Trace } | { name: string; issue: Issue } | { name: string; difference: Difference }

/** Whatever a result says, wherever it stands in it: lines of traces, issues, differences; each in its first order. */
export const saidBy = (result: unknown): Said[] => {
  const said: Said[] = []
  const seen = new Set<object>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    if (isTrace(value)) said.push({ name: `${value.rule} ${value.outcome}`, trace: value })
    else if (isIssue(value)) said.push({ name: value.code, issue: value })
    else if (isDifference(value)) said.push({ name: `difference ${value.kind}`, difference: value })
    for (const member of Object.values(value)) walk(member)
  }
  walk(result)
  return said
}

const isTrace = (value: object): value is Trace => 'rule' in value && 'outcome' in value && 'given' in value
const isIssue = (value: object): value is Issue =>
  'code' in value && 'severity' in value && 'path' in value && 'params' in value
const isDifference = (value: object): value is Difference =>
  'kind' in value &&
  'row' in value &&
  typeof value.row === 'string' &&
  ('published' in value || 'computed' in value || 'rows' in value)
