import { sum, zero } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num, text } from '../../kernel/number.js'
import { findNorm } from '../../norms/use-norm.js'
import type { Dimension } from '../../norms/vocabulary.js'
import { validationIssues } from '../issues.js'
import { dimensionOfRow, hasOwn } from '../own-dimension.js'
import type { Context, Row } from '../row.js'

/** 「一级指标分值校验」 The points under each level 1 beside the rulebook's (原则上), a layer's own dimensions by their id. */
export const checkLevelPoints = (
  rows: readonly Row[],
  { name, framework }: NonNullable<Context['indicatorFramework']>,
  norms: Context['norms'],
): Issue[] => {
  const norm = findNorm(norms, `points.level1.${name}`)
  const has = (dimension: Dimension): boolean => rows.some((row) => row.dimension === dimension)
  const usual = norm?.value.find((each) => each.cost === has('cost') && each.satisfaction === has('satisfaction'))
  if (norm === undefined || usual === undefined || (has('other') && !hasOwn(framework))) return []
  return framework.dimensions.flatMap((entry) => {
    const { id, dimension, label } = entry
    const under = rows.filter((row) => dimensionOfRow(row, framework) === entry)
    const points = text(sum(under.map(({ indicator }) => num(indicator.points ?? '0'))))
    const expected = (id === undefined ? usual.points[dimension] : usual.own?.[id]) ?? text(zero)
    return points === expected
      ? []
      : [
          validationIssues.raise('points.level1', {
            path: ['indicators'],
            params: { name: id ?? dimension, label: label.zh, sum: points, expected },
            basis: [...norm.citations],
          }),
        ]
  })
}
