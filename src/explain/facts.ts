/** A fact out of plain data as text: numbers as they are, a label in the locale's language, a list joined by ` + `. */
export const textOf = (value: unknown, language: 'zh' | 'en'): string =>
  typeof value === 'string' ? oneLine(value) : oneLine(plain(value, language))

const plain = (value: unknown, language: 'zh' | 'en'): string => {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map((item) => plain(item, language)).join(' + ')
  if (typeof value === 'object') {
    const label = value as { zh?: unknown; en?: unknown }
    const chosen = language === 'en' ? (label.en ?? label.zh) : label.zh
    return typeof chosen === 'string' ? chosen : ''
  }
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** Control characters, line breaks and direction overrides out of data must not shape the page. */
export const oneLine = (text: string): string => (unruly.test(text) ? text.replace(unrulyRuns, ' ') : text)

const unruly = /[\p{Cc}\u061C\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/u
const unrulyRuns = /[\p{Cc}\u061C\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu

/** Facts by name, each looked up when a sentence asks for it: a name that is absent is '', so no sentence has a hole. */
export const factsBy = (tell: (name: string) => string): never =>
  new Proxy(nothing, { get: (_, name) => (typeof name === 'string' ? tell(name) : undefined) }) as never

const nothing = Object.freeze({})
