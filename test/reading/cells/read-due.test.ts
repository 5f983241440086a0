import { describe, expect, it } from 'vitest'
import { readDue, type Due } from '../../../src/reading/cells/read-due.js'

const day = (on: string): Due => ({ on, precision: 'day' })
const month = (on: string): Due => ({ on, precision: 'month' })
const year = (on: string): Due => ({ on, precision: 'year' })

describe('readDue', () => {
  it.each<[string, number | undefined, ReturnType<typeof readDue>, string]>([
    ['年底前', 2021, year('2021-12-31'), 'the end of the year of the table'],
    ['年底前工程', 2021, undefined, 'words after the date: no date'],
    ['项目年底前', 2021, undefined, 'nor with words before it'],
    ['2021年底', undefined, year('2021-12-31'), 'a year of its own needs no table'],
    ['2021年前', undefined, year('2020-12-31'), 'before a year is the end of the one before'],
    ['9月前', 2021, month('2021-08-31'), 'before September is the end of August'],
    ['9月底前', 2021, month('2021-09-30'), 'before the end of September'],
    ['9月中旬', 2021, day('2021-09-20'), 'the second tenth ends on the 20th'],
    ['2021年1月-12月', undefined, month('2021-12-31'), 'a span ends with its end'],
    ['1-12月', 2021, month('2021-12-31'), 'its beginning borrows the month'],
    ['2021-2022年', undefined, year('2022-12-31'), 'or the year'],
    ['-12月', 2021, undefined, 'a span that begins nowhere'],
    ['1月-', 2021, undefined, 'a span that ends nowhere'],
    ['1月-6月-12月', 2021, undefined, 'a span has one end'],
    ['甲-12月', 2021, undefined, 'what begins with no date is none'],
    ['第三季度', 2021, month('2021-09-30'), 'the end of the quarter'],
    ['上半年', 2021, month('2021-06-30'), 'the end of the half year'],
    ['12月31日', undefined, 'year-missing', 'a day without a year asks for it'],
    ['截至2021年6月30日完成', undefined, day('2021-06-30'), 'verbs around it say nothing'],
  ])('%s (%s): %o', (text, known, due) => expect(readDue(text, known)).toEqual(due))
})
