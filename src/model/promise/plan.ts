import * as z from 'zod/mini'
import { below } from '../../kernel/arithmetic.js'
import type { Day } from '../../kernel/day.js'
import { isBefore } from '../../kernel/day-order.js'
import type { Issue, Path } from '../../kernel/issue.js'
import { num, type Decimal } from '../../kernel/number.js'
import { modelIssues } from '../issues.js'
import { shapeOf, type Shape } from '../shape.js'
import { day, decimal, share } from '../shapes.js'

/** 「计划节点」 What is due by a day: a share of the year's target or budget, or a value in the target's unit (of money: 元). One of the two. */
export type Milestone = { by: Day; share?: Decimal | undefined; value?: Decimal | undefined }

/** 「进度计划」 The steps of a project's year by indicator id, and `money`. It stands on the project, so that no report moves its own yardstick. */
export type Plan = Record<string, Milestone[]>

export const planShape: Shape<Plan> = /* @__PURE__ */ shapeOf(() =>
  z.record(
    z.string(),
    z.array(z.object({ by: day(), share: z.optional(share()), value: z.optional(decimal()) })).check(z.minLength(1)),
  ),
)

/** The steps of one row, or of `money`; a name every object has is no row. */
export const stepsOf = ({ plan }: { plan?: Plan | undefined }, row: string): readonly Milestone[] | undefined =>
  plan && Object.hasOwn(plan, row) ? plan[row] : undefined

/** What a shape cannot say of a plan: its rows are the objective's, each step has one figure, days and shares go forward. */
export const checkPlan = (plan: Plan, rows: ReadonlySet<string>, path: Path = []): Issue[] =>
  Object.entries(plan).flatMap(([row, steps]) => [
    ...(row === 'money' || rows.has(row)
      ? []
      : [modelIssues.raise('plan.unknown-row', { path: [...path, row], params: { row } })]),
    ...steps.flatMap((step, i) => checkStep(step, steps[i - 1], row, [...path, row, i])),
  ])

const checkStep = (step: Milestone, before: Milestone | undefined, row: string, path: Path): Issue[] => {
  const { by, share, value } = step
  const issues: Issue[] = []
  if ((share === undefined) === (value === undefined))
    issues.push(modelIssues.raise('plan.one-figure', { path, row, params: { by } }))
  if (before === undefined) return issues
  if (!isBefore(before.by, by))
    issues.push(
      modelIssues.raise('plan.not-in-order', { path: [...path, 'by'], row, params: { by, before: before.by } }),
    )
  if (share !== undefined && before.share !== undefined && below(num(share), num(before.share))) {
    const params = { share, before: before.share, by }
    issues.push(modelIssues.raise('plan.goes-back', { path: [...path, 'share'], row, params }))
  }
  return issues
}
