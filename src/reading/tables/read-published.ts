import type { Issue } from '../../kernel/issue.js'
import type { PublishedScores } from '../../model/printed/published-scores.js'
import type { FormCells } from '../form-cells.js'
import { readingIssues } from '../issues.js'
import { fold } from '../cells/read-cell.js'
import { readPoints } from '../cells/read-points.js'
import type { PrintedRow } from './read-rows.js'
import { takeCell } from './take-cell.js'
import { withoutUndefined } from '../without-undefined.js'

/** 「读公布得分」 What a printed table says of its own scores: execution row, rows, level points, total. */
export const readPublished = (cells: FormCells, rows: readonly PrintedRow[], issues: Issue[]): PublishedScores => {
  const points = (...path: (string | number)[]) => takeCell(cells, path, readPoints, issues)
  const levels = readLevels(cells, issues)
  const block = levels.find(({ label }) => /^预算(?:资金)?执行/.test(label))?.points // some forms print the execution row as a block of its own
  const execution = withoutUndefined({
    points: points('funds', 'execWeight') ?? block,
    rate: cells.text('funds', 'execRate'),
    score: points('funds', 'execScore'),
  })
  const total = withoutUndefined({
    points: points('total', 'weight'),
    score: points('total', 'score'),
    grade: cells.text('total', 'grade'),
  })
  const converted = cells.count('convertedScores')
  return withoutUndefined({
    execution: Object.keys(execution).length > 0 ? execution : undefined,
    rows: rows.map((row) => {
      const { id, index, target, actual, reason } = row
      return withoutUndefined({
        id,
        points: row.points,
        score: row.score,
        converted: index < converted ? points('convertedScores', index) : undefined,
        target,
        actual,
        reason,
      })
    }),
    levels,
    total: Object.keys(total).length > 0 ? total : undefined,
    complete: cells.flag('complete'),
  })
}

const readLevels = (cells: FormCells, issues: Issue[]): PublishedScores['levels'] =>
  cells.keys('levelWeights').flatMap((label) => {
    const path = ['levelWeights', label]
    const cell = cells.text(...path)
    if (cell !== undefined && /^[\d.]+[-~—][\d.]+分?$/.test(fold(cell))) {
      issues.push(readingIssues.raise('points.range', { path, params: { cell, label } }))
      return []
    }
    const points = takeCell(cells, path, readPoints, issues)
    return points === undefined || label.trim() === '' ? [] : [{ label, points }]
  })
