import type { Facts, Say } from '../../../kernel/words.js'

/** Rows by their names, the money by its own. */
export const rowsOf = (rows: string): string => rows.split(' + ').map(rowOf).join('、')

export const rowOf = (name: string): string => (name === 'money' ? '资金' : `“${name}”`)

/** The row a line is about, before what is said of it; '' where it names none. */
export const lineOf = (name: string): string => (name === '' ? '' : `${name === 'money' ? '资金' : name}：`)

/** Several actions of one act. */
export const actionsOf = (actions: string, say: Say): string =>
  actions
    .split(' + ')
    .map((action) => say('action', action))
    .join('、')

/** A sum and what it comes to, exact or rounded. */
export const comesTo = (f: Facts<'rounded' | 'due' | 'unit'>, sum: string): string =>
  `${sum}${f.rounded === '' ? ' = ' : ' ≈ '}${f.due}${f.unit}`

/** How far a target and the money are apart. */
export const pointsOf = (points: string): string => {
  if (points === '0') return '目标与资金进度相同'
  return points.startsWith('-') ? `目标比资金慢${points.slice(1)}个百分点` : `目标比资金快${points}个百分点`
}

/** A day of the year, `06-30`, as it is said. */
export const dayOf = (day: string): string => day.replace(/0?(\d+)-0?(\d+)/g, '$1月$2日')
