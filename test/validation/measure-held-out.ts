import { normsOn, unwrap, validateObjective, type Issue } from 'budget-performance'
import type { Held } from './held-out-b4.js'
import { indicatorOf, objectiveOf, type PrintedRow } from './rows.js'

const norms = unwrap(normsOn('2024-06-30'))
const found = (row: Held): Issue[] => {
  const { indicator, issues } = indicatorOf(row)
  const options = { year: 2024, ...(row.budget && { funds: { annual: row.budget } }) }
  return [
    ...validateObjective({ statement: '全年任务', indicators: [indicator] }, norms, options).filter(
      (issue) => issue.row === 'r1',
    ),
    ...issues,
  ]
}

/** What counts as naming a defect: any of these is the right reason. */
const names: Readonly<Record<string, readonly string[]>> = {
  vague: ['vague-value', 'vague-name', 'result-in-name', 'slogan', 'percent-without-rate'],
  generic: ['generic-name', 'percent-without-rate'],
  'no-standard': ['standard-unnamed', 'self-affirming'],
  'bare-unit': ['missing-value'],
  'cost-is-budget': ['cost-equals-budget'],
  direction: ['direction', 'output-ceiling'],
  macro: ['macro-rate', 'slogan'],
  'own-money': ['payment-as-quantity', 'payment-as-timeliness', 'own-money', 'cost-category'],
  task: ['percent-without-rate', 'task-as-name', 'vague-name'],
  slogan: ['slogan', 'vague-name', 'percent-without-rate'],
  mismatch: ['name-value-conflict', 'unit-contradicts', 'cost-not-quantified'],
  duplicate: ['duplicate', 'output-benefit-duplicate'],
  part: ['subset-exceeds-set'],
}
const says = (issues: readonly Issue[], defect: string): boolean =>
  issues.some(({ code }) => (names[defect] ?? []).includes(code.replace('indicator.', '')))
const accuses = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity !== 'info')
const isNamed = (row: Held): boolean => says(found(row), row.defect)
const isAccused = (row: Held): boolean => accuses(found(row))

/** Rows whose defect shows only beside another row; `defect: null` where they are sound. */
export type HeldGroup = { because: string; defect: 'duplicate' | 'part' | null; rows: readonly PrintedRow[] }

/** What is said of the rows of a group, and whether it is right. */
export const isRight = ({ defect, rows }: HeldGroup): boolean => {
  const issues = validateObjective(objectiveOf(rows), norms, { year: 2024 }).filter(({ row }) => row !== undefined)
  return defect === null ? !accuses(issues) : says(issues, defect)
}

/** Shares in per cent, cut: of the defects named; of the accused rows those that have a defect. */
export const measured = (bad: readonly Held[], good: readonly Held[]) => {
  const named = bad.filter(isNamed).length
  const accused = bad.filter(isAccused).length
  const blamed = good.filter(isAccused).length
  return {
    recall: Math.floor((100 * named) / bad.length),
    precision: Math.floor((100 * accused) / (accused + blamed)),
    missed: bad.filter((row) => !isNamed(row)).map(({ name, target }) => `${name} ${target}`),
    blamed: good.filter(isAccused).map(({ name, target }) => `${name} ${target}`),
  }
}
