import type { Citation } from '../kernel/citation.js'
import type { Trace } from '../kernel/rule.js'
import { factsOf, oneLine } from './facts.js'
import type { Locale, Sentence } from './locale.js'
import { groupedReasons, reasonOf } from './reason-of.js'

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

/** 「逐行说明」 A trace in words: one line a step, its figures exactly as computed, its basis where it changes, its silence where the law has none. */
export const toLines = (trace: Trace, locale: Locale): Line[] => {
  const lines: Line[] = []
  let printed = ''
  let above: string | undefined
  const said = new Set<string>() // a convention is told in full once
  const walk = (node: Trace, depth: number): void => {
    const basis = JSON.stringify(node.basis)
    const silence = node.silences
      ?.map((id) => oneLine(said.has(id) ? locale.silenceAgain(id) : locale.silence(id)))
      .join(locale.joiner)
    for (const id of node.silences ?? []) said.add(id)
    lines.push({
      depth,
      rule: node.rule,
      outcome: node.outcome,
      ...(node.row !== undefined && { row: node.row }),
      text: sentenceOf(node, locale),
      basis: basis === printed ? [] : node.basis,
      ...(silence !== undefined && node.silences?.join() !== above && { silence }), // a step that stands on what its part stands on says it once
    })
    if (node.basis.length) printed = basis
    above = node.silences?.join()
    for (const part of node.parts) walk(part, depth + 1)
  }
  walk(trace, 0)
  return lines
}

const sentenceOf = ({ rule, outcome, given, value, label }: Trace, locale: Locale): string => {
  const outcomes = Object.hasOwn(locale.sentences, rule)
    ? (locale.sentences as unknown as Record<string, Record<string, Sentence>>)[rule]
    : undefined
  const sentence = outcomes && Object.hasOwn(outcomes, outcome) ? outcomes[outcome] : undefined
  const shown = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : { value }
  // A value's keys may be ids of rows: they must not take the place of a fact.
  const facts = factsOf(
    {
      ...shown,
      ...withParams(given),
      ...(label !== undefined && { name: label }),
      ...given,
      missing: groupedReasons(given['missing'] ?? given['reasons'], locale),
    },
    locale.language,
  )
  return sentence
    ? sentence({ ...facts, reason: reasonOf(facts.reason, withParams(given), locale) })
    : oneLine(`${rule} ${outcome}`) // a trace of a newer library
}

const withParams = (given: Record<string, unknown>): Record<string, unknown> =>
  typeof given['params'] === 'object' && given['params'] !== null ? (given['params'] as Record<string, unknown>) : {}
