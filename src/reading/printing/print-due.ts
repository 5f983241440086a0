import type { Due } from '../cells/read-due.js'

/** A date to its precision: 2021年12月31日, 2021年12月, 2021年. */
export const printDue = ({ on, precision }: Due): string => {
  const [year = '', month = '', day = ''] = on.split('-')
  const plain = (part: string): string => part.replace(/^0/, '')
  return precision === 'year'
    ? `${year}年`
    : precision === 'month'
      ? `${year}年${plain(month)}月`
      : `${year}年${plain(month)}月${plain(day)}日`
}
