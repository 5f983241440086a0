import type { WordsOf } from '../../kernel/words.js'
import type { reconcileScores } from '../reconcile-scores.js'

const counted = (count: string, noun: string): string => `${count} ${noun}${count === '1' ? '' : 's'}`

/** English: printed scores and recomputed ones. */
export const sentences = {
  'oversight.reconcile-scores': {
    agree: (f) => `“${f.name}”: the printed scores agree with the recomputed ones`,
    differ: (f) =>
      `“${f.name}”: ${counted(f.differences, 'difference')} between the printed scores and the recomputed ones`,
  },
} satisfies WordsOf<typeof reconcileScores>
