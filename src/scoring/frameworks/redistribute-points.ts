import { equals, isPositive, sum, zero } from '../../kernel/arithmetic.js'
import { distribute } from '../../kernel/distribute.js'
import { num, text, type Decimal, type Num } from '../../kernel/number.js'
import { defineLooseRule, type Conclusion } from '../../kernel/rule.js'
import { cite, documents } from '../../norms/documents.js'
import type { Norms } from '../../norms/rulebook.js'
import { findNorm } from '../../norms/use-norm.js'
import type { Criterion, Framework } from '../../norms/vocabulary.js'
import { carriesPoints } from '../../norms/frameworks/with-points.js'

type Outcome = 'unchanged' | 'within-parent' | 'whole-tree' | 'not-redistributed' | 'nothing-applies'
type Points = Record<string, Decimal>

/** The points every node is scored with, and the total they make. */
export type Redistributed = { points: Points; total: Decimal }

/**
 * 「不适用要点的分值」 The points of leaves that do not apply go to the others as the framework says: to those of the same parent, to all,
 * or to none, which makes the total smaller. In steps of the framework's decimals by largest remainder, so that the sum stays.
 * Inside a node that does not add its parts up, points stay in the node.
 */
export const redistributePoints = /* @__PURE__ */ defineLooseRule(
  {
    id: 'scoring.redistribute-points',
    title: '不适用要点的分值',
    basis: [cite(documents.ourConvention, 'criterion-points')],
    outcomes: ['unchanged', 'within-parent', 'whole-tree', 'not-redistributed', 'nothing-applies'],
  },
  (
    { framework, dropped }: { framework: Framework; dropped: readonly string[] },
    norms: Norms,
  ): Conclusion<Redistributed, Outcome> => {
    const { criteria, total, decimals, redistribute, silences } = framework
    const applies = (criterion: Criterion): boolean =>
      criterion.parts?.length ? pointed(criterion.parts).some(applies) : !dropped.includes(criterion.id)
    const declared = Object.fromEntries(everyNode(criteria).map(({ id, points }) => [id, points]))
    const lost = everyNode(criteria).filter(
      (node) => !node.parts?.length && carriesPoints(node) && dropped.includes(node.id),
    )
    if (lost.length === 0) return { value: { points: declared, total }, outcome: 'unchanged', shown: undefined }
    const given = { dropped: text(totalOf(lost)), rows: lost.map(({ label }) => label), expected: total }
    const way =
      silences?.redistribute === undefined
        ? [{ citations: framework.basis ?? [] }]
        : [{ citations: [], silence: silences.redistribute }]
    if (!pointed(criteria).some(applies))
      return { value: { points: declared, total }, outcome: 'nothing-applies', shown: undefined, given, uses: way }

    if (redistribute === 'none') {
      const points = { ...declared }
      const shrink = (node: Criterion): Num => {
        if (!applies(node)) return zero
        if (!node.parts?.length || !addsUp(node)) return num(node.points)
        const left = sum(pointed(node.parts).map(shrink))
        points[node.id] = text(left)
        return left
      }
      const left = text(sum(pointed(criteria).map(shrink)))
      return {
        value: { points, total: left },
        outcome: 'not-redistributed',
        shown: left,
        given,
        uses: [...way, findNorm(norms, 'silence.reduced-total')],
      }
    }
    const points = { ...declared }
    const assign = (node: Criterion, worth: Num): void => {
      points[node.id] = text(worth)
      if (node.parts?.length) spread(pointed(node.parts), addsUp(node) ? worth : totalOf(pointed(node.parts)))
    }
    const spread = (nodes: readonly Criterion[], whole: Num): void => {
      const left = nodes.filter(applies)
      if (left.length === nodes.length && equals(totalOf(left), whole))
        left.forEach((node) => assign(node, num(node.points)))
      else if (isPositive(totalOf(left)))
        distribute(
          whole,
          left.map((node) => num(node.points)),
          decimals,
        ).forEach((worth, i) => left[i] && assign(left[i], worth))
    }
    if (redistribute === 'within-parent') {
      spread(pointed(criteria), num(total))
      return {
        value: { points, total },
        outcome: 'within-parent',
        shown: total,
        given,
        uses: [...way, findNorm(norms, 'silence.criterion-points')],
      }
    }
    spread(unitsOf(criteria), num(total))
    const gather = (node: Criterion): Num => {
      if (node.parts?.length && addsUp(node))
        points[node.id] = text(sum(pointed(node.parts).filter(applies).map(gather)))
      return num(points[node.id] ?? '0')
    }
    pointed(criteria).filter(applies).forEach(gather)
    return {
      value: { points, total },
      outcome: 'whole-tree',
      shown: total,
      given,
      uses: [...way, findNorm(norms, 'silence.criterion-points')],
    }
  },
)

/** Every node of a tree, parents before their parts. */
export const everyNode = (criteria: readonly Criterion[]): Criterion[] =>
  criteria.flatMap((criterion) => [criterion, ...everyNode(criterion.parts ?? [])])

const addsUp = ({ aggregate = 'sum' }: Criterion): boolean => aggregate === 'sum'
const pointed = (criteria: readonly Criterion[]): Criterion[] =>
  criteria.filter((criterion) => carriesPoints(criterion) && isPositive(num(criterion.points)))
const totalOf = (criteria: readonly Criterion[]): Num => sum(criteria.map(({ points }) => num(points)))

/** What the whole tree shares points among: leaves, and nodes that do not add their parts up. */
const unitsOf = (criteria: readonly Criterion[]): Criterion[] =>
  pointed(criteria).flatMap((node) => (node.parts?.length && addsUp(node) ? unitsOf(node.parts) : [node]))
