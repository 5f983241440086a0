import type { Path } from '../../kernel/issue.js'
import { frameworkKey, frameworkOf } from '../frameworks/framework-keys.js'
import type { RulebookLayer } from '../rulebook.js'
import { exAnteConclusions, grades, lights, type FrameworkName } from '../vocabulary.js'
import { soundEntries } from './sound-entries.js'

/** Bands that lead from a bound to a name; `best` lists the names from the best one down, where they have an order. */
export type Ladder = {
  readonly key: string
  readonly path: Path
  readonly member: string
  readonly bands: readonly { readonly from: string; readonly name: string }[]
  readonly best?: readonly string[] | undefined
}

/** Every list of bands a layer states, each with the names its bounds lead to. */
export const laddersOf = (layer: RulebookLayer): Ladder[] => [
  ...soundEntries(layer, 'grades.scale').map(({ value, place }) =>
    graded('grades.scale', ['norms', 'grades.scale', place, 'value'], value),
  ),
  ...soundEntries(layer, 'ex-ante.conclusion-lines').map(({ value, place }) => ({
    key: 'ex-ante.conclusion-lines',
    path: ['norms', 'ex-ante.conclusion-lines', place, 'value'],
    member: 'conclusion',
    bands: value.map(({ from, conclusion }) => ({ from, name: conclusion })),
    best: exAnteConclusions,
  })),
  ...soundEntries(layer, 'judgement.tiers').map(({ value, place }) => ({
    key: 'judgement.tiers',
    path: ['norms', 'judgement.tiers', place, 'value'],
    member: 'tier',
    bands: value.map(({ from, tier }) => ({ from, name: tier })),
  })),
  ...lightLadders(layer),
  ...Object.keys(layer.norms).flatMap((key) => {
    const which = frameworkOf(key)
    return which === undefined ? [] : scalesOf(layer, frameworkKey(which))
  }),
]

const lightLadders = (layer: RulebookLayer): Ladder[] =>
  soundEntries(layer, 'monitoring.lights').flatMap(({ value, place }) => {
    if (value.method !== 'ratio') return []
    const path = ['norms', 'monitoring.lights', place, 'value']
    return (['money', 'indicators', 'judged'] as const).flatMap((list) => {
      const bands = value[list]?.map(({ from, light }) => ({ from, name: light }))
      return bands ? [{ key: 'monitoring.lights', path: [...path, list], member: 'light', bands, best: lights }] : []
    })
  })

const scalesOf = (layer: RulebookLayer, key: `framework.${FrameworkName}`): Ladder[] =>
  soundEntries(layer, key).flatMap(({ value: { scale }, place }) =>
    scale === undefined ? [] : [graded(key, ['norms', key, place, 'value', 'scale'], scale)],
  )

const graded = (key: string, path: Path, bands: readonly { from: string; grade: string }[]): Ladder => ({
  key,
  path,
  member: 'grade',
  bands: bands.map(({ from, grade }) => ({ from, name: grade })),
  best: grades,
})
