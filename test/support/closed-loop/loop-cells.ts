import {
  parseActual,
  parseTarget,
  printActual,
  printMoney,
  printTarget,
  readActual,
  readDay,
  readDecimal,
  readMoney,
  readTarget,
} from '../../../src/index.js'
import type { Dice } from '../records-of.js'
import { holdResult, holdStored, type Held } from './held.js'
import { pick } from './mutate-leaf.js'

/** One cell of a table: read, printed, read again. */
export const loopCells = (
  cells: { target: unknown; actual: unknown; money: unknown },
  dice: Dice,
  held: Held,
): void => {
  const context = { year: 2021, dimension: pick(['output', 'cost', undefined] as const, dice) }
  const target = holdResult(
    held.stage('readTarget', () => readTarget(cells.target, context)),
    held,
  )
  if (target) {
    holdStored('parseTarget of a target', target, parseTarget, held)
    const again = held.stage('readTarget again', () => readTarget(printTarget(target), context))
    if (again && (!again.ok || JSON.stringify(again.value) !== JSON.stringify(target)))
      held.fault(`a target read again is another: ${JSON.stringify(target)} as ${printTarget(target)}`)
    const actual = holdResult(
      held.stage('readActual', () => readActual(cells.actual, target, context)),
      held,
    )
    if (actual) {
      holdStored('parseActual of an actual', actual, parseActual, held)
      const back = held.stage('readActual again', () => readActual(printActual(actual), target, context))
      if (back && (!back.ok || JSON.stringify(back.value) !== JSON.stringify(actual)))
        held.fault(`an actual read again is another: ${JSON.stringify(actual)} as ${printActual(actual)}`)
    }
  }
  const unit = pick(['元', '万元', '亿元', undefined] as const, dice)
  const money = holdResult(
    held.stage('readMoney', () => readMoney(cells.money, unit)),
    held,
  )
  if (money !== undefined) {
    const back = held.stage('readMoney again', () => readMoney(printMoney(money, unit ?? '元')))
    if (back && (!back.ok || back.value !== money)) held.fault(`money read again is other money: ${money}`)
  }
  holdResult(
    held.stage('readDecimal', () => readDecimal(cells.money ?? '')),
    held,
  )
  holdResult(
    held.stage('readDay', () => readDay(cells.actual ?? '')),
    held,
  )
}
