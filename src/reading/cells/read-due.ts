import { addDays, dayFrom, lastDayOfMonth, lastDayOfYear, type Day } from '../../kernel/day.js'
import { wholeNumber } from '../../kernel/whole-number.js'
import type { Precision } from '../../model/promise/target.js'

/** 「期限」 A day with how exactly it was printed. */
export type Due = { on: Day; precision: Precision }

type Parts = { year: number; month?: number; day?: number }
const firstYear = 1949
const lastYear = 2999
const monthsInYear = 12

/**
 * 「读期限」 A date or deadline as forms write it: 2021年12月31日, 2021-12-31, 9月前 (31 August), 9月底前, 12月底到位, 年底前, 当年, 2019年,
 * 2021年1月-12月 (its end). `year` completes what prints none; undefined where the text is no date.
 */
export const readDue = (folded: string, year: number | undefined): Due | 'year-missing' | undefined => {
  const text = withoutVerbs(folded)
  const single = readSingle(text, year)
  if (single !== undefined) return single
  const [from = '', to = '', ...more] = text.split(/[~—至-]/)
  if (more.length > 0 || to === '' || from === '') return undefined
  const begun = /^\d{1,2}$/.test(from)
    ? `${from}月`
    : /^\d{4}$/.test(from)
      ? `${from}年`
      : /^\d{4}年\d{1,2}$/.test(from)
        ? `${from}月`
        : from
  const start = readSingle(begun, year)
  const own = /^(\d{4})年/.exec(from)?.[1]
  const end = readSingle(to, own === undefined ? year : wholeNumber(own))
  return start === undefined ? undefined : end
}

const withoutVerbs = (folded: string): string =>
  folded
    .replace(/^(?:已?(?:全部)?(?:完成)?[于在]|截至|截止到|截止)/, '')
    .replace(/(?:全部)?(?:完成|到位|发放到位|拨付到位|竣工|完工|支付完毕|发放完毕|止)$/, '')

const readSingle = (text: string, known: number | undefined): Due | 'year-missing' | undefined => {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:日)?(?:之前|以前|前|内)?$/.exec(text)
  if (iso) return onDay({ year: at(iso, 1), month: at(iso, 3), day: at(iso, 4) })
  const month = /^(\d{4})([-/.])(\d{1,2})(?:月)?(底|末)?(之前|以前|前)?$/.exec(text)
  // 2021.5 alone may be a number: it is a month only beside the year of the table.
  if (month && (month[2] !== '.' || Math.abs(at(month, 1) - (known ?? 0)) <= 1))
    return inMonth(at(month, 1), at(month, 3), month[4], month[5])
  const printed = /^(\d{4})年度?/.exec(text)
  const year = printed ? at(printed, 1) : known
  if (printed && !isYear(at(printed, 1))) return undefined
  const rest = printed ? text.slice(printed[0].length) : text
  const due = readWithinYear(rest, printed !== null)
  if (due === undefined) return undefined
  return year === undefined || !isYear(year) ? 'year-missing' : due(year)
}

/** What a text says of a day in a year still to be named. */
const readWithinYear = (rest: string, hasYear: boolean): ((year: number) => Due | undefined) | undefined => {
  const day = /^(\d{1,2})月(\d{1,2})[日号](?:之前|以前|前|内)?$/.exec(rest)
  if (day) return (year) => onDay({ year, month: at(day, 1), day: at(day, 2) })
  const month = /^(\d{1,2})月(份)?(底|末|内|上旬|中旬|下旬)?(之前|以前|前)?$/.exec(rest)
  if (month) return (year) => inMonth(year, at(month, 1), month[3], month[4])
  const quarter = /^第?([一二三四1234])季度(?:底|末|内)?(?:之前|以前|前)?$/.exec(rest)
  if (quarter) return (year) => inMonth(year, quarterEnd(quarter[1] ?? ''), '底', undefined)
  const half = /^(上|下)半年(?:底|末|内)?(?:之前|以前|前)?$/.exec(rest)
  if (half) return (year) => inMonth(year, half[1] === '上' ? monthsInYear / 2 : monthsInYear, '底', undefined)
  const wholeYear = hasYear
    ? /^(?:全年|底|末|年底|年末|内|年内)?(之前|以前|前)?$/
    : /^(?:年底|年末|年内|年度内|本年|本年度|当年|当年度|当年内|全年)(之前|以前|前)?$/
  const end = wholeYear.exec(rest)
  if (!end) return undefined
  return (year) => ({
    on: lastDayOfYear(hasYear && /^(?:之前|以前|前)$/.test(rest) ? year - 1 : year),
    precision: 'year',
  })
}

const onDay = ({ year, month = 0, day = 0 }: Parts): Due | undefined => {
  const on = isYear(year) ? dayFrom(year, month, day) : undefined
  return on === undefined ? undefined : { on, precision: 'day' }
}

const inMonth = (
  year: number,
  month: number,
  part: string | undefined,
  before: string | undefined,
): Due | undefined => {
  const first = dayFrom(year, month, 1)
  const last = lastDayOfMonth(year, month)
  if (first === undefined || last === undefined) return undefined
  const tenth = part === '上旬' ? 1 : part === '中旬' ? 2 : 0
  if (tenth > 0) return { on: addDays(first, tenth * daysInTenth - 1), precision: 'day' }
  return { on: before !== undefined && part === undefined ? addDays(first, -1) : last, precision: 'month' }
}

/** The number a pattern found at a place where it asks for digits. */
const at = (found: RegExpExecArray, place: number): number => wholeNumber(found[place] ?? '')

const daysInTenth = 10
const quarterEnd = (name: string): number => (monthsInYear / 4) * ('一二三四'.indexOf(name) + 1 || wholeNumber(name))
const isYear = (year: number): boolean => Number.isInteger(year) && year >= firstYear && year <= lastYear
