import { expect, it } from 'vitest'
import { parseMonitoringReport } from '../../src/model/events/monitoring-report.js'
import { parseProject } from '../../src/model/promise/project.js'
import { parseMonitoring } from '../../src/model/results/monitoring.js'
import { monitorProject } from '../../src/monitoring/monitor-project.js'
import { commonPractice } from '../../src/norms/rulebooks/common-practice.js'
import { mutated } from '../support/closed-loop/mutate.js'
import { indicator, july, measured, national, place, project, rate, report, target } from '../support/monitoring.js'
import { normsOf } from '../support/norms.js'
import { fc } from '../support/property.js'

const given = project(
  {
    plan: {
      money: [
        { by: '2021-06-30', share: '0.3' },
        { by: '2021-11-30', value: '900000' },
      ],
      r2: [{ by: july, share: '1' }],
    },
    responsible: { id: '公路段', kind: 'unit' },
  },
  indicator(),
  rate(),
  indicator({ id: 'r3', target: target('at-most', '50', '元') }),
  indicator({ id: 'r4', target: { kind: 'deadline', by: '2021-06-30', precision: 'day' } }),
  indicator({ id: 'r5', target: { kind: 'range', from: '20', to: '25' } }),
  indicator({ id: 'r6', target: { ...target('equal', '100', '户'), tolerance: '5' } }),
)
const told = report(
  {
    id: 'm2',
    corrects: 'm1',
    received: '700000',
    committed: '100000',
    expectedAnnual: '800000',
    judgements: [
      { row: 'r1', finding: 'objective-cause', by: { id: '县财政局', kind: 'finance' }, on: july, because: '停工' },
    ],
  },
  {
    r1: { actual: measured('60'), forecast: measured('110'), likelihood: 'certain', causes: ['funds'] },
    r2: { actual: measured('97', '%'), likelihood: 'impossible' },
    r3: { actual: measured('64') },
    r4: { actual: { kind: 'completed', on: '2021-07-05', precision: 'day' } },
    r5: { actual: measured('27') },
    r6: { actual: measured('106') },
  },
)
const before = report({ id: 'm1', on: '2021-06-30' }, { r1: { actual: measured('70') } })
const worlds = [
  national,
  normsOf('2025-10-31', commonPractice),
  normsOf(july, place('hefei-lights')),
  normsOf('9999-12-31', place('sichuan-2025')),
  normsOf('2014-12-31'),
]

it('monitors whatever its doors let in, however a hand has changed it', () => {
  let taken = 0
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(1_000_000)), fc.nat(worlds.length - 1), (stream, i) => {
      const dice = (sides: number): number => (stream.next().value as number) % sides
      const [of, on, earlier] = [
        parseProject(mutated(given, dice)),
        parseMonitoringReport(mutated(told, dice)),
        parseMonitoringReport(mutated(before, dice)),
      ]
      if (!of.ok || !on.ok || !earlier.ok) return
      taken += 1
      const { value } = monitorProject(of.value, on.value, worlds[i]!, {
        earlier: [earlier.value],
        calendar: { holidays: [], workdays: [] },
      })
      expect(parseMonitoring(JSON.parse(JSON.stringify(value)))).toStrictEqual({ ok: true, value, issues: [] })
    }),
    { numRuns: 1500 },
  )
  expect(taken).toBeGreaterThan(150)
}, 60_000)

it('reads back figures longer than any its doors let in', () => {
  const nines = '9'.repeat(40)
  const of = project({ funds: { annual: nines } }, indicator({ target: target('at-least', nines, '件') }))
  const { value } = monitorProject(of, report({ executed: nines }, { r1: { actual: measured(nines) } }), national)
  expect(value.indicators[0]!.due).toMatchObject({ value: '5808219178082191780821917808219178082191.2' }) // × 212 ÷ 365
  expect(parseMonitoring(JSON.parse(JSON.stringify(value)))).toStrictEqual({ ok: true, value, issues: [] })
})
