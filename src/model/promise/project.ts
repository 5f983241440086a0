import { isBefore } from '../../kernel/day-order.js'
import * as z from 'zod/mini'
import type { Day } from '../../kernel/day.js'
import type { Issue } from '../../kernel/issue.js'
import { parserOf, schemaOf } from '../define-model.js'
import { shapeOf, type Shape } from '../shape.js'
import { checkFunds, fundsShape, type Funds } from './funds.js'
import { modelIssues } from '../issues.js'
import { checkObjective, objectiveShape, type Objective } from './objective.js'
import { partyShape, type Party } from '../party.js'
import { projectNatures, type ProjectNature } from '../../norms/monitoring-vocabulary.js'
import { checkPlan, planShape, type Plan } from './plan.js'
import { day, text, year } from '../shapes.js'

export const projectKinds = ['one-off', 'continuing', 'multi-phase'] as const

/** 「项目类型」 Done once, done every year, done in phases. */
export type ProjectKind = (typeof projectKinds)[number]

/** 「项目」 A project with its money and its objective. `responsible` is who uses the money and answers for it; `plan` says what is due when. */
export type Project = {
  id: string
  name: string
  year?: number | undefined
  kind?: ProjectKind | undefined
  code?: string | undefined
  department?: string | undefined
  unit?: string | undefined
  responsible?: Party | undefined
  field?: string | undefined
  period?: { from: Day; to: Day } | undefined
  nature?: ProjectNature | undefined
  plan?: Plan | undefined
  funds: Funds
  objective: Objective
}

export const projectShape: Shape<Project> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    id: text(),
    name: text(),
    year: z.optional(year()),
    kind: z.optional(z.enum(projectKinds)),
    code: z.optional(text()),
    department: z.optional(text()),
    unit: z.optional(text()),
    responsible: z.optional(partyShape()),
    field: z.optional(text()),
    period: z.optional(z.object({ from: day(), to: day() })),
    nature: z.optional(z.enum(projectNatures)),
    plan: z.optional(planShape()),
    funds: fundsShape(),
    objective: objectiveShape(),
  }),
)

/** What a shape cannot say of a project: each contradiction with its path. */
export const checkProject = (project: Project): Issue[] => [
  ...(project.period && isBefore(project.period.to, project.period.from)
    ? [
        modelIssues.raise('period.reversed', {
          path: ['period', 'to'],
          params: { from: project.period.from, to: project.period.to },
        }),
      ]
    : []),
  ...checkFunds(project.funds, ['funds']),
  ...checkObjective(project.objective, ['objective']),
  ...(project.plan ? checkPlan(project.plan, rowsOf(project), ['plan']) : []),
]

const rowsOf = ({ objective }: Project): ReadonlySet<string> => new Set(objective.indicators.map(({ id }) => id))

/** 「读项目」 A project from unknown data: every issue at once, each with its path. */
export const parseProject = /* @__PURE__ */ parserOf(projectShape, checkProject)

/** 「项目模式」 Standard Schema of a project. */
export const projectSchema = /* @__PURE__ */ schemaOf(parseProject, projectShape, 'Project')
