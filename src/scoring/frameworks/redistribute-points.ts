import { equals, isPositive, sum, zero } from '../../kernel/arithmetic.js'
import { num, text, type Decimal, type Num } from '../../kernel/number.js'
import type { Used } from '../../kernel/conclusion.js'
import { defineRule } from '../../kernel/rule.js'
import type { Norms } from '../../norms/rulebook.js'
import { findNorm } from '../../norms/use-norm.js'
import type { Criterion, Framework } from '../../norms/vocabulary.js'
import { carriesPoints } from '../../norms/frameworks/with-points.js'
import { redistribute, totalOf } from '../totals/redistribute.js'

/** The points every node is scored with, and the total they make. */
export type Redistributed = { points: Record<string, Decimal>; total: Decimal }

const told = ['dropped', 'rows', 'expected'] as const

/**
 * 「不适用要点的分值」 The points of leaves that do not apply go to the others as the framework says: to those of the same parent, to all,
 * or to none, which makes the total smaller (not that of a node that does not add its parts up). In steps of the framework's decimals by largest remainder, so that the sum stays.
 * Inside a node that does not add its parts up, points stay in the node.
 */
export const redistributePoints = /* @__PURE__ */ defineRule(
  {
    id: 'scoring.redistribute-points',
    title: '不适用要点的分值',
    outcomes: {
      unchanged: [],
      'within-parent': told,
      'whole-tree': told,
      'not-redistributed': told,
      'total-kept': told,
      'nothing-applies': told,
    },
  },
  ({ framework, dropped }: { framework: Framework; dropped: readonly string[] }, norms: Norms) => {
    const { criteria, total, silences } = framework
    const nodes = everyNode(criteria)
    const gone = new Set(dropped)
    const points: Record<string, Decimal> = {}
    for (const node of nodes) points[node.id] = node.points
    const lost = nodes.filter((node) => !node.parts?.length && carriesPoints(node) && gone.has(node.id))
    const value: Redistributed = { points, total }
    const spreading = findNorm(norms, 'silence.criterion-points')
    if (lost.length === 0) return { value, outcome: 'unchanged', shown: undefined, uses: [spreading] }

    const given = { dropped: totalOf(lost), rows: lost.map(({ label }) => label), expected: total }
    const way: Used =
      silences?.redistribute === undefined
        ? { citations: framework.basis ?? [] }
        : { citations: [], silence: silences.redistribute }
    const tree: Tree = { framework, points, applying: applyingIn(nodes, gone) }
    if (!pointed(criteria).some(({ id }) => tree.applying.has(id)))
      return { value, outcome: 'nothing-applies', shown: undefined, given, uses: [way, spreading] }

    if (framework.redistribute === 'none') {
      value.total = text(sum(pointed(criteria).map((node) => shrink(node, tree))))
      if (equals(num(value.total), num(total)))
        return { value, outcome: 'total-kept', shown: total, given, uses: [way] }
      const uses = [way, findNorm(norms, 'silence.reduced-total')]
      return { value, outcome: 'not-redistributed', shown: value.total, given, uses }
    }
    const uses = [way, spreading]
    if (framework.redistribute === 'within-parent') {
      spread(pointed(criteria), num(total), tree)
      return { value, outcome: 'within-parent', shown: total, given, uses }
    }
    spread(unitsOf(criteria), num(total), tree)
    for (const node of pointed(criteria)) if (tree.applying.has(node.id)) gather(node, tree)
    return { value, outcome: 'whole-tree', shown: total, given, uses }
  },
)

/** Every node of a tree, parents before their parts. */
export const everyNode = (criteria: readonly Criterion[]): Criterion[] => {
  const found: Criterion[] = []
  const visit = (nodes: readonly Criterion[]): void => {
    for (const node of nodes) {
      found.push(node)
      if (node.parts) visit(node.parts)
    }
  }
  visit(criteria)
  return found
}

type Tree = { framework: Framework; points: Record<string, Decimal>; applying: ReadonlySet<string> }

/** The nodes that apply: leaves that were not dropped, and nodes over some part with points that applies. Parts come after their parents. */
const applyingIn = (nodes: readonly Criterion[], gone: ReadonlySet<string>): ReadonlySet<string> => {
  const applying = new Set<string>()
  for (const node of [...nodes].reverse()) {
    const applies = node.parts?.length ? pointed(node.parts).some(({ id }) => applying.has(id)) : !gone.has(node.id)
    if (applies) applying.add(node.id)
  }
  return applying
}

/** What is left of a node's points where nothing is redistributed. */
const shrink = (node: Criterion, tree: Tree): Num => {
  if (!tree.applying.has(node.id)) return zero
  if (!node.parts?.length || !addsUp(node)) return num(node.points)
  const left = sum(pointed(node.parts).map((part) => shrink(part, tree)))
  tree.points[node.id] = text(left)
  return left
}

const spread = (nodes: readonly Criterion[], whole: Num, tree: Tree): void => {
  const left = nodes.filter(({ id }) => tree.applying.has(id))
  const same = left.length === nodes.length && equals(totalOf(left), whole)
  const worths = same ? left.map(({ points }) => num(points)) : redistribute(left, whole, tree.framework.decimals)
  worths?.forEach((worth, i) => {
    const node = left[i] as Criterion
    tree.points[node.id] = text(worth)
    if (node.parts?.length) spread(pointed(node.parts), addsUp(node) ? worth : totalOf(pointed(node.parts)), tree)
  })
}

/** After the units of the whole tree have their points, those of the nodes above them. */
const gather = (node: Criterion, tree: Tree): Num => {
  if (node.parts?.length && addsUp(node)) {
    const parts = pointed(node.parts).filter(({ id }) => tree.applying.has(id))
    tree.points[node.id] = text(sum(parts.map((part) => gather(part, tree))))
  }
  return num(tree.points[node.id] ?? '0')
}

const addsUp = ({ aggregate = 'sum' }: Criterion): boolean => aggregate === 'sum'
const pointed = (criteria: readonly Criterion[]): Criterion[] =>
  criteria.filter((criterion) => carriesPoints(criterion) && isPositive(num(criterion.points)))

/** What the whole tree shares points among: leaves, and nodes that do not add their parts up. */
const unitsOf = (criteria: readonly Criterion[]): Criterion[] =>
  pointed(criteria).flatMap((node) => (node.parts?.length && addsUp(node) ? unitsOf(node.parts) : [node]))
