import * as z from 'zod/mini'
import { parserOf, schemaOf } from '../define-model.js'
import { shapeOf, type Shape } from '../shape.js'
import { text } from '../shapes.js'

export const evidenceKinds = ['formal', 'working', 'voucher', 'statement', 'survey'] as const

/** 「佐证资料类别」 Formal and working papers, vouchers, statements, surveys. */
export type EvidenceKind = (typeof evidenceKinds)[number]

/** 「佐证资料」 What proves an actual: formal and working papers, vouchers, statements, surveys. `digest` is the file's own. */
export type Evidence = {
  id: string
  kind: EvidenceKind
  title?: string | undefined
  digest?: string | undefined
}

export const evidenceShape: Shape<Evidence> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    id: text(),
    kind: z.enum(evidenceKinds),
    title: z.optional(text()),
    digest: z.optional(text()),
  }),
)

/** 「读佐证资料」 Evidence from unknown data. */
export const parseEvidence = /* @__PURE__ */ parserOf(evidenceShape)

/** 「佐证资料模式」 Standard Schema of evidence. */
export const evidenceSchema = /* @__PURE__ */ schemaOf(parseEvidence, evidenceShape, 'Evidence')
