import * as z from 'zod/mini'
import { waysSeen } from '../../kernel/citation.js'
import { severities, type Issue } from '../../kernel/issue.js'
import { shapeOf, type Shape } from '../shape.js'
import { text } from '../shapes.js'

const path = () => z.array(z.union([z.string(), z.int()]))

const citation = () =>
  z.object({
    document: text(),
    title: z.optional(text()),
    article: z.optional(text()),
    seen: z.enum(waysSeen),
  })

/** An issue as a stored result keeps it. */
export const issueShape: Shape<Issue> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    code: text(),
    severity: z.enum(severities),
    path: path(),
    related: z.optional(z.array(path())),
    row: z.optional(text()),
    params: z.record(z.string(), z.string()),
    basis: z.optional(z.array(citation())),
  }),
)

/** What is missing of a provisional result: one reason at least. */
export const missing = () => z.tuple([issueShape()], issueShape())
