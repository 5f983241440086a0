import type { Path } from '../../kernel/issue.js'
import { writeKept } from './kept-text.js'

/** Cells of a form, and the members of a project that they hold between them; a member without a cell is held by none. */
export type Held = { readonly cells: readonly Path[]; readonly members: readonly Path[] }

const row = (cells: readonly string[], ...members: readonly string[]): Held => ({
  cells: cells.map((cell) => [cell]),
  members: members.map((member) => [member]),
})

/** 「行内各栏」 What each cell of a row holds. */
export const heldByRow: readonly Held[] = [
  row(['level1', 'level2'], 'dimension', 'category', 'level1', 'level2'),
  row(['name'], 'name'),
  row(['points'], 'points'),
  row(['target', 'unit'], 'target'),
  row(['actual', 'share'], 'actual'),
  row(['reason'], 'reason'),
  row(['points', 'target', 'unit', 'actual', 'share', 'score', 'reason'], 'published'),
  row([], 'scoring', 'accumulates', 'partOf', 'evidence'),
]

const own = (...path: Path): Held => ({ cells: [path], members: [path] })
const money = (name: string): Held => ({ cells: [['funds', name], ['moneyUnit']], members: [['funds', name]] })
const without = (...members: readonly Path[]): Held => ({ cells: [], members })

/** 「表内各项」 What each cell beside the rows holds. */
export const heldByForm: readonly Held[] = [
  own('id'),
  own('name'),
  own('year'),
  own('kind'),
  { cells: [['statement']], members: [['objective', 'statement']] },
  ...['initial', 'annual', 'received', 'executed'].map(money),
  without(['code'], ['department'], ['unit'], ['responsible'], ['field'], ['period'], ['nature'], ['plan']),
  without(['objective', 'framework'], ['objective', 'setBy'], ['objective', 'complete']),
  without(['funds', 'book'], ['funds', 'committed'], ['funds', 'sources'], ['funds', 'components']),
  { cells: [['funds', 'score']], members: [['published', 'execution', 'score']] },
  { cells: [['total', 'score']], members: [['published', 'total', 'score']] },
  { cells: [['total', 'grade']], members: [['published', 'total', 'grade']] },
  without(['published', 'execution', 'points'], ['published', 'execution', 'rate'], ['published', 'total', 'points']),
  without(['published', 'levels'], ['published', 'complete']),
]

/** What comes back otherwise than it was given, as text; undefined where nothing does. */
export const lostOf = (given: object, back: object, held: readonly Held[]): string | undefined => {
  const lost = held.filter(({ members }) => members.some((path) => !same(memberAt(given, path), memberAt(back, path))))
  if (lost.length === 0) return undefined
  let kept = {}
  for (const { members } of lost) for (const path of members) kept = withMember(kept, path, memberAt(given, path))
  return writeKept(kept)
}

/** What was read, with what was kept in the place of what its untouched cells say; `settled` are those cells. */
export const withKept = <T extends object>(
  read: T,
  kept: object,
  held: readonly Held[],
  isAsWritten: (cells: readonly Path[], candidate: T) => boolean,
): { value: T; settled: Path[] } => {
  let value = read
  const settled: Path[] = []
  for (const { cells, members } of held) {
    if (members.every((path) => memberAt(kept, path) === undefined)) continue
    let candidate: object = value
    for (const path of members) candidate = withMember(candidate, path, memberAt(kept, path))
    if (!isAsWritten(cells, candidate as T)) continue
    value = candidate as T
    settled.push(...cells)
  }
  return { value, settled }
}

const memberAt = (from: unknown, path: Path): unknown => {
  let value = from
  for (const step of path) value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined
  return value
}

/** A copy with one member another: undefined takes it away. */
const withMember = (from: object, [step, ...rest]: Path, value: unknown): object => {
  if (step === undefined) return from
  const copy: Record<string | number, unknown> = { ...from }
  const inner = copy[step]
  const next = rest.length === 0 ? value : memberIn(isObject(inner) ? inner : {}, rest, value, isObject(inner))
  if (next === undefined) Reflect.deleteProperty(copy, step)
  else copy[step] = next
  return copy
}

const memberIn = (inner: object, rest: Path, value: unknown, there: boolean): object | undefined =>
  value === undefined && !there ? undefined : withMember(inner, rest, value)

/** Equal as plain data: absent and undefined are one. */
const same = (one: unknown, other: unknown): boolean => {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, i) => same(item, other[i]))
  if (!isObject(one) || !isObject(other)) return one === other
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => same(one[key], other[key]))
}

const isObject = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
