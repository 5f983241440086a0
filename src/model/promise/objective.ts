import * as z from 'zod/mini'
import type { Issue, Path } from '../../kernel/issue.js'
import { parserOf, schemaOf } from '../define-model.js'
import { shapeOf, type Shape } from '../shape.js'
import { checkIndicator, indicatorShape, type Indicator } from './indicator.js'
import { modelIssues } from '../issues.js'
import { partyShape, type Party } from '../party.js'
import { text } from '../shapes.js'

/** 「绩效目标」 What a subject promises: a statement and its indicators. `framework` is the one it was written to (`2015`, `2021`, a layer's own) and stays; `complete: false`: rows are known to be cut off, so that its points make no sum. */
export type Objective = {
  statement?: string | undefined
  framework?: string | undefined
  setBy?: Party | undefined
  complete?: boolean | undefined
  indicators: Indicator[]
}

export const objectiveShape: Shape<Objective> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    statement: z.optional(text()),
    framework: z.optional(text()),
    setBy: z.optional(partyShape()),
    complete: z.optional(z.boolean()),
    indicators: z.array(indicatorShape()),
  }),
)

/** What a shape cannot say: ids are unique, a part has its parent, and no row is its own ancestor. */
export const checkObjective = ({ indicators }: Objective, path: Path = []): Issue[] => {
  const issues: Issue[] = []
  const first = new Map<string, number>()
  indicators.forEach(({ id }, i) => {
    if (!first.has(id)) first.set(id, i)
  })
  const circular = inCircle(indicators)
  indicators.forEach((indicator, i) => {
    const at = [...path, 'indicators', i]
    const { id, partOf } = indicator
    const earlier = first.get(id) ?? i
    issues.push(...checkIndicator(indicator, at))
    if (earlier < i) {
      const related = [[...path, 'indicators', earlier, 'id']]
      issues.push(
        modelIssues.raise('indicator.duplicate-id', { path: [...at, 'id'], related, row: id, params: { id } }),
      )
    }
    if (partOf !== undefined && (!first.has(partOf) || circular.has(id)))
      issues.push(
        modelIssues.raise('indicator.unknown-parent', {
          path: [...at, 'partOf'],
          row: id,
          params: { parent: partOf },
        }),
      )
  })
  return issues
}

/** The rows that are their own ancestors. Each chain is walked once, however long. */
const inCircle = (indicators: readonly Indicator[]): ReadonlySet<string> => {
  if (indicators.every(({ partOf }) => partOf === undefined)) return new Set()
  const parentOf = new Map(indicators.map(({ id, partOf }) => [id, partOf]))
  const done = new Set<string>()
  const circle = new Set<string>()
  for (const { id } of indicators) {
    const walked = new Map<string, number>()
    let at: string | undefined = id
    for (; at !== undefined && !done.has(at) && !walked.has(at); at = parentOf.get(at)) walked.set(at, walked.size)
    const entry = at === undefined ? undefined : walked.get(at)
    if (entry !== undefined) for (const [row, place] of walked) if (place >= entry) circle.add(row)
    for (const row of walked.keys()) done.add(row)
  }
  return circle
}

/** 「读绩效目标」 An objective from unknown data. */
export const parseObjective = /* @__PURE__ */ parserOf(objectiveShape, (objective) => checkObjective(objective))

/** 「绩效目标模式」 Standard Schema of an objective. */
export const objectiveSchema = /* @__PURE__ */ schemaOf(parseObjective, objectiveShape, 'Objective')
