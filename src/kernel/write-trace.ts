import { distinctCitations, type Citation } from './citation.js'
import type { Concluded, Conclusion, Passport, Trace } from './conclusion.js'
import type { Day } from './day.js'
import { isNum, text } from './number.js'

/** The citations of the norms a conclusion read; its own basis, once in force, where it read none. A silence has no citation. */
export const citationsOf = ({ meta, is }: Concluded): Citation[] => {
  const cited: Citation[] = []
  let read = false
  for (const used of is.uses ?? []) {
    if (used === undefined) continue
    read ||= used.silence !== undefined || used.citations.length > 0
    if (used.silence === undefined) cited.push(...used.citations)
  }
  return read ? distinctCitations(cited) : ownBasis(meta, is.day)
}

const ownBasis = ({ basis, basisFrom }: Passport, day: Day | undefined): Citation[] =>
  basisFrom === undefined || (day !== undefined && basisFrom <= day) ? [...basis] : []

const silencesOf = ({ uses = [] }: Conclusion<unknown>): string[] => {
  const silences: string[] = []
  for (const used of uses) {
    if (used?.silence !== undefined && !silences.includes(used.silence)) silences.push(used.silence)
  }
  return silences
}

/** 「写出过程」 A conclusion and those it rests on as plain data, numbers as text. Only here is a trace written. */
export const writeTrace = (concluded: Concluded): Trace => {
  const { meta, is } = concluded
  const shown = 'shown' in is ? is.shown : is.value // undefined on purpose shows nothing
  const trace: Trace = { rule: meta.id, outcome: is.outcome, given: {}, basis: citationsOf(concluded), parts: [] }
  if (is.row !== undefined) trace.row = is.row
  if (is.label !== undefined) trace.label = is.label
  if (shown !== undefined) trace.value = printed(shown)
  if (is.given !== undefined) trace.given = isText(is.given) ? is.given : printedFacts(is.given)
  const silences = silencesOf(is)
  if (silences.length) trace.silences = silences
  for (const part of is.parts ?? []) trace.parts.push('is' in part ? writeTrace(part) : part)
  return trace
}

/** Facts that are all text need no printing: the trace takes them as the body made them. */
const isText = (given: Readonly<Record<string, unknown>>): boolean => {
  for (const name in given) if (typeof given[name] !== 'string') return false
  return true
}

const printedFacts = (given: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const facts: Record<string, unknown> = {}
  for (const name in given) if (given[name] !== undefined) facts[name] = printed(given[name])
  return facts
}

/** Numbers as text, wherever they stand. */
const printed = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (isNum(value)) return text(value)
  if (Array.isArray(value)) return value.map(printed)
  const copy: Record<string, unknown> = {}
  for (const [key, member] of Object.entries(value)) if (member !== undefined) copy[key] = printed(member)
  return copy
}
