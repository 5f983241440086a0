import * as z from 'zod/mini'
import { waysSeen, type Citation } from '../../kernel/citation.js'
import { severities, type Issue } from '../../kernel/issue.js'
import { parserOf, schemaOf } from '../define-model.js'
import { shapeOf, type Shape } from '../shape.js'
import { text } from '../shapes.js'

export const path = () => z.array(z.union([z.string(), z.int()]))

/** A citation as a stored result keeps it. */
export const citationShape: Shape<Citation> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    document: text(),
    title: z.optional(text()),
    article: z.optional(text()),
    seen: z.enum(waysSeen),
    articleSeen: z.optional(z.enum(waysSeen)),
  }),
)

/** An issue as a stored result keeps it. */
export const issueShape: Shape<Issue> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    code: text(),
    severity: z.enum(severities),
    path: path(),
    related: z.optional(z.array(path())),
    row: z.optional(text()),
    params: z.record(z.string(), z.string()),
    basis: z.optional(z.array(citationShape())),
  }),
)

/** What is missing of a provisional result: one reason at least. */
export const missing = () => z.tuple([issueShape()], issueShape())

/** 「读问题」 A stored issue from unknown data, of this version or a newer one. */
export const parseIssue = /* @__PURE__ */ parserOf(issueShape)

/** 「问题模式」 Standard Schema of an issue. */
export const issueSchema = /* @__PURE__ */ schemaOf(parseIssue, issueShape, 'Issue')
