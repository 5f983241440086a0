import { isError } from '../kernel/is-error.js'
import { reasonOf, under, type Issue } from '../kernel/issue.js'
import { defineRule } from '../kernel/rule.js'
import type { ExAnteAssessment, ExAnteSubject } from '../model/results/ex-ante.js'
import type { Combine } from '../model/results/framework-score.js'
import type { Mark } from '../model/results/mark.js'
import { frameworkOn } from '../norms/frameworks/framework-on.js'
import type { Norms } from '../norms/rulebook.js'
import { watchNorms } from '../norms/resolving/watch-norms.js'
import { absentNorms, findNorm } from '../norms/use-norm.js'
import { scoreFramework } from '../scoring/frameworks/score-framework.js'
import { checkFinancing } from './check-financing.js'
import { checkMusts } from './check-musts.js'
import { checkOpinions } from './check-opinions.js'
import { cutOf } from './cut-of.js'
import { deriveConclusion } from './derive-conclusion.js'
import { exAnteDue } from './ex-ante-due.js'
import { scoreRounds } from './score-rounds.js'
import { settleRounds } from './settle-rounds.js'

const asked = ['name', 'requested?', 'suggested?', 'because?', 'by?'] as const

/**
 * 「事前绩效评估」 Is it worth doing at all: the rulebook's criteria scored by marks, the assessors' conclusion passed on (or derived, where
 * they gave none and the rulebook draws lines), the cut from what was requested to what is suggested, in 元. National rules name
 * the criteria and draw no line. In several rounds the last one speaks; what they take off adds up. What a rejection does to the budget is the gate's. Source: 中发〔2018〕34号（六）.
 */
export const assessExAnte = /* @__PURE__ */ defineRule(
  {
    id: 'exante.assess-ex-ante',
    title: '事前绩效评估',
    outcomes: {
      concluded: [...asked, 'amount?', 'conclusion', 'line?', 'value.score'],
      derived: [...asked, 'amount?', 'conclusion', 'line', 'value.score'],
      unconcluded: [...asked, 'amount?', 'value.score'],
      provisional: [...asked, 'amount?', 'conclusion?', 'line?', 'missing?', 'value.subtotal?'],
    },
  },
  (
    given: ExAnteSubject,
    marksGiven: Readonly<Record<string, Mark | readonly Mark[]>>,
    norms: Norms,
    options: { combine?: Combine | undefined } = {},
  ) => {
    const { norms: watched, said } = watchNorms(norms)
    norms = watched
    const settled = settleRounds(given, marksGiven, norms)
    const { subject, marks, worked } = settled
    const which = subject.framework ?? (subject.kind === 'policy' ? 'ex-ante-policy' : 'ex-ante-project')
    const { name, requested, suggested, reasons: because } = subject
    const by = subject.by?.id
    const due = exAnteDue(subject.facts, norms)
    const { cut, issues: cutIssues } = cutOf(subject, worked.items)
    const besides = [...settled.issues, ...cutIssues, ...checkFinancing(subject), ...due.issues]
    const [gone] = absentNorms(norms, [`framework.${which}`])
    if (gone) {
      const missing: Issue = { ...gone, severity: 'error' }
      const value: ExAnteAssessment = {
        subject: subject.id,
        status: 'provisional',
        subtotal: '0',
        total: '0',
        criteria: [],
        missing: [missing],
        issues: [missing, ...besides, ...said([missing, ...besides])],
      }
      return { value, outcome: 'provisional', shown: undefined, given: { name, requested, suggested, because, by } }
    }

    const framework = frameworkOn(which, norms)
    const convention = framework.scale === undefined ? findNorm(norms, 'silence.ex-ante-grade') : undefined
    const graded = convention?.value.choice !== 'none'
    const whole = scoreFramework.conclude(framework, marks, norms, { ...options, graded })
    const scored = whole.is.value
    const { line, norm, issues: lineIssues } = deriveConclusion(subject.conclusion, scored, norms)
    const musts = checkMusts(framework, scored.criteria, subject.conclusion ?? line?.conclusion)
    const contradicted = musts.some(({ code }) => code === 'exante.support-contradicted')
    const derived = contradicted ? undefined : line // lines support nothing that misses what it must reach
    const conclusion = subject.conclusion ?? derived?.conclusion
    const rounds = scoreRounds(worked.rounds, given.rounds, { framework, norms, options })
    const ofMarks = settled.fromRound ? under(['rounds', rounds.length - 1, 'marks'], scored.issues) : scored.issues
    const issues = [...ofMarks, ...lineIssues, ...musts, ...besides, ...checkOpinions(framework, subject)]
    issues.push(...said(issues))
    const [first, ...rest] = issues.filter(isError)
    const grade = scored.status === 'final' ? scored.grade : undefined
    const amount = cut?.amount
    const uses = [
      { citations: framework.basis ?? [] },
      norm,
      scored.status === 'final' ? convention : undefined,
      due.required === undefined ? undefined : findNorm(norms, 'ex-ante.trigger'),
    ]
    const parts = [whole]

    const value: ExAnteAssessment = {
      subject: subject.id,
      status: 'final',
      total: scored.total,
      criteria: scored.criteria,
      issues,
    }
    if (conclusion !== undefined) value.conclusion = conclusion
    if (line !== undefined) value.derived = line.conclusion
    if (due.required !== undefined) value.required = due.required
    if (cut !== undefined) value.cut = cut
    if (rounds.length > 0) value.rounds = rounds
    if (subject.opinions) value.opinions = [...subject.opinions]
    if (first !== undefined || scored.status !== 'final') {
      const subtotal = scored.status === 'final' ? scored.score : scored.subtotal
      value.status = 'provisional'
      value.subtotal = subtotal
      if (first !== undefined) value.missing = [first, ...rest]
      const missing = value.missing?.map(reasonOf)
      return {
        value,
        outcome: 'provisional',
        shown: { subtotal, conclusion, amount },
        given: { name, requested, suggested, because, by, amount, conclusion, line: line?.from, missing },
        uses,
        parts,
      }
    }
    value.score = scored.score
    if (grade !== undefined) value.grade = grade
    const shown = { score: scored.score, conclusion, amount }
    const facts = { name, requested, suggested, because, by, amount }
    if (subject.conclusion !== undefined)
      return {
        value,
        outcome: 'concluded',
        shown,
        given: { ...facts, conclusion: subject.conclusion, line: line?.from },
        uses,
        parts,
      }
    if (derived !== undefined)
      return {
        value,
        outcome: 'derived',
        shown,
        given: { ...facts, conclusion: derived.conclusion, line: derived.from },
        uses,
        parts,
      }
    return { value, outcome: 'unconcluded', shown, given: facts, uses, parts }
  },
)
