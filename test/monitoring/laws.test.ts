import { describe, expect, it } from 'vitest'
import { toText } from '../../src/explain/to-text.js'
import { zhCN } from '../../src/explain/zh-CN.js'
import type { MonitoringReport } from '../../src/model/events/monitoring-report.js'
import { parseMonitoringReport } from '../../src/model/events/monitoring-report.js'
import { parseProject } from '../../src/model/promise/project.js'
import { parseMonitoring } from '../../src/model/results/monitoring.js'
import { measureGap } from '../../src/monitoring/gaps/measure-gap.js'
import { monitorProject } from '../../src/monitoring/monitor-project.js'
import { fraction } from '../../src/kernel/fraction.js'
import { num } from '../../src/kernel/number.js'
import { commonPractice } from '../../src/norms/rulebooks/common-practice.js'
import { lanzhouNewArea } from '../../src/norms/rulebooks/lanzhou-new-area.js'
import { lights, type Light } from '../../src/norms/vocabulary.js'
import { arbitraryMonitoring } from '../support/arbitrary-monitoring.js'
import { deepFreeze } from '../support/deep-freeze.js'
import {
  indicator,
  july,
  julyWith,
  measured,
  monitor,
  national,
  place,
  project,
  report,
  target,
} from '../support/monitoring.js'
import { normsOf } from '../support/norms.js'
import { fc } from '../support/property.js'
import { add, cmp, div, mul, parse, ratio, roundHalfUp, sub, type Rational } from '../support/rational.js'

const otherwise = julyWith({
  'silence.linear-due': { choice: 'months' },
  'silence.unscaled-due': { choice: 'linear' },
  'silence.accumulates-unstated': { choice: 'never' },
  'silence.at-most-due': { choice: 'linear' },
  'silence.between-milestones': { choice: 'linear' },
  'silence.forecast-used': { choice: 'higher' },
  'silence.gap-share': { choice: 'uncapped' },
  'monitoring.deviation': '0.3',
  'monitoring.gap': '0.1',
  'monitoring.response': { days: '3', kind: 'working', overdue: 'reclaim' },
  'monitoring.consequences.slow': { actions: ['reduce', 'reclaim'], choose: 'one' },
  'monitoring.consequences.off-target': { actions: ['reduce'] },
})
const worlds = [
  national,
  normsOf(july, commonPractice),
  normsOf('2025-10-31', commonPractice),
  normsOf(july, lanzhouNewArea),
  normsOf(july, place('hefei-lights')),
  normsOf('2025-10-31', place('sichuan-2025')),
  normsOf('2024-07-31', place('university-2024')),
  otherwise,
  normsOf('2014-12-31'),
]
const world = fc.nat(worlds.length - 1)
const calendar = { holidays: ['2021-08-02'], workdays: ['2021-08-07'] }

describe('laws of monitoring', () => {
  it('never throws for what its doors let in; the result is plain, stored and read back, the same each time, from frozen input', () => {
    fc.assert(
      fc.property(arbitraryMonitoring(), world, fc.boolean(), ({ project: of, report: on, earlier }, i, dated) => {
        const norms = worlds[i]!
        const options = { earlier, ...(dated && { calendar }) }
        deepFreeze([of, on, options])
        const { value, trace } = monitorProject(of, on, norms, options)
        expect(JSON.parse(JSON.stringify(trace))).toStrictEqual(trace)
        expect(parseMonitoring(JSON.parse(JSON.stringify(value)))).toStrictEqual({ ok: true, value, issues: [] })
        expect(monitorProject(structuredClone(of), structuredClone(on), norms, structuredClone(options))).toStrictEqual(
          {
            value,
            trace,
          },
        )
        expect(toText(trace, zhCN)).not.toMatch(/undefined|\[object/)
      }),
      { numRuns: 500 },
    )
  }, 60_000)

  it('takes as projects and reports what the generator makes, but for what cannot be', () => {
    fc.assert(
      fc.property(arbitraryMonitoring(), ({ project: of, report: on }) => {
        const allowed = ['target.reversed-range', 'target.negative-tolerance', 'indicator.unknown-parent']
        expect(parseProject(of).issues.filter(({ code }) => !allowed.includes(code))).toEqual([])
        expect(parseMonitoringReport(on)).toStrictEqual({ ok: true, value: on, issues: [] })
      }),
    )
  }, 30_000)

  it('nationally there is no light, no term, no warning of a gap or a calendar; nobody’s money is proposed without a judgement', () => {
    fc.assert(
      fc.property(arbitraryMonitoring(), ({ project: of, report: on, earlier }) => {
        const value = monitor(of, on, national, { earlier, calendar })
        expect(JSON.stringify(value)).not.toMatch(/"light"|"worst"|"ifOverdue"|"warns"/)
        for (const { by, action, reason } of value.proposals) {
          expect(by).toBeUndefined()
          if (action === 'reduce' || action === 'reclaim')
            expect(on.judgements?.map(({ finding }) => finding)).toContain(reason)
        }
        expect(value.issues.map(({ code }) => code)).not.toContain('monitoring.behind-calendar')
      }),
      { numRuns: 300 },
    )
  }, 30_000)

  it('takes nothing below what is spent and committed, nor more than is above it, and only on a judgement or past a line', () => {
    fc.assert(
      fc.property(arbitraryMonitoring(), world, ({ project: of, report: on }, i) => {
        const norms = worlds[i]!
        const { value, trace } = monitorProject(of, on, norms)
        const steps = trace.parts.filter(({ rule }) => rule === 'monitoring.propose-action')
        for (const [at, { amount, action, together, alternatives }] of value.proposals.entries()) {
          const takes = [action, ...together, ...alternatives].some((each) => each === 'reduce' || each === 'reclaim')
          if (takes) expect(steps[at]!.outcome).not.toBe('by-promise')
          if (amount === undefined) continue
          expect(takes).toBe(true)
          const [most, floor] = [parse(amount.most), parse(amount.budgetFloor)]
          expect(cmp(floor, add(parse(on.executed!), parse(on.committed ?? '0')))).toBe(0)
          expect(cmp(most, ratio(0n))).toBeGreaterThanOrEqual(0)
          if (cmp(most, ratio(0n)) > 0 && cmp(parse(of.funds.annual!), ratio(0n)) > 0)
            expect(cmp(add(most, floor), parse(of.funds.annual!))).toBe(0)
          if (amount.proposed !== undefined) {
            expect(cmp(parse(amount.proposed), most)).toBeLessThanOrEqual(0)
            expect(on.committed).toBeDefined()
          }
        }
      }),
      { numRuns: 400 },
    )
  }, 30_000)

  const shuffled = <T>(list: readonly T[], keys: readonly number[]): T[] =>
    list
      .map((each, i) => ({ each, key: keys[i % keys.length]! * 100 + i }))
      .sort((a, b) => a.key - b.key)
      .map(({ each }) => each)
  const withoutPlaces = (value: ReturnType<typeof monitor>) => {
    const { issues, indicators, gaps, proposals, ...rest } = { ...value, worst: undefined }
    const lines = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).sort()
    return {
      ...rest,
      indicators: lines(indicators),
      gaps: lines(gaps),
      proposals: proposals.map((each) => ({ ...each, rows: [...each.rows].sort() })),
      issues: lines(
        issues.map(({ code, row, params }) => ({
          code,
          row,
          params: { ...params, rows: params['rows']?.split(' + ').sort() },
        })),
      ),
    }
  }

  it('does not depend on the order of rows or of reports', () => {
    fc.assert(
      fc.property(
        arbitraryMonitoring(),
        world,
        fc.array(fc.nat(50), { minLength: 1, maxLength: 8 }),
        (given, i, keys) => {
          const { project: of, report: on, earlier } = given
          const turned = { ...of, objective: { indicators: shuffled(of.objective.indicators, keys) } }
          const a = monitor(of, on, worlds[i], { earlier })
          const b = monitor(turned, on, worlds[i], { earlier: shuffled(earlier, keys) })
          expect(withoutPlaces(b)).toEqual(withoutPlaces(a))
        },
      ),
      { numRuns: 300 },
    )
  }, 30_000)

  it('a report given again as an earlier one changes nothing', () => {
    fc.assert(
      fc.property(arbitraryMonitoring(), world, ({ project: of, report: on, earlier }, i) => {
        const again = [...earlier, ...structuredClone(earlier), structuredClone(on)]
        expect(monitor(of, on, worlds[i], { earlier: again })).toEqual(monitor(of, on, worlds[i], { earlier }))
      }),
      { numRuns: 200 },
    )
  }, 30_000)
})

const whole = fc.integer({ min: 1, max: 5000 })
const cents = fc.integer({ min: 0, max: 700_000 }).map((n) => (n / 100).toFixed(2).replace(/\.?0+$/, ''))
const onDay = fc.integer({ min: 1, max: 365 }).map((n) => new Date(Date.UTC(2021, 0, n)).toISOString().slice(0, 10))
const passed = (day: string): bigint => BigInt((Date.parse(day) - Date.parse('2020-12-31')) / 86_400_000)
const rank = (light: Light | undefined): number => (light === undefined ? -1 : lights.indexOf(light))
const at = (on: string, value: string, executed = value): MonitoringReport =>
  report({ on, executed }, { r1: { actual: measured(value) } })

/** A figure told for reading: rounded to 4 places, or to as many more as show its side of the line. */
const told = (exact: Rational, line: bigint, places = 4): string => {
  const side = cmp(exact, ratio(line))
  for (let more = places; ; more += 1) {
    const text = roundHalfUp(exact, more)
    if (cmp(parse(text), ratio(line)) === side) return text
  }
}

describe('figures of monitoring', () => {
  it('of what accumulates are those of exact arithmetic', () => {
    fc.assert(
      fc.property(whole, cents, onDay, fc.boolean(), (n, value, day, down) => {
        const norms = julyWith({ 'silence.at-most-due': { choice: 'linear' } })
        const row = indicator({ target: target(down ? 'at-most' : 'at-least', String(n), '件') })
        const found = monitor(project({ funds: { annual: String(n) } }, row), at(day, value), norms)
        const due = mul(ratio(BigInt(n)), ratio(passed(day), 365n))
        const [x, is] = [parse(value), found.indicators[0]!]
        const difference = down ? sub(due, x) : sub(x, due)
        expect(is.due).toMatchObject({ value: roundHalfUp(due, 4) })
        expect(is.difference).toBe(roundHalfUp(difference, 4))
        expect(is.deviation).toBe(told(div(difference, due), 0n))
        const over = cmp(x, ratio(0n)) > 0
        expect(is.ratio).toBe(down ? (over ? told(div(due, x), 1n) : undefined) : told(div(x, due), 1n))
        if (!down) expect(is.attained).toBe(told(div(x, ratio(BigInt(n))), 1n))
        expect(found.money.due).toBe(roundHalfUp(due, 2))
        expect(found.money.rate).toBe(told(div(x, ratio(BigInt(n))), 1n))
        expect(found.money.ratio).toBe(told(div(x, due), 1n))
        expect(found.money.forecast?.runRate).toBe(roundHalfUp(mul(x, ratio(365n, passed(day))), 2))
      }),
      { numRuns: 300 },
    )
  }, 30_000)

  it('more is never a lower ratio nor a worse light, of a row and of money', () => {
    fc.assert(
      fc.property(whole, cents, cents, onDay, fc.constantFrom(1, 4, 7), (n, x, y, day, i) => {
        const norms = worlds[i]!
        const [less, more] = cmp(parse(x), parse(y)) <= 0 ? [x, y] : [y, x]
        const of = project({ funds: { annual: String(n) } }, indicator({ target: target('at-least', String(n), '件') }))
        const [a, b] = [monitor(of, at(day, less), norms), monitor(of, at(day, more), norms)]
        expect(cmp(parse(a.money.ratio ?? '0'), parse(b.money.ratio ?? '0'))).toBeLessThanOrEqual(0) // none where no month is over
        expect(rank(b.money.light)).toBeLessThanOrEqual(rank(a.money.light))
        const [ra, rb] = [a.indicators[0]!, b.indicators[0]!]
        expect(cmp(parse(ra.ratio ?? '0'), parse(rb.ratio ?? '0'))).toBeLessThanOrEqual(0)
        expect(rank(rb.light)).toBeLessThanOrEqual(rank(ra.light))
      }),
      { numRuns: 300 },
    )
  }, 30_000)

  it('less is never worse for a ceiling', () => {
    fc.assert(
      fc.property(whole, cents, cents, onDay, fc.constantFrom(1, 4), (n, x, y, day, i) => {
        const [less, more] = cmp(parse(x), parse(y)) <= 0 ? [x, y] : [y, x]
        const of = project({}, indicator({ target: target('at-most', String(n), '件') }))
        const [a, b] = [less, more].map((value) => monitor(of, at(day, value), worlds[i]).indicators[0]!)
        expect(rank(a!.light)).toBeLessThanOrEqual(rank(b!.light))
        if (a!.ratio !== undefined) expect(cmp(parse(b!.ratio!), parse(a!.ratio))).toBeLessThanOrEqual(0)
      }),
    )
  }, 30_000)

  it('a later day never lowers what is due', () => {
    const steps = [
      { by: '2021-03-31', share: '0.2' },
      { by: '2021-09-30', share: '0.9' },
    ]
    fc.assert(
      fc.property(onDay, onDay, fc.boolean(), fc.constantFrom(0, 7), (x, y, planned, i) => {
        const [first, last] = [x, y].sort() as [string, string]
        const of = project(planned ? { plan: { r1: steps, money: steps } } : {})
        const [a, b] = [monitor(of, at(first, '1'), worlds[i]), monitor(of, at(last, '1'), worlds[i])]
        const due = (value: typeof a) => [
          parse(value.money.due!),
          parse((value.indicators[0]!.due as { value: string }).value),
        ]
        due(a).forEach((each, k) => expect(cmp(each, due(b)[k]!)).toBeLessThanOrEqual(0))
      }),
    )
  }, 30_000)

  it('lights survive another unit of money', () => {
    fc.assert(
      fc.property(whole, cents, onDay, (n, executed, day) => {
        const of = (factor: bigint) =>
          monitor(
            project({ funds: { annual: String(BigInt(n) * factor) } }),
            report({ on: day, executed: roundHalfUp(mul(parse(executed), ratio(factor)), 2) }, {}),
            worlds[1],
          ).money
        const [a, b] = [of(1n), of(10_000n)]
        expect([b.light, b.rate, b.ratio]).toEqual([a.light, a.rate, a.ratio])
      }),
    )
  }, 30_000)

  it('a gap is the other way round where promise and money change places', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), whole, (x, y, n) => {
        const share = (k: number) => fraction(num(String(Math.min(k, n))), num(String(n)))
        const of = (a: number, b: number) =>
          measureGap({ row: 'r1', name: 'x', attained: share(a), rate: share(b) }, otherwise).value
        const [there, back] = [of(x, y), of(y, x)]
        expect(cmp(add(parse(there.points), parse(back.points)), ratio(0n))).toBe(0)
        expect([there.promise, there.money, there.warns]).toEqual([back.money, back.promise, back.warns])
      }),
    )
  }, 30_000)
})
