import { compare } from '../kernel/arithmetic.js'
import type { Issue } from '../kernel/issue.js'
import { num } from '../kernel/number.js'
import { measureOf, unitOf } from './measure-of.js'
import { noteRow } from './note.js'
import type { Context, Row } from './row.js'

/** 「部分大于整体」 A longer name that ends in another counts a part of it (女职工培训人数 of 培训人数); those helped are among those who benefit. */
export const checkSubsets = ({ rows, words }: Context): Issue[] => {
  const counts = rows.filter((row) => row.kind === 'count' && measureOf(row) !== undefined && row.name.core.length <= 100)
  const byName = new Map<string, Row[]>()
  for (const row of counts) byName.set(row.name.core, [...(byName.get(row.name.core) ?? []), row])
  const sets = counts.filter((row) => words.startOf('set-lead', row.name.core) !== '')
  return counts.flatMap((row) => {
    const whole = wholesOf(row, byName, words)
    const helped = whole.length === 0 && words.startOf('subset-lead', row.name.core) !== '' ? sets.filter((set) => set !== row) : []
    const smaller = [...whole, ...helped].find((set) => unitOf(set) === unitOf(row) && compare(num(valueOf(row)), num(valueOf(set))) > 0)
    return smaller === undefined ? [] : [noteRow(row, 'indicator.subset-exceeds-set', { related: [smaller], params: { value: valueOf(row), limit: valueOf(smaller), label: smaller.name.core.slice(0, 100) } })]
  })
}

const valueOf = (row: Row): string => measureOf(row)?.value ?? '0'

const wholesOf = (row: Row, byName: ReadonlyMap<string, Row[]>, words: Context['words']): Row[] => {
  const { core } = row.name
  if (words.startOf('partial-lead', core) !== '') return []
  const chars = Array.from(core)
  return chars.flatMap((_, i) => (i === 0 ? [] : (byName.get(chars.slice(i).join('')) ?? [])).filter((set) => !words.says('bare-head', set.name.core)))
}
