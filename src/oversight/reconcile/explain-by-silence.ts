import { equals } from '../../kernel/arithmetic.js'
import { num, type Decimal } from '../../kernel/number.js'
import type { Indicator } from '../../model/promise/indicator.js'
import type { Difference } from '../../model/results/difference.js'
import type { Norms } from '../../norms/rulebook.js'
import { scoringSilences } from '../../norms/silences/scoring.js'
import { scoreIndicator } from '../../scoring/rows/score-indicator.js'

/** The questions of one row whose other answers carry no number of their own. */
const ofOneRow = ['strict-equality', 'equal-exceeded', 'range-missed'] as const

/** Where a document leaves a row open, the table may have been scored by another option than ours: the first that gives the printed score. */
export const explainBySilence = (indicator: Indicator, published: Decimal, norms: Norms): Difference['explains'] => {
  for (const id of ofOneRow)
    for (const choice of scoringSilences[id].options) {
      const { score } = scoreIndicator.conclude(indicator, choosing(norms, id, choice)).is.value
      if (score !== undefined && equals(num(score), num(published))) return { assume: `${id}: ${choice}`, gives: score }
    }
  return undefined
}

const choosing = (norms: Norms, id: (typeof ofOneRow)[number], choice: string): Norms => {
  const stated = norms.values[`silence.${id}`]
  return stated === undefined
    ? norms
    : { ...norms, values: { ...norms.values, [`silence.${id}`]: { ...stated, value: { choice } } } }
}
