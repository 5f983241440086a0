import * as z from 'zod/mini'
import { parserOf, schemaOf } from '../define-model.js'
import { shapeOf, type Shape } from '../shape.js'

/**
 * 「公开自评表」 A printed 项目支出绩效自评表 as cells: every leaf is the text printed. All but `title` and `indicators` may be
 * absent or null. Nothing is read from any other key.
 */
export type PublishedTable = {
  id?: string | null | undefined
  title: string
  year?: string | null | undefined
  unit?: string | null | undefined
  department?: string | null | undefined
  scored?: boolean | null | undefined
  template?: boolean | null | undefined
  complete?: boolean | null | undefined
  funds?:
    | {
        rows?:
          | {
              name?: string | null | undefined
              initial?: string | null | undefined
              budget?: string | null | undefined
              received?: string | null | undefined
              executed?: string | null | undefined
            }[]
          | null
          | undefined
        execWeight?: string | null | undefined
        execRate?: string | null | undefined
        execScore?: string | null | undefined
      }
    | null
    | undefined
  levelWeights?: Record<string, string> | null | undefined
  indicators: {
    level1?: string | null | undefined
    level2?: string | null | undefined
    level3?: string | null | undefined
    target?: string | null | undefined
    actual?: string | null | undefined
    weight?: string | null | undefined
    score?: string | null | undefined
    reason?: string | null | undefined
  }[]
  convertedScores?: string[] | null | undefined
  total?:
    | { weight?: string | null | undefined; score?: string | null | undefined; grade?: string | null | undefined }
    | null
    | undefined
}

const cell = () => z.optional(z.nullable(z.string()))

export const publishedTableShape: Shape<PublishedTable> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    id: cell(),
    title: z.string(),
    year: cell(),
    unit: cell(),
    department: cell(),
    scored: z.optional(z.nullable(z.boolean())),
    template: z.optional(z.nullable(z.boolean())),
    complete: z.optional(z.nullable(z.boolean())),
    funds: z.optional(
      z.nullable(
        z.object({
          rows: z.optional(
            z.nullable(
              z.array(z.object({ name: cell(), initial: cell(), budget: cell(), received: cell(), executed: cell() })),
            ),
          ),
          execWeight: cell(),
          execRate: cell(),
          execScore: cell(),
        }),
      ),
    ),
    levelWeights: z.optional(z.nullable(z.record(z.string(), z.string()))),
    indicators: z.array(
      z.object({
        level1: cell(),
        level2: cell(),
        level3: cell(),
        target: cell(),
        actual: cell(),
        weight: cell(),
        score: cell(),
        reason: cell(),
      }),
    ),
    convertedScores: z.optional(z.nullable(z.array(z.string()))),
    total: z.optional(z.nullable(z.object({ weight: cell(), score: cell(), grade: cell() }))),
  }),
)

/** 「读公开自评表」 The cells of a printed table from unknown data. (What they mean is read by `readSelfEvaluation`.) */
export const parsePublishedTable = /* @__PURE__ */ parserOf(publishedTableShape)

/** 「公开自评表模式」 Standard Schema of a printed table. */
export const publishedTableSchema = /* @__PURE__ */ schemaOf(parsePublishedTable, publishedTableShape, 'PublishedTable')
