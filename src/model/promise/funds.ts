import * as z from 'zod/mini'
import type { Issue, Path } from '../../kernel/issue.js'
import type { Decimal } from '../../kernel/number.js'
import { parserOf, schemaOf } from '../define-model.js'
import { shapeOf, type Shape } from '../shape.js'
import { modelIssues } from '../issues.js'
import { decimal, isBelowZero, text } from '../shapes.js'

export const sourceKinds = ['appropriation', 'carry-over', 'central', 'local', 'other'] as const

/** 「资金来源」 One fund row below the total. */
export type FundSource = {
  name: string
  kind?: (typeof sourceKinds)[number] | undefined
  initial?: Decimal | undefined
  annual?: Decimal | undefined
  received?: Decimal | undefined
  executed?: Decimal | undefined
}

/** 「资金构成」 What a part of the budget is for: 设备购置费, 培训费; of a department, a task of the year. In 元. */
export type FundComponent = { name: string; amount: Decimal }

export const budgetBooks = ['general', 'government-fund', 'state-capital', 'social-insurance'] as const

/**
 * 「项目资金」 Money of a project, in 元: 年初预算数 initial, 全年预算数 annual (adjusted), 到位 received, 全年执行数 executed,
 * 已承诺 committed, 资金构成 components. An absent `annual` or `executed` leaves the execution rate unscored.
 */
export type Funds = {
  book?: (typeof budgetBooks)[number] | undefined
  initial?: Decimal | undefined
  annual?: Decimal | undefined
  received?: Decimal | undefined
  executed?: Decimal | undefined
  committed?: Decimal | undefined
  sources?: FundSource[] | undefined
  components?: FundComponent[] | undefined
}

const amounts = () => ({
  initial: z.optional(decimal()),
  annual: z.optional(decimal()),
  received: z.optional(decimal()),
  executed: z.optional(decimal()),
})

export const fundsShape: Shape<Funds> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    book: z.optional(z.enum(budgetBooks)),
    ...amounts(),
    committed: z.optional(decimal()),
    sources: z.optional(
      z.array(
        z.object({
          name: text(),
          kind: z.optional(z.enum(sourceKinds)),
          ...amounts(),
        }),
      ),
    ),
    components: z.optional(z.array(z.object({ name: text(), amount: decimal() }))),
  }),
)

const amountNames = ['initial', 'annual', 'received', 'executed', 'committed'] as const

/** Amounts that cannot be: a negative one. */
export const checkFunds = (funds: Funds, path: Path = []): Issue[] => {
  const issues: Issue[] = []
  const check = (row: Funds, at: () => Path) => {
    for (const name of amountNames) {
      const amount = row[name]
      if (amount !== undefined && isBelowZero(amount))
        issues.push(modelIssues.raise('funds.negative', { path: [...at(), name], params: { amount } }))
    }
  }
  check(funds, () => path)
  funds.sources?.forEach(({ initial, annual, received, executed }, i) =>
    check({ initial, annual, received, executed }, () => [...path, 'sources', i]),
  )
  funds.components?.forEach(({ amount }, i) => {
    if (isBelowZero(amount))
      issues.push(
        modelIssues.raise('funds.negative', { path: [...path, 'components', i, 'amount'], params: { amount } }),
      )
  })
  return issues
}

/** 「读资金」 Funds from unknown data. */
export const parseFunds = /* @__PURE__ */ parserOf(fundsShape, (funds) => checkFunds(funds))

/** 「资金模式」 Standard Schema of funds. */
export const fundsSchema = /* @__PURE__ */ schemaOf(parseFunds, fundsShape, 'Funds')
