import type { Issue } from '../../kernel/issue.js'
import type { Decimal } from '../../kernel/number.js'
import { kernelIssues } from '../../kernel/issues.js'
import { maxDecimalLength, type toDecimal } from '../../kernel/read-decimal.js'
import { inDigits } from './in-digits.js'
import { maxFigure } from './read-cell.js'
import { lexNumber, looksNumeric } from './lex-number.js'
import { readInterval } from './read-interval.js'
import { readUnit } from './read-unit.js'
import { noOperators, takeAfter, takeBefore, type Operators } from './take-operators.js'

/** 「数值单元格」 One number with what is printed around it: operators, ± a tolerance, up to a second number, a unit, prose before it. */
export type Figure = Operators & {
  kind: 'figure'
  value: Decimal
  tolerance?: Decimal | undefined
  to?: Decimal | undefined
  unit?: string | undefined
  prose: string
}

type Reading = Figure | { kind: 'no-number' } | { kind: 'malformed'; issues: Issue[] }

/** The figure a folded cell holds; undefined where it holds words. */
export const readFigure = (cell: string): Reading | undefined => {
  const isProse = cell.length > maxFigure
  const folded = isProse ? cell : inDigits(readInterval(cell)?.closed ?? cell)
  const percent = isProse ? null : /^(.*?)百分之(-?[\d.]+)(.*)$/.exec(folded)
  if (percent) return readFigure(`${percent[1] ?? ''}${percent[2] ?? ''}%${percent[3] ?? ''}`)
  return readFrom(folded, 0, '') ?? readBehindProse(folded) ?? (looksNumeric(folded) ? malformed(folded) : undefined)
}

const readFrom = (folded: string, from: number, prose: string): Reading | undefined => {
  const operators = noOperators()
  const start = takeBefore(folded, operators, from)
  const { unit: perUnit, end: begin } = readPer(folded, start, operators)
  const first = lexNumber(folded, begin)
  if (!first)
    return operators.comparisons.length > 0 && isOnlyUnit(folded.slice(start)) ? { kind: 'no-number' } : undefined
  const end = takeAfter(folded, operators, first.end)
  const tail = readTail(folded.slice(first.end, end))
  if (!tail) return undefined
  if (perUnit !== undefined && tail.unit?.includes('/')) return undefined
  const unit = perUnit === undefined ? tail.unit : readUnit(`${tail.unit ?? ''}/${perUnit}`)
  const numbers = [first.read, ...(tail.tolerance ? [tail.tolerance] : []), ...(tail.to ? [tail.to] : [])]
  const issues = numbers.flatMap((read) => (read.ok ? [] : read.issues))
  if (issues.length) return { kind: 'malformed', issues }
  return {
    kind: 'figure',
    ...operators,
    prose,
    value: first.read.ok ? first.read.value : '0',
    ...(tail.tolerance?.ok && { tolerance: tail.tolerance.value }),
    ...(tail.to?.ok && { to: tail.to.value }),
    ...(unit !== undefined && { unit }),
  }
}

/** 每亩300, 每篇不超过500元: what the figure is per, and where the figure begins. */
const readPer = (folded: string, start: number, operators: Operators): { unit?: string | undefined; end: number } => {
  if (folded[start] !== '每') return { end: start }
  for (let end = start + 2; end <= start + 1 + longestPer; end += 1) {
    const unit = readUnit(folded.slice(start + 1, end), 'known')
    if (unit === undefined) continue
    const tried = noOperators()
    const at = takeBefore(folded, tried, end)
    if (!lexNumber(folded, at) || (tried.comparisons.length > 0 && periods.has(unit))) continue // 每月不超过3次 is kept month by month: the answer is a month's
    operators.comparisons.push(...tried.comparisons)
    return { unit, end: takeBefore(folded, operators, at) }
  }
  return { end: start }
}

const longestPer = 6
const periods = new Set(['年', '季', '季度', '月', '周', '日', '天'])

/** The end of a clause that is a figure: 辖区企业满意率达95%以上. The words before it may hold no number and no second clause. */
const readBehindProse = (folded: string): Reading | undefined => {
  const digit = folded.search(/\d/)
  if (digit < 1 || /[,;:。、]/.test(folded.slice(0, digit))) return undefined
  const longestOperator = 8
  for (let from = Math.max(1, digit - longestOperator); from <= digit; from += 1) {
    const read = readFrom(folded, from, folded.slice(0, from))
    if (read?.kind === 'figure' && isWholeWord(folded, from, digit, read)) return read
  }
  return undefined
}

// A start in the middle of an operator word would read 不低于 as 低于.
const isWholeWord = (folded: string, from: number, digit: number, read: Figure): boolean =>
  from === digit
    ? !/[+.-]/.test(folded[from - 1] ?? '')
    : read.comparisons.length > 0 || read.reached || read.approximate

type Tail = { unit?: string | undefined; tolerance?: ReturnType<typeof toDecimal>; to?: ReturnType<typeof toDecimal> }

const readTail = (tail: string): Tail | undefined => {
  if (tail === '') return {}
  const unit = readUnit(tail) ?? twice(tail)
  if (unit !== undefined) return { unit }
  const mark = /±|\+-|\+\/-|[~—至到-]/.exec(tail)
  if (!mark) return undefined
  const second = lexNumber(tail, mark.index + mark[0].length)
  if (!second) return undefined
  const [own, others] = [tail.slice(0, mark.index), tail.slice(second.end)]
  const units = [own, others].filter((part) => part !== '').map((part) => readUnit(part))
  const [one, other = one] = units
  if (units.includes(undefined) || one !== other) return undefined
  const isRange = /[~—至到-]/.test(mark[0]) && !mark[0].startsWith('+')
  return { ...(one !== undefined && { unit: one }), ...(isRange ? { to: second.read } : { tolerance: second.read }) }
}

/** A unit printed twice: `%(百分比)`. */
const twice = (tail: string): string | undefined => {
  const bracket = tail.indexOf('(')
  const [one, other] =
    bracket > 0 && tail.endsWith(')') ? [readUnit(tail.slice(0, bracket)), readUnit(tail.slice(bracket))] : []
  return one === other ? one : undefined
}

const isOnlyUnit = (rest: string): boolean =>
  rest === '' || readUnit(rest, 'known') !== undefined || twice(rest) !== undefined

const malformed = (folded: string): Reading => ({
  kind: 'malformed',
  issues: [
    kernelIssues.raise('decimal.malformed', {
      params: { found: folded.slice(0, maxDecimalLength), limit: String(maxDecimalLength) },
    }),
  ],
})
