import type { Citation } from '../kernel/citation.js'
import type { Trace } from '../kernel/conclusion.js'
import { factsBy, oneLine } from './facts.js'
import type { Locale, Sentence } from './locale.js'
import { sayIn } from './say-in.js'
import { toldBy } from './told-by.js'
import { holdStep } from './well-formed.js'
import { quoted, type Wording } from './wording.js'

/** 「说明行」 One line of an explanation. `basis` stands only where it differs from the line above. */
export type Line = {
  depth: number
  rule: string
  outcome: string
  row?: string | undefined
  text: string
  basis: Citation[]
  silence?: string | undefined
}

/**
 * 「逐行说明」 A trace in words: one line a step, its figures exactly as computed, its basis where it changes, its silence where the
 * law has none. A reason names the rows it holds for as the caller does, or as the trace does; by their ids where neither has a name.
 */
export const toLines = (trace: Trace, locale: Locale, wording?: Wording): Line[] => {
  const lines: Line[] = []
  const said = new Set<string>() // a convention is told in full once
  const say = sayIn(locale)
  let current = trace
  const worded = named(wording, trace)
  const facts = factsBy((name) => toldBy(current, name, locale, worded)) // of whichever step is being told
  let printed: readonly Citation[] = []
  let above: readonly string[] | undefined

  const silenceOf = (silences: readonly string[]): string => {
    const words = silences.map((id) => oneLine(said.has(id) ? locale.silenceAgain(id) : locale.silence(id)))
    for (const id of silences) said.add(id)
    return words.join(locale.joiner)
  }
  const walk = (node: Trace, depth: number): void => {
    holdStep(node)
    const { rule, outcome, row, basis, silences, parts } = node
    const sentence = sentenceOf(rule, outcome, locale)
    current = node
    const text = sentence ? sentence(facts, say) : oneLine(`${rule} ${outcome}`) // a trace of a newer library
    const cited = sameBasis(basis, printed) ? [] : basis
    const line: Line =
      row === undefined
        ? { depth, rule, outcome, text, basis: cited }
        : { depth, rule, outcome, row, text, basis: cited }
    if (silences !== undefined) {
      const silence = silenceOf(silences)
      if (!sameNames(silences, above)) line.silence = silence // a step that stands on what its part stands on says it once
    }
    lines.push(line)
    if (basis.length) printed = basis
    above = silences
    for (const part of parts) walk(part, depth + 1)
  }
  walk(trace, 0)
  return lines
}

/** A row is called what the caller calls it, else what it is called in the trace; without a wording its id is better than nothing. */
const named = (wording: Wording | undefined, trace: Trace): Wording => {
  let labels: ReadonlyMap<string, string> | undefined
  const labelOf = (row: string): string | undefined => (labels ??= labelsOf(trace)).get(row)
  if (wording === undefined) {
    const nameOrId = (row: string): string => {
      const label = labelOf(row)
      return label === undefined ? row : quoted(label)
    }
    return { place: (_, row = '') => nameOrId(row) }
  }
  return { place: wording.place, nameOf: (path, row = '') => wording.nameOf?.(path, row) || labelOf(row) }
}

const labelsOf = (trace: Trace): Map<string, string> => {
  const labels = new Map<string, string>()
  const waiting = [trace]
  for (const step of waiting) {
    holdStep(step)
    const { row, label, parts } = step
    if (row !== undefined && label !== undefined && !labels.has(row)) labels.set(row, label)
    for (const part of parts) waiting.push(part)
  }
  return labels
}

const sentenceOf = (rule: string, outcome: string, locale: Locale): Sentence | undefined => {
  if (!Object.hasOwn(locale.sentences, rule)) return undefined
  const outcomes = (locale.sentences as Readonly<Record<string, Readonly<Record<string, Sentence>>>>)[rule]
  return outcomes && Object.hasOwn(outcomes, outcome) ? outcomes[outcome] : undefined
}

const sameNames = (one: readonly string[], other: readonly string[] | undefined): boolean =>
  other !== undefined && one.length === other.length && one.every((name, i) => name === other[i])

const sameBasis = (one: readonly Citation[], other: readonly Citation[]): boolean =>
  one === other || (one.length === other.length && one.every((citation, i) => sameCitation(citation, other[i]!)))

const sameCitation = (one: Citation, other: Citation): boolean =>
  one === other ||
  (one.document === other.document &&
    one.article === other.article &&
    one.seen === other.seen &&
    one.articleSeen === other.articleSeen &&
    one.title === other.title)
