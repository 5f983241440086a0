import { compare, equals, sum } from '../../kernel/arithmetic.js'
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
  const seen = new Map<string, Path>()
  return [
    ...checkSum(criteria, total, ['criteria']),
    ...(scale ? unreachable(scale, { path: ['scale'], most: total }) : []),
    ...criteria.flatMap((criterion, i) => checkCriterion(criterion, ['criteria', i], framework, seen)),
  ]
}

const checkCriterion = (criterion: Criterion, path: Path, framework: Framework, seen: Map<string, Path>): Issue[] => {
  const { id, points, scorer, aggregate = 'sum', parts = [] } = criterion
  const first = seen.get(id)
  if (first === undefined) seen.set(id, [...path, 'id'])
  const inner = parts.length > 0
  return [
    ...(first === undefined
      ? []
      : [
          frameworkIssues.raise('framework.duplicate-id', {
            path: [...path, 'id'],
            related: [first],
            row: id,
            params: { id },
          }),
        ]),
    ...(compare(num(points), num('0')) < 0
      ? [
          frameworkIssues.raise('framework.parameter', {
            path: [...path, 'points'],
            row: id,
            params: { name: 'points', found: points },
          }),
        ]
      : []),
    ...(text(round(num(points), framework.decimals)) === points
      ? []
      : [
          frameworkIssues.raise('framework.points-decimals', {
            path: [...path, 'points'],
            row: id,
            params: { points, limit: String(framework.decimals) },
          }),
        ]),
    ...(inner && scorer
      ? [frameworkIssues.raise('framework.scorer-ignored', { path: [...path, 'scorer'], row: id })]
      : []),
    ...(!inner && scorer ? checkScorer(criterion, scorer, [...path, 'scorer'], framework.decimals) : []),
    ...(inner && aggregate === 'sum' ? checkSum(parts, points, [...path, 'parts'], id) : []),
    ...(inner && typeof aggregate === 'object'
      ? checkTable(aggregate.table, [...path, 'aggregate', 'table'], criterion)
      : []),
    ...parts.flatMap((part, i) => checkCriterion(part, [...path, 'parts', i], framework, seen)),
  ]
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
