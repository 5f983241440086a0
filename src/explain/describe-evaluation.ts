import type { Trace } from '../kernel/conclusion.js'
import type { Evaluation } from '../model/results/evaluation.js'
import { describeTerm } from './describe-term.js'
import type { Locale } from './locale.js'
import { toLines } from './to-lines.js'
import { holdEvaluation } from './well-formed.js'
import type { Describe } from './wording.js'

/**
 * 「评价说明」 A stored evaluation in words, without its trace: the score and the grade as its own scale calls it, or the subtotal and what
 * is missing. An evaluation that was stored without the label has the grade's usual name.
 */
export const describeEvaluation: Describe<Evaluation> = (evaluation, locale, wording) => {
  holdEvaluation(evaluation)
  return toLines(stepOf(evaluation, locale), locale, wording)[0]?.text ?? ''
}

/** The step of a trace that tells as much. */
const stepOf = (evaluation: Evaluation, locale: Locale): Trace => {
  const { name, status } = evaluation
  const step = { rule: 'evaluation.evaluate-project', outcome: status, basis: [], parts: [] }
  if (status === 'final') {
    const { score, grade, gradeLabel } = evaluation
    return { ...step, given: { name, label: gradeLabel ?? describeTerm(`grade.${grade}`, locale) }, value: { score } }
  }
  const { subtotal, reachable, missing } = evaluation
  return { ...step, given: { name, missing }, value: { subtotal, reachable } }
}
