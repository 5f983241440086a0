import { defineIssues, error, info, warning, type DeclaredIssue } from '../kernel/issue.js'

const row = ['name', 'target'] as const // noteRow tells these of every row
const compared = ['name', 'label', 'title'] as const // compareToStandard tells these
const lined = ['name', 'of', 'label', 'value', 'unit', 'other', 'ratio', 'limit', 'comparison'] as const // a line of the caller's
const priced = ['amount', 'number', 'unit', 'ratio', 'expected'] as const // money over a count
const changed = ['id', 'title'] as const // a change of the library tells these

const declared = () =>
  defineIssues({
    'objective.missing-dimension': error('name', 'label', 'rows', 'source?'),
    'objective.missing-category': warning('name', 'label', 'rows', 'source?'),
    'objective.satisfaction-undecided': info('name', 'label', 'rows'),
    'objective.satisfaction-unserved': warning(...row),
    'objective.single-indicator': warning(...row, 'points'),
    'objective.all-hundred': warning('number'),
    'objective.blank-statement': error('text'),
    'objective.no-statement': info(),
    'objective.macro-statement': info('words'),
    'objective.blank-name': error('text'),
    'objective.kind-mismatch': warning('rows'),
    'objective.costs-over-budget': warning('sum', 'amount', 'rows'),
    'objective.unknown-framework': warning('name', 'rulebook'),
    'funds.components-mismatch': error('amount', 'sum'),
    'funds.component-unpromised': warning('name', 'amount'),
    'funds.component-supporting': info('name', 'amount'),
    'funds.sum-mismatch': error('label', 'amount', 'sum'),
    'points.level1': warning('name', 'label', 'sum', 'expected', 'source?'),
    'points.undeclared': info('rows'),
    'indicator.points-not-positive': error(...row, 'points'),
    'indicator.points-decimals': warning(...row, 'points'),
    'indicator.level-mismatch': error(...row, 'words', 'found', 'expected', 'rows'),
    'indicator.dimension-unknown': warning(...row, 'words', 'rows', 'expected'),
    'indicator.not-in-framework': warning(...row, 'words', 'found', 'expected', 'rows'),
    'indicator.satisfaction-proxy': info(...row),
    'indicator.duplicate': warning(...row, 'rows'),
    'indicator.output-benefit-duplicate': warning(...row, 'rows'),
    'indicator.subset-exceeds-set': error(...row, 'value', 'limit', 'label'),
    'indicator.subset-suspected': warning(...row, 'value', 'limit', 'label'),
    'indicator.missing-value': error(...row),
    'indicator.placeholder': error(...row, 'text'),
    'indicator.name-is-number': error(...row),
    'indicator.name-carries-target': warning(...row),
    'indicator.task-as-name': warning(...row),
    'indicator.vague-name': warning(...row),
    'indicator.result-in-name': warning(...row, 'words'),
    'indicator.generic-name': warning(...row),
    'indicator.macro-rate': warning(...row),
    'indicator.slogan': warning(...row, 'words'),
    'indicator.percent-without-rate': warning(...row),
    'indicator.vague-value': warning(...row),
    'indicator.standard-unnamed': warning(...row),
    'indicator.self-affirming': info(...row),
    'indicator.value-in-prose': warning(...row),
    'indicator.value-vector': warning(...row),
    'indicator.target-is-name': warning(...row),
    'indicator.name-value-conflict': warning(...row, 'expected'),
    'indicator.date-as-qualitative': warning(...row),
    'indicator.weights-in-value': warning(...row, 'points'),
    'indicator.qualitative-answered-with-number': warning(...row, 'actual'),
    'indicator.operator-missing': info(...row, 'comparison'),
    'indicator.operator-doubled': warning(...row),
    'indicator.approximate': info(...row),
    'indicator.trivial-target': warning(...row),
    'indicator.exact-open-ended': info(...row, 'unit'),
    'indicator.direction': error(...row, 'comparison', 'expected'),
    'indicator.output-ceiling': warning(...row, 'comparison', 'expected'),
    'indicator.impossible-rate': warning(...row),
    'indicator.percent-out-of-range': error(...row, 'value'),
    'indicator.satisfaction-too-high': info(...row),
    'indicator.unit-missing': warning(...row),
    'indicator.unit-invented': warning(...row, 'unit'),
    'indicator.unit-contradicts': warning(...row, 'unit', 'words'),
    'indicator.unit-mixed': info(...row, 'unit', 'expected'),
    'indicator.payment-as-quantity': warning(...row),
    'indicator.payment-as-timeliness': warning(...row),
    'indicator.own-money': warning(...row),
    'indicator.own-money-undecided': info(...row),
    'indicator.rate-as-quantity': warning(...row),
    'indicator.cost-not-quantified': warning(...row),
    'indicator.cost-without-per': warning(...row, 'unit'),
    'indicator.cost-category': warning(...row),
    'indicator.benefit-as-cost': warning(...row),
    'indicator.ambiguous-cost-rate': warning(...row),
    'indicator.strict-cost-cap': warning(...row, 'amount', 'value'),
    'indicator.cost-equals-budget': info(...row, 'amount'),
    'indicator.cost-cap-not-binding': warning(...row, 'value', 'amount'),
    'indicator.cost-times-count': warning(...row, 'label', 'value', 'number', 'sum', 'amount'),
    'indicator.counterfactual': info(...row),
    'indicator.beyond-mid-term': warning(...row, 'value', 'limit', 'unit'),
    'indicator.deadline-outside-period': warning(...row, 'by', 'from', 'to'),
    'standard.too-low': warning(...compared, 'value', 'from', 'to', 'unit', 'comparison', 'per', 'amount'),
    'standard.too-large': warning(...compared, 'value', 'from', 'to', 'unit', 'comparison', 'per', 'amount'),
    'standard.line-exceeded': warning(...lined),
    'standard.line-undercut': warning(...lined),
    'standard.unit-cost-low': warning(...compared, ...priced, 'from'),
    'standard.unit-cost-high': warning(...compared, ...priced, 'to'),
    'standard.funds-needed': info(...compared, 'amount'),
    'standard.unit-unknown': warning(...compared, 'unit', 'expected'),
    'standard.direction': warning(...compared, 'comparison', 'expected'),
    'standard.category': warning(...compared, 'found', 'expected'),
    'standard.no-range': info(...compared),
    'standard.not-found': info(...compared),
    'standard.unknown': error(...changed),
    'standard.already-there': error(...changed),
    'standard.no-change': error(...changed),
    'standard.reason-missing': error(...changed),
    'standard.already-decided': error(...changed, 'on'),
    'standard.decided-early': error(...changed, 'on', 'from'),
    'standard.changed-since': error(...changed, 'on'),
  })

/** What can be wrong with an objective. An error cannot stand; a warning is what a reviewer would say; an info is worth a look. */
export const validationIssues = /* @__PURE__ */ declared()

export type ValidationIssueCode = keyof typeof validationIssues.table

type FactsOf<C extends ValidationIssueCode> =
  (typeof validationIssues.declared)[C] extends DeclaredIssue<infer F> ? F : never

/** The codes that tell at least what is known anyway, and what each of them tells beside that. */
export type FactsBeside<Known extends string> = {
  [C in ValidationIssueCode as [Known] extends [FactsOf<C>] ? C : never]: { [N in Exclude<FactsOf<C>, Known>]: string }
}
