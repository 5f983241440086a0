import type { Row } from '../row.js'
import type { Words } from '../../norms/names/words-of.js'

/** What a name says of money: the project's own, money that may be for those who are served, or neither. */
export type MoneyMeasured = 'own' | 'undecided' | undefined

/**
 * 「考核本项目资金」 A money, what is done with it, and a measure of that: 资金 + 支付 + 及时率. One rule for every category. Where people are paid
 * (补贴发放及时率) that is the work; where the objective pays people, 支付 and 拨付 may be that work. 执行 and 到位 never are.
 */
export const moneyMeasured = (
  { name, kind }: Pick<Row, 'name' | 'kind'>,
  words: Words,
  paysPeople: boolean,
): MoneyMeasured => {
  const { core } = name
  if (words.says('own-money-whole', core)) return 'own'
  const measure = kind === 'rate' || kind === 'time' || words.says('own-money-measure', core)
  if (!measure || !words.says('own-money-act', core)) return undefined
  const people = words.says('people-money', core)
  if (people && words.says('paying-out', core)) return undefined
  if (people) return words.says('passing-on', core) ? 'undecided' : undefined
  if (!words.says('own-money-noun', core)) return undefined
  return paysPeople && words.says('passing-on', core) ? 'undecided' : 'own'
}
