import { fullShare, noShare, written, type Amount, type Choose } from '../earned.js'
import { scoringIssues } from '../issues.js'

type Measured = { target: Amount; actual: Amount }

/** A strict > or < met exactly: full points with a warning, or not met, as the rulebook says. */
export const earnStrictEquality = ({ target }: Measured, choose: Choose) => {
  const issue = scoringIssues.raise('target.strict-equality', { path: ['target'], params: { target: written(target) } })
  return choose('silence.strict-equality').choice === 'full'
    ? ({ outcome: 'strict-equality', share: fullShare, on: 'silence.strict-equality', issue } as const)
    : ({ outcome: 'strict-missed', share: noShare, on: 'silence.strict-equality', issue } as const)
}

/** A negative figure has no proportion: all or nothing, with a warning and no rate. */
export const earnSigned = ({ target, actual }: Measured, met: boolean) => {
  const params = { target: written(target), actual: written(actual) }
  const issue = scoringIssues.raise('target.negative', { path: ['target'], params })
  return met
    ? ({ outcome: 'signed-met', share: fullShare, on: 'silence.negative-target', issue, rate: null } as const)
    : ({ outcome: 'signed-missed', share: noShare, on: 'silence.negative-target', issue, rate: null } as const)
}

/** A target of zero that is not to be passed, or to be hit: all or nothing. */
export const earnZero = (met: boolean) =>
  met
    ? ({ outcome: 'zero-met', share: fullShare, on: 'silence.zero-target' } as const)
    : ({ outcome: 'zero-missed', share: noShare, on: 'silence.zero-target' } as const)
