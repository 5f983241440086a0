import type { TermWords } from '../../kernel/words.js'
import type { ExAnteConclusion } from '../events/gate-event.js'
import type { Actual } from '../promise/actual.js'
import type { Target } from '../promise/target.js'
import type { Evaluation } from '../results/evaluation.js'
import type { Advice } from '../results/review.js'

/** A name for every code that results carry and people read; those of rules are in `norms/`. */
export type ModelTerms = TermWords<
  'status',
  'final' | 'provisional' | 'scored' | 'not-applicable' | 'unscored' | 'no-budget'
> &
  TermWords<'by', Evaluation['by']> &
  TermWords<'party', 'unit' | 'department' | 'finance' | 'third-party' | 'expert' | 'government'> &
  TermWords<'kind', (Target | Actual)['kind']> &
  TermWords<'action', 'continue' | 'rectify' | 'adjust' | 'reduce' | 'suspend' | 'reclaim'> &
  TermWords<'verdict', 'admitted' | 'not-yet' | 'refused'> &
  TermWords<'conclusion', ExAnteConclusion> &
  TermWords<'advice', Advice> &
  TermWords<
    'owed',
    | 'ex-ante'
    | 'ex-ante-decision'
    | 'adjustment'
    | 'match'
    | 'objective'
    | 'review'
    | 'revision'
    | 're-review'
    | 'improvement'
  >
