import type { Judgement } from '../../src/model/events/judgement.js'
import type { MonitoringReport, RowProgress } from '../../src/model/events/monitoring-report.js'
import type { Milestone, Plan } from '../../src/model/promise/plan.js'
import type { Project } from '../../src/model/promise/project.js'
import { causes, findings, likelihoods } from '../../src/norms/monitoring-vocabulary.js'
import { arbitraryDecimal } from './arbitrary-decimal.js'
import { arbitraryIndicator, arbitraryProject } from './arbitrary-project.js'
import { fc } from './property.js'
import { exactText, parse } from './rational.js'

const dayOf = (from: string, n: number): string =>
  new Date(Date.parse(`${from}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10)
const day = fc.integer({ min: -40, max: 420 }).map((n) => dayOf('2021-01-01', n))
const amount = arbitraryDecimal({ max: 600, places: 2, negative: false }).map((text) => exactText(parse(text)))
const actual = arbitraryIndicator().map((row) => row.actual)

const milestones: fc.Arbitrary<Milestone[]> = fc
  .uniqueArray(fc.nat(364), { minLength: 1, maxLength: 4 })
  .chain((days) =>
    fc.tuple(
      fc.constant([...days].sort((a, b) => a - b)),
      fc.array(fc.tuple(fc.nat(100), fc.boolean(), amount), { minLength: days.length, maxLength: days.length }),
    ),
  )
  .map(([days, figures]) => {
    const shares = figures.map(([n]) => n).sort((a, b) => a - b)
    return days.map((n, i) => ({
      by: dayOf('2021-01-01', n),
      ...(figures[i]![1] ? { value: figures[i]![2] } : { share: exactText(parse((shares[i]! / 100).toFixed(2))) }),
    }))
  })

const progress: fc.Arbitrary<RowProgress> = fc.record(
  {
    actual,
    forecast: actual,
    likelihood: fc.constantFrom(...likelihoods),
    causes: fc.subarray([...causes]),
    reason: fc.constant('雨'),
    remedy: fc.constant('增班'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<RowProgress>

const judgement = (rows: string[]): fc.Arbitrary<Judgement> =>
  fc.record(
    {
      row: fc.constantFrom('money', 'nobody', ...rows),
      finding: fc.constantFrom(...findings),
      by: fc.constant({ id: '县财政局', kind: 'finance' as const }),
      on: day,
      because: fc.constantFrom('停工', '设备未到货'),
    },
    { requiredKeys: ['finding', 'by', 'on', 'because'] },
  ) as fc.Arbitrary<Judgement>

const undefinedGone = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** Any report on such rows: whatever a unit may write that its door lets in. */
const arbitraryReport = (rows: string[]): fc.Arbitrary<MonitoringReport> =>
  fc
    .record(
      {
        id: fc.constantFrom('m1', 'm2', 'm3'),
        on: day,
        corrects: fc.constantFrom('m1', 'm2', 'm9'),
        received: amount,
        executed: amount,
        committed: amount,
        expectedAnnual: amount,
        progress: fc.dictionary(fc.constantFrom('nobody', ...rows), progress, { maxKeys: rows.length + 1 }),
        judgements: fc.array(judgement(rows), { maxLength: 3 }),
      },
      { requiredKeys: ['on', 'progress'] },
    )
    .map((report) => {
      const { corrects, ...rest } = undefinedGone(report) as MonitoringReport
      return corrects === undefined || corrects === rest.id ? rest : { ...rest, corrects }
    })

/** Any project that may be monitored, its plan among it. */
const arbitraryMonitored = (): fc.Arbitrary<Project> =>
  arbitraryProject().chain((project) => {
    const rows = project.objective.indicators.map(({ id }) => id)
    return fc
      .record(
        {
          plan: fc.dictionary(fc.constantFrom('money', ...rows), milestones, { maxKeys: 4 }) as fc.Arbitrary<Plan>,
          nature: fc.constant('research' as const),
          year: fc.constantFrom(2021, 2021, 2020, 2022),
          growing: fc.array(fc.option(fc.boolean(), { nil: undefined }), {
            minLength: rows.length,
            maxLength: rows.length,
          }),
        },
        { requiredKeys: ['growing'] },
      )
      .map(({ growing, ...more }) =>
        undefinedGone({
          ...project,
          ...more,
          objective: {
            indicators: project.objective.indicators.map((row, i) => ({
              ...row,
              actual: undefined, // the report has it
              category: (['quantity', 'quality', 'cost', undefined] as const)[i % 4],
              accumulates: growing[i],
            })),
          },
        }),
      )
  })

/** A project, a report and the reports before it. */
export const arbitraryMonitoring = (): fc.Arbitrary<{
  project: Project
  report: MonitoringReport
  earlier: MonitoringReport[]
}> =>
  arbitraryMonitored().chain((project) => {
    const rows = project.objective.indicators.map(({ id }) => id)
    return fc.record({
      project: fc.constant(project),
      report: arbitraryReport(rows),
      earlier: fc.array(arbitraryReport(rows), { maxLength: 3 }),
    })
  })
