import { isDay, type Day } from './day.js'
import { halfWidth } from './half-width.js'
import { kernelIssues } from './issues.js'
import { failed, type Result } from './result.js'

const longest = 40

/** 「读日期」 A real civil day out of what people type: `2021-3-5`, `2021/03/05`, `2021.3.5`, `2021年3月5日`, full-width digits. */
export const readDay = (written: unknown): Result<Day> => {
  const found = typeof written === 'string' ? written.slice(0, longest) : typeof written
  const wrong = failed<Day>([kernelIssues.raise('day.malformed', { params: { found } })])
  if (typeof written !== 'string' || written.length > longest) return wrong
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(halfWidth(written).trim())
  if (!parts) return wrong
  const [, year = '', month = '', day = ''] = parts
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? { ok: true, value: text, issues: [] } : wrong
}
