import { isPositive, isZero, one } from '../../kernel/arithmetic.js'
import { shareText } from '../../kernel/fraction.js'
import { scaleFraction } from '../../kernel/fractions.js'
import type { Issue } from '../../kernel/issue.js'
import { num, type Decimal } from '../../kernel/number.js'
import { over, type Concluded, type Used } from '../../kernel/conclusion.js'
import type { Combine, ScoredCriterion } from '../../model/results/framework-score.js'
import type { Norms } from '../../norms/rulebook.js'
import type { Criterion, Framework, Label } from '../../norms/vocabulary.js'
import { aggregateParts, type Node } from './aggregate-parts.js'
import type { ScoredPart } from './join-parts.js'
import type { PlacedMark } from './marks-of.js'
import { mostOfLeaf, mostOfNode } from './most-of.js'
import { scoreCriterion } from './score-criterion.js'

/** What one node came to: its score as a part of its parent, the most it can be while open, what is scored of it so far, how that was concluded. */
export type ScoredNode = {
  row: ScoredCriterion
  part?: ScoredPart | undefined
  most?: ScoredPart | undefined
  complete: boolean
  subtotal: Decimal
  by: Concluded
}

/** What every node of one framework shares, and what they find on the way: rows and issues in the order of the tree. */
export type TreeContext = {
  framework: Framework
  points: Readonly<Record<string, Decimal>>
  marks: (id: string) => readonly PlacedMark[]
  combine: Combine | undefined
  broken: ReadonlySet<string>
  basis: Used
  norms: Norms
  rows: ScoredCriterion[]
  issues: Issue[]
  vetoes: Criterion[]
}

/** A node of the tree, leaves first: a node has a score when every part that applies has one. */
export const scoreNode = (criterion: Criterion, context: TreeContext, depth = 0, parent?: string): ScoredNode => {
  const { id, label } = criterion
  const points = Object.hasOwn(context.points, id) ? (context.points[id] ?? criterion.points) : criterion.points
  const row: ScoredCriterion = { id, label: { ...label }, depth, points, status: 'unscored' }
  if (parent !== undefined) row.parent = parent
  if (points !== criterion.points) row.declaredPoints = criterion.points
  context.rows.push(row)
  return criterion.parts?.length
    ? scoreInner(criterion, criterion.parts, row, context)
    : scoreLeaf(criterion, row, context)
}

const scoreLeaf = (criterion: Criterion, row: ScoredCriterion, context: TreeContext): ScoredNode => {
  const { framework, combine, basis, norms } = context
  const { id, points } = row
  const marks = context.marks(id)
  const broken = context.broken.has(id)
  const by = scoreCriterion.conclude(
    { criterion, points, marks, combine, decimals: framework.decimals, basis, broken },
    norms,
  )
  const { status, score, exact, grade, marks: seen, issues } = by.is.value
  context.issues.push(...issues)
  const kind = criterion.scorer?.kind
  const veto = kind === 'veto'
  const aside = kind === 'deduction' || kind === 'bonus' ? kind : undefined
  row.status = status
  const node: ScoredNode = { row, complete: score !== undefined || status === 'not-applicable', subtotal: '0', by }
  if (!node.complete) node.most = mostOfLeaf(criterion, points)
  if (veto && score === '1') context.vetoes.push(criterion)
  if (score !== undefined && !veto) {
    row.score = aside === 'deduction' && !isZero(num(score)) ? `-${score}` : score
    node.part = { label: criterion.label, points, score }
    if (aside) node.part.aside = aside
    else node.subtotal = score
    if (!aside && exact && !isZero(num(points))) {
      node.part.share = scaleFraction(exact, one, num(points))
      row.share = shareText(num(score), num(points))
    }
  }
  if (grade) row.grade = grade
  if (seen) row.marks = seen
  return node
}

const scoreInner = (
  criterion: Criterion,
  parts: readonly Criterion[],
  row: ScoredCriterion,
  context: TreeContext,
): ScoredNode => {
  const nodes = parts.map((part) => scoreNode(part, context, row.depth + 1, criterion.id))
  const { complete, score, share, most, by } = joinNodes(criterion.label, criterion, row.points, nodes, context)
  const applies = nodes.some((node) => node.row.status !== 'not-applicable')
  const node: ScoredNode = { row, complete, most, subtotal: score, by }
  row.status = !applies ? 'not-applicable' : complete ? 'scored' : 'unscored'
  if (complete && applies) {
    row.score = score
    if (isPositive(num(row.points))) row.share = shareText(num(score), num(row.points))
    node.part = { label: criterion.label, points: row.points, score }
    if (share) node.part.share = share
  }
  return node
}

/** Several nodes as one: scored when every one of them is complete, else what is known so far (nothing where parts are not added up). */
export const joinNodes = (
  label: Label,
  { id, aggregate = 'sum' }: Pick<Criterion, 'id' | 'aggregate'>,
  points: Decimal,
  nodes: readonly ScoredNode[],
  { framework, basis, norms, broken }: TreeContext,
) => {
  const parts: ScoredPart[] = []
  for (const { part, row, subtotal } of nodes) {
    if (part) parts.push(part)
    else if (!isZero(num(subtotal))) parts.push({ label: row.label, points: row.points, score: subtotal })
  }
  const complete = nodes.every((node) => node.complete) && !broken.has(id)
  const { decimals } = framework
  const node: Node = { id, label, points, aggregate, decimals, parts, basis, open: !complete }
  const joined = aggregateParts.conclude(node, norms)
  const { score, share } = joined.is.value
  const best = (): ScoredPart[] => nodes.flatMap(({ part, most }) => part ?? most ?? [])
  return {
    complete,
    score,
    share,
    most: complete ? undefined : mostOfNode({ ...node, parts: best() }, norms),
    by: over(
      joined,
      nodes.map(({ by }) => by),
    ),
  }
}
