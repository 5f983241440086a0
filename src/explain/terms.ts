import type { terms as kernel } from '../kernel/words/zh-CN.js'
import type { differenceNames, terms as model } from '../model/words/zh-CN.js'
import type { terms as norms } from '../norms/words/terms.zh-CN.js'

/** 「术语」 The codes that results carry and people read, by family: what the rooms have names for. */
export type Term = keyof typeof kernel | keyof typeof norms | keyof typeof model | keyof typeof differenceNames
