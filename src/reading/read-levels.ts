import { categoriesOn } from '../norms/categories-on.js'
import type { Norms } from '../norms/rulebook.js'
import { categories, dimensions, type Category, type Dimension } from '../norms/vocabulary.js'
import { categoryOf, dimensionOf } from './level-names.js'

type Levels = {
  dimension: Dimension
  category?: Category | undefined
  level1?: string | undefined
  level2?: string | undefined
}

/**
 * 「一级、二级指标」 The dimension and category two form cells name: by the labels of the rulebook's indicator framework first, then by the words
 * forms use. A code (`output`, `quantity`) is taken as such and is no printed name.
 */
export const readLevels = (
  level1: string | undefined,
  level2: string | undefined,
  norms: Norms | undefined,
): Levels => {
  const offered = norms === undefined ? [] : categoriesOn(norms)
  const code1 = dimensions.find((code) => code === level1)
  const code2 = categories.find((code) => code === level2)
  const named1 = code1 ?? (level1 === undefined ? undefined : dimensionOf(level1, undefined))
  const labelled = offered.filter(
    ({ label, category }) => label.zh === level2 || (code2 !== undefined && category === code2),
  )
  const match = labelled.find(({ dimension }) => named1 === undefined || dimension === named1) ?? labelled[0]
  return {
    dimension: named1 ?? match?.dimension ?? dimensionOf(undefined, level2),
    category: code2 ?? match?.category ?? categoryOf(level2),
    ...(code1 === undefined && { level1 }),
    ...(code2 === undefined && { level2 }),
  }
}
