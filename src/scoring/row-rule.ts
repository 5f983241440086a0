import { below, isPositive, multiply } from '../kernel/arithmetic.js'
import { denominatorOf, fraction, numeratorOf, type Fraction } from '../kernel/fraction.js'
import type { Issue } from '../kernel/issue.js'
import { text, type Decimal } from '../kernel/number.js'
import type { Ruled, Used } from '../kernel/conclusion.js'
import { defineRule, type Declaration, type OfRule } from '../kernel/rule.js'
import { withFacts, type OneOf, type Outcomes, type Undeclared, type With } from '../kernel/outcomes.js'
import type { NormKey } from '../norms/norm-values.js'
import { scorePlaces, sharePlaces } from '../norms/places.js'
import type { Norms } from '../norms/rulebook.js'
import { findNorm, useNorm } from '../norms/use-norm.js'
import { amount, noShare, written, type Amount, type Choose, type Share } from './earned.js'
import { roundingOf, settle, type Settled } from './frame.js'
import { tellFraction } from './tell-quotient.js'

/** What a method of scoring says of one row: its score once rounded, the exact quotient before, a rate for reading. */
export type RowScore = { score: Decimal; exact: Fraction; rate?: Decimal | undefined; issues: Issue[] }

/** What every row has: its points, a pass line of its own, the conventions by which its cells were read. */
export type Row = { points: Amount; passAt?: Amount | undefined; read?: readonly NormKey[] | undefined }

/** A row that measures something, in one unit. */
export type MeasuredRow = Row & {
  target: Amount
  actual: Amount
  unit?: string | undefined
  strict: boolean
  reason?: string | undefined
}

/** The facts of a measured row, in the order its trace tells them. */
export const measured = ['points', 'target', 'actual', 'unit?', 'rate?'] as const

/**
 * What a method says a row earns: a share, the norm it stands on, an issue. `missed` rows may fall below a pass line;
 * `rate: null` keeps a rate that says nothing out of the result, any other is what it says instead of actual ÷ target.
 */
type Earns = {
  share: Share
  on: NormKey
  also?: NormKey
  issue?: Issue | undefined
  missed?: 'may-fail'
  rate?: Decimal | null
}
type Earned<O extends Outcomes, E> = E & Earns & OneOf<O> & Undeclared<E, O>
type RowFact<A extends string> = A | 'rounded?'

/**
 * A rule that scores one row: the method earns a share of the points; here it becomes points, once for all methods: multiplied,
 * divided, rounded once, held against the pass line, with the norm or the silence it stands on.
 */
export const defineRowRule = <
  const Id extends string,
  const O extends Outcomes,
  const A extends string,
  R extends Row,
  E extends object,
>(
  { about, ...declared }: Declaration<Id, O> & { readonly about: readonly A[] },
  earn: (row: R, choose: Choose) => Earned<NoInfer<O>, E>,
): ((row: R, norms: Norms) => Ruled<RowScore>) & OfRule<Id, With<O, RowFact<A>>, [row: R, norms: Norms], RowScore> => {
  const names = about.map((name) => name.replace('?', ''))
  const outcomes = withFacts(declared.outcomes, [...about, 'rounded?' as const])
  const body = (row: R, norms: Norms) => {
    const earned = earn(row, (key) => useNorm(norms, key).value) as unknown as Earns & {
      outcome: string
      given?: object
    }
    const points = amount(row.points)
    let rate = attainment(row)
    let outcome = earned.outcome
    let settled = settle(points, earned.share, scorePlaces)
    const uses: (Used | undefined)[] = []
    const given = factsOf(row, names, rate)
    if (earned.missed && fails(settled, row, norms)) {
      const line = useNorm(norms, 'silence.pass-line')
      const passAt = row.passAt ?? ('from' in line.value ? line.value.from : undefined)
      given.passAt = passAt
      rate = passAt === undefined ? rate : attainment(row, written(passAt))
      if (given['rate'] !== undefined) given['rate'] = rate
      uses.push(row.passAt === undefined ? line : standsOn(norms, earned.on))
      outcome = 'below-pass-line'
      settled = settle(points, noShare, scorePlaces)
    } else {
      const own = earned.given as Readonly<Record<string, unknown>> | undefined
      for (const name in own) if (own[name] !== undefined) given[name] = own[name]
      uses.push(standsOn(norms, earned.on))
      if (earned.also !== undefined) uses.push(useNorm(norms, earned.also))
    }
    const rounding = roundingOf(settled, norms)
    if (rounding) given.rounded = 'true'
    uses.push(rounding)
    for (const key of row.read ?? []) {
      const { silence } = useNorm(norms, key)
      if (silence !== undefined) uses.push({ citations: [], silence }) // how a cell was read is told where it is ours
    }
    const value: RowScore = {
      score: text(settled.score),
      exact: settled.exact,
      issues: earned.issue ? [earned.issue] : [],
    }
    const told = earned.rate === undefined ? rate : earned.rate
    if (told !== undefined && told !== null) value.rate = told
    return { value, outcome, shown: value.score, given, uses }
  }
  return defineRule({ ...declared, outcomes }, body as never)
}

/** What the frame itself tells; the rest are the row's own facts, by the names its rule declares. */
type FrameFacts = { rounded?: string; passAt?: Amount | undefined } & Record<string, unknown>

const factsOf = (row: Row, names: readonly string[], rate: Decimal | undefined): FrameFacts => {
  const given: FrameFacts = {}
  for (const name of names) {
    const fact = name === 'rate' ? rate : (row as Readonly<Record<string, unknown>>)[name]
    if (fact !== undefined && fact !== false) given[name] = fact === true ? 'true' : fact
  }
  return given
}

/** actual ÷ target for reading, 1 only where they are equal; none where the target is not positive. */
const attainment = ({ actual, target }: Partial<MeasuredRow>, ...lines: readonly Decimal[]): Decimal | undefined => {
  if (actual === undefined || target === undefined) return undefined
  const whole = amount(target)
  return isPositive(whole) ? tellFraction(fraction(amount(actual), whole), ['1', ...lines], sharePlaces) : undefined
}

/** True where the share of the points earned stays under the row's own pass line, or else the rulebook's. */
const fails = ({ exact }: Settled, row: Row, norms: Norms): boolean => {
  const { value } = useNorm(norms, 'silence.pass-line')
  const line = row.passAt ?? ('from' in value ? value.from : undefined)
  return (
    line !== undefined &&
    below(numeratorOf(exact), multiply(multiply(amount(row.points), amount(line)), denominatorOf(exact)))
  )
}

// A rulebook without a line for all-or-nothing or banded rows scores them as it scores any measured row.
const standsOn = (norms: Norms, key: NormKey): Used => findNorm(norms, key) ?? useNorm(norms, 'scoring.quantitative')
