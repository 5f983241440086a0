import { bandOf } from '../kernel/band.js'
import { equals, hundred } from '../kernel/arithmetic.js'
import type { Issue } from '../kernel/issue.js'
import { num } from '../kernel/number.js'
import { defineLooseRule, type Conclusion } from '../kernel/rule.js'
import type { ExAnteAssessment, ExAnteSubject } from '../model/results/ex-ante.js'
import type { Combine, FrameworkScore } from '../model/results/framework-score.js'
import type { ExAnteConclusion } from '../model/events/gate-event.js'
import type { Mark } from '../model/results/mark.js'
import { cite, documents } from '../norms/documents.js'
import { frameworkOn } from '../norms/frameworks/framework-on.js'
import type { Norms } from '../norms/rulebook.js'
import { absentNorms, findNorm } from '../norms/use-norm.js'
import { scoreFramework } from '../scoring/frameworks/score-framework.js'
import { checkExAnteDue } from './check-ex-ante-due.js'
import { cutOf } from './cut-of.js'
import { exAnteIssues } from './issues.js'

type Outcome = 'concluded' | 'derived' | 'unconcluded' | 'provisional'

/**
 * 「事前绩效评估」 Is it worth doing at all: the rulebook's criteria scored by marks, the assessors' conclusion passed on (or derived, where
 * they gave none and the rulebook draws lines), the cut from what was requested to what is suggested, in 元. National rules name
 * the criteria and draw no line. What a rejection does to the budget is the gate's. Source: 中发〔2018〕34号（六）.
 */
export const assessExAnte = /* @__PURE__ */ defineLooseRule(
  {
    id: 'exante.assess-ex-ante',
    title: '事前绩效评估',
    basis: [cite(documents.opinion2018, '（六）', 'memory')],
    outcomes: ['concluded', 'derived', 'unconcluded', 'provisional'],
  },
  (
    subject: ExAnteSubject,
    marks: Readonly<Record<string, Mark | readonly Mark[]>>,
    norms: Norms,
    options: { combine?: Combine | undefined } = {},
  ): Conclusion<ExAnteAssessment, Outcome> => {
    const which = subject.framework ?? (subject.kind === 'policy' ? 'ex-ante-policy' : 'ex-ante-project')
    const key = `framework.${which}` as const
    const given = {
      name: subject.name,
      requested: subject.requested,
      suggested: subject.suggested,
      reasons: subject.reasons,
      by: subject.by?.id,
    }
    const due = checkExAnteDue(subject.facts, norms)
    const { cut, issues: cutIssues } = cutOf(subject)
    const [gone] = absentNorms(norms, [key]).map((issue): Issue => ({ ...issue, severity: 'error' }))
    if (gone) {
      const issues = [gone, ...cutIssues, ...due.issues]
      return {
        value: {
          subject: subject.id,
          status: 'provisional',
          subtotal: '0',
          total: '0',
          criteria: [],
          missing: [gone],
          issues,
        },
        outcome: 'provisional',
        shown: undefined,
        given,
      }
    }
    const framework = frameworkOn(which, norms)
    const scored = scoreFramework(framework, marks, norms, options)
    const score = scored.value.status === 'final' ? scored.value.score : undefined
    const lined = conclude(subject, scored.value, norms)
    const ungraded = framework.scale === undefined && findNorm(norms, 'silence.ex-ante-grade')?.value.choice === 'none'
    const graded = scored.value.status === 'final' && !ungraded ? scored.value.grade : undefined
    const conclusion = subject.conclusion ?? lined.derived
    const issues = [...scored.value.issues, ...lined.issues, ...cutIssues, ...due.issues]
    const [first, ...rest] = issues.filter(({ severity }) => severity === 'error')
    const whole = {
      subject: subject.id,
      total: scored.value.total,
      ...(conclusion && { conclusion }),
      ...(lined.derived && { derived: lined.derived }),
      ...(due.required !== undefined && { required: due.required }),
      ...(cut && { cut }),
      criteria: scored.value.criteria,
      issues,
    }
    const uses = [
      { citations: framework.basis ?? [] },
      lined.norm,
      graded && framework.scale === undefined ? findNorm(norms, 'silence.ex-ante-grade') : undefined,
      due.required === undefined ? undefined : findNorm(norms, 'ex-ante.trigger'),
    ]
    const told = { ...(conclusion && { conclusion }), ...(cut && { amount: cut.amount }) }
    const more = {
      ...given,
      amount: cut?.amount,
      conclusion,
      line: lined.from,
      missing:
        first && [first, ...rest].map(({ code, row, params }) => ({ code, ...(row !== undefined && { row }), params })),
    }
    if (first || score === undefined) {
      const subtotal = scored.value.status === 'provisional' ? scored.value.subtotal : scored.value.score
      return {
        value: { ...whole, status: 'provisional', subtotal, ...(first && { missing: [first, ...rest] }) },
        outcome: 'provisional',
        shown: { subtotal, ...told },
        given: more,
        uses,
        parts: [scored.trace],
      }
    }
    const outcome = subject.conclusion ? 'concluded' : lined.derived ? 'derived' : 'unconcluded'
    return {
      value: { ...whole, status: 'final', score, ...(graded && { grade: graded }) },
      outcome,
      shown: { score, ...told },
      given: more,
      uses,
      parts: [scored.trace],
    }
  },
)

type Lined = {
  derived?: ExAnteConclusion
  from?: string
  norm?: ReturnType<typeof findNorm<'ex-ante.conclusion-lines'>>
  issues: Issue[]
}

/** What the rulebook's lines make of a score, held against what the assessors concluded. */
const conclude = ({ conclusion }: ExAnteSubject, scored: FrameworkScore, norms: Norms): Lined => {
  const norm = findNorm(norms, 'ex-ante.conclusion-lines')
  const open = conclusion === undefined ? [exAnteIssues.raise('exante.no-conclusion', { path: ['conclusion'] })] : []
  if (norm === undefined)
    return { issues: conclusion === undefined ? [...absentNorms(norms, ['ex-ante.conclusion-lines']), ...open] : [] }
  if (scored.status !== 'final') return { issues: [] }
  if (!equals(num(scored.total), hundred))
    return {
      issues: [
        exAnteIssues.raise('exante.lines-need-hundred', { params: { sum: scored.total }, basis: [...norm.citations] }),
        ...open,
      ],
    }
  const line = bandOf(norm.value, num(scored.score))
  if (line === undefined) return { issues: open }
  const differs = conclusion !== undefined && conclusion !== line.conclusion
  const issues = differs
    ? [
        exAnteIssues.raise('exante.conclusion-differs', {
          path: ['conclusion'],
          params: { found: conclusion, expected: line.conclusion, score: scored.score, from: line.from },
          basis: [...norm.citations],
        }),
      ]
    : []
  return { derived: line.conclusion, from: line.from, norm, issues }
}
