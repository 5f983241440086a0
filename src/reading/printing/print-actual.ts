import { shift } from '../../kernel/arithmetic.js'
import { num, text, type Decimal } from '../../kernel/number.js'
import type { Actual } from '../../model/promise/actual.js'
import { notApplicable } from '../cells/lexicon.js'
import { printAmount } from './print-amount.js'
import { printDue } from './print-due.js'
import { isEnglish, isoDue, type PrintLanguage } from './print-language.js'
import { comparisonSigns } from './print-target.js'

/** 「写实际完成值」 An actual as a cell: `98%`, `≥80%`, `2021年7月`, `是`, `效果明显(按90%计)`. Read again against its target it is the same actual. In English (`en`) it is for people to read. */
export const printActual = (actual: Actual, locale?: PrintLanguage): string =>
  isEnglish(locale) ? inEnglish(actual) : inChinese(actual)

const inEnglish = (actual: Actual): string => {
  switch (actual.kind) {
    case 'completed':
      return isoDue(actual)
    case 'not-completed':
      return 'not completed'
    case 'judged': {
      const judgement = `judged at ${percentOf(actual.share)}%`
      return actual.text === undefined ? judgement : `${actual.text} (${judgement})`
    }
    case 'answered':
      return actual.yes ? 'yes' : 'no'
    case 'not-applicable':
      return notApplicable.includes(actual.because) ? 'not applicable' : `not applicable: ${actual.because}`
    default:
      return inChinese(actual)
  }
}

const inChinese = (actual: Actual): string => {
  switch (actual.kind) {
    case 'measured':
      return `${actual.comparison === undefined ? '' : comparisonSigns[actual.comparison]}${printAmount(actual.value, actual.unit)}`
    case 'completed':
      return printDue(actual)
    case 'not-completed':
      return '未完成'
    case 'judged':
      return judged(percentOf(actual.share), actual.text)
    case 'answered':
      return actual.yes ? '是' : '否'
    case 'stated':
      return actual.text
    case 'not-applicable':
      return notApplicable.includes(actual.because) ? actual.because : `不适用:${actual.because}`
  }
}

const percentOf = (share: Decimal): string => text(shift(num(share), '00'.length))

const judged = (percent: string, words: string | undefined): string =>
  words === undefined ? `按${percent}%计` : `${words}(按${percent}%计)`
