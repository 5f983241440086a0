import {
  assessExAnte,
  checkFramework,
  parseExAnteAssessment,
  parseExAnteSubject,
  parseFramework,
  parseMark,
  reconcileExAnteCut,
  scoreFramework,
  type Framework,
  type Mark,
  type Norms,
} from '../../../src/index.js'
import type { Dice } from '../records-of.js'
import { decimalOf, membersOf } from './well-formed.js'
import { holdIssues, holdResult, holdRuled, holdStored, type Held } from './held.js'
import { pick } from './mutate-leaf.js'

const combines = ['mean', 'median', 'trimmed-mean', undefined] as const

/** Marks as assessors give them, each through its door; one criterion may have several. */
const marksOf = (json: unknown, held: Held): Record<string, Mark | Mark[]> => {
  const marks: Record<string, Mark | Mark[]> = {}
  if (typeof json !== 'object' || json === null) return marks
  for (const [id, given] of Object.entries(json)) {
    const read = (Array.isArray(given) ? given : [given]).flatMap(
      (mark) =>
        holdResult(
          held.stage('parseMark', () => parseMark(mark)),
          held,
        ) ?? [],
    )
    if (Array.isArray(given)) marks[id] = read
    else if (read[0]) marks[id] = read[0]
  }
  return marks
}

export const loopFramework = (framework: unknown, marks: unknown, norms: Norms, dice: Dice, held: Held): void => {
  const read = holdResult(
    held.stage('parseFramework', () => parseFramework(framework)),
    held,
  )
  if (read) scoreWith(read, marksOf(marks, held), norms, dice, held)
}

const scoreWith = (
  framework: Framework,
  marks: Record<string, Mark | Mark[]>,
  norms: Norms,
  dice: Dice,
  held: Held,
): void => {
  holdStored('parseFramework of a framework', framework, parseFramework, held)
  const found = held.stage('checkFramework', () => checkFramework(framework)) ?? []
  holdIssues(found, held)
  holdRuled(
    held.stage('scoreFramework', () => scoreFramework(framework, marks, norms, { combine: pick(combines, dice) })),
    held,
  )
}

export const loopExAnte = (subject: unknown, marks: unknown, norms: Norms, dice: Dice, held: Held): void => {
  const read = holdResult(
    held.stage('parseExAnteSubject', () => parseExAnteSubject(subject)),
    held,
  )
  if (!read) return
  const given = marksOf(marks, held)
  const ruled = held.stage('assessExAnte', () => assessExAnte(read, given, norms, { combine: pick(combines, dice) }))
  const assessment = holdRuled(ruled, held)
  if (assessment) holdStored('parseExAnteAssessment', assessment, parseExAnteAssessment, held)
}

/** A cut as printed: the number cells that are decimals, the rate as it is written. */
export const loopCut = (json: unknown, held: Held): void => {
  const { requested, amount, percent } = membersOf(json)
  const printed = {
    requested: decimalOf(requested),
    amount: decimalOf(amount),
    percent: typeof percent === 'string' ? percent : undefined,
  }
  holdRuled(
    held.stage('reconcileExAnteCut', () => reconcileExAnteCut(printed)),
    held,
  )
}
