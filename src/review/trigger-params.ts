import { hundred, multiply } from '../kernel/arithmetic.js'
import { num, text, type Decimal } from '../kernel/number.js'
import type { ExAnteTrigger } from '../norms/norm-values.js'
import type { ExAnteFacts } from '../scoring/is-ex-ante-due.js'

/** What a sentence says of the line that makes an assessment due: the request's own figures beside those of the line, growth in per cent. */
export const triggerParams = (line: ExAnteTrigger[number], facts: ExAnteFacts) => ({
  isNew: line.new === undefined ? undefined : line.new ? 'yes' : 'no',
  amount: line.amount === undefined ? undefined : facts.amount,
  from: line.amount,
  growth: line.growth === undefined && line.growthOver === undefined ? undefined : percent(facts.growth),
  growthFrom: percent(line.growth),
  growthOver: percent(line.growthOver),
})

const percent = (share: Decimal | undefined): Decimal | undefined =>
  share === undefined ? undefined : text(multiply(num(share), hundred))
