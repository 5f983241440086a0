import { isError } from '../kernel/is-error.js'
import { reasonOf, type Issue } from '../kernel/issue.js'
import type { Concluded } from '../kernel/conclusion.js'
import type { FrameworkScore } from '../model/results/framework-score.js'
import type { ReviewResult } from '../model/results/review.js'
import { frameworkOn } from '../norms/frameworks/framework-on.js'
import type { Norms } from '../norms/rulebook.js'
import type { Watch } from '../norms/resolving/watch-norms.js'
import { absentNorms, findNorm } from '../norms/use-norm.js'
import { scoreFramework } from '../scoring/frameworks/score-framework.js'
import { checkPanels } from './check-panels.js'
import { chooseAdvice } from './choose-advice.js'
import { gatherMarks, type Quantitative } from './gather-marks.js'
import { labelOf } from './label-of.js'
import { passes } from './passes.js'
import { reviewIssues } from './review-issues.js'

/** The quantitative half of `reviewObjective`: the panels' marks scored on the rulebook's review framework and graded by the total. */
export const reviewByPanels = (
  review: Quantitative,
  norms: Norms,
  afterRevision: boolean | undefined,
  remarks: readonly Issue[],
  said: Watch['said'],
) => {
  const [gone] = absentNorms(norms, ['framework.review'])
  if (gone) return open(norms, [{ ...gone, severity: 'error' }], [...remarks, ...said([gone])])
  if (review.panels.length === 0) return open(norms, [noPanels()], [...remarks, ...said()])

  const framework = frameworkOn('review', norms)
  const { marks, pathOf } = gatherMarks(review)
  const whole = scoreFramework.conclude(framework, marks, norms, { combine: review.combine })
  const scored = whole.is.value
  const found = scored.issues
    .filter(({ code }) => code !== 'marks.uneven-count') // said of each panel by checkPanels
    .map((issue): Issue => ({ ...issue, ...(unmarkedIn(issue, review) ?? { path: pathOf(issue.path) }) }))
  const [first, ...rest] = [...checkPanels(framework, review), ...found.filter(isError)]
  if (first || scored.status !== 'final')
    return open(norms, [first ?? noPanels(), ...rest], [...remarks, ...said(found)], whole)

  const { score, total, criteria } = scored
  const matters = scored.grade !== undefined && passes(scored.grade) && criteria.some(({ grade }) => grade === 'poor')
  const overall = matters ? findNorm(norms, 'silence.review-overall') : undefined
  const capped = overall?.value.choice === 'poor-caps-fair'
  const grade = capped ? 'fair' : scored.grade
  const advised = grade && chooseAdvice.conclude({ grade, afterRevision }, norms)
  const advice = advised?.is.value.advice
  const issues = [...remarks, ...found.filter((issue) => !isError(issue))]
  if (advised) issues.push(...advised.is.value.issues)
  const label = grade && labelOf(grade, norms, framework)
  issues.push(...said(issues))
  const value: ReviewResult = { status: 'final', score, total, criteria, issues }
  if (grade !== undefined) value.grade = grade
  if (advice !== undefined) value.advice = advice
  return {
    value,
    outcome: capped ? ('capped' as const) : ('scored' as const),
    shown: { score, grade, advice },
    given: {
      by: review.panels.map(({ by }) => by.id),
      count: String(review.panels.length),
      label,
    },
    uses: [{ citations: framework.basis ?? [] }, overall],
    parts: advised ? [whole, advised] : [whole],
    day: norms.day,
  }
}

/** What no panel marked is a blank field of every panel: the first, and the others related. */
const unmarkedIn = ({ code, row }: Issue, { panels }: Quantitative): Pick<Issue, 'path' | 'related'> | undefined => {
  if (code !== 'marks.missing' || row === undefined) return undefined
  const [path = ['panels'], ...related] = panels.map((_, i) => ['panels', i, 'marks', row])
  return related.length ? { path, related } : { path }
}

/** Not complete: what is missing, and what there is so far. */
const open = (
  { day }: Norms,
  missing: [Issue, ...Issue[]],
  remarks: readonly Issue[],
  whole?: Concluded<FrameworkScore>,
) => {
  const scored = whole?.is.value
  const subtotal = (scored?.status === 'final' ? scored.score : scored?.subtotal) ?? '0'
  const value: ReviewResult = { status: 'provisional', subtotal, missing, issues: [...missing, ...remarks] }
  if (scored !== undefined) {
    value.total = scored.total
    value.criteria = scored.criteria
  }
  return {
    value,
    outcome: 'provisional' as const,
    shown: { subtotal },
    given: { missing: missing.map(reasonOf) },
    parts: whole ? [whole] : [],
    day,
  }
}

const noPanels = (): Issue => reviewIssues.raise('review.no-panels', { path: ['panels'] })
