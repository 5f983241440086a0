import * as z from 'zod/mini'
import type { Issue, Path } from '../kernel/issue.js'
import { parserOf, schemaOf, type Shape } from './define-model.js'
import { checkIndicator, indicatorShape, type Indicator } from './indicator.js'
import { modelIssues } from './issues.js'
import { partyShape, type Party } from './party.js'
import { text } from './shapes.js'

/** 「绩效目标」 What a subject promises: a statement and its indicators. `framework` is the one it was written to (`2015`, `2021`, a layer's own) and stays. */
export type Objective = { statement?: string | undefined; framework?: string | undefined; setBy?: Party | undefined; indicators: Indicator[] }

export const objectiveShape: Shape<Objective> = () =>
  z.object({ statement: z.optional(text()), framework: z.optional(text()), setBy: z.optional(partyShape()), indicators: z.array(indicatorShape()) })

/** What a shape cannot say: ids are unique, a part has its parent. */
export const checkObjective = (objective: Objective, path: Path = []): Issue[] => {
  const { indicators } = objective
  const ids = indicators.map(({ id }) => id)
  return indicators.flatMap((indicator, i) => {
    const at = [...path, 'indicators', i]
    const first = ids.indexOf(indicator.id)
    return [
      ...checkIndicator(indicator, at),
      ...(first < i ? [modelIssues.raise('indicator.duplicate-id', { path: [...at, 'id'], related: [[...path, 'indicators', first, 'id']], row: indicator.id, params: { id: indicator.id } })] : []),
      ...(indicator.partOf !== undefined && (!ids.includes(indicator.partOf) || isItsOwnAncestor(indicator, indicators))
        ? [modelIssues.raise('indicator.unknown-parent', { path: [...at, 'partOf'], row: indicator.id, params: { parent: indicator.partOf } })]
        : []),
    ]
  })
}

const isItsOwnAncestor = (indicator: Indicator, indicators: readonly Indicator[]): boolean => {
  const seen = new Set<string>()
  for (let parent = indicator.partOf; parent !== undefined && !seen.has(parent); parent = indicators.find(({ id }) => id === parent)?.partOf) {
    if (parent === indicator.id) return true
    seen.add(parent)
  }
  return false
}

/** 「读绩效目标」 An objective from unknown data. */
export const parseObjective = /* @__PURE__ */ parserOf(objectiveShape, (objective) => checkObjective(objective))

/** 「绩效目标模式」 Standard Schema of an objective. */
export const objectiveSchema = /* @__PURE__ */ schemaOf(parseObjective)
