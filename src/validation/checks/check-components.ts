import { compare, isPositive, sum } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num, text } from '../../kernel/number.js'
import { basis } from '../basis.js'
import { validationIssues } from '../issues.js'
import { wordsOfTarget } from '../measured-target.js'
import { plainText } from '../names/read-name.js'
import { aboutPart, speaksOf } from '../names/speaks-of.js'
import { short } from '../note.js'
import type { Context } from '../row.js'

/** 「资金与承诺」 What the budget is made of: the parts make the budget, and each has a promise. Amounts are 元. */
export const checkComponents = (context: Context): Issue[] => [...addUp(context), ...unpromised(context)]

const addUp = ({ budget, options: { funds } }: Context): Issue[] => {
  const parts = funds?.components ?? []
  if (budget === undefined || parts.length === 0) return []
  const added = sum(parts.map(({ amount }) => num(amount)))
  if (compare(added, num(budget)) === 0) return []
  return [
    validationIssues.raise('funds.components-mismatch', {
      path: ['funds', 'components'],
      params: { amount: budget, sum: text(added) },
      basis: basis.setting,
    }),
  ]
}

const unpromised = ({ objective, rows, words, options: { funds } }: Context): Issue[] =>
  (funds?.components ?? []).flatMap(({ name, amount }, i) => {
    const about = aboutPart(name, words)
    const promised =
      about !== '' &&
      (plainText(objective.statement ?? '').includes(about) ||
        rows.some((row) => speaksOf(row.name.text, about) || plainText(wordsOfTarget(row)).includes(about)))
    if (promised || !isPositive(num(amount))) return []
    const supporting = words.says('supporting-part', name)
    return [
      validationIssues.raise(supporting ? 'funds.component-supporting' : 'funds.component-unpromised', {
        path: ['funds', 'components', i],
        params: { name: short(name), amount },
        basis: basis.setting,
      }),
    ]
  })
