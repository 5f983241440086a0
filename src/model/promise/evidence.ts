import * as z from 'zod/mini'
import { parserOf, schemaOf, type Shape } from '../define-model.js'
import { text } from '../shapes.js'

/** 「佐证资料」 What proves an actual: formal and working papers, vouchers, statements, surveys. `digest` is the file's own. */
export type Evidence = {
  id: string
  kind: 'formal' | 'working' | 'voucher' | 'statement' | 'survey'
  title?: string | undefined
  digest?: string | undefined
}

export const evidenceShape: Shape<Evidence> = () =>
  z.object({
    id: text(),
    kind: z.enum(['formal', 'working', 'voucher', 'statement', 'survey']),
    title: z.optional(text()),
    digest: z.optional(text()),
  })

/** 「读佐证资料」 Evidence from unknown data. */
export const parseEvidence = /* @__PURE__ */ parserOf(evidenceShape)

/** 「佐证资料模式」 Standard Schema of evidence. */
export const evidenceSchema = /* @__PURE__ */ schemaOf(parseEvidence)
