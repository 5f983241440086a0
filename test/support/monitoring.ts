import { readFileSync } from 'node:fs'
import { unwrap } from '../../src/kernel/result.js'
import type { MonitoringReport, RowProgress } from '../../src/model/events/monitoring-report.js'
import type { Actual } from '../../src/model/promise/actual.js'
import type { Indicator } from '../../src/model/promise/indicator.js'
import type { Project } from '../../src/model/promise/project.js'
import type { Target } from '../../src/model/promise/target.js'
import { monitorProject, type MonitoringOptions } from '../../src/monitoring/monitor-project.js'
import type { Comparison } from '../../src/norms/vocabulary.js'
import { parseRulebook } from '../../src/norms/parse-rulebook.js'
import { commonPractice } from '../../src/norms/rulebooks/common-practice.js'
import type { NormKey, NormValues } from '../../src/norms/norm-values.js'
import type { Norms, Rulebook } from '../../src/norms/rulebook.js'
import { layer, normsOf } from './norms.js'

/** The 212th of the 365 days of 2021: most reports of these tests. */
export const july = '2021-07-31'
export const national = normsOf(july)
export const practice = normsOf(july, commonPractice)

/** National rules of that day with what a test states. */
export const julyWith = (values: { [K in NormKey]?: NormValues[K] }): Norms => normsOf(july, layer(values))

/** A place of the examples. */
export const place = (name: string): Rulebook =>
  unwrap(
    parseRulebook(
      JSON.parse(readFileSync(new URL(`../../examples/rulebooks/${name}.json`, import.meta.url), 'utf8')) as unknown,
    ),
  )

export const target = (comparison: Comparison, value: string, unit?: string): Extract<Target, { kind: 'measure' }> => ({
  kind: 'measure',
  comparison,
  value,
  ...(unit !== undefined && { unit }),
})
export const measured = (value: string, unit?: string): Actual => ({
  kind: 'measured',
  value,
  ...(unit !== undefined && { unit }),
})

/** A row that says that it accumulates, unless a test says otherwise. */
export const indicator = (more: Partial<Indicator> = {}): Indicator => ({
  id: 'r1',
  dimension: 'output',
  category: 'quantity',
  name: '养护里程',
  accumulates: true,
  target: target('at-least', '120', '公里'),
  ...more,
})
/** A rate that does not accumulate. */
export const rate = (more: Partial<Indicator> = {}): Indicator =>
  indicator({
    id: 'r2',
    category: 'quality',
    name: '验收合格率',
    accumulates: false,
    target: target('at-least', '95', '%'),
    ...more,
  })

export const project = (more: Partial<Project> = {}, ...indicators: Indicator[]): Project => ({
  id: 'p1',
  name: '农村公路养护',
  year: 2021,
  funds: { annual: '1000000' },
  objective: { indicators: indicators.length ? indicators : [indicator()] },
  ...more,
})
export const report = (
  more: Partial<MonitoringReport> = {},
  progress: Record<string, RowProgress> = { r1: { actual: measured('60') } },
): MonitoringReport => ({ on: july, executed: '600000', progress, ...more })

export const monitor = (
  given: Project,
  on: MonitoringReport,
  norms: Norms = national,
  options: MonitoringOptions = {},
) => monitorProject(given, on, norms, options).value

/** Issues as `code at path`, without those of the norms themselves. */
export const saidOf = (issues: readonly { code: string; path: readonly (string | number)[] }[]): string[] =>
  issues.filter(({ code }) => !code.startsWith('norm.')).map(({ code, path }) => `${code} at ${path.join('.')}`)
