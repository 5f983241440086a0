import * as z from 'zod/mini'
import { waysSeen } from '../../kernel/citation.js'
import { checkFramework } from '../../norms/frameworks/check-framework.js'
import { fullFrameworkShape } from '../../norms/frameworks/framework-schema.js'
import type { Framework, Scorer } from '../../norms/vocabulary.js'
import { parserOf, schemaOf } from '../define-model.js'
import { shapeOf, type Shape } from '../shape.js'
import { decimal, share, text } from '../shapes.js'

const label = () => z.object({ zh: text(), en: z.exactOptional(text()) })
const citation = () =>
  z.object({
    document: text(),
    title: z.exactOptional(text()),
    article: z.exactOptional(text()),
    seen: z.enum(waysSeen),
    articleSeen: z.exactOptional(z.enum(waysSeen)),
  })

/** The ways a criterion is scored, by name. */
export type ScorerKind = Scorer['kind']

export const frameworkShape: Shape<Framework> = /* @__PURE__ */ shapeOf(() =>
  fullFrameworkShape({ decimal, share, text, label }, citation),
)

/** 「读评分框架」 A framework from unknown data, its own arithmetic checked: points that add up, ids that differ, bands that can be reached. */
export const parseFramework = /* @__PURE__ */ parserOf(frameworkShape, checkFramework)

/** 「评分框架模式」 Standard Schema of a framework. */
export const frameworkSchema = /* @__PURE__ */ schemaOf(parseFramework, frameworkShape, 'Framework')
