import type { Category, Dimension, Indicator, Issue, Objective } from 'budget-performance'
import { readTarget } from 'budget-performance'

/** A printed row as the cases and the invented rows hold it. */
export type PrintedRow = {
  level1?: string | null
  level2?: string | null
  name: string
  target?: string | null
  points?: string | null
}

const levels: [string, Dimension, Category][] = [
  ['经济成本', 'cost', 'economic-cost'],
  ['社会成本', 'cost', 'social-cost'],
  ['生态环境成本', 'cost', 'ecological-cost'],
  ['成本', 'output', 'cost'],
  ['数量', 'output', 'quantity'],
  ['质量', 'output', 'quality'],
  ['时效', 'output', 'timeliness'],
  ['经济效益', 'benefit', 'economic'],
  ['社会效益', 'benefit', 'social'],
  ['生态效益', 'benefit', 'ecological'],
  ['可持续', 'benefit', 'sustained'],
  ['满意', 'satisfaction', 'satisfaction'],
]
const dimensions: [string, Dimension][] = [
  ['成本', 'cost'],
  ['产出', 'output'],
  ['完成', 'output'],
  ['效益', 'benefit'],
  ['效果', 'benefit'],
  ['满意', 'satisfaction'],
]

/** An indicator of a printed row, with what reading its target said. */
export const indicatorOf = (row: PrintedRow, i = 0, year = 2024): { indicator: Indicator; issues: Issue[] } => {
  const level = levels.find(([word]) => row.level2?.includes(word))
  const printed = dimensions.find(([word]) => (row.level1 ?? row.level2 ?? '').includes(word))?.[1]
  const dimension = (row.level1 ? printed : level?.[1]) ?? printed ?? 'other'
  const read = readTarget(row.target ?? undefined, { year, dimension: level?.[2] === 'cost' ? 'cost' : dimension })
  return {
    issues: read.issues,
    indicator: {
      id: `r${i + 1}`,
      dimension,
      ...(level && { category: level[2] }),
      ...(row.level1 && { level1: row.level1 }),
      ...(row.level2 && { level2: row.level2 }),
      name: row.name,
      ...(row.points && { points: row.points }),
      target: read.ok ? read.value : { kind: 'missing' },
    },
  }
}

/** An objective of printed rows. */
export const objectiveOf = (rows: readonly PrintedRow[], more: Partial<Objective> = {}, year = 2024): Objective => ({
  statement: '完成全年任务',
  ...more,
  indicators: rows.map((row, i) => indicatorOf(row, i, year).indicator),
})
