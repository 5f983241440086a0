import {
  categoriesOn,
  frameworkOn,
  frameworksOn,
  gradeScale,
  gradeScore,
  hashOf,
  normsOn,
  parseNorms,
  parseRulebook,
  type Norms,
  type Rulebook,
} from '../../../src/index.js'
import type { Dice } from '../records-of.js'
import { holdData, holdResult, holdStored, type Held } from './held.js'
import { pick } from './mutate-leaf.js'

/** A layer, its norms on the days it turns, and what they say; `use` goes on with them. */
export const loopLayer = (json: unknown, dice: Dice, held: Held, use: (norms: Norms) => void): void => {
  const rulebook = holdResult(
    held.stage('parseRulebook', () => parseRulebook(json)),
    held,
  )
  if (!rulebook) return
  if (held.thorough || held.number % 5 === 0)
    holdStored('parseRulebook of a rulebook', rulebook, (stored) => parseRulebook(stored), held)
  const turn = pick(turnsOf(rulebook), dice)
  for (const day of held.thorough ? new Set([turn, '2021-12-31', '9999-12-31']) : ['2021-12-31']) {
    const norms = holdResult(
      held.stage('normsOn', () => normsOn(day, rulebook)),
      held,
    )
    if (norms) loopNorms(norms, held)
    if (norms && day === '2021-12-31') use(norms)
  }
}

const turnsOf = (rulebook: Rulebook): string[] => {
  const days = Object.values(rulebook.norms).flatMap((entries) =>
    entries.flatMap(({ from, until }) => [from, until ?? from]),
  )
  return days.length > 0 ? days : ['2021-12-31']
}

const loopNorms = (norms: Norms, held: Held): void => {
  if (held.thorough || held.number % 3 === 0) comeBack(norms, held)
  const scale = held.stage('gradeScale', () => gradeScale(norms)) ?? []
  if (scale.length > 0)
    for (const score of ['0', '59.99', '100', ...scale.map(({ from }) => from)])
      held.stage('gradeScore', () => gradeScore(score, norms))
  holdData(
    held.stage('categoriesOn', () => categoriesOn(norms)),
    held,
  )
  const names = held.stage('frameworksOn', () => frameworksOn(norms)) ?? []
  for (const name of held.thorough ? names : names.slice(held.number % 3, (held.number % 3) + 1))
    holdData(
      held.stage('frameworkOn', () => frameworkOn(name, norms)),
      held,
    )
}

const comeBack = (norms: Norms, held: Held): void => {
  const back = holdResult(
    held.stage('parseNorms', () => parseNorms(JSON.parse(JSON.stringify(norms)))),
    held,
  )
  if (!back) held.fault('norms do not come back through their door')
  else if (hashOf(back) !== hashOf(norms)) held.fault('norms come back as others')
}
