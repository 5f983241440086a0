import { add, compare, isNegative, multiply, one } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { kernelIssues } from '../../kernel/issues.js'
import { num, text, type Decimal } from '../../kernel/number.js'
import { round } from '../../kernel/fraction.js'
import { wholeNumber } from '../../kernel/whole-number.js'
import { oversightIssues } from '../issues.js'

type Wanted = { share?: Decimal | undefined; count?: number | undefined }

/** 「抽查数」 How many are drawn: the count, or share × all, rounded up. Where both are told they agree. */
export const countOf = (all: number, { share, count }: Wanted): { count?: number; issue?: Issue } => {
  if (share !== undefined && (isNegative(num(share)) || compare(num(share), one) > 0))
    return { issue: kernelIssues.raise('share.out-of-range', { path: ['share'], params: { found: share } }) }
  if (count !== undefined && (!Number.isInteger(count) || count < 0))
    return { issue: oversightIssues.raise('sampling.count', { path: ['count'], params: { count: String(count) } }) }
  const byShare = share === undefined ? undefined : wholeNumber(roundedUp(share, all))
  if (byShare === undefined && count === undefined)
    return { issue: oversightIssues.raise('sampling.no-share', { path: ['share'] }) }
  if (share !== undefined && byShare !== undefined && count !== undefined && byShare !== count) {
    const params = { share, count: String(count), makes: String(byShare) }
    return { issue: oversightIssues.raise('sampling.share-and-count', { path: ['count'], params }) }
  }
  const wanted = count ?? byShare ?? 0
  if (wanted <= all) return { count: wanted }
  const params = { count: String(wanted), of: String(all) }
  return { count: all, issue: oversightIssues.raise('sampling.more-than-there-are', { path: ['count'], params }) }
}

const roundedUp = (share: Decimal, all: number): string => {
  const exact = multiply(num(share), num(String(all)))
  const cut = round(exact, 0, 'cut')
  return text(compare(exact, cut) > 0 ? add(cut, one) : cut)
}
