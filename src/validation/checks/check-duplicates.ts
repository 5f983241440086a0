import type { Issue } from '../../kernel/issue.js'
import { measuredTarget } from '../measured-target.js'
import { noteRow } from '../note.js'
import type { Context, Row } from '../row.js'

/** 「重复设置」 One thing promised twice: the same name again, or as output and as benefit. Parts of a parent are no repeats of it. */
export const checkDuplicates = (context: Context): Issue[] => {
  const byStem = new Map<string, Row[]>()
  for (const row of context.rows) {
    const key = stemOf(row, context)
    const same = byStem.get(key)
    if (key !== '' && same) same.push(row)
    else if (key !== '') byStem.set(key, [row])
  }
  return [...byStem.values()].flatMap((rows) => (rows.length > 1 ? rows.flatMap((row) => repeats(row, rows)) : []))
}

// One of the others is enough to find them all: naming each beside each would grow with the square of the rows.
const repeats = (row: Row, rows: readonly Row[]): Issue[] => {
  const found = (fits: (other: Row) => boolean): Row | undefined =>
    rows.find(
      (other) =>
        other !== row &&
        other.indicator.partOf !== row.indicator.id &&
        row.indicator.partOf !== other.indicator.id &&
        fits(other),
    )
  const across =
    row.dimension === 'output' || row.dimension === 'benefit'
      ? found(({ dimension }) => dimension === (row.dimension === 'output' ? 'benefit' : 'output'))
      : undefined
  const within = found(({ dimension, name }) => dimension === row.dimension && name.core === row.name.core)
  return [
    ...(across === undefined
      ? []
      : [
          noteRow(row, 'indicator.output-benefit-duplicate', {
            on: 'name',
            related: [across],
            params: { rows: across.indicator.id },
          }),
        ]),
    ...(within === undefined
      ? []
      : [
          noteRow(row, 'indicator.duplicate', { on: 'name', related: [within], params: { rows: within.indicator.id } }),
        ]),
  ]
}

// The name without the words that only dress it, with the unit it is counted in: 新建公厕数量 座 = 公厕个数 座.
const stemOf = (row: Row, { words }: Context): string => {
  let stem = row.name.stem.slice(0, 100)
  for (let filler = words.within('filler', stem); filler !== ''; filler = words.within('filler', stem))
    stem = stem.replace(filler, '')
  return stem === '' ? row.name.core : `${stem} ${measuredTarget(row)?.unit ?? ''}`
}
