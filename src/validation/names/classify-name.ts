import type { Name } from './read-name.js'
import type { Words } from '../../norms/names/words-of.js'

/** What a name says it measures. */
export type NameKind = 'satisfaction' | 'rate' | 'time' | 'money' | 'count' | 'other'

/** 「指标名称类别」 The end of a Chinese name is what it measures: 率 a rate, 里程 a count, 时限 a time. */
export const classifyName = (core: string, words: Words): NameKind => {
  if (words.says('satisfaction', core)) return 'satisfaction'
  if (words.says('rate', core)) return 'rate'
  if (words.says('time', core)) return 'time'
  if (words.says('count', core)) return 'count'
  return words.says('money', core) ? 'money' : 'other'
}

/** The kind of a name; where a verb ends it, that of a rate or a satisfaction it speaks of (知晓率显著提升). 用水量下降 5% is no count. */
export const kindOfName = ({ core, stem }: Name, words: Words): NameKind => {
  const own = classifyName(core, words)
  if (own !== 'other') return own
  const spoken = classifyName(stem, words)
  return spoken === 'rate' || spoken === 'satisfaction' ? spoken : 'other'
}
