import { add, hundred, isPositive, multiply, one, shift, subtract } from '../kernel/arithmetic.js'
import { fraction, roundFraction, type Fraction } from '../kernel/fraction.js'
import { num, text, type Decimal, type Num } from '../kernel/number.js'
import { readDecimal } from '../kernel/read-decimal.js'
import { scorePlaces } from '../norms/places.js'

/** A printed rate in per cent, and how many decimals it was printed with. */
export type Rate = { text: Decimal; places: number }

/** 「核减数」 The figures of a cut: printed ones as they are, the others worked out. */
export type SolvedCut = {
  requested?: Decimal | undefined
  suggested?: Decimal | undefined
  amount?: Decimal | undefined
  percent?: Decimal | undefined
  computed: ('requested' | 'suggested' | 'amount' | 'percent')[]
  between?: { figure: 'requested' | 'amount'; from: Decimal; to: Decimal } | undefined
}

type Printed = { requested?: Decimal | undefined; suggested?: Decimal | undefined; amount?: Decimal | undefined }

/** `34.2%` or `34.2`: the number, and its one decimal. Undefined where it is no percentage from 0 to 100. */
export const readRate = (printed: string | undefined): Rate | undefined => {
  const bare = printed
    ?.trim()
    .replace(/[%％]$/, '')
    .trim()
  const read = readDecimal(bare)
  if (!read.ok || bare === undefined) return undefined
  const inside = !read.value.startsWith('-') && !isPositive(subtract(num(read.value), hundred))
  return inside ? { text: read.value, places: /[.．]([\d０-９]*)$/.exec(bare)?.[1]?.length ?? 0 } : undefined
}

/** amount × 100 ÷ requested, exactly. */
export const percentOf = (amount: Num, requested: Num): Fraction => fraction(multiply(amount, hundred), requested)

/** What is not printed, worked out as far as the rest allows, to 2 decimals. */
export const solveCut = (printed: Printed, rate: Rate | undefined): SolvedCut => {
  const { requested, suggested, amount } = printed
  if (requested !== undefined && amount !== undefined) return completed(printed, rate, requested, amount)
  if (requested !== undefined && suggested !== undefined)
    return completed(printed, rate, requested, text(subtract(num(requested), num(suggested))))
  if (suggested !== undefined && amount !== undefined)
    return completed(printed, rate, text(add(num(suggested), num(amount))), amount)
  if (rate === undefined || !isPositive(num(rate.text))) return unsolved(printed, rate)

  const two = add(one, one)
  const step = shift(one, -rate.places) // a printed rate stands for half a step to either side: (2 × rate ± step) ÷ 2
  const [low, high] = [subtract(multiply(two, num(rate.text)), step), add(multiply(two, num(rate.text)), step)]
  const figure = (f: Fraction): Decimal => text(roundFraction(f, scorePlaces))
  if (requested !== undefined) {
    const at = (twice: Num): Decimal => figure(fraction(multiply(num(requested), twice), multiply(two, hundred)))
    const whole = completed(printed, rate, requested, at(multiply(two, num(rate.text))))
    whole.between = { figure: 'amount', from: at(low), to: at(high) }
    return whole
  }
  if (amount !== undefined) {
    const at = (twice: Num): Decimal => figure(fraction(multiply(multiply(num(amount), two), hundred), twice))
    const whole = completed(printed, rate, at(multiply(two, num(rate.text))), amount)
    if (isPositive(low)) whole.between = { figure: 'requested', from: at(high), to: at(low) }
    return whole
  }
  return unsolved(printed, rate)
}

/** The figures as printed, nothing worked out. */
export const unsolved = ({ requested, suggested, amount }: Printed, rate: Rate | undefined): SolvedCut => ({
  requested,
  suggested,
  amount,
  percent: rate?.text,
  computed: [],
})

const completed = (printed: Printed, rate: Rate | undefined, requested: Decimal, amount: Decimal): SolvedCut => {
  const suggested = printed.suggested ?? text(subtract(num(requested), num(amount)))
  const solved: SolvedCut = { requested, suggested, amount, percent: rate?.text, computed: [] }
  for (const name of ['requested', 'suggested', 'amount'] as const)
    if (printed[name] === undefined) solved.computed.push(name)
  if (rate === undefined && isPositive(num(requested))) {
    solved.percent = text(roundFraction(percentOf(num(amount), num(requested)), scorePlaces))
    solved.computed.push('percent')
  }
  return solved
}
