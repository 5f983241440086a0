import { isNegative } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num } from '../../kernel/number.js'
import { scoringIssues } from '../issues.js'
import type { Pair } from '../pair-up.js'

type MeasurePair = Extract<Pair, { kind: 'measure' }>

/** -5% without an operator: whether more or less of it is better, nobody can say who was not told. */
export const isUndecidable = ({ target }: MeasurePair): boolean =>
  target.assumed === 'comparison' && isNegative(num(target.value))

export const undecidable = ({ target, value }: MeasurePair): Issue =>
  scoringIssues.raise('target.undecidable', { path: ['target'], params: { target: target.value, actual: value } })
