import type { WordsOf } from '../../../kernel/words.js'
import type { reconcileScores } from '../../reconcile-scores.js'
import type { sampleForCheck } from '../../sampling/sample-for-check.js'

const counted = (count: string, noun: string): string => `${count} ${noun}${count === '1' ? '' : 's'}`
const list = (items: string): string => items.replaceAll(' + ', ', ')
const strata: Readonly<Record<string, string>> = {
  equal: 'the same of each stratum',
  proportional: 'by the size of each stratum',
}

/** English: printed scores and recomputed ones, and re-checks. */
export const sentences = {
  'oversight.reconcile-scores': {
    agree: (f) => `“${f.name}”: the printed scores agree with the recomputed ones`,
    differ: (f) =>
      `“${f.name}”: ${counted(f.differences, 'difference')} between the printed scores and the recomputed ones`,
  },
  'oversight.sample-for-check': {
    drawn: (f) =>
      `Seed “${f.seed}”: ${f.count} of ${f.of} drawn${f.share === '' ? '' : ` (a share of ${f.share}, rounded up)`}${f.strata === '' ? '' : `, ${strata[f.strata] ?? f.strata}`}${f.drawn === '' ? '' : `: ${list(f.drawn)}`}`,
    'not-drawn': (f) => `Nothing drawn, because: ${f.missing}`,
  },
} satisfies WordsOf<typeof reconcileScores | typeof sampleForCheck>
