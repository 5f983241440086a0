import type { Target } from '../../model/promise/target.js'
import type { Comparison } from '../../norms/vocabulary.js'
import { printAmount } from './print-amount.js'
import { printDue } from './print-due.js'
import { isEnglish, isoDue, type PrintLanguage } from './print-language.js'
import { readTargetCell } from '../cells/read-target.js'

export const comparisonSigns: Readonly<Record<Comparison, string>> = {
  'at-least': '≥',
  'at-most': '≤',
  equal: '=',
  above: '>',
  below: '<',
}

/**
 * 「写指标值」 A target as a cell: `≥95%`, `80~90%`, `100±5个`, `2021年12月31日前`. Read again it is the same target; one whose operator was
 * assumed prints bare and needs the same dimension beside it. In English (`en`) it is for people to read: `by 2021-12-31`, `about 5`, `yes`.
 */
export const printTarget = (target: Target, locale?: PrintLanguage): string =>
  isEnglish(locale) ? inEnglish(target) : inChinese(target)

const inEnglish = (target: Target): string => {
  switch (target.kind) {
    case 'measure':
      return target.approximate === true
        ? `about ${printMeasure({ ...target, approximate: undefined }).replace(/^=/, '')}`
        : printMeasure(target)
    case 'deadline': {
      const due = isoDue({ on: target.by, precision: target.precision })
      return target.precision === 'day' ? `by ${due}` : `by the end of ${due}`
    }
    case 'yes-no':
      return target.expected ? 'yes' : 'no'
    case 'statement':
      return target.text
    default:
      return inChinese(target)
  }
}

const inChinese = (target: Target): string => {
  switch (target.kind) {
    case 'measure':
      return printMeasure(target)
    case 'range':
      return printAmount(`${target.from}~${target.to}`, target.unit)
    case 'deadline':
      return `${printDue({ on: target.by, precision: target.precision })}${target.precision === 'day' ? '前' : target.precision === 'month' ? '底前' : '底前'}`
    case 'yes-no':
      return target.text
    case 'statement':
      return readsAsItself(target) ? target.text : `定性 ${target.text}`
    case 'unreadable':
      return target.text
    case 'missing':
      return ''
  }
}

const printMeasure = ({
  comparison,
  value,
  unit,
  tolerance,
  assumed,
  approximate,
}: Extract<Target, { kind: 'measure' }>): string => {
  const sign = assumed === 'comparison' ? '' : comparisonSigns[comparison]
  const amount = tolerance === undefined ? printAmount(value, unit) : printAmount(`${value}±${tolerance}`, unit)
  return `${sign}${amount}${approximate === true ? '左右' : ''}`
}

// Words that would be taken for a number, a date or an answer say that they are words.
const readsAsItself = (target: Extract<Target, { kind: 'statement' }>): boolean => {
  const read = readTargetCell(target.text, { year: 2000 })
  return read.ok && read.value.kind === 'statement' && read.value.text === target.text
}
