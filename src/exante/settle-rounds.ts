import type { Issue } from '../kernel/issue.js'
import type { ExAnteSubject } from '../model/results/ex-ante.js'
import type { Mark } from '../model/results/mark.js'
import type { Norms } from '../norms/rulebook.js'
import { exAnteIssues } from './issues.js'
import { checkLeft, openConditions, workRounds, type WorkedRounds } from './work-rounds.js'

type Marks = Readonly<Record<string, Mark | readonly Mark[]>>

/** A subject with what its rounds say for it: suggested, reasons, conclusion, marks. */
export type Settled = {
  subject: ExAnteSubject
  marks: Marks
  worked: WorkedRounds
  issues: Issue[]
  fromRound: boolean
}

/** 「多轮评估的结果」 The last round speaks for the subject where the subject does not speak itself; where both do, they must agree. */
export const settleRounds = (subject: ExAnteSubject, marks: Marks, norms: Norms): Settled => {
  const { rounds = [] } = subject
  const worked = workRounds(subject)
  const last = rounds.at(-1)
  if (last === undefined) return { subject, marks, worked, issues: [], fromRound: false }

  const issues = [...worked.issues, ...checkLeft(subject, worked)]
  const settled: ExAnteSubject = { ...subject, suggested: subject.suggested ?? worked.left }
  settled.reasons = subject.reasons ?? worked.items.flatMap(({ reason }) => (reason.trim() === '' ? [] : [reason]))
  settled.conclusion = subject.conclusion ?? last.conclusion
  settled.by = subject.by ?? last.by
  if (subject.conclusion !== undefined && last.conclusion !== undefined && subject.conclusion !== last.conclusion) {
    const params = { found: subject.conclusion, expected: last.conclusion }
    issues.push(exAnteIssues.raise('exante.round-conclusion-differs', { path: ['conclusion'], params }))
  }
  if (settled.conclusion !== 'reject') issues.push(...checkConditions(subject, norms))
  const given = Object.keys(marks).length > 0
  if (given && last.marks)
    issues.push(exAnteIssues.raise('exante.marks-twice', { path: ['rounds', rounds.length - 1, 'marks'] }))
  const fromRound = !given && last.marks !== undefined
  return { subject: settled, marks: fromRound ? (last.marks ?? marks) : marks, worked, issues, fromRound }
}

/** The conditions nobody has met by the norms day, each where it was said last. */
const checkConditions = ({ rounds = [] }: ExAnteSubject, norms: Norms): Issue[] => {
  const open = new Set(openConditions(rounds, norms.day))
  const last = new Map<string, Issue>()
  rounds.forEach(({ conditions = [] }, i) =>
    conditions.forEach(({ id, text }, j) => {
      const path = ['rounds', i, 'conditions', j]
      if (open.has(id)) last.set(id, exAnteIssues.raise('exante.condition-open', { path, params: { text } }))
    }),
  )
  return [...last.values()]
}
