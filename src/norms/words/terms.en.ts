import type { TermWords } from '../../kernel/words.js'
import type { Category, Comparison, Dimension, Grade, Light, Measure } from '../vocabulary.js'

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
} satisfies TermWords<'grade', Grade> &
  TermWords<'dimension', Dimension> &
  TermWords<'category', Category> &
  TermWords<'comparison', Comparison> &
  TermWords<'light', Light> &
  TermWords<'measure', Measure>
