import { sum } from '../../kernel/arithmetic.js'
import { num } from '../../kernel/number.js'
import { shareOf } from '../earned.js'
import { markIssues } from '../mark-issues.js'
import { defineMarkRule, misfit, type MarkRow } from '../mark-rule.js'

/** 「清单计分」 points × what the checked items are worth ÷ what all are worth; items without points count the same. An item named twice counts once. */
export const scoreChecklistMark = /* @__PURE__ */ defineMarkRule(
  {
    id: 'scoring.score-checklist-mark',
    title: '清单计分',
    outcomes: { checked: ['checked', 'part', 'whole'] },
  },
  (row: MarkRow<'checklist'>, refuse) => {
    const { criterion, scorer, mark, path } = row
    const { items } = scorer
    if (mark.kind !== 'checked') return misfit(row, refuse)
    const found = mark.items.find((id) => !items.some((item) => item.id === id))
    if (found !== undefined) {
      const known = items.map(({ id }) => id).join(', ')
      return refuse(['items', mark.items.indexOf(found)], 'marks.unknown-item', { params: { found, known } })
    }
    const weighed = items.every(({ points }) => points !== undefined)
    const worth = (those: typeof items) => sum(those.map(({ points }) => num(weighed ? (points ?? '0') : '1')))
    const checked = items.filter(({ id }) => mark.items.includes(id))
    const [part, whole] = [worth(checked), worth(items)]
    const repeated = mark.items.filter((id, i) => mark.items.indexOf(id) < i)
    const issues = repeated.map((id) =>
      markIssues.raise('marks.repeated-item', {
        path: [...path, 'items', mark.items.lastIndexOf(id)],
        row: criterion.id,
        params: { id },
      }),
    )
    const given = { checked: checked.map(({ label }) => label), part, whole }
    return {
      outcome: 'checked',
      earns: shareOf(part, whole),
      on: weighed ? undefined : 'silence.checklist-share',
      given,
      issues,
    }
  },
)
