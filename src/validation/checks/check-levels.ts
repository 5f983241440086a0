import type { Issue } from '../../kernel/issue.js'
import { findNorm } from '../../norms/use-norm.js'
import { noteRow, short } from '../note.js'
import { dimensionOfRow, hasOwn, type FrameworkDimension } from '../own-dimension.js'
import type { Context, Row } from '../row.js'

/** 「级次归属」 A level-2 stands under its own level-1; satisfaction is measured where satisfaction stands. */
export const checkLevels = (row: Row, context: Context): Issue[] => [
  ...(context.indicatorFramework !== undefined && hasOwn(context.indicatorFramework.framework)
    ? underItsOwn(row, context.indicatorFramework, context)
    : underItsLevel(row, context)),
  ...satisfactionInPlace(row, context),
]

const underItsLevel = (row: Row, { indicatorFramework, norms }: Context): Issue[] => {
  const { category, dimension } = row
  if (category === undefined || dimension === 'other' || indicatorFramework === undefined) return []
  const { dimensions } = indicatorFramework.framework
  if (
    dimensions.some((own) => own.dimension === dimension && own.categories.some((each) => each.category === category))
  )
    return []
  const cited = [...(findNorm(norms, `objective-framework.${indicatorFramework.name}`)?.citations ?? [])]
  const home = dimensions.find(({ categories }) => categories.some((each) => each.category === category))
  const label = (known: typeof dimensions): string =>
    known.find((each) => each.dimension === dimension)?.label.zh ?? dimension
  return [
    noteRow(row, home === undefined ? 'indicator.not-in-framework' : 'indicator.level-mismatch', {
      on: 'category',
      cited,
      params: {
        words: row.indicator.level2 ?? category,
        found: label(dimensions),
        expected: home?.label.zh ?? '',
        rows: indicatorFramework.name,
      },
    }),
  ]
}

// A form of its own: level 1 by its printed name, level 2 by the labels it gives. A level 2 it has not is the writer's own.
const underItsOwn = (
  row: Row,
  { name, framework }: NonNullable<Context['indicatorFramework']>,
  { norms }: Context,
): Issue[] => {
  const { level1, level2 } = row.indicator
  const cited = [...(findNorm(norms, `objective-framework.${name}`)?.citations ?? [])]
  const entry = dimensionOfRow(row, framework)
  if (entry === undefined)
    return [
      noteRow(row, 'indicator.dimension-unknown', {
        on: 'category',
        cited,
        params: {
          words: level1 ?? row.dimension,
          rows: name,
          expected: short(framework.dimensions.map(({ label }) => label.zh).join('、')),
        },
      }),
    ]
  const named = ({ categories }: FrameworkDimension): boolean => categories.some(({ label }) => label.zh === level2)
  const home = named(entry) ? undefined : framework.dimensions.find((each) => each !== entry && named(each))
  return home === undefined
    ? []
    : [
        noteRow(row, 'indicator.level-mismatch', {
          on: 'category',
          cited,
          params: { words: level2 ?? '', found: entry.label.zh, expected: home.label.zh, rows: name },
        }),
      ]
}

const satisfactionInPlace = (row: Row, { words }: Context): Issue[] => {
  const { kind, dimension, category, name } = row
  if (kind === 'satisfaction' && (dimension === 'output' || dimension === 'cost') && category !== 'satisfaction') {
    return [
      noteRow(row, 'indicator.level-mismatch', {
        on: 'category',
        basis: 'taxonomy',
        params: {
          words: row.name.core.slice(0, 100),
          found: row.indicator.level2 ?? row.indicator.level1 ?? dimension,
          expected: '满意度指标',
          rows: '',
        },
      }),
    ]
  }
  if (dimension !== 'satisfaction' || kind === 'satisfaction') return []
  if (words.says('satisfaction-proxy', name.core))
    return [noteRow(row, 'indicator.satisfaction-proxy', { on: 'name', basis: 'values' })]
  return kind !== 'other' && !words.says('heard-from-people', name.core)
    ? [
        noteRow(row, 'indicator.level-mismatch', {
          on: 'category',
          basis: 'taxonomy',
          params: {
            words: name.core.slice(0, 100),
            found: row.indicator.level2 ?? '满意度指标',
            expected: '产出指标、效益指标',
            rows: '',
          },
        }),
      ]
    : []
}
