import { kernelIssues } from './issues.js'
import type { Issue, Path } from './issue.js'
import { isPlain, isWellFormed, ordinaryCopy, unusual } from './ordinary-copy.js'

const maxDepth = 64
const maxNodes = 200_000

/**
 * 「纯数据」 A copy of a value as plain JSON data: own enumerable data properties of plain objects and arrays, texts, finite
 * numbers, booleans and null. Getters, exotic prototypes, functions, symbols, cycles and bottomless depth are issues, not
 * exceptions; `__proto__` is an ordinary key and is left out with an issue. What is out of the ordinary is gone through once
 * more, level by level, for its issues and their paths: no recursion to overflow.
 */
export const plainDataOf = (value: unknown): { value: unknown; issues: Issue[] } => {
  try {
    const ordinary = ordinaryCopy(value, { depth: maxDepth, nodes: maxNodes })
    return ordinary === unusual ? copy(value) : { value: ordinary, issues: [] }
  } catch {
    return { value: undefined, issues: [kernelIssues.raise('value.not-plain', { params: { found: 'proxy' } })] } // a proxy trap threw
  }
}

type Task = { from: unknown; path: Path; ancestors: Chain; put: (copied: unknown) => void }
type Chain = { object: object; up: Chain } | undefined

const copy = (root: unknown): { value: unknown; issues: Issue[] } => {
  const issues: Issue[] = []
  let copied: unknown
  let nodes = 0
  const tasks: Task[] = [{ from: root, path: [], ancestors: undefined, put: (v) => (copied = v) }]
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    const { from, path, ancestors, put } = task
    nodes += 1
    if (nodes > maxNodes)
      return {
        value: undefined,
        issues: [kernelIssues.raise('value.too-large', { params: { limit: String(maxNodes) } })],
      }
    if (from === null || typeof from !== 'object') {
      if (typeof from === 'string' && !isWellFormed(from))
        issues.push(kernelIssues.raise('value.lone-surrogate', { path }))
      else if (isScalar(from)) put(from)
      else issues.push(kernelIssues.raise('value.not-plain', { path, params: { found: typeof from } }))
      continue
    }
    if (path.length > maxDepth) {
      issues.push(
        kernelIssues.raise('value.too-deep', { path: path.slice(0, maxDepth), params: { limit: String(maxDepth) } }),
      )
      continue
    }
    if (contains(ancestors, from)) {
      issues.push(kernelIssues.raise('value.cycle', { path }))
      continue
    }
    const isArray = Array.isArray(from)
    if (!isArray && !isPlain(from)) {
      issues.push(kernelIssues.raise('value.not-plain', { path, params: { found: 'class instance' } }))
      continue
    }
    const target: Record<string, unknown> | unknown[] = isArray ? [] : {}
    put(target)
    const chain: Chain = { object: from, up: ancestors }
    const keys = isArray
      ? Array.from({ length: Math.min(from.length, maxNodes) }, (_, i) => String(i))
      : Object.keys(from)
    const children: Task[] = []
    for (const key of keys) {
      const step = isArray ? Number(key) : key
      const property = Object.getOwnPropertyDescriptor(from, key)
      if (property && !('value' in property)) {
        issues.push(kernelIssues.raise('value.not-plain', { path: [...path, step], params: { found: 'getter' } }))
      } else if (key === '__proto__') {
        issues.push(kernelIssues.raise('value.not-plain', { path: [...path, step], params: { found: '__proto__' } }))
      } else if (!isWellFormed(key) && property?.value !== undefined) {
        issues.push(kernelIssues.raise('value.lone-surrogate', { path: [...path, mended(key)] }))
      } else if (isArray || property?.value !== undefined) {
        // a member that is undefined is absent
        const put: Task['put'] = (v) => ((target as Record<string, unknown>)[key] = v) // never `__proto__`: see above
        if (Array.isArray(target)) target.push(undefined)
        children.push({ from: property?.value, path: [...path, step], ancestors: chain, put })
      }
    }
    for (let child = children.pop(); child; child = children.pop()) tasks.push(child) // a spread overflows on a long array
  }
  return { value: copied, issues }
}

/** The key as a path can carry it. */
const mended = (key: string): string => key.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')

const isScalar = (v: unknown): boolean =>
  v === undefined ||
  v === null ||
  typeof v === 'string' ||
  typeof v === 'boolean' ||
  (typeof v === 'number' && Number.isFinite(v))

const contains = (chain: Chain, object: object): boolean => {
  for (let link = chain; link; link = link.up) if (link.object === object) return true
  return false
}
