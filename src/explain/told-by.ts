import type { Trace } from '../kernel/conclusion.js'
import { textOf } from './facts.js'
import type { Locale } from './locale.js'
import { groupedReasons, reasonOf } from './reason-of.js'
import type { Wording } from './wording.js'

/** What a line of a trace tells under a name: what was given, its label as `name`, its value, or a member of its value. */
export const toldBy = (node: Trace, name: string, locale: Locale, wording?: Wording): string => {
  if (name === 'missing')
    return textOf(groupedReasons(node.given['missing'] ?? node.given['reasons'], locale, wording), 'zh')
  const told = textOf(factOf(node, name), locale.language)
  return name === 'reason' ? reasonOf(told, paramsOf(node.given), locale) : told
}

/** A value's keys may be ids of rows: they must not take the place of a fact, so they are asked last. */
const factOf = ({ given, label, value }: Trace, name: string): unknown => {
  if (Object.hasOwn(given, name)) return given[name]
  if (name === 'name' && label !== undefined) return label
  const params = paramsOf(given)
  if (Object.hasOwn(params, name)) return params[name]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return name === 'value' ? value : undefined
  return Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined
}

const paramsOf = (given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const params = given['params']
  return typeof params === 'object' && params !== null ? (params as Record<string, unknown>) : none
}

const none: Readonly<Record<string, unknown>> = {}
