import { multiply, sum } from '../../kernel/arithmetic.js'
import { fraction } from '../../kernel/fraction.js'
import { num, text } from '../../kernel/number.js'
import type { Conclusion } from '../../kernel/rule.js'
import { cite, documents } from '../../norms/documents.js'
import { findNorm } from '../../norms/use-norm.js'
import { markIssues } from '../mark-issues.js'
import { defineMarkRule, misfit, type MarkRow, type MarkScore } from '../mark-score.js'

/** 「清单计分」 points × what the checked items are worth ÷ what all are worth; items without points count the same. An item named twice counts once. */
export const scoreChecklistMark = /* @__PURE__ */ defineMarkRule(
  {
    id: 'scoring.score-checklist-mark',
    title: '清单计分',
    basis: [cite(documents.ourConvention, 'checklist-share')],
    outcomes: ['checked', 'refused'],
  },
  (row: MarkRow<'checklist'>, norms, refuse): Conclusion<MarkScore, 'checked' | 'refused'> => {
    const {
      criterion,
      scorer: { items },
      mark,
      path,
    } = row
    if (mark.kind !== 'checked') return misfit(row, refuse)
    const unknown = mark.items.find((id) => !items.some((item) => item.id === id))
    if (unknown !== undefined)
      return refuse('marks.unknown-item', { found: unknown, known: items.map(({ id }) => id).join(', ') }, [
        'items',
        mark.items.indexOf(unknown),
      ])
    const weighed = items.every(({ points }) => points !== undefined)
    const worth = items.map(({ id, points }) => ({ id, points: num(weighed ? (points ?? '0') : '1') }))
    const all = sum(worth.map(({ points }) => points))
    const checked = sum(worth.filter(({ id }) => mark.items.includes(id)).map(({ points }) => points))
    const repeated = mark.items.filter((id, i) => mark.items.indexOf(id) < i)
    const issues = repeated.map((id) =>
      markIssues.raise('marks.repeated-item', {
        path: [...path, 'items', mark.items.lastIndexOf(id)],
        row: criterion.id,
        params: { id },
      }),
    )
    const amount = fraction(multiply(num(criterion.points), checked), all)
    return {
      value: { amount, issues },
      outcome: 'checked',
      given: {
        checked: items.filter(({ id }) => mark.items.includes(id)).map(({ label }) => label),
        part: text(checked),
        whole: text(all),
      },
      uses: [weighed ? undefined : findNorm(norms, 'silence.checklist-share')],
    }
  },
)
