import type { terms as kernel } from '../kernel/words/zh-CN.js'
import type { differenceNames, terms as model } from '../model/words/zh-CN.js'
import type { FrameworkName } from '../norms/vocabulary.js'
import type { terms as norms } from '../norms/words/zh-CN/terms.js'

/** The codes that results carry and people read, by family: what the rooms have names for. */
export type NamedTerm = keyof typeof kernel | keyof typeof norms | keyof typeof model | keyof typeof differenceNames

/** 「术语」 The same with the frameworks a rulebook may hold, whose names are those of their norms. */
export type Term = NamedTerm | `framework.${FrameworkName}`
