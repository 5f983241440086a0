import * as z from 'zod/mini'
import { bandsOf, choice, closed, notNegative, share } from '../shapes.js'

/** What the documents leave open where rows, the execution rate and the total are scored. */
export const scoringSilences = {
  'inverse-missed': { options: ['ratio', 'linear'], chosen: 'ratio' },
  'equal-exceeded': { options: ['met', 'symmetric'], chosen: 'met' },
  'strict-equality': { options: ['full', 'not-met'], chosen: 'full' },
  'range-missed': { options: ['nearer-bound', 'all-or-nothing'], chosen: 'nearer-bound' },
  'zero-target': { options: ['all-or-nothing'], chosen: 'all-or-nothing' },
  'negative-target': { options: ['all-or-nothing'], chosen: 'all-or-nothing' },
  'late-completion': { options: ['zero', 'judged', 'per-day'], chosen: 'zero' },
  'pass-line': { options: ['none', 'at'], chosen: 'none' },
  'over-achievement': { options: ['full', 'ladder'], chosen: 'full' },
  'judged-row': { options: ['share-of-points'], chosen: 'share-of-points' },
  'missing-actual': { options: ['provisional'], chosen: 'provisional' },
  'not-applicable': { options: ['rescale', 'within-group', 'zero'], chosen: 'rescale' },
  'parent-row': { options: ['parts-count'], chosen: 'parts-count' },
  'execution-rate': { options: ['adjusted-budget'], chosen: 'adjusted-budget' },
  'execution-score': { options: ['ratio', 'banded'], chosen: 'ratio' },
  'zero-parent': { options: ['parts-sum'], chosen: 'parts-sum' },
  'no-budget': { options: ['provisional'], chosen: 'provisional' },
  rounding: { options: ['row-half-up'], chosen: 'row-half-up' },
  'grade-bounds': { options: ['half-open'], chosen: 'half-open' },
  'points-sum': { options: ['provisional'], chosen: 'provisional' },
} as const

/** The options of these that carry a number of their own. */
export const scoringParameters = {
  'late-completion': () =>
    z.discriminatedUnion('choice', [
      choice('zero'),
      choice('judged'),
      closed({ choice: z.literal('per-day'), share: share() }),
    ]),
  'pass-line': () =>
    z.discriminatedUnion('choice', [choice('none'), closed({ choice: z.literal('at'), from: share() })]),
  'over-achievement': () =>
    z.discriminatedUnion('choice', [
      choice('full'),
      closed({
        choice: z.literal('ladder'),
        steps: bandsOf(closed({ from: notNegative(), lose: share() })),
      }),
    ]),
  'execution-score': () =>
    z.discriminatedUnion('choice', [
      choice('ratio'),
      closed({
        choice: z.literal('banded'),
        bands: bandsOf(closed({ from: share(), share: share() })),
      }),
    ]),
}
