import type { Term } from '../terms.js'

/** English: the names of codes. */
export const terms: Readonly<Record<Term, string>> = {
  'grade.excellent': 'excellent', 'grade.good': 'good', 'grade.fair': 'fair', 'grade.low': 'low', 'grade.poor': 'poor',
  'dimension.cost': 'cost', 'dimension.output': 'output', 'dimension.benefit': 'benefit', 'dimension.satisfaction': 'satisfaction', 'dimension.other': 'other',
  'category.quantity': 'quantity', 'category.quality': 'quality', 'category.timeliness': 'timeliness', 'category.cost': 'cost', 'category.economic-cost': 'economic cost',
  'category.social-cost': 'social cost', 'category.ecological-cost': 'ecological cost', 'category.economic': 'economic benefit', 'category.social': 'social benefit',
  'category.ecological': 'ecological benefit', 'category.sustained': 'sustained effect', 'category.satisfaction': 'satisfaction of those served', 'category.other': 'other',
  'comparison.at-least': 'at least', 'comparison.at-most': 'at most', 'comparison.equal': 'equal to', 'comparison.above': 'above', 'comparison.below': 'below',
  'light.blue': 'blue light', 'light.green': 'green light', 'light.yellow': 'yellow light', 'light.red': 'red light',
  'measure.prioritise': 'prioritise', 'measure.keep': 'keep', 'measure.improve': 'improve management', 'measure.no-new-money': 'no new money', 'measure.reduce': 'reduce', 'measure.suspend': 'suspend',
  'measure.cancel': 'cancel', 'measure.no-similar-project': 'no similar project', 'measure.reclaim': 'reclaim', 'measure.adjust-policy': 'adjust the policy', 'measure.abolish-policy': 'abolish the policy',
  'difference.target-missing': 'target missing', 'difference.actual-missing': 'actual missing', 'difference.kind-mismatch': 'kinds do not match', 'difference.over-points': 'score over its points',
  'difference.rounded-score': 'score rounded', 'difference.rounded-rate': 'rate rounded', 'difference.inverse-formula': 'other formula for an at-most target', 'difference.percent-as-ratio': 'percentage taken as the rate',
  'difference.points-applied-twice': 'points applied twice', 'difference.unmet-full-score': 'full score though missed', 'difference.unexplained-deduction': 'deduction without a reason', 'difference.judgement-band': 'score outside its band',
  'difference.actual-copies-target': 'actual copies the target', 'difference.parent-counted-twice': 'parent row counted twice', 'difference.parts-sum': 'parts do not add up', 'difference.zero-parent': 'total is zero',
  'difference.rate-over-100': 'execution rate over 100%', 'difference.rate-wrong': 'execution rate wrong', 'difference.execution-points': 'execution points differ', 'difference.points-sum': 'points do not add up',
  'difference.execution-left-out': 'execution score left out of the total', 'difference.total-sum': 'total does not add up', 'difference.unexplained': 'unexplained',
  'status.final': 'final', 'status.provisional': 'provisional', 'status.scored': 'scored', 'status.not-applicable': 'not applicable', 'status.unscored': 'not scored', 'status.no-budget': 'no budget',
  'severity.error': 'error', 'severity.warning': 'warning', 'severity.info': 'note',
  'by.self': 'self-evaluation', 'by.department': 'departmental evaluation', 'by.finance': 'fiscal evaluation', 'by.third-party': 'third-party evaluation',
  'party.unit': 'unit', 'party.department': 'department', 'party.finance': 'finance department', 'party.third-party': 'third party', 'party.expert': 'expert', 'party.government': 'government',
  'kind.measure': 'a number', 'kind.range': 'a range', 'kind.deadline': 'a deadline', 'kind.yes-no': 'yes or no', 'kind.statement': 'words', 'kind.missing': 'blank', 'kind.measured': 'a number',
  'kind.completed': 'a day of completion', 'kind.not-completed': 'not completed', 'kind.judged': 'a judgement', 'kind.answered': 'an answer yes or no', 'kind.stated': 'words', 'kind.not-applicable': 'not applicable',
}
