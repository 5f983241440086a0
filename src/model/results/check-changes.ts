import { canonicalJson } from '../../kernel/canonical-json.js'
import type { Issue } from '../../kernel/issue.js'
import { toDecimal } from '../../kernel/read-decimal.js'
import { modelIssues } from '../issues.js'
import type { Objective } from '../promise/objective.js'
import type { Change } from './change.js'
import { changesBetween } from './changes-between.js'

type Versions = { readonly before: Objective; readonly after: Objective; readonly changes: readonly Change[] }

/** What a record of changes says otherwise than its two versions do: a change that is none, or another than stated, and one left out. */
export const checkChanges = ({ before, after, changes }: Versions): Issue[] => {
  const real = changesBetween(before, after)
  const [said, meant] = [changes.map(keyOf), real.map(keyOf)]
  const strays = changes.flatMap((change, i) => {
    const follows = meant.includes(said[i]!) && said.indexOf(said[i]!) === i
    return follows || isNone(change) ? [] : [issueOf(change, ['changes', i], 'stated')]
  })
  const left = real.filter(({ path, row }) => !changes.some((change) => placeOf(change) === placeOf({ path, row })))
  return [...strays, ...left.map((change) => issueOf(change, ['changes'], 'left-out'))]
}

const issueOf = (change: Change, path: Issue['path'], how: string): Issue =>
  modelIssues.raise('adjustment.changes-differ', { path, row: change.row, params: { at: change.path.join('.'), how } })

const keyOf = (change: Change): string => canonicalJson(plain(change))
const placeOf = ({ path, row }: Pick<Change, 'path' | 'row'>): string => canonicalJson({ path, row })

// The versions were made canonical on the way in, what a change keeps of them was not: 10.00 of a version is 10 by now.
const isNone = ({ before, after }: Change): boolean =>
  before !== undefined && after !== undefined && canonicalJson(plain(before)) === canonicalJson(plain(after))

const plain = (value: unknown): unknown => {
  if (typeof value === 'string') {
    const read = toDecimal(value)
    return read.ok ? read.value : value
  }
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]))
}
