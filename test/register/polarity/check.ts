import { textOf } from '../../../src/explain/facts.js'
import type { Locale } from '../../../src/explain/locale.js'
import { reasonOf } from '../../../src/explain/reason-of.js'
import { toldBy } from '../../../src/explain/told-by.js'
import type { Said } from '../said-by.js'
import { sentence } from '../sentence.js'
import { demandsOf, entryOf, type Polarity } from './polarity.js'

/** What of the register an entry of the table is about. */
export const isMeant = (key: string, said: Said, locale: Locale): boolean => {
  const { name, fact, value } = entryOf(key)
  return said.name === name && (fact === undefined || factOf(said, fact, locale) === value)
}

/** A fact of what is said, in words of the language, as its sentence is given it. */
const factOf = (said: Said, name: string, locale: Locale): string => {
  if ('trace' in said) return toldBy(said.trace, name, locale)
  if ('difference' in said) return textOf((said.difference as Record<string, unknown>)[name], locale.language)
  const told = said.issue.params[name] ?? ''
  return name === 'reason' ? reasonOf(told, said.issue.params, locale) : told
}

/** What a sentence owes its polarity: each phrase that is missing, each that must not stand there. */
export const owed = (said: Said, demands: Polarity[string], locale: Locale): string[] => {
  const text = sentence(said, locale).toLowerCase()
  const { must, never } = demandsOf(demands[locale.language === 'zh' ? 0 : 1])
  const filled = (phrase: string): string =>
    phrase.replace(/\{(\w+)\}/g, (_, name: string) => factOf(said, name, locale)).toLowerCase()
  return [
    ...must.filter((phrase) => !text.includes(filled(phrase))).map((phrase) => `must say “${phrase}”`),
    ...never.filter((phrase) => text.includes(filled(phrase))).map((phrase) => `must not say “${phrase}”`),
  ].map((fault) => `${said.name}: ${fault}: ${sentence(said, locale)}`)
}
