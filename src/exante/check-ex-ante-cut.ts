import { isNegative, isPositive, isZero, multiply, subtract } from '../kernel/arithmetic.js'
import { roundFraction } from '../kernel/fraction.js'
import type { Issue } from '../kernel/issue.js'
import { num, text, type Decimal } from '../kernel/number.js'
import { defineLooseRule, type Conclusion } from '../kernel/rule.js'
import { cite, documents } from '../norms/documents.js'
import { exAnteIssues } from './issues.js'
import { percentOf, readRate, solveCut, type Rate, type SolvedCut } from './solve-cut.js'

/** 「公布的核减」 What a page prints of a cut: amounts in one unit, the rate as printed (`34.2%`: its decimals say how it was rounded). */
export type PrintedCut = {
  requested?: Decimal | undefined
  suggested?: Decimal | undefined
  amount?: Decimal | undefined
  percent?: string | undefined
}

/**
 * 「重算的核减」 The printed figures and those worked out from them to 2 decimals (`computed` names these); `between` is the range a
 * rounded rate leaves for the figure worked out by it.
 */
export type CutChecked = SolvedCut & { issues: Issue[] }

/**
 * 「核减复算」 The arithmetic of a printed cut done again: requested less suggested is the amount, amount ÷ requested the rate. A rate
 * that was cut off instead of rounded, or that is wrong, is named; what was not printed is worked out as far as the rest allows.
 */
export const checkExAnteCut = /* @__PURE__ */ defineLooseRule(
  {
    id: 'exante.check-ex-ante-cut',
    title: '核减复算',
    basis: [cite(documents.ourConvention, 'rounding')],
    outcomes: ['agree', 'differ', 'too-little'],
  },
  (printed: PrintedCut): Conclusion<CutChecked, 'agree' | 'differ' | 'too-little'> => {
    const rate = readRate(printed.percent)
    const unreadable =
      printed.percent !== undefined && rate === undefined
        ? [exAnteIssues.raise('exante.percent-unreadable', { path: ['percent'], params: { found: printed.percent } })]
        : []
    const negative = (['requested', 'suggested', 'amount'] as const).flatMap((name) => {
      const amount = printed[name]
      return amount !== undefined && isNegative(num(amount))
        ? [exAnteIssues.raise('exante.negative-amount', { path: [name], params: { amount } })]
        : []
    })
    const solved: SolvedCut =
      negative.length > 0 ? { ...printed, percent: rate?.text, computed: [] } : solveCut(printed, rate)
    const issues = [
      ...unreadable,
      ...negative,
      ...(negative.length > 0 ? [] : [...checkAmount(printed), ...checkRate(printed, rate)]),
    ]
    const { computed, between, ...figures } = withoutGaps(solved)
    const solvable = computed.length > 0 || (figures.requested !== undefined && figures.amount !== undefined)
    return {
      value: { ...figures, computed, ...(between && { between }), issues },
      outcome: issues.length > 0 ? 'differ' : solvable ? 'agree' : 'too-little',
      shown: figures,
      given: { from: between?.from, to: between?.to, reason: issues[0]?.code, params: issues[0]?.params, computed },
    }
  },
)

const checkAmount = ({ requested, suggested, amount }: PrintedCut): Issue[] => {
  if (requested === undefined || suggested === undefined || amount === undefined) return []
  const computed = text(subtract(num(requested), num(suggested)))
  return computed === text(num(amount))
    ? []
    : [
        exAnteIssues.raise('exante.amount-wrong', {
          path: ['amount'],
          params: { printed: amount, expected: computed, requested, suggested },
        }),
      ]
}

/** Held against the printed amount, else against what the two other amounts leave. */
const checkRate = ({ requested, suggested, amount, percent }: PrintedCut, rate: Rate | undefined): Issue[] => {
  const cut =
    amount ??
    (requested !== undefined && suggested !== undefined ? text(subtract(num(requested), num(suggested))) : undefined)
  if (requested === undefined || cut === undefined || rate === undefined) return []
  if (isZero(num(requested))) return [exAnteIssues.raise('exante.zero-request', { path: ['requested'] })]
  const exact = percentOf(num(cut), num(requested))
  const expected = text(roundFraction(exact, rate.places))
  if (expected === rate.text) return []
  const params = { printed: percent ?? '', expected, amount: cut, requested }
  const cutOff =
    isPositive(multiply(num(cut), num(requested))) && text(roundFraction(exact, rate.places, 'cut')) === rate.text
  return [
    exAnteIssues.raise(cutOff ? 'exante.percent-truncated' : 'exante.percent-wrong', { path: ['percent'], params }),
  ]
}

const withoutGaps = (solved: SolvedCut): SolvedCut => JSON.parse(JSON.stringify(solved)) as SolvedCut
