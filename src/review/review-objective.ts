import type { Issue, Path } from '../kernel/issue.js'
import { defineLooseRule, type Conclusion, type Trace } from '../kernel/rule.js'
import type { FrameworkScore } from '../model/results/framework-score.js'
import type { Mark } from '../model/results/mark.js'
import type { Objective } from '../model/promise/objective.js'
import type { Party } from '../model/party.js'
import type { Review, ReviewResult } from '../model/results/review.js'
import { cite, documents } from '../norms/documents.js'
import { frameworkOn } from '../norms/frameworks/framework-on.js'
import { gradeScale } from '../norms/grade-scale.js'
import type { Norms } from '../norms/rulebook.js'
import { absentNorms, findNorm } from '../norms/use-norm.js'
import type { Framework, Grade } from '../norms/vocabulary.js'
import { everyNode } from '../scoring/frameworks/redistribute-points.js'
import { scoreFramework } from '../scoring/frameworks/score-framework.js'
import { adviseOnGrade } from './advise-on-grade.js'
import { reviewIssues } from './review-issues.js'

type Outcome = 'graded' | 'scored' | 'capped' | 'opinion' | 'provisional'

/** `key`: whether this is a project the rulebook wants graded; `afterRevision`: whether this is the review after a revision. */
/** 「审核选项」 Whether the project is a key one, and whether this is the review after a revision. */
export type ReviewOptions = { key?: boolean | undefined; afterRevision?: boolean | undefined }

type Quantitative = Extract<Review, { mode: 'quantitative' }>

/**
 * 「绩效目标审核」 A review of an objective: qualitative (one grade), quantitative (the rulebook's items, marked by one or more panels
 * that are combined as stated, graded by the total), or an opinion only. With the consequence the rulebook gives the grade.
 * Scores are decimals. Source: 财预〔2015〕88号 第二十二至二十五条 and its review form.
 */
export const reviewObjective = /* @__PURE__ */ defineLooseRule(
  {
    id: 'review.review-objective',
    title: '绩效目标审核',
    basis: [cite(documents.objectives2015, '第二十二条', 'restated')],
    outcomes: ['graded', 'scored', 'capped', 'opinion', 'provisional'],
  },
  (
    objective: Objective,
    review: Review,
    norms: Norms,
    options: ReviewOptions = {},
  ): Conclusion<ReviewResult, Outcome> => {
    const remarks = [
      ...checkObjective(objective),
      ...checkParties(objective, review),
      ...checkScope(review, norms, options),
    ]
    const scope = findNorm(norms, 'review.graded')
    if (review.mode === 'opinion') {
      return {
        value: { status: 'final', accepted: review.accepted, issues: remarks },
        outcome: 'opinion',
        shown: undefined,
        given: { by: review.by.id, accepted: review.accepted ? 'yes' : 'no', text: review.text },
        uses: [scope],
      }
    }
    if (review.mode === 'qualitative') {
      const advice = adviseOnGrade({ grade: review.grade, afterRevision: options.afterRevision }, norms)
      return {
        value: {
          status: 'final',
          grade: review.grade,
          ...(advice.value.advice && { advice: advice.value.advice }),
          issues: [...remarks, ...advice.value.issues],
        },
        outcome: 'graded',
        shown: { grade: review.grade, ...(advice.value.advice && { advice: advice.value.advice }) },
        given: { by: review.by.id, label: labelOf(review.grade, norms) },
        parts: [advice.trace],
      }
    }
    return reviewByPanels(review, norms, options, remarks)
  },
)

const reviewByPanels = (
  review: Quantitative,
  norms: Norms,
  options: ReviewOptions,
  remarks: Issue[],
): Conclusion<ReviewResult, Outcome> => {
  const provisional = (
    [first, ...rest]: [Issue, ...Issue[]],
    scored?: FrameworkScore,
    parts: Trace[] = [],
  ): Conclusion<ReviewResult, 'provisional'> => {
    const subtotal = scored?.status === 'provisional' ? scored.subtotal : scored?.score
    return {
      value: {
        status: 'provisional',
        subtotal: subtotal ?? '0',
        ...(scored && { total: scored.total, criteria: scored.criteria }),
        missing: [first, ...rest],
        issues: [first, ...rest, ...remarks],
      },
      outcome: 'provisional',
      shown: { subtotal: subtotal ?? '0' },
      given: {
        missing: [first, ...rest].map(({ code, row, params }) => ({ code, ...(row !== undefined && { row }), params })),
      },
      parts,
    }
  }
  const [gone] = absentNorms(norms, ['framework.review']).map((issue): Issue => ({ ...issue, severity: 'error' }))
  if (gone) return provisional([gone])
  if (review.panels.length === 0) return provisional([reviewIssues.raise('review.no-panels', { path: ['panels'] })])

  const framework = frameworkOn('review', norms)
  const { marks, pathOf } = gather(review)
  const scored = scoreFramework(framework, marks, norms, { combine: review.combine })
  const found = scored.value.issues.map((issue): Issue => ({ ...issue, path: pathOf(issue.path) }))
  const errors = [...checkPanels(framework, review), ...found.filter(({ severity }) => severity === 'error')]
  const more = found.filter(({ severity }) => severity !== 'error')
  const [first, ...rest] = errors
  if (first || scored.value.status !== 'final')
    return provisional(
      first ? [first, ...rest] : [reviewIssues.raise('review.no-panels', { path: ['panels'] })],
      scored.value,
      [scored.trace],
    )

  const { score, total, criteria } = scored.value
  const matters =
    criteria.some((criterion) => criterion.grade === 'poor') &&
    (scored.value.grade === 'excellent' || scored.value.grade === 'good')
  const overall = matters ? findNorm(norms, 'silence.review-overall') : undefined
  const capped = overall?.value.choice === 'poor-caps-fair'
  const grade = capped ? 'fair' : scored.value.grade
  const advice = grade && adviseOnGrade({ grade, afterRevision: options.afterRevision }, norms)
  return {
    value: {
      status: 'final',
      score,
      total,
      ...(grade && { grade }),
      ...(advice?.value.advice && { advice: advice.value.advice }),
      criteria,
      issues: [...remarks, ...more, ...(advice?.value.issues ?? [])],
    },
    outcome: capped ? 'capped' : 'scored',
    shown: { score, ...(grade && { grade }), ...(advice?.value.advice && { advice: advice.value.advice }) },
    given: {
      by: review.panels.map(({ by }) => by.id),
      count: String(review.panels.length),
      label: grade && labelOf(grade, norms, framework),
    },
    uses: [{ citations: framework.basis ?? [] }, overall],
    parts: [scored.trace, ...(advice ? [advice.trace] : [])],
  }
}

/** The panels' marks criterion by criterion, and the way back from an issue's path to the panel it came from. */
const gather = ({ panels }: Quantitative): { marks: Record<string, Mark[]>; pathOf: (path: Path) => Path } => {
  const ids = [...new Set(panels.flatMap(({ marks }) => Object.keys(marks)))]
  const given = (id: string) =>
    panels.flatMap(({ marks }, panel) => (Object.hasOwn(marks, id) && marks[id] ? [{ panel, mark: marks[id] }] : []))
  const pathOf = ([id, index, ...rest]: Path): Path => {
    if (typeof id !== 'string' || !ids.includes(id)) return ['panels'] // nobody marked it
    const panel = typeof index === 'number' ? given(id)[index]?.panel : undefined
    return panel === undefined ? ['panels'] : ['panels', panel, 'marks', id, ...rest]
  }
  return { marks: Object.fromEntries(ids.map((id) => [id, given(id).map(({ mark }) => mark)])), pathOf }
}

/** A panel that leaves out what others mark would weigh more elsewhere: every panel marks every item. */
const checkPanels = (framework: Framework, { panels }: Quantitative): Issue[] =>
  everyNode(framework.criteria).flatMap(({ id, parts }) =>
    parts?.length || !panels.some(({ marks }) => Object.hasOwn(marks, id))
      ? []
      : panels.flatMap(({ marks, by }, i) =>
          Object.hasOwn(marks, id)
            ? []
            : [
                reviewIssues.raise('review.panel-incomplete', {
                  path: ['panels', i, 'marks', id],
                  row: id,
                  params: { id, by: by.id },
                }),
              ],
        ),
  )

const checkObjective = ({ indicators }: Objective): Issue[] =>
  indicators.length === 0 ? [reviewIssues.raise('review.no-indicators', { path: ['indicators'] })] : []

const partiesOf = (review: Review): { by: Party; path: Path }[] =>
  review.mode === 'quantitative'
    ? review.panels.map(({ by }, i) => ({ by, path: ['panels', i, 'by'] }))
    : [{ by: review.by, path: ['by'] }]

const checkParties = ({ setBy }: Objective, review: Review): Issue[] => {
  const parties = partiesOf(review)
  const basis = [cite(documents.objectives2015, '第八、十九条', 'memory')] // 谁申请资金，谁设定目标；谁分配资金，谁审核目标
  return parties.flatMap(({ by, path }, i) => [
    ...(setBy !== undefined && setBy.id === by.id
      ? [reviewIssues.raise('review.own-objective', { path, params: { by: by.id }, basis })]
      : []),
    ...(parties.findIndex((other) => other.by.id === by.id) < i
      ? [reviewIssues.raise('review.repeated-party', { path, params: { by: by.id } })]
      : []),
  ])
}

/** Which reviews are graded is the rulebook's; without a rule, or without knowing which project this is, nothing is said. */
const checkScope = ({ mode }: Review, norms: Norms, { key }: ReviewOptions): Issue[] => {
  const norm = findNorm(norms, 'review.graded')
  if (norm === undefined) return []
  const wanted = norm.value.choice === 'all-projects' ? true : key
  if (wanted === undefined || wanted === (mode !== 'opinion')) return []
  return [
    reviewIssues.raise(wanted ? 'review.grade-required' : 'review.grade-not-required', {
      path: ['mode'],
      basis: [...norm.citations],
    }),
  ]
}

const labelOf = (grade: Grade, norms: Norms, framework?: Framework) =>
  (framework?.scale ?? gradeScale(norms)).find((band) => band.grade === grade)?.label
