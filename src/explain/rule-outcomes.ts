import type * as evaluationRoom from '../evaluation/index.js'
import type * as exanteRoom from '../exante/index.js'
import type * as oversightRoom from '../oversight/index.js'
import type * as reviewRoom from '../review/index.js'
import type * as scoringRoom from '../scoring/index.js'
import type { sentences as evaluation } from '../evaluation/words/zh-CN.js'
import type { sentences as exante } from '../exante/words/zh-CN.js'
import type { sentences as oversight } from '../oversight/words/zh-CN.js'
import type { sentences as review } from '../review/words/zh-CN.js'
import type { sentences as scoring } from '../scoring/words/zh-CN.js'

type All = typeof scoring & typeof exante & typeof review & typeof evaluation & typeof oversight

type Rule = { readonly meta: { readonly id: string; readonly facts: object } }
type RulesOf<Room> = Extract<Room[keyof Room], Rule>
type Public =
  | RulesOf<typeof scoringRoom>
  | RulesOf<typeof exanteRoom>
  | RulesOf<typeof reviewRoom>
  | RulesOf<typeof evaluationRoom>
  | RulesOf<typeof oversightRoom>

/** The rules the rooms make public, each with its outcomes: one a room has no words for does not compile in `zh-CN.ts` and `en.ts`. */
export type PublicOutcomes = { readonly [R in Public as R['meta']['id']]: keyof R['meta']['facts'] & string }

/** The rules the rooms have words for, each with its outcomes: what one language says, the other must say too. */
export type RuleOutcomes = { readonly [Rule in keyof All]: keyof All[Rule] & string }
