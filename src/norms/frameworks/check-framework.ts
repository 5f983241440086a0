import { equals, isNegative, sum } from '../../kernel/arithmetic.js'
import { round } from '../../kernel/fraction.js'
import type { Issue, Path } from '../../kernel/issue.js'
import { num, text, type Decimal } from '../../kernel/number.js'
import { checkScorer, scoresOver, unreachable, worthless } from './check-scorer.js'
import { frameworkIssues } from './framework-issues.js'
import type { Band, Criterion, Framework } from '../vocabulary.js'
import { carriesPoints } from './with-points.js'

/**
 * 「评分框架校验」 What is wrong with a framework itself: points that do not add up (parts to their parent, criteria to the total), an id
 * used twice, a band nothing can reach, a parameter that cannot be. Paths from the framework; the row is the criterion.
 */
export const checkFramework = (framework: Framework): Issue[] => {
  const { criteria, total, scale } = framework
  const found: Found = { issues: checkSum(criteria, total, ['criteria']), first: new Map() }
  if (scale) found.issues.push(...unreachable(scale, { path: ['scale'], most: total }))
  criteria.forEach((criterion, i) => checkCriterion(criterion, ['criteria', i], framework, found))
  return found.issues
}

/** What was found so far, and where each id was met first. */
type Found = { readonly issues: Issue[]; readonly first: Map<string, Path> }

const checkCriterion = (criterion: Criterion, path: Path, framework: Framework, found: Found): void => {
  const { id, points, scorer, aggregate = 'sum', parts = [] } = criterion
  const { issues, first } = found
  const row = id
  const before = first.get(id)
  if (before === undefined) first.set(id, [...path, 'id'])
  else {
    const params = { id }
    issues.push(
      frameworkIssues.raise('framework.duplicate-id', { path: [...path, 'id'], related: [before], row, params }),
    )
  }
  const worth = num(points)
  if (isNegative(worth)) {
    const params = { name: 'points', found: points }
    issues.push(frameworkIssues.raise('framework.parameter', { path: [...path, 'points'], row, params }))
  }
  if (text(round(worth, framework.decimals)) !== points) {
    const params = { points, limit: String(framework.decimals) }
    issues.push(frameworkIssues.raise('framework.points-decimals', { path: [...path, 'points'], row, params }))
  }
  if (parts.length === 0) {
    if (scorer) issues.push(...checkScorer(criterion, scorer, [...path, 'scorer'], framework.decimals))
    return
  }
  if (scorer) issues.push(frameworkIssues.raise('framework.scorer-ignored', { path: [...path, 'scorer'], row }))
  if (aggregate === 'sum') issues.push(...checkSum(parts, points, [...path, 'parts'], id))
  if (typeof aggregate === 'object')
    issues.push(...checkTable(aggregate.table, [...path, 'aggregate', 'table'], criterion))
  parts.forEach((part, i) => checkCriterion(part, [...path, 'parts', i], framework, found))
}

const checkTable = (table: Band[], path: Path, { id, points, parts = [] }: Criterion): Issue[] => [
  ...unreachable(table, { path, row: id, most: sumOf(parts) }),
  ...scoresOver(table, points, path, id),
  ...worthless(table, path, id),
]

const sumOf = (criteria: readonly Criterion[]): Decimal =>
  text(sum(criteria.filter(carriesPoints).map(({ points }) => num(points))))

const checkSum = (criteria: readonly Criterion[], whole: Decimal, path: Path, row?: string): Issue[] =>
  equals(num(sumOf(criteria)), num(whole))
    ? []
    : [frameworkIssues.raise('framework.points-sum', { path, row, params: { sum: sumOf(criteria), expected: whole } })]
