import { absolute, compare, isPositive, subtract, zero } from '../kernel/arithmetic.js'
import { daysBetween } from '../kernel/day.js'
import { fraction, type Fraction } from '../kernel/fraction.js'
import type { Issue } from '../kernel/issue.js'
import { num, type Num } from '../kernel/number.js'
import type { Actual } from '../model/promise/actual.js'
import type { Target } from '../model/promise/target.js'
import type { Comparison } from '../norms/vocabulary.js'
import { pairUp } from './pair-up.js'

/**
 * 「完成情况」 How an actual stands to its target, with no cap and no points: `difference` is actual − target in the target's unit (of a
 * range to its nearer bound, of a deadline in days), `attained` is actual ÷ target where the target is positive.
 */
export type Attainment = { direction: 'up' | 'down' | 'hit'; met: boolean; difference?: Num; attained?: Fraction }

/** 「衡量完成情况」 What a target and an actual say of each other, before any method turns it into points; an issue where they do not fit. */
export const measureAttainment = (target: Target, actual: Actual): Attainment | { issue: Issue } => {
  const pair = pairUp(target, actual)
  if ('issue' in pair) return pair
  switch (pair.kind) {
    case 'measure':
      return ofMeasure(pair.target.comparison, num(pair.target.value), num(pair.value), pair.target.tolerance)
    case 'range': {
      const [value, from, to] = [num(pair.value), num(pair.target.from), num(pair.target.to)]
      const short = compare(value, from) < 0
      const difference = short ? subtract(value, from) : compare(value, to) > 0 ? subtract(value, to) : zero
      return { direction: 'hit', met: compare(difference, zero) === 0, difference }
    }
    case 'deadline': {
      if (pair.on === undefined) return { direction: 'down', met: false }
      const late = daysBetween(pair.target.by, pair.on)
      return { direction: 'down', met: late <= 0, difference: num(String(late)) }
    }
    case 'yes-no':
      return { direction: 'hit', met: pair.met }
  }
}

const directions = { 'at-least': 'up', above: 'up', 'at-most': 'down', below: 'down', equal: 'hit' } as const

const ofMeasure = (comparison: Comparison, target: Num, actual: Num, tolerance = '0'): Attainment => {
  const difference = subtract(actual, target)
  const order = compare(actual, target)
  const met = {
    'at-least': order >= 0,
    above: order > 0,
    'at-most': order <= 0,
    below: order < 0,
    equal: compare(absolute(difference), num(tolerance)) <= 0,
  }[comparison]
  const attainment: Attainment = { direction: directions[comparison], met, difference }
  if (isPositive(target)) attainment.attained = fraction(actual, target)
  return attainment
}
