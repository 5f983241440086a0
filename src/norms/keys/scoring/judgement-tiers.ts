import * as z from 'zod/mini'
import type { Decimal } from '../../../kernel/number.js'
import { exactly } from '../../exactly.js'
import { bandsOf, closed, label, share } from '../../shapes.js'
import type { Label } from '../../vocabulary.js'
import { defineNorm } from '../define-norm.js'

/** 「判定档次」 One tier of judging a statement: the share it begins at, and the words forms print for it. */
export type JudgementTier = { tier: string; label: Label; from: Decimal; words: string[] }

export const judgementTiers = /* @__PURE__ */ defineNorm({
  key: 'judgement.tiers',
  schema: () =>
    exactly<JudgementTier[]>()(
      bandsOf(closed({ tier: z.string(), label: label(), from: share(), words: z.array(z.string()) })),
    ),
})
