import * as z from 'zod/mini'
import { parserOf, schemaOf } from '../define-model.js'
import { shapeOf, type Shape } from '../shape.js'

/**
 * 「项目表单」 A project as a form holds it: every leaf a text as typed, blank rows in their places. `score`, `total` are the scores a form
 * states for itself; `kept` is what no other field holds, written by `writeProject` and to be carried along unread (a hidden field).
 */
export type ProjectText = {
  id?: string | undefined
  name?: string | undefined
  year?: string | undefined
  kind?: string | undefined
  moneyUnit?: string | undefined
  funds?:
    | {
        initial?: string | undefined
        annual?: string | undefined
        received?: string | undefined
        executed?: string | undefined
        score?: string | undefined
      }
    | undefined
  statement?: string | undefined
  total?: { score?: string | undefined; grade?: string | undefined } | undefined
  kept?: string | undefined
  indicators: {
    id?: string | undefined
    level1?: string | undefined
    level2?: string | undefined
    name?: string | undefined
    points?: string | undefined
    target?: string | undefined
    unit?: string | undefined
    actual?: string | undefined
    share?: string | undefined
    score?: string | undefined
    reason?: string | undefined
    kept?: string | undefined
  }[]
}

const leaf = () => z.optional(z.string())

export const projectTextShape: Shape<ProjectText> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    id: leaf(),
    name: leaf(),
    year: leaf(),
    kind: leaf(),
    moneyUnit: leaf(),
    funds: z.optional(z.object({ initial: leaf(), annual: leaf(), received: leaf(), executed: leaf(), score: leaf() })),
    statement: leaf(),
    total: z.optional(z.object({ score: leaf(), grade: leaf() })),
    kept: leaf(),
    indicators: z.array(
      z.object({
        id: leaf(),
        level1: leaf(),
        level2: leaf(),
        name: leaf(),
        points: leaf(),
        target: leaf(),
        unit: leaf(),
        actual: leaf(),
        share: leaf(),
        score: leaf(),
        reason: leaf(),
        kept: leaf(),
      }),
    ),
  }),
)

/** 「读表单文本」 A form's texts from unknown data. (What they mean is read by `readProject`.) */
export const parseProjectText = /* @__PURE__ */ parserOf(projectTextShape)

/** 「表单文本模式」 Standard Schema of a form's texts. */
export const projectTextSchema = /* @__PURE__ */ schemaOf(parseProjectText, projectTextShape, 'ProjectText')
