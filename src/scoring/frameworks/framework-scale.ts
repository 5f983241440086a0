import { equals, hundred } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num, type Decimal } from '../../kernel/number.js'
import { gradeScale } from '../../norms/grade-scale.js'
import type { GradeBand } from '../../norms/norm-values.js'
import type { Norms } from '../../norms/rulebook.js'
import type { Criterion, Framework, Grade, Label } from '../../norms/vocabulary.js'
import { markIssues } from '../mark-issues.js'

/** The grades the vetoes that were raised bar. */
export const capsOf = (vetoes: readonly Criterion[]): { grade: Grade; label: Label }[] =>
  vetoes.flatMap(({ scorer, label }) => (scorer?.kind === 'veto' ? [{ grade: scorer.caps, label }] : []))

/** A veto that was raised bars nothing where there is no grade, and cannot bar to a grade the scale has not. */
export const checkVetoes = (vetoes: readonly Criterion[], bands: readonly GradeBand[] | undefined): Issue[] =>
  vetoes.flatMap(({ id, scorer }) => {
    if (scorer?.kind !== 'veto') return []
    const params = { grade: scorer.caps }
    if (!bands) return [markIssues.raise('marks.veto-without-grade', { path: [id], row: id, params })]
    if (bands.some(({ grade }) => grade === scorer.caps)) return []
    return [markIssues.raise('framework.unknown-cap', { path: ['criteria'], row: id, params })]
  })

export type Scale = { bands: readonly GradeBand[]; from: 'framework' | 'rulebook' }

/** The scale that grades a total: the framework's own for its own total, the rulebook's for 100; none for any other. */
export const scaleFor = ({ scale, total: declared }: Framework, total: Decimal, norms: Norms): Scale | undefined => {
  if (scale?.length) return equals(num(total), num(declared)) ? { bands: scale, from: 'framework' } : undefined
  const bands = equals(num(total), hundred) ? gradeScale(norms) : []
  return bands.length ? { bands, from: 'rulebook' } : undefined
}
