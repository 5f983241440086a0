import { wholeNumber } from '../../kernel/whole-number.js'
import { kernelIssues } from '../../kernel/issues.js'
import { failed, type Result } from '../../kernel/result.js'
import { fold } from './read-cell.js'

const shown = 40

/** 「读年度」 A budget year: `2022`, `2022年度`; 20xx is none. */
export const readYear = (cell: string): Result<number> => {
  const year = /^((?:19[5-9]|2\d\d)\d|1949)(?:年|年度)?$/.exec(fold(cell))?.[1]
  return year === undefined
    ? failed([kernelIssues.raise('value.malformed', { params: { found: cell.slice(0, shown) } })])
    : { ok: true, value: wholeNumber(year), issues: [] }
}
