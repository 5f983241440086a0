import type { Path } from '../kernel/issue.js'
import type { Mark } from '../model/results/mark.js'
import type { Review } from '../model/results/review.js'

/** A review by the marks of one or more panels. */
export type Quantitative = Extract<Review, { mode: 'quantitative' }>

/** The panels' marks criterion by criterion, and the way back from an issue's path to the panel it came from. */
export const gatherMarks = ({
  panels,
}: Quantitative): { marks: Record<string, Mark[]>; pathOf: (path: Path) => Path } => {
  const ids = [...new Set(panels.flatMap(({ marks }) => Object.keys(marks)))]
  const given = (id: string) =>
    panels.flatMap(({ marks }, panel) => (Object.hasOwn(marks, id) && marks[id] ? [{ panel, mark: marks[id] }] : []))
  const pathOf = ([id, index, ...rest]: Path): Path => {
    if (typeof id !== 'string' || !ids.includes(id)) return ['panels'] // no panel's own
    const panel = typeof index === 'number' ? given(id)[index]?.panel : undefined
    return panel === undefined ? ['panels'] : ['panels', panel, 'marks', id, ...rest]
  }
  return { marks: Object.fromEntries(ids.map((id) => [id, given(id).map(({ mark }) => mark)])), pathOf }
}
