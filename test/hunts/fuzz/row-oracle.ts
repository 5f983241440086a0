import type { Comparison } from '../../../src/norms/vocabulary.js'
import { add, cmp, div, max, min, mul, parse, ratio, sub, type Rational } from '../../support/rational.js'

/** Which options of the silences a layer chose, as `defaults.md` lists them. */
export type Conventions = {
  inverse: 'ratio' | 'linear'
  strict: 'full' | 'not-met'
  exceeded: 'met' | 'symmetric'
  outside: 'nearer-bound' | 'all-or-nothing'
  passLine?: string
}

/** A drawn row: what its target says, what was achieved. */
export type DrawnRow =
  | {
      kind: 'measure'
      points: string
      comparison: Comparison
      target: string
      actual: string
      tolerance?: string
      form?: 'ratio' | 'linear'
      passAt?: string
      method?: 'yes-no' | undefined
    }
  | { kind: 'range'; points: string; from: string; to: string; actual: string }
  | { kind: 'banded'; points: string; target: string; actual: string; bands: { from: string; share: string }[] }
  | { kind: 'judged'; points: string; share: string }
  | { kind: 'execution'; points: string; annual: string; executed: string }

const [none, all] = [ratio(0n), ratio(1n)]
const met = (yes: boolean): Rational => (yes ? all : none)
const within = (share: Rational): Rational => max(none, min(all, share))

/**
 * The share of its points a row earns, written again from the tables of conventions and in quotients of integers only. Undefined
 * where two conventions meet and the tables do not say which goes first: such rows are not judged.
 */
export const shareOf = (row: DrawnRow, by: Conventions): Rational | undefined => {
  if (row.kind === 'judged') return parse(row.share)
  if (row.kind === 'execution') return min(all, div(parse(row.executed), parse(row.annual)))
  const actual = parse(row.actual)
  if (row.kind === 'banded') {
    const reached = row.bands.filter(({ from }) => cmp(parse(from), actual) <= 0)
    const best = reached.reduce<{ from: string; share: string } | undefined>(
      (a, b) => (a && cmp(parse(a.from), parse(b.from)) >= 0 ? a : b),
      undefined,
    )
    return best ? parse(best.share) : none
  }
  if (row.kind === 'range') {
    const [from, to] = [parse(row.from), parse(row.to)]
    const low = cmp(actual, from) < 0
    if (!low && cmp(actual, to) <= 0) return all
    if (by.outside === 'all-or-nothing' || from.n < 0n || actual.n < 0n) return none
    return within(low ? div(actual, from) : div(to, actual))
  }
  return measured(row, actual, by)
}

const measured = (
  row: Extract<DrawnRow, { kind: 'measure' }>,
  actual: Rational,
  by: Conventions,
): Rational | undefined => {
  const target = parse(row.target)
  const order = cmp(actual, target)
  const { comparison } = row
  if (row.method === 'yes-no') {
    // met is what the comparison itself would give all points for
    const share = measured({ ...row, method: undefined }, actual, by)
    return share && met(cmp(share, all) === 0)
  }
  const signed = target.n < 0n || (actual.n < 0n && target.n > 0n)
  const passLine = row.passAt ?? by.passLine
  const proportional = (share: Rational) =>
    passLine !== undefined && cmp(actual, mul(target, parse(passLine))) < 0 ? none : share

  if (comparison === 'equal') {
    const distance = order < 0 ? sub(target, actual) : sub(actual, target)
    if (order === 0) return all
    if (row.tolerance !== undefined && cmp(distance, parse(row.tolerance)) <= 0) return all
    if (target.n === 0n) return none
    if (signed) return row.tolerance !== undefined ? none : met(by.exceeded === 'met' && order > 0)
    if (row.tolerance !== undefined)
      return order < 0 ? proportional(div(actual, target)) : within(div(sub(target, distance), target))
    if (order > 0) return by.exceeded === 'met' ? all : within(div(sub(target, distance), target))
    return proportional(div(actual, target))
  }

  const strict = comparison === 'above' || comparison === 'below'
  const up = comparison === 'at-least' || comparison === 'above'
  if (strict && order === 0) return met(by.strict === 'full')
  const kept = up ? order >= 0 : order <= 0
  if (target.n === 0n) return up ? (actual.n < 0n ? none : all) : met(kept)
  if (signed || kept) return met(kept)
  if (up) return proportional(div(actual, target))
  const over = within(
    (row.form ?? by.inverse) === 'ratio' ? div(target, actual) : div(sub(add(target, target), actual), target),
  )
  return passLine !== undefined && cmp(over, parse(passLine)) < 0 ? none : over
}

/** True where the exact score lies on the border between two hundredths: there binary floats go wrong. */
export const isHalfTie = (score: Rational): boolean => {
  const thousandths = mul(score, ratio(1000n))
  return thousandths.d === 1n && thousandths.n % 10n === 5n
}
