import type { Issue } from '../kernel/issue.js'
import { measureOf } from './measure-of.js'
import { noteRow } from './note.js'
import type { Context, Row } from './row.js'

/** 「重复设置」 One thing promised twice: the same name again, or as output and as benefit. Parts of a parent are no repeats of it. */
export const checkDuplicates = (context: Context): Issue[] => {
  const first = new Map<string, Row[]>()
  for (const row of context.rows) {
    const key = stemOf(row, context)
    const same = first.get(key)
    if (key !== '' && same) same.push(row)
    else if (key !== '') first.set(key, [row])
  }
  return [...first.values()].flatMap((rows) => (rows.length > 1 ? rows.flatMap((row) => repeats(row, rows)) : []))
}

const repeats = (row: Row, rows: readonly Row[]): Issue[] => {
  const others = rows.filter((other) => other !== row && other.indicator.partOf !== row.indicator.id && row.indicator.partOf !== other.indicator.id)
  const across = others.filter((other) => (row.dimension === 'output' && other.dimension === 'benefit') || (row.dimension === 'benefit' && other.dimension === 'output'))
  const within = others.filter((other) => other.dimension === row.dimension && other.name.core === row.name.core)
  return [
    ...(across.length > 0 ? [noteRow(row, 'indicator.output-benefit-duplicate', { on: 'name', related: across, params: { rows: idsOf(across) } })] : []),
    ...(within.length > 0 ? [noteRow(row, 'indicator.duplicate', { on: 'name', related: within, params: { rows: idsOf(within) } })] : []),
  ]
}

const idsOf = (rows: readonly Row[]): string => rows.map(({ indicator }) => indicator.id).join(', ').slice(0, 100)

// The name without the words that only dress it, with the unit it is counted in: 新建公厕数量 座 = 公厕个数 座.
const stemOf = (row: Row, { words }: Context): string => {
  let stem = row.name.core.slice(0, 100)
  for (let filler = words.within('filler', stem); filler !== ''; filler = words.within('filler', stem)) stem = stem.replace(filler, '')
  return stem === '' ? row.name.core : `${stem} ${measureOf(row)?.unit ?? ''}`
}
