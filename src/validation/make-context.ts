import { byCodeUnit } from '../kernel/by-code-unit.js'
import type { Objective } from '../model/promise/objective.js'
import { objectiveFramework } from '../norms/categories-on.js'
import type { Norms } from '../norms/rulebook.js'
import type { Lexicon } from '../norms/norm-values.js'
import { oncePerNorms } from '../norms/resolving/once-per-norms.js'
import { findNorm } from '../norms/use-norm.js'
import type { Category, Dimension } from '../norms/vocabulary.js'
import { countedRows } from '../scoring/totals/counted-rows.js'
import { directionOfName } from '../norms/names/direction-of-name.js'
import { builtInLexicons } from './names/built-in-lexicons.js'
import { isAdverse } from '../norms/names/is-adverse.js'
import { kindOfName } from './names/classify-name.js'
import { level1Words, level2Words } from './names/lexicons/levels.js'
import { readName, type Name } from './names/read-name.js'
import type { Context, Row, ValidationOptions } from './row.js'
import { wordsOf, type Words } from '../norms/names/words-of.js'

/** What every check sees: the words in force, the rows read once, the framework the objective was written to, the budget. */
export const makeContext = (objective: Objective, norms: Norms, options: ValidationOptions): Context => {
  const words = options.lexicons?.length ? wordsOf([...lexiconsOn(norms), ...options.lexicons]) : wordsInForce(norms)
  const { counted, issues: partIssues } = countedRows(objective.indicators)
  const rows = objective.indicators.map((indicator, i): Row => {
    const name = readName(indicator.name, words)
    const kind = kindOfName(name, words)
    const direction = directionOfRow(name, words)
    const category = indicator.category ?? wordIn(level2Words, indicator.level2)
    return {
      indicator,
      path: ['indicators', i],
      name,
      kind,
      adverse: isAdverse(name.core, words) || direction === 'down',
      direction,
      dimension: dimensionOf(indicator.dimension, indicator.level1),
      category: category === 'other' ? undefined : category,
      counted: counted.has(indicator.id),
    }
  })
  return {
    objective,
    norms,
    options,
    words,
    rows,
    partIssues,
    paysPeople: [
      options.name,
      objective.statement,
      ...rows.filter(({ kind }) => kind === 'count').map(({ name }) => name.core),
    ].some((text) => text !== undefined && words.says('people-money', text)),
    hasCount: rows.some(({ category, kind }) => category === 'quantity' && kind !== 'rate'),
    indicatorFramework: indicatorFrameworkOf(objective, rows, norms),
    budget: options.funds?.annual ?? options.funds?.initial,
  }
}

const lexiconsOn = (norms: Norms): readonly Lexicon[] => [
  ...builtInLexicons,
  ...(findNorm(norms, 'validation.lexicons')?.value ?? []),
]

// 牲畜死亡率 + 下降: more of the fall is better.
const directionOfRow = ({ stem, tail }: Name, words: Words): Row['direction'] => {
  const direction = directionOfName(stem)
  if (direction === undefined || tail === undefined || !words.says('lessening', tail)) return direction
  return direction === 'down' ? 'up' : 'down'
}

// Joining the lexicons costs as much as reading the rows, and a form is validated at every key.
const wordsInForce = /* @__PURE__ */ oncePerNorms((norms) => wordsOf(lexiconsOn(norms)))

const dimensionOf = (declared: Dimension, printed: string | undefined): Dimension =>
  declared === 'other' ? (wordIn(level1Words, printed) ?? 'other') : declared

const wordIn = <T extends Category | Dimension>(
  table: readonly (readonly [string, T])[],
  printed: string | undefined,
): T | undefined => (printed === undefined ? undefined : table.find(([word]) => printed.includes(word))?.[1])

// Cost at level 1, or a cost under output, tells the frameworks apart (silence inferred-framework); the rest is the rulebook's preference.
const indicatorFrameworkOf = (
  objective: Objective,
  rows: readonly Row[],
  norms: Norms,
): Context['indicatorFramework'] => {
  if (objective.framework !== undefined) return objectiveFramework(norms, objective.framework)
  const preferred = objectiveFramework(norms)
  const known = [...(preferred ? [preferred] : []), ...indicatorFrameworksOf(norms)]
  const costly = rows.find(({ dimension }) => dimension === 'cost') ?? rows.find(({ category }) => category === 'cost')
  if (costly === undefined) return preferred
  return (
    known.find(({ framework }) =>
      framework.dimensions.some(
        ({ dimension, categories }) =>
          dimension === costly.dimension &&
          (dimension === 'cost' || categories.some(({ category }) => category === costly.category)),
      ),
    ) ?? preferred
  )
}

const indicatorFrameworksOf = (norms: Norms): NonNullable<Context['indicatorFramework']>[] =>
  Object.keys(norms.values)
    .filter((key) => key.startsWith(prefix))
    .sort(byCodeUnit)
    .flatMap((key) => objectiveFramework(norms, key.slice(prefix.length)) ?? [])

const prefix = 'objective-framework.'
