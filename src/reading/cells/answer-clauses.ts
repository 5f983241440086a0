import { compare, isPositive, one } from '../../kernel/arithmetic.js'
import { num, type Decimal } from '../../kernel/number.js'
import type { Actual } from '../../model/promise/actual.js'
import type { Target } from '../../model/promise/target.js'
import type { Cell } from './read-cell.js'

/** 「数值前的动词」 What may stand before a bare number and say nothing but that it is done: 实际完成126. */
export const onlyVerbs = /^(?:实际|实|全年|全部|累计|共计|共|合计|已经|已|约|完成值?|达到|达|为|是|有|:)+$/

const noneWords: readonly string[] = ['无', '零', '未发生', '未出现', '没有', '没有发生', '无发生', '没发生', '未发现']

/** 无 and 未发生 are a count where nothing is what was promised. */
export const readNone = ({ folded }: Cell, target: Target): Actual | undefined => {
  if (target.kind !== 'measure' || target.value !== '0' || !noneWords.includes(folded)) return undefined
  return { kind: 'measured', value: '0', ...(target.unit !== undefined && { unit: target.unit }) }
}

/** The clauses of an answer, each without brackets and without what follows its unit: 126户农户, 100%完成. */
export const clausesOf = (folded: string, unit: string | undefined): string[] => {
  if (folded.length > longest) return []
  const clauses = folded.replace(/\([^()]*\)/g, '').split(/[;:。]|(?<!\d),|,(?!\d{3}(?!\d))/) // 1,260户 is one number
  return clauses.flatMap((clause) => {
    const bare = clause.replace(/(?:已|全部|任务)*(?:完成|达标|合格|到位|覆盖|落实)$/, '')
    const at = unit === undefined ? -1 : bare.lastIndexOf(unit)
    const behind = at < 0 || unit === undefined ? '' : bare.slice(at + unit.length)
    const noun =
      /^\p{Script=Han}{2,6}$/u.test(behind) && /\d$/.test(bare.slice(0, at)) && !/[未没不超差均个]/.test(behind)
    return bare === '' ? [] : [noun ? bare.slice(0, at + (unit ?? '').length) : bare]
  })
}

const longest = 60

/** 0.965 against ≥95%: nobody reaches 0.965 % of a high rate, so the share of 1 is meant. */
export const isShare = (value: Decimal, target: Target): boolean => {
  const aim =
    target.kind === 'range'
      ? target.from
      : target.kind === 'measure' && !['at-most', 'below'].includes(target.comparison)
        ? target.value
        : undefined
  const unit = target.kind === 'range' || target.kind === 'measure' ? target.unit : undefined
  return (
    aim !== undefined &&
    unit === '%' &&
    compare(num(aim), num(highRate)) >= 0 &&
    isPositive(num(value)) &&
    compare(num(value), one) <= 0
  )
}

const highRate: Decimal = '50'
