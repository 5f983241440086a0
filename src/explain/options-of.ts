import { categoriesOn, objectiveFramework } from '../norms/categories-on.js'
import { frameworkOn, frameworksOn } from '../norms/frameworks/framework-on.js'
import { scaleOn } from '../norms/grade-scale.js'
import type { Norms } from '../norms/rulebook.js'
import type { Label } from '../norms/vocabulary.js'
import { describeTerm } from './describe-term.js'
import type { Locale } from './locale.js'
import { vocabulary, type CodeOf, type Family } from './vocabulary.js'

/** 「选项」 One choice of a select: the code that is stored, the word that is shown. */
export type Option<Value extends string = string> = { value: Value; label: string }

/**
 * 「下拉选项」 What a select of a form offers for a family of codes, in the locale's words. Where the rulebook in force decides, it does: its
 * grades with its labels, the dimensions and categories of the framework it prefers, the scoring frameworks it holds.
 */
export const optionsOf = <F extends Family>(family: F, locale: Locale, norms: Norms): Option<CodeOf<F>>[] =>
  (ofRulebook(family, locale, norms) ?? named(family, locale)) as Option<CodeOf<F>>[]

const named = (family: Family, locale: Locale): Option[] => {
  const codes: readonly string[] = vocabulary[family]
  return codes.map((value) => ({ value, label: describeTerm<string>(`${family}.${value}`, locale) }))
}

const ofRulebook = (family: Family, locale: Locale, norms: Norms): Option[] | undefined => {
  const labelled = (value: string, label: Label): Option => ({ value, label: inWords(label, locale) })
  switch (family) {
    case 'grade':
      return scaleOn(norms).map(({ grade, label }) => labelled(grade, label))
    case 'framework':
      return frameworksOn(norms).map((name) => labelled(name, frameworkOn(name, norms).title))
    case 'dimension': {
      const preferred = objectiveFramework(norms)?.framework.dimensions
      return preferred && eachOnce(preferred.map(({ dimension, label }) => labelled(dimension, label)))
    }
    case 'category':
      return (
        objectiveFramework(norms) &&
        eachOnce(categoriesOn(norms).map(({ category, label }) => labelled(category, label)))
      )
    default:
      return undefined
  }
}

/** A code that two of a form's own names share is offered once, by the first. */
const eachOnce = (options: readonly Option[]): Option[] =>
  options.filter(({ value }, i) => options.findIndex((other) => other.value === value) === i)

const inWords = ({ zh, en }: Label, { language }: Locale): string => (language === 'en' ? (en ?? zh) : zh)
