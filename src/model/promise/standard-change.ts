import type { Day } from '../../kernel/day.js'
import type { IndicatorStandard } from './indicator-standard.js'
import type { Party } from '../party.js'

/** 「评价发现」 What an evaluation found of an indicator: the evaluated subject and row, and the reason in people's words. */
export type StandardFinding = { subject?: string | undefined; row?: string | undefined; reason: string }

/**
 * 「指标库修订」 A proposal to change an indicator of a library, and what was decided of it. Both versions are kept; an absent `before` adds an
 * indicator, an absent `after` removes it.
 */
export type StandardChange = {
  schema: 'budget-performance/standard-change@1'
  library: string
  standard: string
  before?: IndicatorStandard | undefined
  after?: IndicatorStandard | undefined
  findings: StandardFinding[]
  proposedBy: Party
  on: Day
  decision?: { accepted: boolean; by: Party; on: Day; reason: string } | undefined
}
