import { describeTerm } from '../../src/explain/describe-term.js'
import type { Locale } from '../../src/explain/locale.js'
import * as english from '../../src/norms/words/en.js'
import { chineseTitles } from '../../src/norms/words/norm-titles.js'
import * as chinese from '../../src/norms/words/zh-CN.js'

const monitoring = ['action', 'cause', 'finding', 'likelihood', 'project-nature', 'yardstick']
const families: Readonly<Record<string, readonly string[]>> = {
  kernel: ['severity'],
  norms: ['grade', 'dimension', 'category', 'comparison', 'light', 'measure', ...monitoring],
  oversight: ['difference'],
}
const listed = Object.values(families).flat()

type Named = [term: string, words: string]

/** The names a room has for codes; those of no other room are the model's. */
export const termsOf = (room: string, locale: Locale): Named[] => {
  const isHere = (term: string): boolean => {
    const family = term.split('.')[0] ?? ''
    return room === 'model' ? !listed.includes(family) : (families[room] ?? []).includes(family)
  }
  const terms = Object.keys(locale.terms).filter(isHere)
  const named = terms.map((term): Named => [term, describeTerm(term, locale)])
  if (room === 'norms') named.push(...normTitles(locale), ...silences(locale), ...certainties(locale))
  if (room === 'oversight')
    named.push(...assumptions.map((code): Named => [`assumption.${code}`, locale.assumption(code)]))
  return named.sort(([a], [b]) => (a < b ? -1 : 1))
}

const normTitles = (locale: Locale): Named[] =>
  Object.keys(chineseTitles).map((key) => [`norm.${key}`, locale.normTitle(key)])

const certainties = (locale: Locale): Named[] =>
  Object.entries(locale.certainty).map(([seen, words]) => [`certainty.${seen}`, words])

/** The question of each silence, what each answer is called, and which is ours. */
const silences = (locale: Locale): Named[] =>
  Object.entries((locale.language === 'zh' ? chinese : english).silenceWords).flatMap(([id, { question, options }]) => [
    [`silence.${id}`, question] satisfies Named,
    [`silence.${id} (ours)`, locale.silence(id)] satisfies Named,
    ...Object.entries(options).map(([choice, words]): Named => [`silence.${id}.${choice}`, words]),
  ])

/** What a difference may be explained by: the codes of `explains.assume`. */
const assumptions = [
  ...['half-up-0', 'half-up-1', 'cut-0', 'cut-1', 'rate-whole-percent', 'rate-one-place', 'inverse-ratio'],
  ...['inverse-linear', 'actual-percentage', 'points-20', 'points-squared', 'rows-only', 'at-least', 'at-most'],
  ...['printed-points', 'initial-budget', 'judged'],
]
