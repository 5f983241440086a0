import type { sentences as evaluation } from '../evaluation/words/zh-CN.js'
import type { sentences as exante } from '../exante/words/zh-CN.js'
import type { sentences as monitoring } from '../monitoring/words/zh-CN.js'
import type { sentences as oversight } from '../oversight/words/zh-CN.js'
import type { sentences as review } from '../review/words/zh-CN.js'
import type { sentences as scoring } from '../scoring/words/zh-CN.js'

type All = typeof scoring & typeof exante & typeof review & typeof monitoring & typeof evaluation & typeof oversight

/** The rules the rooms have words for, each with its outcomes: what one language says, the other must say too. */
export type RuleOutcomes = { readonly [Rule in keyof All]: keyof All[Rule] & string }
