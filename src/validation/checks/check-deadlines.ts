import { isBefore } from '../../kernel/day-order.js'
import { lastDayOfYear } from '../../kernel/day.js'
import type { Issue } from '../../kernel/issue.js'
import { noteRow } from '../note.js'
import type { Context, Row } from '../row.js'

/** 「期限校验」 A deadline lies inside the project's period, or inside its year where no period is given. */
export const checkDeadlines = (row: Row, { options }: Context): Issue[] => {
  const { target } = row.indicator
  const { period, year, kind } = options
  if (target.kind !== 'deadline') return []
  const inYear =
    year === undefined || !Number.isInteger(year) || year < 0 || lastDayOfYear(year).length !== target.by.length
      ? undefined
      : {
          from: `${lastDayOfYear(year).slice(0, 'YYYY'.length)}-01-01`,
          to: kind === 'multi-phase' ? '' : lastDayOfYear(year),
        }
  const bounds = period ?? inYear
  if (
    bounds === undefined ||
    (!isBefore(target.by, bounds.from) && (bounds.to === '' || !isBefore(bounds.to, target.by)))
  )
    return []
  return [
    noteRow(row, 'indicator.deadline-outside-period', { params: { by: target.by, from: bounds.from, to: bounds.to } }),
  ]
}
