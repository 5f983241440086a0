import * as z from 'zod/mini'
import { partyKinds, type PartyKind } from '../norms/vocabulary.js'
import { parserOf, schemaOf } from './define-model.js'
import { shapeOf, type Shape } from './shape.js'
import { text } from './shapes.js'

export type { PartyKind } from '../norms/vocabulary.js'

/** 「责任主体」 Who acts or answers (谁使用、谁负责): a body or a role, never a person's name. */
export type Party = {
  id: string
  kind: PartyKind
  role?: string | undefined
}

export const partyShape: Shape<Party> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    id: text(),
    kind: z.enum(partyKinds),
    role: z.optional(text()),
  }),
)

/** 「读责任主体」 A party from unknown data. */
export const parseParty = /* @__PURE__ */ parserOf(partyShape)

/** 「责任主体模式」 Standard Schema of a party. */
export const partySchema = /* @__PURE__ */ schemaOf(parseParty, partyShape, 'Party')
