import type { Category, Dimension } from '../norms/vocabulary.js'

const dimensionWords: readonly (readonly [string, Dimension])[] = [
  ['满意', 'satisfaction'],
  ['产出', 'output'],
  ['完成指标', 'output'],
  ['效益', 'benefit'],
  ['效果', 'benefit'],
  ['成本', 'cost'],
]

const categoryWords: readonly (readonly [string, Category])[] = [
  ['满意', 'satisfaction'],
  ['经济成本', 'economic-cost'],
  ['社会成本', 'social-cost'],
  ['生态环境成本', 'ecological-cost'],
  ['生态成本', 'ecological-cost'],
  ['环境成本', 'ecological-cost'],
  ['经济效益', 'economic'],
  ['社会效益', 'social'],
  ['生态效益', 'ecological'],
  ['环境效益', 'ecological'],
  ['可持续', 'sustained'],
  ['数量', 'quantity'],
  ['质量', 'quality'],
  ['时效', 'timeliness'],
  ['进度', 'timeliness'],
  ['成本', 'cost'],
]

const dimensionOfCategory: Partial<Record<Category, Dimension>> = {
  quantity: 'output',
  quality: 'output',
  timeliness: 'output',
  cost: 'output',
  'economic-cost': 'cost',
  'social-cost': 'cost',
  'ecological-cost': 'cost',
  economic: 'benefit',
  social: 'benefit',
  ecological: 'benefit',
  sustained: 'benefit',
  satisfaction: 'satisfaction',
}

/** 「一级指标名称」 The dimension a printed level-1 name stands for; a name of its own is `other`; without one the level-2 name decides. */
export const dimensionOf = (level1: string | undefined, level2: string | undefined): Dimension => {
  if (level1 !== undefined) return find(dimensionWords, level1) ?? 'other'
  const category = categoryOf(level2)
  return (
    (level2 === undefined ? undefined : find(dimensionWords, level2)) ??
    (category && dimensionOfCategory[category]) ??
    'other'
  )
}

/** 「二级指标名称」 The category a printed level-2 name stands for. */
export const categoryOf = (level2: string | undefined): Category | undefined =>
  level2 === undefined ? undefined : (find(categoryWords, level2) ?? 'other')

/** True where a number without an operator is a ceiling. */
export const isCost = (dimension: Dimension, category: Category | undefined): boolean =>
  dimension === 'cost' || category === 'cost' || (category?.endsWith('-cost') ?? false)

const find = <T>(words: readonly (readonly [string, T])[], name: string): T | undefined =>
  words.find(([word]) => name.includes(word))?.[1]
