import type { Seen } from '../kernel/citation.js'
import type { DifferenceKind } from '../model/results/difference.js'
import type { SilenceId } from '../norms/silences/silence-choices.js'
import type { Facts } from './facts.js'
import type { IssueCode } from './issue-codes.js'
import type { RuleOutcomes } from './rules.js'
import type { Term } from './terms.js'

/** A sentence about one line of a trace. */
export type Sentence = (facts: Facts) => string

/** A sentence for every outcome of every rule: the compiler asks for them. */
export type Sentences = {
  readonly [Rule in keyof RuleOutcomes]: { readonly [Outcome in RuleOutcomes[Rule]]: Sentence }
}

/** What a difference says: its printed and computed figure, and the assumption that explains it. */
export type DifferenceFacts = { published: string; computed: string; assumption: string }

/**
 * 「语言」 One language of the words: sentences, issues, differences, terms. `zhCN` and `en` are such values; each can be imported
 * alone, so that the other is left out of a bundle.
 */
export type Locale = {
  readonly id: string
  readonly language: 'zh' | 'en'
  readonly sentences: Sentences
  readonly issues: Readonly<Record<IssueCode, Sentence>>
  readonly differences: Readonly<Record<DifferenceKind, (facts: DifferenceFacts) => string>>
  readonly assumption: (code: string) => string
  readonly terms: Readonly<Record<Term, string>>
  readonly certainty: Readonly<Record<Seen, string>>
  readonly silence: (id: SilenceId | (string & {})) => string
  readonly silenceAgain: (id: string) => string
  readonly citation: (document: string, article: string | undefined, certainty: string) => string
  readonly bracket: (text: string) => string
  readonly joiner: string
  readonly listJoiner: string
  readonly place: (where: string) => string
  readonly rowName: (row: string) => string
  readonly alternatives: (kinds: string) => string
}
