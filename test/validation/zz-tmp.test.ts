import { readdirSync, readFileSync } from 'node:fs'
import { normsOn, unwrap, validateObjective } from 'budget-performance'
import { test } from 'vitest'
import { indicatorOf } from './rows.js'
const norms = unwrap(normsOn('2024-06-30'))
const codes = new Set(['indicator.result-in-name','indicator.own-money','indicator.own-money-undecided','indicator.payment-as-timeliness','indicator.payment-as-quantity','indicator.subset-suspected','indicator.generic-name','indicator.macro-rate','indicator.standard-unnamed','indicator.cost-equals-budget','indicator.direction','indicator.percent-without-rate','indicator.vague-value','indicator.vague-name','indicator.missing-value','indicator.cost-category'])
test('x', () => {
  const dir = '/work/shared/cases/'
  let n = 0
  for (const f of readdirSync(dir).filter((x) => /^(self-eval|targets|monitoring|department)-/.test(x))) {
    const j = JSON.parse(readFileSync(dir + f, 'utf8'))
    for (const r of j.indicators ?? []) {
      if (!r.level3) continue
      n++
      const { indicator } = indicatorOf({ level1: r.level1, level2: r.level2, name: r.level3, target: r.target ?? null })
      const said = validateObjective({ statement: '2024年', indicators: [indicator] }, norms, { year: 2024 }).filter((i) => i.row === 'r1' && codes.has(i.code))
      const s = said.map((i) => i.code.slice(10)).join(' ')
      if (s && !(s === 'missing-value' && !r.target)) console.log('ROW', r.level2, '|', r.level3, '|', r.target, '=>', s)
    }
  }
  console.log('ROW total', n)
})
