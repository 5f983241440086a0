import type { Day } from '../kernel/day.js'
import type { Issue } from '../kernel/issue.js'
import type { Decimal } from '../kernel/number.js'
import type { Actual } from '../model/promise/actual.js'
import type { Target } from '../model/promise/target.js'
import { convertUnit } from '../norms/units.js'
import { readingIssues } from '../reading/issues.js'
import { scoringIssues } from './issues.js'

type Of<T extends { kind: string }, Kind extends T['kind']> = Extract<T, { kind: Kind }>

/** A target and an actual that can be held against each other, the actual in the target's unit. */
export type Pair =
  | { kind: 'measure'; target: Of<Target, 'measure'>; actual: Of<Actual, 'measured'>; value: Decimal }
  | { kind: 'range'; target: Of<Target, 'range'>; value: Decimal }
  | { kind: 'deadline'; target: Of<Target, 'deadline'>; on?: Day; coarse: boolean }
  | { kind: 'yes-no'; target: Of<Target, 'yes-no'>; met: boolean }

/** The pair a target and its actual make, or why they are none: another kind of answer, another unit, nothing to hold against. */
export const pairUp = (target: Target, actual: Actual): Pair | { issue: Issue } => {
  switch (target.kind) {
    case 'measure':
    case 'range': {
      if (actual.kind !== 'measured') break
      const value = inUnit(actual, target.unit)
      if (value === undefined) return { issue: unitMismatch(target.unit, actual.unit) }
      return target.kind === 'measure' ? { kind: 'measure', target, actual, value } : { kind: 'range', target, value }
    }
    case 'deadline':
      if (actual.kind === 'not-completed') return { kind: 'deadline', target, coarse: false }
      if (actual.kind !== 'completed') break
      if (isTooCoarse(target.by, actual)) return { issue: tooCoarse(target.by, actual.on) }
      return {
        kind: 'deadline',
        target,
        on: actual.on,
        coarse: target.precision !== 'day' || actual.precision !== 'day',
      }
    case 'yes-no': {
      const yes = answerOf(actual)
      if (yes === undefined) break
      return { kind: 'yes-no', target, met: yes === target.expected }
    }
    case 'missing':
      return { issue: scoringIssues.raise('target.unscorable', { path: ['target'] }) }
    case 'unreadable':
      return { issue: unreadable(target.text) }
    case 'statement':
      break
  }
  return { issue: kindMismatch(target, actual) }
}

// 3月15日前 answered by 3月: the month is known, and whether the 15th was kept is not.
const isTooCoarse = (by: Day, { on, precision }: Of<Actual, 'completed'>): boolean => {
  const same = { day: on.length, month: 'YYYY-MM'.length, year: 'YYYY'.length }[precision]
  return on !== by && on.slice(0, same) === by.slice(0, same)
}

const tooCoarse = (by: Day, on: Day): Issue =>
  scoringIssues.raise('actual.date-too-coarse', { path: ['actual'], params: { by, on } })

const answerOf = (actual: Actual): boolean | undefined => {
  if (actual.kind === 'answered') return actual.yes
  return actual.kind === 'completed' ? true : actual.kind === 'not-completed' ? false : undefined
}

const inUnit = ({ value, unit: own }: Of<Actual, 'measured'>, unit: string | undefined): Decimal | undefined => {
  if (unit === own || own === undefined) return value
  return unit === undefined ? undefined : convertUnit(value, own, unit)
}

export const kindMismatch = (target: Target, actual: Actual): Issue =>
  scoringIssues.raise('actual.kind-mismatch', {
    path: ['actual'],
    params: { target: target.kind, actual: actual.kind },
  })

export const unreadable = (cell: string): Issue =>
  readingIssues.raise('target.unreadable', { path: ['target'], params: { cell } })

const unitMismatch = (target = '', actual = ''): Issue =>
  readingIssues.raise('unit.unknown-pair', { path: ['actual', 'unit'], params: { printed: actual, given: target } })
