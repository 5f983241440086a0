/** What soak.mjs runs, one way a process: `list`, `exact`, or the name of a way. */
import { evaluateProject } from '../../src/evaluation/evaluate-project.js'
import { unwrap } from '../../src/kernel/result.js'
import { parseProject } from '../../src/model/promise/project.js'
import type { Project } from '../../src/model/promise/project.js'
import { normsOn } from '../../src/norms/norms-on.js'
import { exactText, min, mul, parse, ratio, roundHalfUp, total, div } from '../support/rational.js'
import { exactScore } from '../support/score-oracle.js'

const runs = 100_000
const ways = ['parse only', 'nothing kept', 'evaluations kept', 'traces kept', 'traces kept as JSON'] as const
type Way = (typeof ways)[number]
// What is kept is counted on fewer, so that it fits into the memory of a small machine; bytes are given per one.
const keptRuns: Partial<Record<Way, number>> = {
  'evaluations kept': 20_000,
  'traces kept': 20_000,
  'traces kept as JSON': 20_000,
}

const norms = unwrap(normsOn('2021-12-31'))
const comparisons = ['at-least', 'at-most', 'equal'] as const
const points = ['7.5', '12.5', '7.5', '2.5', '7.5', '5', '7.5', '5', '12.5', '7.5', '7.5', '7.5']

/** A project no two of which are alike, as JSON would bring it: twelve rows of 90 points, half-ties common. */
const projectOf = (i: number): Project => ({
  id: `p${String(i)}`,
  name: `乡村道路养护${String(i)}`,
  year: 2021,
  responsible: { id: '某局', kind: 'unit' },
  funds: { annual: '1000000', executed: String((i * 7919) % 1_200_000) },
  objective: {
    indicators: points.map((p, row) => ({
      id: `r${String(row + 1)}`,
      dimension: row < 7 ? 'output' : row < 10 ? 'benefit' : 'satisfaction',
      name: `第${String(row + 1)}项指标`,
      points: p,
      reason: '汛期停工',
      target: { kind: 'measure', comparison: comparisons[row % 3]!, value: '100', unit: '%' },
      actual: { kind: 'measured', value: exactText(ratio(BigInt((((i + 1) * 31 + row * 977) % 12_000) + 1), 100n)) },
    })),
  },
})

const exactTotal = ({ funds, objective }: Project): string =>
  exactText(
    total([
      parse(roundHalfUp(mul(parse('10'), min(ratio(1n), div(parse(funds.executed!), parse(funds.annual!)))), 2)),
      ...objective.indicators.map(({ points: p, target, actual }) =>
        parse(
          roundHalfUp(
            exactScore(
              p!,
              (target as { comparison: 'at-least' }).comparison,
              (target as { value: string }).value,
              (actual as { value: string }).value,
            ),
            2,
          ),
        ),
      ),
    ]),
  )

const checkSample = (): number => {
  let checked = 0
  for (let i = 0; i < runs; i += 97) {
    const project = projectOf(i)
    const { value } = evaluateProject(unwrap(parseProject(project)), norms)
    if (value.status !== 'final' || value.score !== exactTotal(project))
      throw new Error(
        `project ${String(i)}: ${value.status === 'final' ? value.score : value.status} instead of ${exactTotal(project)}`,
      )
    checked += 1
  }
  return checked
}

const mebibytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(0)} MiB`

const measure = (way: Way): void => {
  const count = keptRuns[way] ?? runs
  const kept: unknown[] = []
  const given = Array.from({ length: 1000 }, (_, i) => projectOf(i)) // made beforehand: making them is not what is measured
  const work = (i: number): void => {
    const project = unwrap(parseProject(given[i % given.length]))
    if (way === 'parse only') return
    const { value, trace } = evaluateProject(project, norms)
    if (way === 'evaluations kept') kept.push(value)
    if (way === 'traces kept') kept.push(trace)
    if (way === 'traces kept as JSON') kept.push(JSON.stringify(trace))
  }
  for (let i = 0; i < 3000; i += 1) work(i)
  kept.length = 0
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const [start, busy] = [process.hrtime.bigint(), process.cpuUsage()]
  for (let i = 0; i < count; i += 1) work(i)
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  const { user, system } = process.cpuUsage(busy) // what other programs took of the machine is not in it
  globalThis.gc?.()
  const grown = process.memoryUsage().heapUsed - before
  console.log(
    `${way.padEnd(20)} ${String(count).padStart(7)}  ${seconds.toFixed(1).padStart(6)} s  ${(count / seconds).toFixed(0).padStart(7)}/s  ${((user + system) / count).toFixed(0).padStart(5)} µs of processor each  ${kept.length > 0 ? `${(grown / count / 1024).toFixed(1)} KiB kept each` : `heap grew by ${mebibytes(grown)}`}, peak ${mebibytes(process.resourceUsage().maxRSS * 1024)}`,
  )
}

const [, , way] = process.argv
if (way === 'list') console.log(ways.join('\n'))
else if (way === 'exact') {
  console.log(
    `exact: ${String(checkSample())} of ${String(runs)} totals compared with quotients of integers, none differs`,
  )
  console.log(
    `a project is ${String(JSON.stringify(projectOf(1)).length)} characters of JSON, its trace ${String(JSON.stringify(evaluateProject(projectOf(1), norms).trace).length)}`,
  )
} else measure(way as Way)
