import type { WordsOf } from '../../kernel/words.js'
import type { reconcileScores } from '../reconcile-scores.js'

/** 中文：公布的得分与重算结果。 */
export const sentences = {
  'oversight.reconcile-scores': {
    agree: (f) => `《${f.name}》公布的得分与重算结果一致`,
    differ: (f) => `《${f.name}》公布的得分与重算结果有${f.differences}处差异`,
  },
} satisfies WordsOf<typeof reconcileScores>
