import type { Day } from '../../kernel/day.js'
import type { Fraction } from '../../kernel/fraction.js'
import type { Issue } from '../../kernel/issue.js'
import type { Num } from '../../kernel/number.js'
import type { RowProgress } from '../../model/events/monitoring-report.js'
import type { Indicator } from '../../model/promise/indicator.js'
import type { Milestone } from '../../model/promise/plan.js'
import type { MonitoredRow } from '../../model/results/monitoring.js'

/** A row of the objective, its place there, its progress in one report, and the steps of the project's plan for it. */
export type RowOf = {
  indicator: Indicator
  at: number
  progress: RowProgress | undefined
  steps: readonly Milestone[] | undefined
  on: Day
  year: number
}

/** How a row stands to what is due by now. `open`: nothing can be said, or nothing is due yet. */
export type Standing = 'on-course' | 'behind' | 'open'

/**
 * What was measured of a row, exact. `own`: held against what the project itself promised (its plan, a date, a ceiling) and not
 * against a convention of computing; `kept` of a ceiling.
 */
export type RowFigures = {
  row: MonitoredRow
  standing: Standing
  own: boolean
  grows?: boolean | undefined
  kept?: boolean | undefined
  value?: Num | undefined
  target?: Num | undefined
  due?: Fraction | undefined
  ratio?: Fraction | undefined
  deviation?: Fraction | undefined
  attained?: Fraction | undefined
  issues: Issue[]
}
