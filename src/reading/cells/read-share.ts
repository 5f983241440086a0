import { shift } from '../../kernel/arithmetic.js'
import { kernelIssues } from '../../kernel/issues.js'
import { num, text } from '../../kernel/number.js'
import type { Decimal } from '../../kernel/number.js'
import { readDecimal } from '../../kernel/read-decimal.js'
import { failed, type Result } from '../../kernel/result.js'
import { fold } from './read-cell.js'

const shareOf1 = /^(?:0(?:\.\d{0,11}[1-9])?|1)$/

/** 「判定比例」 A judgement as typed: a share of 1 (`0.9`) or a percentage (`90%`), up to 12 decimals of 1. */
export const readShare = (cell: string): Result<Decimal> => {
  const folded = fold(cell)
  const read = readDecimal(folded.replace(/%$/, ''))
  if (!read.ok) return read
  const share = folded.endsWith('%') ? text(shift(num(read.value), -'00'.length)) : read.value
  return shareOf1.test(share)
    ? { ok: true, value: share, issues: [] }
    : failed([kernelIssues.raise('share.out-of-range', { params: { found: folded } })])
}
