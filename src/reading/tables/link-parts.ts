import { wholeNumber } from '../../kernel/whole-number.js'
import { fold } from '../cells/read-cell.js'

type Row = { id: string; name: string; level1?: string | undefined; level2?: string | undefined }

/**
 * 「其中」 Which printed row each row is a part of: 其中… of the row above it, and 1、 2、 … of the heading 一、 they follow at once and
 * in order. By row id.
 */
export const linkParts = (rows: readonly Row[]): ReadonlyMap<string, string> => {
  const parents = new Map<string, string>()
  let above: Row | undefined
  let heading: Row | undefined
  let next = 1
  for (const row of rows) {
    const name = fold(row.name).replace(/^[★☆*▲△·-]+/, '')
    if (name.startsWith('其中')) {
      if (above && sameGroup(above, row)) parents.set(row.id, above.id)
      continue
    }
    above = row
    if (/^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十]+\))/.test(name)) {
      heading = row
      next = 1
    } else if (heading && sameGroup(heading, row) && numberOf(name) === next) {
      parents.set(row.id, heading.id)
      next += 1
    } else heading = undefined
  }
  return parents
}

const sameGroup = (a: Row, b: Row): boolean => a.level1 === b.level1 && a.level2 === b.level2

/** 1、 (1) 1. ①: but 1.5米 is a measure. */
const numberOf = (name: string): number | undefined => {
  const circled = '①②③④⑤⑥⑦⑧⑨⑩'.indexOf(name.slice(0, 1))
  const digits = /^\(?(\d{1,2})(?:[、)]|\.(?!\d))/.exec(name)?.[1]
  return digits !== undefined ? wholeNumber(digits) : name !== '' && circled >= 0 ? circled + 1 : undefined
}
