import { byCodeUnit } from '../../kernel/by-code-unit.js'
import type { Day } from '../../kernel/day.js'
import { ownCopy } from '../../kernel/own-copy.js'
import { failed, type Result } from '../../kernel/result.js'
import type { IndicatorLibrary, IndicatorStandard } from '../../model/promise/indicator-standard.js'
import type { Party } from '../../model/party.js'
import type { StandardChange, StandardFinding } from '../../model/promise/standard-change.js'
import { validationIssues } from '../issues.js'

/** 「指标修订」 An indicator to `add`, to `change` (the same id) or to `remove`. */
export type StandardEdit = { add: IndicatorStandard } | { change: IndicatorStandard } | { remove: string }

/**
 * 「提出指标库修订」 Findings of an evaluation become a proposal (优化项目指标体系): the library stays as it is until somebody decides. A proposal
 * without a finding, of an indicator the library has not, or that changes nothing is refused with its issues.
 */
export const proposeStandardChange = (
  library: IndicatorLibrary,
  edit: StandardEdit,
  why: { findings: readonly StandardFinding[]; proposedBy: Party; on: Day },
): Result<StandardChange> => {
  const after = 'add' in edit ? edit.add : 'change' in edit ? edit.change : undefined
  const standard = after?.id ?? ('remove' in edit ? edit.remove : '')
  const before = library.standards.find(({ id }) => id === standard)
  const params = { id: standard, title: library.title.zh }
  const issues = [
    ...(why.findings.length === 0 || why.findings.every(({ reason }) => reason.trim() === '')
      ? [validationIssues.raise('standard.reason-missing', { path: ['findings'], params })]
      : []),
    ...(before === undefined && !('add' in edit)
      ? [validationIssues.raise('standard.unknown', { path: ['standard'], params })]
      : []),
    ...(before !== undefined && 'add' in edit
      ? [validationIssues.raise('standard.already-there', { path: ['standard'], params })]
      : []),
    ...(before !== undefined && 'change' in edit && same(before, after)
      ? [validationIssues.raise('standard.no-change', { path: ['after'], params })]
      : []),
  ]
  if (issues.length > 0) return failed(issues)
  const change: StandardChange = {
    schema: 'budget-performance/standard-change@1',
    library: library.id,
    standard,
    ...(before && { before }),
    ...(after && { after }),
    findings: [...why.findings],
    proposedBy: why.proposedBy,
    on: why.on,
  }
  return { ok: true, value: ownCopy(change), issues: [] }
}

/** True where two versions are the same data, whatever the order of their members. */
export const same = (a: IndicatorStandard | undefined, b: IndicatorStandard | undefined): boolean =>
  inOrder(a) === inOrder(b)

const inOrder = (version: IndicatorStandard | undefined): string =>
  JSON.stringify(version ?? null, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => byCodeUnit(a, b)))
      : member,
  )
