import { shift } from '../../kernel/arithmetic.js'
import { num, text } from '../../kernel/number.js'
import type { Actual } from '../../model/promise/actual.js'
import { notApplicable } from '../cells/lexicon.js'
import { printAmount } from './print-amount.js'
import { printDue } from './print-due.js'
import { comparisonSigns } from './print-target.js'

/** 「写实际完成值」 An actual as a cell: `98%`, `≥80%`, `2021年7月`, `是`, `效果明显(按90%计)`. Read again against its target it is the same actual. */
export const printActual = (actual: Actual): string => {
  switch (actual.kind) {
    case 'measured':
      return `${actual.comparison === undefined ? '' : comparisonSigns[actual.comparison]}${printAmount(actual.value, actual.unit)}`
    case 'completed':
      return printDue(actual)
    case 'not-completed':
      return '未完成'
    case 'judged':
      return judged(text(shift(num(actual.share), '00'.length)), actual.text)
    case 'answered':
      return actual.yes ? '是' : '否'
    case 'stated':
      return actual.text
    case 'not-applicable':
      return notApplicable.includes(actual.because) ? actual.because : `不适用:${actual.because}`
  }
}

const judged = (percent: string, words: string | undefined): string =>
  words === undefined ? `按${percent}%计` : `${words}(按${percent}%计)`
