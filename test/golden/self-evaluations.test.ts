import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  evaluateProject,
  normsOn,
  parseRulebook,
  readSelfEvaluation,
  reconcileScores,
  unwrap,
} from 'budget-performance'
import type { Difference, Evaluation } from 'budget-performance'
import {
  blank,
  cells,
  checkSteps,
  deriveExecution,
  deriveGiven,
  deriveOpposed,
  deriveResult,
  deriveRow,
  differencesOf,
  gradeOf,
  printedIn,
  rowsOf,
  type Derived,
  type DerivedTable,
} from '../support/derivation.js'
import { expected } from './expected.js'

type Cell = string | null | undefined
type Printed = {
  id: string
  year?: string
  rulebook?: string
  complete?: boolean | null
  funds: {
    rows: { name: string; initial: Cell; budget: Cell; executed: Cell }[]
    execWeight: Cell
    execRate: Cell
    execScore: Cell
  }
  indicators?: { target: Cell; actual: Cell; weight: Cell; score: Cell }[]
  total?: { weight: Cell; score: Cell; grade?: Cell } | null
  levelWeights?: Record<string, string> | null
  convertedScores?: string[]
}

const examples = new URL('../../examples/', import.meta.url)
const json = (path: string) => JSON.parse(readFileSync(new URL(path, examples), 'utf8'))
const tables = ['data', 'synthetic'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, examples))
    .filter((name) => /^(self-eval|synthetic)-\d+\.json$/.test(name))
    .sort()
    .map((name): Printed => json(`${folder}/${name}`)),
)

const yearless = '2024' // as the demo chooses

const work = (table: Printed) => {
  const rulebook =
    table.rulebook === undefined ? undefined : unwrap(parseRulebook(json(`rulebooks/${table.rulebook}.json`)))
  const norms = unwrap(normsOn(`${/^\d{4}$/.test(table.year ?? '') ? table.year! : yearless}-12-31`, rulebook))
  const { project, published } = unwrap(readSelfEvaluation(table))
  const evaluation = evaluateProject(project, norms).value
  return { evaluation, differences: reconcileScores(project, published, evaluation, norms).value }
}

const resultLine = (evaluation: Evaluation): string =>
  evaluation.status === 'final'
    ? `final ${evaluation.score} ${evaluation.grade}`
    : `provisional ${evaluation.subtotal}${evaluation.reachable === undefined ? '' : ` of ${evaluation.reachable}`}: ${[...new Set(evaluation.missing.map(({ code }) => code))].join(', ')}`
const differenceLine = ({ row, kind, alternatives, published, computed, explains }: Difference): string =>
  `${row} ${[kind, ...(alternatives ?? [])].join(' or ')}: ${published ?? '-'} against ${computed ?? '-'}${explains ? ` (${explains.assume})` : ''}`
const scoreOf = ({ status, score }: { status: string; score?: string | undefined }): string =>
  status === 'scored' ? score! : status
const derivedScore = (derived: Derived): string => ('score' in derived ? derived.score : derived.status)

const blankOr = (cell: unknown): string => (cell === null || cell === undefined ? blank : String(cell))
const quoted = (...cellsOf: unknown[]): string => cellsOf.map(blankOr).join(' | ')
const withoutHow = (line: string): string => cells(line).slice(0, -1).join(' | ')

/** Every cell of the file that the rules read, in the words of expected.ts. */
const cellsIn = ({ funds, indicators, total, convertedScores }: Printed) => ({
  money: funds.rows.map(({ name, initial, budget, executed }) => quoted(name, initial, budget, executed)),
  execution: quoted(funds.execWeight, funds.execRate, funds.execScore),
  rows: (indicators ?? []).map(({ target, actual, weight, score }, index) =>
    quoted(`r${String(index + 1)}`, target, actual, weight, score),
  ),
  total: total ? quoted(total.weight, total.score, total.grade) : undefined,
  converted: convertedScores && quoted(...convertedScores),
})
const cellsQuoted = ({ money, execution, rows, total, converted }: DerivedTable) => ({
  money,
  execution: withoutHow(execution),
  rows: rows.map(withoutHow),
  total,
  converted,
})

const grades: Record<string, string> = { excellent: '优', good: '良', fair: '中', low: '低', poor: '差' }
const figure = (text: string): string => (/^\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, '') : text) // 15.0 is 15

describe('published and synthetic self-evaluation tables', () => {
  it('are all here', () => expect(tables.map(({ id }) => id)).toEqual(Object.keys(expected)))

  for (const printed of tables) {
    const table = expected[printed.id] as DerivedTable

    describe(printed.id, () => {
      it('is quoted as it is printed', () => {
        expect(cellsQuoted(table)).toEqual(cellsIn(printed))
        expect(table.excerpt === true).toBe(printed.complete === false)
        for (const level of table.levels?.split(', ') ?? [])
          expect(printed.levelWeights).toMatchObject(Object.fromEntries([level.split(' ')]))
      })

      it('adds up by hand to the result written', () => {
        const [result = '', codes = ''] = table.result.split(': ')
        const derived = deriveResult(table)
        checkSteps(table)
        if (!result.startsWith('final ')) {
          expect({ line: result, codes: codes.split(', ').sort() }).toEqual({ ...derived, codes: derived.codes.sort() })
          return
        }
        const [, score = '', grade = ''] = result.split(' ')
        expect({ line: `final ${score}`, codes: [] }).toEqual(derived)
        expect(grades[grade]).toBe(gradeOf(table, score))
      })

      for (const difference of differencesOf(table))
        it(`opposes what is printed to what is computed: ${difference.line}`, () => {
          const [, row = '', published = '', computed = ''] =
            /^(\S+) .*: (\S+) against (\S+)(?: \(.*\))?$/.exec(difference.line) ?? []
          expect(difference.printed === undefined ? '-' : figure(printedIn(table, difference.printed))).toBe(published)
          expect(difference.derived === undefined ? '-' : deriveOpposed(table, difference)).toBe(computed)
          for (const way of difference.gives) expect(deriveGiven(table, row, way)).toBe(published)
        })

      it('gets these scores and differences from the package', () => {
        const { evaluation, differences } = work(printed)
        expect({
          result: resultLine(evaluation),
          execution: evaluation.execution ? scoreOf(evaluation.execution) : blank,
          rows: evaluation.indicators.map((row) => `${row.id} ${scoreOf(row)}`),
          differences: differences.map(differenceLine),
        }).toEqual({
          result: table.result,
          execution: derivedScore(deriveExecution(table)),
          rows: rowsOf(table).map((row) => `${row.id} ${derivedScore(deriveRow(table, row))}`),
          differences: differencesOf(table).map(({ line }) => line),
        })
      })
    })
  }
})
