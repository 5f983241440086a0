import type { Result } from '../../kernel/result.js'
import type { Actual } from '../../model/promise/actual.js'
import type { Cell } from './read-cell.js'
import { readShare } from './read-share.js'

/** 「判定」 A judgement as `printActual` writes it: `按90%计`, `效果明显(按90%计)`. Undefined where the cell holds none. */
export const readJudged = ({ printed }: Cell): Result<Actual> | undefined => {
  const bare = /^按([\d.]{1,20})%计$/.exec(printed)
  if (bare) return judged(bare[1] ?? '', undefined)
  if (!printed.endsWith('%计)')) return undefined
  const open = printed.lastIndexOf('(按')
  return open > 0 ? judged(printed.slice(open + '(按'.length, -'%计)'.length), printed.slice(0, open)) : undefined
}

const judged = (percent: string, words: string | undefined): Result<Actual> | undefined => {
  const read = readShare(`${percent}%`)
  return read.ok
    ? {
        ok: true,
        value: { kind: 'judged', share: read.value, ...(words !== undefined && { text: words }) },
        issues: [],
      }
    : undefined
}
