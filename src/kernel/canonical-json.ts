import { InvariantError } from './invariant-error.js'

/** 「规范化JSON」 RFC 8785: keys in the order of their UTF-16 units, no white space, numbers as ECMAScript prints them. JSON values only; undefined members are absent. */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return canonicalText(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return canonicalArray(value)
  if (typeof value === 'object' && isPlainObject(value)) return canonicalObject(value as Record<string, unknown>)
  throw new InvariantError(`not a JSON value: ${typeof value === 'object' ? 'class instance' : typeof value}`)
}

const canonicalArray = (items: readonly unknown[]): string => {
  let json = ''
  for (const item of items) json += json === '' ? canonicalJson(item) : `,${canonicalJson(item)}` // a hole is no JSON value
  return `[${json}]`
}

const canonicalObject = (value: Readonly<Record<string, unknown>>): string => {
  let json = ''
  // sort() without an order goes by UTF-16 units
  for (const key of Object.keys(value).sort()) {
    const member = value[key]
    if (member !== undefined) json += `${json === '' ? '' : ','}${canonicalText(key)}:${canonicalJson(member)}`
  }
  return `{${json}}`
}

const isPlainObject = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

// A text of these alone is its own JSON between quotes.
const needsCare = /["\\\u0000-\u001f\ud800-\udfff]/

const canonicalText = (text: string): string => {
  if (!needsCare.test(text)) return `"${text}"`
  if (/\p{Surrogate}/u.test(text)) throw new InvariantError('a text with a lone surrogate has no canonical JSON')
  return JSON.stringify(text)
}
