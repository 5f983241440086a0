/**
 * Before the budget: one unit's draft goes from eleven issues to 优 and into the budget; another is revised, still fails, and is
 * refused for good under the rule of Lanzhou New Area. The drafts are synthetic.
 *
 *   npx tsx examples/before-budget.ts     (after npm run build)
 */
import {
  describeIssue,
  describeTerm,
  frameworkOn,
  lanzhouNewArea,
  normsOn,
  readProject,
  toText,
  unwrap,
  validateObjective,
  zhCN,
} from 'budget-performance'
import type { Mark, Norms, Objective, Project, ProjectText } from 'budget-performance'
import { gateBudget, reviewObjective } from 'budget-performance/review'
import { firstDraft, revisedDraft } from './before-budget/drafts.js'

const unit = { id: 'road-bureau', kind: 'unit' as const }
const finance = { id: 'finance-bureau', kind: 'finance' as const }
const firm = { id: 'consulting-firm', kind: 'third-party' as const }
const normsOfDay = (day: string): Norms => unwrap(normsOn(day, lanzhouNewArea))

const check = (form: ProjectText, norms: Norms): { project: Project; issues: string[] } => {
  const { project } = unwrap(readProject(form, norms))
  const issues = validateObjective(project.objective, norms, {
    funds: project.funds,
    name: project.name,
    year: 2022,
    period: { from: '2022-01-01', to: '2022-12-31' },
    servesPublic: true,
    responsible: unit,
  })
  return {
    project,
    issues: issues.map((issue) => `${describeTerm(`severity.${issue.severity}`, zhCN)}：${describeIssue(issue, zhCN)}`),
  }
}

const items = frameworkOn('review', normsOfDay('2021-09-20')).criteria.flatMap(({ parts = [] }) =>
  parts.map(({ id }) => id),
)
const marksOf = (shares: string[]): Record<string, Mark> =>
  Object.fromEntries(items.map((id, i) => [id, { kind: 'share', share: shares[i] ?? '0.9' }]))

/** The lines the example prints. */
export const beforeBudget = (): string[] => {
  const draft = check(firstDraft, normsOfDay('2021-08-20'))
  const revised = check(revisedDraft, normsOfDay('2021-09-10'))
  const panels = [
    { by: finance, marks: marksOf(['0.95', '0.9', '0.95', '0.9', '0.9', '0.95', '0.95', '0.9']) },
    { by: firm, marks: marksOf(['0.95', '0.95', '0.9', '0.9', '0.9', '0.9', '0.95', '0.95']) },
  ]
  const review = reviewObjective(
    revised.project.objective,
    { mode: 'quantitative', panels, combine: 'mean' },
    normsOfDay('2021-09-20'),
    { key: true },
  )
  const grade = review.value.grade ?? 'poor'
  const admitted = gateBudget(
    [
      { on: '2021-08-01', kind: 'ex-ante', conclusion: 'support' },
      { on: '2021-08-20', kind: 'filed', objective: draft.project.objective },
      { on: '2021-08-30', kind: 'reviewed', grade: 'fair', by: finance },
      { on: '2021-09-10', kind: 'revised', objective: revised.project.objective },
      {
        on: '2021-09-20',
        kind: 'reviewed',
        grade,
        ...(review.value.score !== undefined && { score: review.value.score }),
        by: finance,
      },
    ],
    normsOfDay('2021-10-08'),
    { subject: '农村公路养护', owner: unit },
  )
  return [
    `一、初稿有 ${String(draft.issues.length)} 个问题`,
    ...draft.issues.map((line) => `  ${line}`),
    `二、修改稿有 ${String(revised.issues.length)} 个问题`,
    '三、审核',
    ...toText(review.trace, zhCN)
      .split('\n')
      .map((line) => `  ${line}`),
    '四、预算',
    `  ${toText(admitted.trace, zhCN)}`,
    '五、另一个项目：修改后仍不符合要求',
    ...refusedForGood(draft.project.objective).map((line) => `  ${line}`),
  ]
}

const refusedForGood = (objective: Objective): string[] => {
  const history = [
    { on: '2021-08-01', kind: 'ex-ante' as const, conclusion: 'support' as const },
    { on: '2021-08-20', kind: 'filed' as const, objective },
    { on: '2021-08-30', kind: 'reviewed' as const, grade: 'poor' as const, by: finance },
    { on: '2021-09-10', kind: 'revised' as const, objective: { ...objective, statement: '亮化主要街道' } },
    { on: '2021-09-20', kind: 'reviewed' as const, grade: 'fair' as const, by: finance },
  ]
  return ['2021-08-31', '2021-10-08'].map((day) =>
    toText(gateBudget(history, normsOfDay(day), { subject: '景观亮化工程' }).trace, zhCN),
  )
}

if (process.argv[1]?.endsWith('before-budget.ts') === true) console.log(beforeBudget().join('\n'))
