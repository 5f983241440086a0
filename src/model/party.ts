import * as z from 'zod/mini'
import { parserOf, schemaOf, type Shape } from './define-model.js'
import { text } from './shapes.js'

/** 「责任主体」 Who acts or answers (谁使用、谁负责): a body or a role, never a person's name. */
export type Party = {
  id: string
  kind: 'unit' | 'department' | 'finance' | 'third-party' | 'expert' | 'government'
  role?: string | undefined
}

export const partyShape: Shape<Party> = () =>
  z.object({
    id: text(),
    kind: z.enum(['unit', 'department', 'finance', 'third-party', 'expert', 'government']),
    role: z.optional(text()),
  })

/** 「读责任主体」 A party from unknown data. */
export const parseParty = /* @__PURE__ */ parserOf(partyShape)

/** 「责任主体模式」 Standard Schema of a party. */
export const partySchema = /* @__PURE__ */ schemaOf(parseParty)
