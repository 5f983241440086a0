import { compare } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num } from '../../kernel/number.js'
import {
  inWords,
  isCeiling,
  isFloor,
  isHundred,
  isPer,
  measuredTarget,
  percentOf,
  unitOf,
  wordsOfTarget,
  yuanOf,
} from '../measured-target.js'
import { isBareUnit } from '../names/can-be-judged.js'
import { moneyMeasured } from '../names/own-money.js'
import { noteRow } from '../note.js'
import type { Context, Row } from '../row.js'

/** 「成本指标校验」 A cost is an amount, of something, per something; benefits and rates of delivery are none. */
export const checkCosts = (row: Row, context: Context): Issue[] => {
  const { category, dimension, name, indicator } = row
  const { words, budget } = context
  if (dimension !== 'cost' && category !== 'cost') return []
  const outside = category === 'social-cost' || category === 'ecological-cost'
  if (
    words.says('income', name.core) ||
    (words.says('good-effect', name.core) && !(row.kind === 'money' && measuredTarget(row) !== undefined))
  )
    return [noteRow(row, 'indicator.benefit-as-cost', { on: 'name', basis: 'values' })]
  if (outside) return []
  const about = words.says('cost-rate', name.core)
  const ownMoney = moneyMeasured(row, words, context.paysPeople) !== undefined
  if (
    ownMoney ||
    (row.kind === 'rate' && (!about || words.says('payment', name.core))) ||
    words.says('efficiency', name.core) ||
    (!about && row.kind === 'other' && percentOf(row) !== undefined)
  ) {
    return [noteRow(row, 'indicator.cost-category', { on: 'name', basis: 'taxonomy' })]
  }
  if (inWords(row) && isBareUnit(wordsOfTarget(row))) return [] // said as a missing value
  if (inWords(row))
    return [
      noteRow(row, /\d/.test(wordsOfTarget(row)) ? 'indicator.value-in-prose' : 'indicator.cost-not-quantified', {
        basis: 'values',
      }),
    ]
  const promised = measuredTarget(row)
  const unit = unitOf(row)
  const whole = yuanOf(row)
  const isBudget = whole !== undefined && budget !== undefined && compare(num(whole), num(budget)) === 0
  const perWhat =
    unit === '元' &&
    !isPer(unit) &&
    words.says('unit-cost', name.core) &&
    !words.says('per-in-name', name.text) &&
    !isBudget
  return [
    ...(perWhat ? [noteRow(row, 'indicator.cost-without-per', { basis: 'values', params: { unit } })] : []),
    ...(words.says('cost-control-rate', name.core) &&
    (!isCeiling(promised) || promised?.assumed !== undefined) &&
    isHundred(percentOf(row))
      ? [noteRow(row, 'indicator.ambiguous-cost-rate', { basis: 'values' })]
      : []),
    ...(isBudget && promised !== undefined && promised.comparison !== 'below' && !isFloor(promised)
      ? [noteRow(row, 'indicator.cost-equals-budget', { params: { amount: budget } })]
      : []),
    ...(promised?.comparison === 'below' && isBudget
      ? [
          noteRow(row, 'indicator.strict-cost-cap', {
            params: { amount: budget, value: indicator.target.kind === 'measure' ? indicator.target.value : '' },
          }),
        ]
      : []),
  ]
}
