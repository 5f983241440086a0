import type { Issue } from '../../kernel/issue.js'
import type { Decimal } from '../../kernel/number.js'
import { toDecimal } from '../../kernel/read-decimal.js'
import type { Target } from '../../model/promise/target.js'
import { convertUnit } from '../../norms/units.js'
import { readingIssues } from '../issues.js'
import { isScale, joinUnit } from './join-unit.js'

type Amount = { value: Decimal; unit?: string | undefined }

/** An amount in the unit its target is printed in, exactly; as printed, with an issue, where the two are not known to measure the same. */
export const toTargetUnit = ({ value, unit }: Amount, target: Target): { amount: Amount; issues: Issue[] } => {
  const wanted = target.kind === 'measure' || target.kind === 'range' ? target.unit : unit
  if (unit === undefined || unit === wanted || (wanted !== undefined && isScale(wanted) && unit.startsWith(wanted)))
    return { amount: withUnit(value, wanted), issues: [] }
  if (wanted === undefined && !isScaled(unit))
    return { amount: { value }, issues: [readingIssues.raise('unit.target-bare', { params: { printed: unit } })] }
  if (wanted !== undefined && saysMore(unit, wanted)) return { amount: withUnit(value, wanted), issues: [] }
  const converted = wanted === undefined ? undefined : convertUnit(value, joinUnit(unit, wanted).unit ?? unit, wanted)
  const read = converted === undefined ? undefined : toDecimal(converted)
  if (read?.ok) return { amount: withUnit(read.value, wanted), issues: [] }
  return {
    amount: withUnit(value, unit),
    issues: read?.issues ?? [
      readingIssues.raise('unit.unknown-pair', { params: { printed: unit, given: wanted ?? '' } }),
    ],
  }
}

// One cell says more of the same than the other: 145元/亩 answers ≤150元, 2次 answers 2次/年, 20套 answers 20台(套).
const saysMore = (unit: string, wanted: string): boolean =>
  [
    [unit, wanted],
    [wanted, unit],
  ].some(
    ([more = '', less = '']) =>
      namesWhat(more, less) ||
      (/^万?元\//.test(more) || more.endsWith('/年')
        ? more.split('/')[0] === less
        : more.includes('(') && more.split(/[()]/).includes(less)),
  )

// 8个村 answers ≥8个, 5家企业 ≥5家; 人次 does not answer 人, nor 个月 个.
const namesWhat = (more: string, less: string): boolean =>
  less !== '' &&
  more.startsWith(less) &&
  /^\p{Script=Han}+$/u.test(more.slice(less.length)) &&
  !/^(?:次|数|月|季度|工作日|百分点|百分比|星期|年度|度|小时|时)$/.test(more.slice(less.length))

const withUnit = (value: Decimal, unit: string | undefined): Amount =>
  unit === undefined ? { value } : { value, unit }

// A unit that has multiples (% and ‰, 元 and 万元) leaves a bare target's scale open; 21 against 21人 does not.
const isScaled = (unit: string): boolean =>
  ['%', '元', '米', '平方米', '公斤'].some((base) => convertUnit('1', unit, base) !== undefined) ||
  /^[百千万亿]/.test(unit)
