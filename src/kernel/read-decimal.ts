import { halfWidth } from './half-width.js'
import type { Issue, Path } from './issue.js'
import { kernelIssues } from './issues.js'
import { num, text, type Decimal } from './number.js'
import { failed, type Result } from './result.js'

export const maxDecimalLength = 40
const strict = /^-?\d+(?:\.\d+)?$/
const canonical = /^(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d*[1-9])$/
const grouped = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/

/** The canonical text of decimal text, or why it is none. `10.00` is taken and gives `10`; `0x10`, `1e9`, `Infinity`, ` 1` are not. */
export const toDecimal = (written: string, path: Path = [], limit = maxDecimalLength): Result<Decimal> => {
  const problem = (code: 'decimal.malformed' | 'decimal.too-long'): Issue =>
    kernelIssues.raise(code, {
      path,
      params: { found: written.slice(0, maxDecimalLength), limit: String(limit) },
    })
  if (written.length > limit) return failed([problem('decimal.too-long')])
  if (canonical.test(written)) return { ok: true, value: written, issues: [] }
  if (!strict.test(written)) return failed([problem('decimal.malformed')])
  return { ok: true, value: text(num(written)), issues: [] }
}

/**
 * 「读数」 The lenient door for what people type: full-width digits, white space around, thousands separators in groups of
 * three, a plus sign, a bare leading point. Returns canonical decimal text.
 */
export const readDecimal = (written: unknown): Result<Decimal> => readUpTo(written, maxDecimalLength)

/** The same with another limit, for a number that is held against the common one only after it was moved to another unit. */
export const readUpTo = (written: unknown, limit: number): Result<Decimal> => {
  if (typeof written !== 'string')
    return failed([kernelIssues.raise('decimal.not-text', { params: { found: typeof written } })])
  if (written.length > limit * 2)
    return failed([
      kernelIssues.raise('decimal.too-long', {
        params: { found: written.slice(0, maxDecimalLength), limit: String(limit) },
      }),
    ])
  const typed = halfWidth(written).replaceAll('−', '-').trim()
  const unsigned = typed.replace(/^\+(?!-)/, '')
  const plain = grouped.test(unsigned) ? unsigned.replaceAll(',', '') : unsigned
  return toDecimal(
    plain.replace(/^-?(?=\.)/, (sign) => `${sign}0`),
    [],
    limit,
  )
}
