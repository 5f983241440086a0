import type { TermWords } from '../../../kernel/words.js'
import type { Action, Cause, Finding, Likelihood, ProjectNature, Yardstick } from '../../monitoring-vocabulary.js'
import type { Category, Comparison, Dimension, Grade, Light, Measure } from '../../vocabulary.js'

/** English: the names of the codes rules are written in. */
export const terms = {
  'grade.excellent': 'excellent',
  'grade.good': 'good',
  'grade.fair': 'fair',
  'grade.low': 'low',
  'grade.poor': 'poor',
  'dimension.cost': 'cost',
  'dimension.output': 'output',
  'dimension.benefit': 'benefit',
  'dimension.satisfaction': 'satisfaction',
  'dimension.other': 'other',
  'category.quantity': 'quantity',
  'category.quality': 'quality',
  'category.timeliness': 'timeliness',
  'category.cost': 'cost',
  'category.economic-cost': 'economic cost',
  'category.social-cost': 'social cost',
  'category.ecological-cost': 'ecological cost',
  'category.economic': 'economic benefit',
  'category.social': 'social benefit',
  'category.ecological': 'ecological benefit',
  'category.sustained': 'sustained effect',
  'category.satisfaction': 'satisfaction of those served',
  'category.other': 'other',
  'comparison.at-least': 'at least',
  'comparison.at-most': 'at most',
  'comparison.equal': 'equal to',
  'comparison.above': 'above',
  'comparison.below': 'below',
  'light.blue': 'blue light',
  'light.green': 'green light',
  'light.yellow': 'yellow light',
  'light.red': 'red light',
  'measure.prioritise': 'prioritise',
  'measure.keep': 'keep',
  'measure.improve': 'improve management',
  'measure.no-new-money': 'no new money',
  'measure.reduce': 'reduce',
  'measure.suspend': 'suspend',
  'measure.cancel': 'cancel',
  'measure.no-similar-project': 'no similar project',
  'measure.reclaim': 'reclaim',
  'measure.adjust-policy': 'adjust the policy',
  'measure.abolish-policy': 'abolish the policy',
  'action.continue': 'continue',
  'action.rectify': 'rectify',
  'action.adjust': 'adjust the objective',
  'action.reduce': 'reduce',
  'action.suspend': 'suspend',
  'action.reclaim': 'reclaim',
  'finding.slow': 'slow',
  'finding.off-target': 'off target',
  'finding.far-off-target': 'far off target',
  'finding.loss-or-risk': 'major loss, waste or risk',
  'finding.objective-cause': 'objective cause',
  'cause.funds': 'funds',
  'cause.rules': 'rules',
  'cause.staff': 'staff',
  'cause.equipment': 'equipment',
  'cause.policy': 'change of policy',
  'cause.force-majeure': 'force majeure',
  'cause.other': 'other',
  'likelihood.certain': 'certain',
  'likelihood.possible': 'possible',
  'likelihood.impossible': 'impossible',
  'project-nature.research': 'research project',
  'yardstick.plan': 'the plan',
  'yardstick.linear': 'the time gone by',
  'yardstick.full': 'the full target',
  'yardstick.ceiling': 'the ceiling',
  'yardstick.date': 'the date',
} satisfies TermWords<'grade', Grade> &
  TermWords<'dimension', Dimension> &
  TermWords<'category', Category> &
  TermWords<'comparison', Comparison> &
  TermWords<'light', Light> &
  TermWords<'measure', Measure> &
  TermWords<'action', Action> &
  TermWords<'finding', Finding> &
  TermWords<'cause', Cause> &
  TermWords<'likelihood', Likelihood> &
  TermWords<'project-nature', ProjectNature> &
  TermWords<'yardstick', Yardstick>
