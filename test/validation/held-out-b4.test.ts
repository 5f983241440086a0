import { normsOn, unwrap, validateObjective } from 'budget-performance'
import { test } from 'vitest'
import { freshBad, freshGood } from './held-out-b4-fresh.js'
import { half, heldBad, heldGood, type Held } from './held-out-b4.js'
import { indicatorOf } from './rows.js'

const norms = unwrap(normsOn('2024-06-30'))
const found = (row: Held) => {
  const { indicator, issues } = indicatorOf(row)
  const options = { year: 2024, ...(row.budget && { funds: { annual: row.budget } }) }
  return [
    ...validateObjective({ statement: '全年任务', indicators: [indicator] }, norms, options).filter(
      (i) => i.row === 'r1',
    ),
    ...issues,
  ]
}
const which = (process.env.HALF ?? 'odd') as 'odd' | 'even'
test('show', () => {
  const said = (r: Held) =>
    found(r)
      .map((i) => `${i.severity[0]}:${i.code}`)
      .join(' ')
  for (const r of half(heldBad, which)) console.log('BAD', r.defect, '|', r.level2, r.name, r.target, '=>', said(r))
  for (const r of half(heldGood, which)) if (said(r)) console.log('GOOD', r.level2, r.name, r.target, '=>', said(r))
})
test('fresh', () => {
  const said = (r: Held) => found(r).map((i) => `${i.severity[0]}:${i.code}`).join(' ')
  for (const r of freshBad) console.log('FBAD', r.defect, '|', r.level2, r.name, r.target, '=>', said(r))
  for (const r of freshGood) if (/[we]:/.test(said(r))) console.log('FGOOD', r.level2, r.name, r.target, '=>', said(r))
})
