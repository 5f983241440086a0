import type { Decimal } from '../../kernel/number.js'
import type { ProjectText } from '../../model/printed/project-text.js'
import type { MoneyUnit } from '../cells/money-unit.js'
import { moneyDigits } from '../printing/print-money.js'
import { withoutUndefined } from '../without-undefined.js'
import { projectKindWords } from './project-kinds.js'
import type { FormHead } from './read-form.js'

/** 「写表头」 The cells beside the rows, money in one unit. */
export const writeHead = (head: FormHead, moneyUnit: MoneyUnit): Omit<ProjectText, 'indicators'> => {
  const { id, name, year, kind, funds, objective, published } = head
  const { initial, annual, received, executed } = funds
  const money = (yuan: Decimal | undefined): string | undefined =>
    yuan === undefined ? undefined : moneyDigits(yuan, moneyUnit)
  const { execution, total } = published
  return withoutUndefined({
    id,
    name,
    year: year === undefined ? undefined : String(year),
    kind: kind && projectKindWords[kind][0],
    moneyUnit,
    funds: withoutUndefined({
      initial: money(initial),
      annual: money(annual),
      received: money(received),
      executed: money(executed),
      score: execution?.score,
    }),
    statement: objective.statement,
    total:
      total?.score === undefined && total?.grade === undefined
        ? undefined
        : withoutUndefined({ score: total.score, grade: total.grade }),
  })
}
