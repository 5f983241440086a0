import { isPositive, isZero, one } from '../../kernel/arithmetic.js'
import { shareText } from '../../kernel/fraction.js'
import { scaleFraction } from '../../kernel/fractions.js'
import type { Issue } from '../../kernel/issue.js'
import { num, type Decimal } from '../../kernel/number.js'
import type { Trace, Used } from '../../kernel/rule.js'
import type { Combine, ScoredCriterion } from '../../model/results/framework-score.js'
import type { Norms } from '../../norms/rulebook.js'
import type { Criterion, Framework, Label } from '../../norms/vocabulary.js'
import { aggregateParts, type ScoredPart } from './aggregate-parts.js'
import type { PlacedMark } from './marks-of.js'
import { scoreCriterion } from './score-criterion.js'

/** What one node came to: its row and those below it, its score as a part of its parent, what is scored of it so far. */
export type ScoredNode = {
  rows: ScoredCriterion[]
  part?: ScoredPart | undefined
  complete: boolean
  subtotal: Decimal
  trace: Trace
  issues: Issue[]
  vetoes: Criterion[]
}

/** What every node of one framework shares. */
export type TreeContext = {
  framework: Framework
  points: Readonly<Record<string, Decimal>>
  marks: (id: string) => readonly PlacedMark[]
  combine: Combine | undefined
  broken: ReadonlySet<string>
  basis: Used
  norms: Norms
}

/** A node of the tree, leaves first: a node has a score when every part that applies has one. */
export const scoreNode = (criterion: Criterion, context: TreeContext, depth = 0, parent?: string): ScoredNode => {
  const place = { id: criterion.id, label: criterion.label, depth, ...(parent !== undefined && { parent }) }
  return criterion.parts?.length
    ? scoreInner(criterion, criterion.parts, context, place)
    : scoreLeaf(criterion, context, place)
}

type Place = Pick<ScoredCriterion, 'id' | 'label' | 'depth' | 'parent'>

const scoreLeaf = (criterion: Criterion, context: TreeContext, place: Place): ScoredNode => {
  const points = pointsOf(criterion, context)
  const { value, trace } = scoreCriterion(
    {
      criterion,
      points,
      marks: context.marks(criterion.id),
      combine: context.combine,
      decimals: context.framework.decimals,
      basis: context.basis,
      broken: context.broken.has(criterion.id),
    },
    context.norms,
  )
  const kind = criterion.scorer?.kind
  const aside = kind === 'deduction' || kind === 'bonus' ? kind : undefined
  const veto = kind === 'veto'
  const share =
    aside === undefined && !veto && value.exact && !isZero(num(points))
      ? scaleFraction(value.exact, one, num(points))
      : undefined
  const row: ScoredCriterion = {
    ...place,
    ...shownPoints(criterion, points),
    status: value.status,
    ...(value.score !== undefined &&
      !veto && { score: aside === 'deduction' && !isZero(num(value.score)) ? `-${value.score}` : value.score }),
    ...(share && value.score !== undefined && { share: shareText(num(value.score), num(points)) }),
    ...(value.grade && { grade: value.grade }),
    ...(value.marks && { marks: value.marks }),
  }
  const counts = value.score !== undefined && !veto
  return {
    rows: [row],
    ...(counts && {
      part: {
        label: criterion.label,
        points,
        score: value.score ?? '0',
        ...(share && { share }),
        ...(aside && { aside }),
      },
    }),
    complete: value.score !== undefined || value.status === 'not-applicable',
    subtotal: counts && aside === undefined ? (value.score ?? '0') : '0',
    trace,
    issues: value.issues,
    vetoes: veto && value.score === '1' ? [criterion] : [],
  }
}

const scoreInner = (
  criterion: Criterion,
  parts: readonly Criterion[],
  context: TreeContext,
  place: Place,
): ScoredNode => {
  const nodes = parts.map((part) => scoreNode(part, context, place.depth + 1, criterion.id))
  const points = pointsOf(criterion, context)
  const joined = joinNodes(criterion.label, criterion, points, nodes, context)
  const applies = nodes.some(({ rows }) => rows[0]?.status !== 'not-applicable')
  const status = !applies ? 'not-applicable' : joined.part ? 'scored' : 'unscored'
  const row: ScoredCriterion = {
    ...place,
    ...shownPoints(criterion, points),
    status,
    ...(joined.part &&
      applies && {
        score: joined.part.score,
        ...(isPositive(num(points)) && { share: shareText(num(joined.part.score), num(points)) }),
      }),
  }
  const { part, ...rest } = joined
  return { ...rest, rows: [row, ...joined.rows], ...(applies && part && { part }) }
}

/** Several nodes as one: scored when every one of them is complete, else what is known so far (nothing where parts are not added up). */
export const joinNodes = (
  label: Label,
  { id, aggregate = 'sum' }: Pick<Criterion, 'id' | 'aggregate'>,
  points: Decimal,
  nodes: readonly ScoredNode[],
  { framework, basis, norms, broken }: TreeContext,
): ScoredNode => {
  const parts = nodes.flatMap(({ part, rows, subtotal }): ScoredPart[] =>
    part
      ? [part]
      : isZero(num(subtotal)) || !rows[0]
        ? []
        : [{ label: rows[0].label, points: rows[0].points, score: subtotal }],
  )
  const complete = nodes.every((node) => node.complete) && !broken.has(id)
  const joined = aggregateParts(
    { id, label, points, aggregate, decimals: framework.decimals, parts, basis, ...(!complete && { open: true }) },
    norms,
  )
  const { score, share } = joined.value
  return {
    rows: nodes.flatMap(({ rows }) => rows),
    ...(complete && { part: { label, points, score, ...(share && { share }) } }),
    complete,
    subtotal: score,
    trace: { ...joined.trace, parts: nodes.map(({ trace }) => trace) },
    issues: nodes.flatMap(({ issues }) => issues),
    vetoes: nodes.flatMap(({ vetoes }) => vetoes),
  }
}

const pointsOf = ({ id, points }: Criterion, context: TreeContext): Decimal =>
  Object.hasOwn(context.points, id) ? (context.points[id] ?? points) : points

const shownPoints = (criterion: Criterion, points: Decimal): Pick<ScoredCriterion, 'points' | 'declaredPoints'> => ({
  points,
  ...(points !== criterion.points && { declaredPoints: criterion.points }),
})
