import type { ObjectiveFramework } from '../norms/norm-values.js'
import type { Row } from './row.js'

export type FrameworkDimension = ObjectiveFramework['dimensions'][number]

/**
 * The entry of the framework a row stands under: an own dimension of a layer by the printed level-1 name (its label, or one of its names;
 * 指标 at its end is dress), else the one of the row's dimension. Undefined where the framework has none for it.
 */
export const dimensionOfRow = (
  { indicator, dimension }: Pick<Row, 'indicator' | 'dimension'>,
  { dimensions }: ObjectiveFramework,
): FrameworkDimension | undefined => {
  const printed = indicator.level1 === undefined ? undefined : undressed(indicator.level1)
  const own = dimensions.find(
    ({ id, label, names = [] }) => id !== undefined && [label.zh, ...names].some((name) => undressed(name) === printed),
  )
  return own ?? dimensions.find((each) => each.id === undefined && each.dimension === dimension)
}

/** True where a framework has dimensions of its own: then every row stands under one it names. */
export const hasOwn = ({ dimensions }: ObjectiveFramework): boolean => dimensions.some(({ id }) => id !== undefined)

const undressed = (name: string): string => name.replace(/\s/g, '').replace(/指标$/, '')
