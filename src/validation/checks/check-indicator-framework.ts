import type { Issue } from '../../kernel/issue.js'
import { findNorm } from '../../norms/use-norm.js'
import { validationIssues } from '../issues.js'
import { noteRow } from '../note.js'
import { dimensionOfRow } from '../own-dimension.js'
import type { Context } from '../row.js'

/** 「目标完整性」 Every dimension and category the framework asks for is there; satisfaction only where the public is served. */
export const checkIndicatorFramework = ({ objective, rows, indicatorFramework, norms, options }: Context): Issue[] => {
  const { servesPublic } = options
  if (indicatorFramework === undefined) {
    return objective.framework === undefined
      ? []
      : [
          validationIssues.raise('objective.unknown-framework', {
            path: ['framework'],
            params: { name: objective.framework, rulebook: norms.rulebook.id },
          }),
        ]
  }
  const basis = [...(findNorm(norms, `objective-framework.${indicatorFramework.name}`)?.citations ?? [])]
  const { framework } = indicatorFramework
  const missing = framework.dimensions.flatMap((entry): Issue[] => {
    const { id, dimension, label, required, categories } = entry
    const there = rows.filter((row) => dimensionOfRow(row, framework) === entry)
    if (there.length === 0 && required === undefined) return []
    const params = { name: id ?? dimension, label: label.zh, rows: indicatorFramework.name }
    const asked = required === 'always' || (required === 'where-served' && servesPublic === true)
    if (there.length === 0 && asked)
      return [validationIssues.raise('objective.missing-dimension', { path: ['indicators'], params, basis })]
    if (there.length === 0)
      return servesPublic === undefined
        ? [validationIssues.raise('objective.satisfaction-undecided', { path: ['indicators'], params, basis })]
        : []
    return categories.flatMap((each) =>
      each.required === undefined || there.some(({ category }) => category === each.category || category === undefined)
        ? []
        : [
            validationIssues.raise('objective.missing-category', {
              path: ['indicators'],
              params: { name: each.category, label: each.label.zh, rows: indicatorFramework.name },
              basis,
            }),
          ],
    )
  })
  const unserved =
    servesPublic === false
      ? rows
          .filter(({ dimension }) => dimension === 'satisfaction')
          .map((row) => noteRow(row, 'objective.satisfaction-unserved', { on: 'name', cited: basis }))
      : []
  return [...missing, ...unserved]
}
