import * as z from 'zod/mini'
import type { Issue, Path } from '../../kernel/issue.js'
import { kernelIssues } from '../../kernel/issues.js'
import type { Decimal } from '../../kernel/number.js'
import type { Category, Dimension, ScoringMethod } from '../../norms/vocabulary.js'
import { actualShape, type Actual } from './actual.js'
import { parserOf, schemaOf } from '../define-model.js'
import { shapeOf, type Shape } from '../shape.js'
import { evidenceShape, type Evidence } from './evidence.js'
import { modelIssues } from '../issues.js'
import { scoringMethodShape } from './scoring-method.js'
import { category, decimal, dimension, id, isBelowZero, text } from '../shapes.js'
import { checkTarget, targetShape, type Target } from './target.js'

/**
 * 「绩效指标」 One row of an objective. `level1` and `level2` are the names as printed; `points` are absent where the table
 * prints none; `partOf` is the parent row that repeats these points; `accumulates` says whether the value grows over the year.
 */
export type Indicator = {
  id: string
  dimension: Dimension
  category?: Category | undefined
  level1?: string | undefined
  level2?: string | undefined
  name: string
  points?: Decimal | undefined
  target: Target
  actual?: Actual | undefined
  scoring?: ScoringMethod | undefined
  accumulates?: boolean | undefined
  partOf?: string | undefined
  reason?: string | undefined
  evidence?: Evidence[] | undefined
}

export const indicatorShape: Shape<Indicator> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    id: id(),
    dimension: dimension(),
    category: z.optional(category()),
    level1: z.optional(text()),
    level2: z.optional(text()),
    name: text(),
    points: z.optional(decimal()),
    target: targetShape(),
    actual: z.optional(actualShape()),
    scoring: z.optional(scoringMethodShape()),
    accumulates: z.optional(z.boolean()),
    partOf: z.optional(id()),
    reason: z.optional(text()),
    evidence: z.optional(z.array(evidenceShape())),
  }),
)

/** What a shape cannot say of one indicator. */
export const checkIndicator = (indicator: Indicator, path: Path = []): Issue[] => {
  const { id: row, points, scoring, target } = indicator
  const issues = checkTarget(target, [...path, 'target'])
  if (scoring?.method === 'banded' && scoring.bands.length === 0)
    issues.push(
      kernelIssues.raise('value.too-short', {
        path: [...path, 'scoring', 'bands'],
        row,
        params: { limit: '1', of: 'array' },
      }),
    )
  if (scoring?.method === 'equal' && scoring.tolerance !== undefined && isBelowZero(scoring.tolerance)) {
    const { tolerance } = scoring
    const at = [...path, 'scoring', 'tolerance']
    issues.push(modelIssues.raise('target.negative-tolerance', { path: at, row, params: { tolerance } }))
  }
  if (points !== undefined && isBelowZero(points))
    issues.push(modelIssues.raise('points.negative', { path: [...path, 'points'], row, params: { points } }))
  return issues
}

/** 「读绩效指标」 An indicator from unknown data. */
export const parseIndicator = /* @__PURE__ */ parserOf(indicatorShape, (indicator) => checkIndicator(indicator))

/** 「绩效指标模式」 Standard Schema of an indicator. */
export const indicatorSchema = /* @__PURE__ */ schemaOf(parseIndicator, indicatorShape, 'Indicator')
