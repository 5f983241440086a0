import type { ObjectiveFramework } from './norm-values.js'
import type { Norms } from './rulebook.js'
import { findNorm } from './use-norm.js'
import type { Category, Dimension, Label } from './vocabulary.js'

/** 「指标框架」 The framework of that name, or the one the rulebook prefers; undefined where the rulebook has it not. */
export const objectiveFramework = (
  norms: Norms,
  name?: string,
): { name: string; framework: ObjectiveFramework } | undefined => {
  const wanted = name ?? findNorm(norms, 'framework.preferred')?.value
  const found = wanted === undefined ? undefined : findNorm(norms, `objective-framework.${wanted}`)
  return wanted === undefined || found === undefined ? undefined : { name: wanted, framework: found.value }
}

/** 「二级指标目录」 What a select offers: each dimension's categories under a framework (the preferred one unless named); `own` is the id of a layer's own dimension. */
export const categoriesOn = (
  norms: Norms,
  name?: string,
): { own?: string; dimension: Dimension; category: Category; label: Label }[] =>
  objectiveFramework(norms, name)?.framework.dimensions.flatMap(({ id, dimension, categories }) =>
    categories.map(({ category, label }) => ({
      ...(id !== undefined && { own: id }),
      dimension,
      category,
      label: { ...label },
    })),
  ) ?? []
