import { readJson } from '../../kernel/read-json.js'

// A list that begins with ':' is an object, its keys and values in turn; one that begins with ',' is a list. No braces: a sentence that quotes a form has none.
const objectMark = ':'
const listMark = ','

/** 「随行文字」 Plain data as the text a hidden field holds: `[":","accumulates",true]`. */
export const writeKept = (value: object): string => JSON.stringify(listOf(value))

/** The same data again, or undefined where the text is none. */
export const readKept = (text: string): unknown => valueOf(readJson(text))

const listOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return [listMark, ...value.map(listOf)]
  if (typeof value !== 'object' || value === null) return value
  return [
    objectMark,
    ...Object.entries(value).flatMap(([key, member]) => (member === undefined ? [] : [key, listOf(member)])),
  ]
}

const valueOf = (list: unknown): unknown => {
  if (!Array.isArray(list)) return typeof list === 'object' && list !== null ? undefined : list
  const [mark, ...items] = list as unknown[]
  if (mark === listMark) return items.map(valueOf)
  if (mark !== objectMark) return undefined
  return Object.fromEntries(
    items.flatMap((key, i) => (i % pair === 0 && typeof key === 'string' ? [[key, valueOf(items[i + 1])]] : [])),
  )
}

const pair = [objectMark, listMark].length // a key and its value
