import type { Seen } from '../kernel/citation.js'
import type { Say } from '../kernel/words.js'
import type { DifferenceWords } from '../model/words/differences.js'
import type { SilenceId } from '../norms/silences/silence-choices.js'
import type { IssueCode } from './issue-codes.js'
import type { RuleOutcomes } from './rule-outcomes.js'
import type { NamedTerm } from './terms.js'

/**
 * A sentence about one line of a trace, or about an issue. Which facts it may name is said where it stands, by the rule or the
 * issue it belongs to; it is only ever called with facts that answer '' for what is absent.
 */
export type Sentence = (facts: never, say: Say) => string

/** A sentence for every outcome of every rule. */
export type Sentences = {
  readonly [Rule in keyof RuleOutcomes]: { readonly [Outcome in RuleOutcomes[Rule]]: Sentence }
}

/**
 * 「语言」 One language of the words: sentences, issues, differences, terms. `zhCN` and `en` are such values; each can be imported
 * alone, so that the other is left out of a bundle.
 */
export type Locale = {
  readonly id: string
  readonly language: 'zh' | 'en'
  readonly sentences: Sentences
  readonly issues: Readonly<Record<IssueCode, Sentence>>
  readonly differences: DifferenceWords
  readonly assumption: (code: string) => string
  readonly terms: Readonly<Record<NamedTerm, string>>
  readonly certainty: Readonly<Record<Seen, string>>
  readonly silence: (id: SilenceId | (string & {})) => string
  readonly silenceAgain: (id: string) => string
  readonly normTitle: (key: string) => string
  /** `articleCertainty` is '' where the article's number is as sure as its content. */
  readonly citation: (
    document: string,
    article: string | undefined,
    certainty: string,
    articleCertainty: string,
  ) => string
  readonly bracket: (text: string) => string
  readonly joiner: string
  readonly listJoiner: string
  readonly place: (where: string) => string
  readonly rowName: (row: string) => string
  readonly alternatives: (kinds: string) => string
  /** What stands around a picture. */
  readonly chart: {
    readonly title: (subject: string) => string
    readonly money: string
    readonly ratio: string
    readonly due: string
  }
}
