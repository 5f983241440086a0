import type { ExAnteConclusion } from '../model/events/gate-event.js'
import type { Advice } from '../model/results/review.js'
import type { DifferenceKind } from '../model/results/difference.js'
import type { Category, Comparison, Dimension, Grade, Light, Measure } from '../norms/vocabulary.js'

/** 「术语」 The codes that results carry and people read, by family. */
export type Term =
  | `grade.${Grade}`
  | `dimension.${Dimension}`
  | `category.${Category}`
  | `comparison.${Comparison}`
  | `light.${Light}`
  | `measure.${Measure}`
  | `difference.${DifferenceKind}`
  | `status.${'final' | 'provisional' | 'scored' | 'not-applicable' | 'unscored' | 'no-budget'}`
  | `severity.${'error' | 'warning' | 'info'}`
  | `by.${'self' | 'department' | 'finance' | 'third-party'}`
  | `party.${'unit' | 'department' | 'finance' | 'third-party' | 'expert' | 'government'}`
  | `kind.${'measure' | 'range' | 'deadline' | 'yes-no' | 'statement' | 'missing' | 'measured' | 'completed' | 'not-completed' | 'judged' | 'answered' | 'stated' | 'not-applicable'}`
  | `action.${'continue' | 'rectify' | 'adjust' | 'reduce' | 'suspend' | 'reclaim'}`
  | `verdict.${'admitted' | 'not-yet' | 'refused'}`
  | `conclusion.${ExAnteConclusion}`
  | `advice.${Advice}`
  | `owed.${'ex-ante' | 'objective' | 'review' | 'revision' | 're-review'}`
