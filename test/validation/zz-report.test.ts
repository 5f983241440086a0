import { normsOn, unwrap } from 'budget-performance'
import { validateObjective } from 'budget-performance/validation'
import { test } from 'vitest'
import { invented as first } from './held-out.js'
import { inventedLater } from './held-out-2.js'
import { indicatorOf } from './rows.js'
import { expectedOf } from './lint-codes.js'

for (const [label, invented] of Object.entries({ first, later: inventedLater })) test(`report ${label}`, () => {
  const norms = unwrap(normsOn('2024-06-30'))
  const codesOf = (row: { level2: string; name: string; target: string }) => {
    const { indicator, issues } = indicatorOf(row)
    const own = validateObjective({ statement: 'x1', indicators: [indicator] }, norms, { year: 2024 }).filter((i) => i.row === 'r1')
    return [...own, ...issues]
  }
  let hit = 0
  let any = 0
  for (const row of invented.bad) {
    const found = codesOf(row)
    const codes = found.map(({ code }) => code)
    const right = codes.some((code) => expectedOf(row.defect).includes(code))
    if (right) hit += 1
    if (found.some(({ severity, code }) => severity !== 'info' || expectedOf(row.defect).includes(code))) any += 1
    if (!right) console.log('MISS', row.defect, '|', row.level2, row.name, row.target, '→', codes.join(' '))
  }
  let clean = 0
  for (const row of invented.good) {
    const found = codesOf(row)
    const loud = found.filter(({ severity }) => severity !== 'info')
    if (loud.length === 0) clean += 1
    if (found.some(({ code }) => code !== 'target.assumed-comparison' && code !== 'indicator.operator-missing')) console.log(loud.length ? 'FALSE' : 'info', row.level2, row.name, row.target, '→', found.map(({ code }) => code).join(' '))
  }
  console.log(`bad: right ${hit}, any ${any} of ${invented.bad.length}; good: clean ${clean} of ${invented.good.length}`)
})
