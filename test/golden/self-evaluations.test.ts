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
import { expected } from './expected.js'

const examples = new URL('../../examples/', import.meta.url)
const json = (path: string): Record<string, unknown> & { id: string; year?: string; rulebook?: string } =>
  JSON.parse(readFileSync(new URL(path, examples), 'utf8'))
const tables = ['data', 'synthetic'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, examples))
    .filter((name) => /^(self-eval|synthetic)-\d+\.json$/.test(name))
    .sort()
    .map((name) => json(`${folder}/${name}`)),
)

const yearless = '2024' // as the demo chooses

const work = (table: (typeof tables)[number]) => {
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
    : `provisional ${evaluation.subtotal} of ${evaluation.reachable}: ${[...new Set(evaluation.missing.map(({ code }) => code))].join(', ')}`
const executionLine = ({ execution }: Evaluation): string =>
  [execution?.status, execution?.score].filter((part) => part !== undefined).join(' ')
const rowsLine = ({ indicators }: Evaluation): string =>
  indicators.map(({ id, status, score }) => `${id} ${status === 'scored' ? score! : status}`).join(', ')
const differenceLine = ({ row, kind, alternatives, published, computed, explains }: Difference): string =>
  `${row} ${[kind, ...(alternatives ?? [])].join(' or ')}: ${published ?? '-'} against ${computed ?? '-'}${explains ? ` (${explains.assume})` : ''}`

describe('published and synthetic self-evaluation tables', () => {
  it('are all here', () => expect(tables.map(({ id }) => id)).toEqual(Object.keys(expected)))

  for (const table of tables) {
    it(`${table.id} gets the scores the rules say, and exactly these differences`, () => {
      const { evaluation, differences } = work(table)
      expect({
        result: resultLine(evaluation),
        execution: executionLine(evaluation),
        rows: rowsLine(evaluation),
        differences: differences.map(differenceLine),
      }).toEqual(expected[table.id])
    })
  }
})
