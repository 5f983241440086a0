import type { Day } from '../../src/kernel/day.js'
import { unwrap } from '../../src/kernel/result.js'
import { parseRulebook } from '../../src/norms/parse-rulebook.js'
import { normsOf } from '../support/norms.js'

const cycle: Record<string, unknown> = {}
cycle['self'] = cycle

/** Data a line of JSON cannot hold, by name. */
const unusual: Readonly<Record<string, () => unknown>> = {
  cycle: () => cycle,
  depth: () => JSON.parse(`${'['.repeat(100)}${']'.repeat(100)}`),
  nodes: () => Array.from({ length: 500 }, () => Array.from({ length: 401 }, () => 0)),
  map: () => ({ norms: new Map() }),
  'half a character': () => ({ kind: 'stated', text: '已建成\ud83d' }),
  'bad rows': () => ({ indicators: Array.from({ length: 1100 }, () => 0) }),
  'long text': () => '公里'.repeat(2001),
}

/** Stored norms of which something was edited. */
const edited = ({ day, change }: { day: Day; change: object }): unknown => ({
  ...(JSON.parse(JSON.stringify(normsOf(day))) as object),
  ...change,
})

/** `$unusual`, `$parsed` (a rulebook through its door) and `$edited` in the place of data; undefined for anything else. */
export const unusualOf = (given: object): { value: unknown } | undefined => {
  if ('$undefined' in given) return { value: undefined }
  if ('$unusual' in given) return { value: unusual[given.$unusual as string]?.() }
  if ('$parsed' in given) return { value: unwrap(parseRulebook(given.$parsed)) }
  if ('$edited' in given) return { value: edited(given.$edited as { day: Day; change: object }) }
  return undefined
}
