import { isNegative, isPositive, isZero, multiply, subtract } from '../kernel/arithmetic.js'
import { roundFraction } from '../kernel/fraction.js'
import type { Issue } from '../kernel/issue.js'
import { num, text, type Decimal } from '../kernel/number.js'
import { defineRule } from '../kernel/rule.js'
import { modelIssues } from '../model/issues.js'
import { ownBasis } from '../norms/own-basis.js'
import { exAnteIssues } from './issues.js'
import { percentOf, readRate, solveCut, unsolved, type Rate, type SolvedCut } from './solve-cut.js'

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

const figures = ['value.requested?', 'value.suggested?', 'value.amount?', 'value.percent?', 'computed'] as const

/**
 * 「核减复算」 The arithmetic of a printed cut done again: requested less suggested is the amount, amount ÷ requested the rate. A rate
 * that was cut off instead of rounded, or that is wrong, is named; what was not printed is worked out as far as the rest allows.
 */
export const reconcileExAnteCut = /* @__PURE__ */ defineRule(
  {
    id: 'exante.reconcile-ex-ante-cut',
    title: '核减复算',
    basis: ownBasis.rounding,
    outcomes: {
      agree: [...figures, 'from?', 'to?'],
      differ: [...figures, 'from?', 'to?', 'reason', 'params'],
      'too-little': figures,
    },
  },
  (printed: PrintedCut) => {
    const rate = readRate(printed.percent)
    const negative = checkSigns(printed)
    const solved = negative.length > 0 ? unsolved(printed, rate) : solveCut(printed, rate)
    const issues = checkReadable(printed, rate)
    issues.push(...negative)
    if (negative.length === 0) issues.push(...checkAmount(printed), ...checkRate(printed, rate))

    const { requested, suggested, amount, percent, computed, between } = solved
    const value: CutChecked = { computed, issues }
    if (requested !== undefined) value.requested = requested
    if (suggested !== undefined) value.suggested = suggested
    if (amount !== undefined) value.amount = amount
    if (percent !== undefined) value.percent = percent
    if (between !== undefined) value.between = between
    const shown = { requested, suggested, amount, percent }
    const [first] = issues
    if (first !== undefined) {
      const given = { from: between?.from, to: between?.to, reason: first.code, params: first.params, computed }
      return { value, outcome: 'differ', shown, given }
    }
    return computed.length > 0 || (requested !== undefined && amount !== undefined)
      ? { value, outcome: 'agree', shown, given: { from: between?.from, to: between?.to, computed } }
      : { value, outcome: 'too-little', shown, given: { computed } }
  },
)

const checkReadable = ({ percent }: PrintedCut, rate: Rate | undefined): Issue[] =>
  percent !== undefined && rate === undefined
    ? [exAnteIssues.raise('exante.percent-unreadable', { path: ['percent'], params: { found: percent } })]
    : []

const checkSigns = (printed: PrintedCut): Issue[] =>
  (['requested', 'suggested', 'amount'] as const).flatMap((name) => {
    const amount = printed[name]
    return amount !== undefined && isNegative(num(amount))
      ? [modelIssues.raise('funds.negative', { path: [name], params: { amount } })]
      : []
  })

const checkAmount = ({ requested, suggested, amount }: PrintedCut): Issue[] => {
  if (requested === undefined || suggested === undefined || amount === undefined) return []
  const expected = text(subtract(num(requested), num(suggested)))
  if (expected === text(num(amount))) return []
  const params = { printed: amount, expected, requested, suggested }
  return [exAnteIssues.raise('exante.amount-wrong', { path: ['amount'], params })]
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
