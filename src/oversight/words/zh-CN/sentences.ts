import type { WordsOf } from '../../../kernel/words.js'
import type { reconcileScores } from '../../reconcile-scores.js'
import type { sampleForCheck } from '../../sampling/sample-for-check.js'

const list = (items: string): string => items.replaceAll(' + ', '、')
const strata: Readonly<Record<string, string>> = { equal: '各层均等', proportional: '按各层数量' }

/** 中文：公布的得分与重算结果，抽查复核。 */
export const sentences = {
  'oversight.reconcile-scores': {
    agree: (f) => `《${f.name}》公布的得分与重算结果一致`,
    differ: (f) => `《${f.name}》公布的得分与重算结果有${f.differences}处差异`,
  },
  'oversight.sample-for-check': {
    drawn: (f) =>
      `以“${f.seed}”为种子，从${f.of}个中抽取${f.count}个${f.share === '' ? '' : `（比例${f.share}，进位取整）`}${f.strata === '' ? '' : `，分层：${strata[f.strata] ?? f.strata}`}${f.drawn === '' ? '' : `：${list(f.drawn)}`}`,
    'not-drawn': (f) => `没有抽取，因为：${f.missing}`,
  },
} satisfies WordsOf<typeof reconcileScores | typeof sampleForCheck>
