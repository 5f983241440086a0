import { InvariantError } from './invariant-error.js'

/** 「规范化JSON」 RFC 8785: keys in the order of their UTF-16 units, no white space, numbers as ECMAScript prints them. JSON values only; undefined members are absent. */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return canonicalText(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${Array.from(value, (item) => canonicalJson(item)).join(',')}]` // a hole is no JSON value; map would step over it
  if (typeof value === 'object' && isPlainObject(value)) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined)
    members.sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${members.map(([key, member]) => `${canonicalText(key)}:${canonicalJson(member)}`).join(',')}}`
  }
  throw new InvariantError(`not a JSON value: ${typeof value === 'object' ? 'class instance' : typeof value}`)
}

const isPlainObject = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

const canonicalText = (text: string): string => {
  if (/\p{Surrogate}/u.test(text)) throw new InvariantError('a text with a lone surrogate has no canonical JSON')
  return JSON.stringify(text)
}
