import { isBefore } from '../../kernel/day-order.js'
import type { Day } from '../../kernel/day.js'
import { ownCopy } from '../../kernel/own-copy.js'
import { failed, type Result } from '../../kernel/result.js'
import type { IndicatorLibrary } from '../../model/promise/indicator-standard.js'
import type { Party } from '../../model/party.js'
import type { StandardChange } from '../../model/promise/standard-change.js'
import { validationIssues } from '../issues.js'
import { same } from './propose-standard-change.js'

/**
 * 「指标库修订决定」 A proposal accepted or refused, by whom, when and why. Accepted, a new library comes back beside the record, which keeps both
 * versions; refused, the library as it was. A library that changed since the proposal is not overwritten.
 */
export const decideStandardChange = (
  library: IndicatorLibrary,
  change: StandardChange,
  decision: { accepted: boolean; by: Party; on: Day; reason: string },
): Result<{ library: IndicatorLibrary; record: StandardChange }> => {
  const now = library.standards.find(({ id }) => id === change.standard)
  const params = { id: change.standard, title: library.title.zh }
  const issues = [
    ...(change.library === library.id
      ? []
      : [validationIssues.raise('standard.unknown', { path: ['library'], params: { ...params, id: change.library } })]),
    ...(change.decision
      ? [
          validationIssues.raise('standard.already-decided', {
            path: ['decision'],
            params: { ...params, on: change.decision.on },
          }),
        ]
      : []),
    ...(isBefore(decision.on, change.on)
      ? [
          validationIssues.raise('standard.decided-early', {
            path: ['decision', 'on'],
            params: { ...params, on: decision.on, from: change.on },
          }),
        ]
      : []),
    ...(decision.reason.trim() === ''
      ? [validationIssues.raise('standard.reason-missing', { path: ['decision', 'reason'], params })]
      : []),
    ...(decision.accepted && !same(now, change.before)
      ? [validationIssues.raise('standard.changed-since', { path: ['before'], params: { ...params, on: change.on } })]
      : []),
  ]
  if (issues.length > 0) return failed(issues)
  const record: StandardChange = ownCopy({ ...change, decision })
  return {
    ok: true,
    value: {
      library: ownCopy(decision.accepted ? { ...library, standards: changed(library, change) } : library),
      record,
    },
    issues: [],
  }
}

const changed = (
  { standards }: IndicatorLibrary,
  { standard, before, after }: StandardChange,
): IndicatorLibrary['standards'] => {
  if (before === undefined) return after === undefined ? standards : [...standards, after]
  return standards.flatMap((each) => (each.id === standard ? (after ?? []) : [each]))
}
