import type { Seen } from '../../kernel/citation.js'
import type { TermWords } from '../../kernel/words.js'
import type { ExAnteConclusion } from '../events/gate-event.js'
import type { Obligation } from '../events/obligation.js'
import type { Actual } from '../promise/actual.js'
import type { EvidenceKind } from '../promise/evidence.js'
import type { FundSource, Funds } from '../promise/funds.js'
import type { ProjectKind } from '../promise/project.js'
import type { MethodName } from '../promise/scoring-method.js'
import type { Precision, Target } from '../promise/target.js'
import type { Evaluation } from '../results/evaluation.js'
import type { ScorerKind } from '../results/framework.js'
import type { Combine, criterionStatuses } from '../results/framework-score.js'
import type { moneyStatuses, progressStatuses, Proposal } from '../results/monitoring.js'
import type { Advice, Review } from '../results/review.js'
import type { executionStatuses, rowStatuses } from '../results/scored-row.js'
import type { Verdict } from '../results/verdict.js'

/** A name for every code that results carry and people read; those of rules are in `norms/`. */
export type ModelTerms = TermWords<
  'status',
  | Verdict['status']
  | (typeof rowStatuses | typeof executionStatuses | typeof criterionStatuses)[number]
  | (typeof moneyStatuses | typeof progressStatuses)[number]
> &
  TermWords<'by', Evaluation['by']> &
  TermWords<'party', 'unit' | 'department' | 'finance' | 'third-party' | 'expert' | 'government'> &
  TermWords<'kind', (Target | Actual)['kind']> &
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
  > &
  TermWords<'project-kind', ProjectKind> &
  TermWords<'subject', Evaluation['kind']> &
  TermWords<'source', NonNullable<FundSource['kind']>> &
  TermWords<'book', NonNullable<Funds['book']>> &
  TermWords<'evidence', EvidenceKind> &
  TermWords<'precision', Precision> &
  TermWords<'method', MethodName> &
  TermWords<'scorer', ScorerKind> &
  TermWords<'combine', Combine> &
  TermWords<'review-mode', Review['mode']> &
  TermWords<'obligation', Obligation['state']> &
  TermWords<'until', 'filed' | 'for-good'> &
  TermWords<'reason', Proposal['reason']> &
  TermWords<'seen', Seen> &
  TermWords<'money-unit', '元' | '万元' | '亿元'>
