import * as root from '../../../src/kernel/read-decimal.js'
import { readDay } from '../../../src/kernel/read-day.js'
import type { Result } from '../../../src/kernel/result.js'
import type { Target } from '../../../src/model/promise/target.js'
import * as model from '../../../src/model/index.js'
import { parseRulebook } from '../../../src/norms/parse-rulebook.js'
import * as reading from '../../../src/reading/index.js'
import { norms2021 } from '../../support/norms.js'

/** A door takes any value and gives a Result. */
export type Door = [name: string, open: (value: unknown) => Result<unknown>]

const percent: Target = { kind: 'measure', comparison: 'at-least', value: '95', unit: '%' }
const deadline: Target = { kind: 'deadline', by: '2021-09-30', precision: 'day' }

const parsers = Object.entries(model as Record<string, unknown>).filter(([name]) => name.startsWith('parse')) as Door[]

/** Every parse… of the package. */
export const parseDoors: Door[] = [...parsers, ['parseRulebook', parseRulebook]]

/** Every read…, the readers of one cell with each of their arguments in the hands of whoever calls. */
export const cellDoors: Door[] = [
  ['readDecimal', root.readDecimal],
  ['readDay', readDay],
  ['readTarget', (value) => reading.readTarget(value, { year: 2021 })],
  ['readActual', (value) => reading.readActual(value, percent, { year: 2021 })],
  ['readActual of a deadline', (value) => reading.readActual(value, deadline, { year: 2021 })],
  ['readMoney', (value) => reading.readMoney(value, '万元')],
]
export const readDoors: Door[] = [
  ...cellDoors,
  ['readTarget, its context', (value) => reading.readTarget('9月底前', value as object)],
  ['readActual, its target', (value) => reading.readActual('95%', value as Target)],
  ['readMoney, its unit', (value) => reading.readMoney('95', value as '元')],
  ['readSelfEvaluation', reading.readSelfEvaluation],
  ['readProject', (value) => reading.readProject(value, norms2021)],
]
