import * as z from 'zod/mini'
import { eachOnce, partyKind } from '../../shapes.js'
import type { PartyKind } from '../../vocabulary.js'
import { exactly } from '../../exactly.js'
import { defineNorm } from '../define-norm.js'

/** 「审核层级」 Who reviews an objective, the lowest level first; no kind twice. */
export const reviewLevels = /* @__PURE__ */ defineNorm({
  key: 'review.levels',
  schema: () =>
    exactly<PartyKind[]>()(
      z.array(partyKind()).check(
        z.minLength(1),
        eachOnce((kind: PartyKind) => kind),
        z.meta({ uniqueItems: true }),
      ),
    ),
})
