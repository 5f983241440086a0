import {
  commonPractice,
  lanzhouNewArea,
  national,
  normsOn,
  parseRulebook,
  type Norms,
  type Rulebook,
} from '../../../src/index.js'
import type { Dice } from '../records-of.js'
import { argumentsOf, layers } from './corpus.js'
import { pick } from './mutate-leaf.js'
import { layer, norms2021 } from '../norms.js'

const days = [
  '2013-04-21',
  '2015-06-01',
  '2016-12-31',
  '2018-09-01',
  '2020-02-25',
  '2021-12-31',
  '2024-12-31',
  '9999-12-31',
]

const callValues = [
  'scoreIndicator',
  'evaluateProject',
  'scoreFramework',
  'gateBudget',
  'reviewObjective',
  'assessExAnte',
  'reconcileScores',
]
  .flatMap(argumentsOf)
  .flatMap((given) => given)
  .flatMap((arg) => (typeof arg === 'object' && arg !== null && '$norms' in arg ? [(arg.$norms as unknown[])[2]] : []))
  .filter((values) => values !== undefined)

/** Rulebooks as they ship, as examples, and as the register lays one value over another. */
const rulebooks: readonly Rulebook[] = [
  national,
  commonPractice,
  lanzhouNewArea,
  ...layers.flatMap((json) => {
    const read = parseRulebook(json)
    return read.ok ? [read.value] : []
  }),
  ...callValues.map((values) => layer(values as object)),
]

/** The layers of the register's calls as JSON, for a hunt to go astray from. */
export const layerJsons: readonly unknown[] = rulebooks.flatMap((rulebook) => {
  const whole = JSON.parse(JSON.stringify(rulebook)) as { parents?: unknown }
  const { parents, ...own } = whole
  return Array.isArray(parents) && parents.length > 0 ? [own, own, own, whole] : [whole]
})

const known: Norms[] = rulebooks.flatMap((rulebook) =>
  (rulebook === national || rulebook === commonPractice || rulebook === lanzhouNewArea ? days : ['2021-12-31']).flatMap(
    (day) => {
      const read = normsOn(day, rulebook)
      return read.ok ? [read.value] : []
    },
  ),
)

/** Norms in force somewhere, on some day; national rules of 2021 as often as all others. */
export const someNorms = (dice: Dice): Norms => (dice(2) === 0 ? norms2021 : pick(known, dice))
