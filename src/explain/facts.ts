/** Every name a trace's `given` or an issue's `params` may carry, as the words know them. */
const names = [
  'points',
  'target',
  'actual',
  'unit',
  'rate',
  'strict',
  'from',
  'to',
  'lose',
  'passAt',
  'tolerance',
  'share',
  'by',
  'on',
  'days',
  'text',
  'tier',
  'reason',
  'because',
  'annual',
  'executed',
  'scores',
  'unrounded',
  'score',
  'label',
  'below',
  'sum',
  'expected',
  'execution',
  'dropped',
  'rows',
  'name',
  'missing',
  'differences',
  'value',
  'found',
  'limit',
  'allowed',
  'key',
  'day',
  'rulebook',
  'layer',
  'first',
  'parent',
  'known',
  'document',
  'until',
  'id',
  'amount',
  'indicator',
  'line',
  'comparison',
  'words',
  'grade',
  'otherGrade',
  'difference',
  'cell',
  'printed',
  'given',
  'number',
  'row',
  'title',
  'index',
  'column',
  'subtotal',
  'reachable',
  'events',
  'rounded',
  'whole',
  'rest',
  'places',
  'part',
  'declared',
  'count',
  'min',
  'max',
  'spread',
  'over',
  'free',
  'per',
  'steps',
  'floor',
  'cap',
  'checked',
  'whole',
  'answer',
  'requested',
  'suggested',
  'percent',
  'conclusion',
  'computed',
  'total',
  'accepted',
  'advice',
] as const

export type FactName = (typeof names)[number]

/** The facts of a line as texts; one that is absent is ''. */
export type Facts = Readonly<Record<FactName, string>>

/** Facts out of plain data: texts as they are, labels in the locale's language, lists joined by ` + `. Text from data is kept on one line. */
export const factsOf = (given: Record<string, unknown>, language: 'zh' | 'en'): Facts =>
  Object.fromEntries(names.map((name) => [name, oneLine(textOf(given[name], language))])) as Facts

const textOf = (value: unknown, language: 'zh' | 'en'): string => {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map((item) => textOf(item, language)).join(' + ')
  if (typeof value === 'object') {
    const label = value as { zh?: unknown; en?: unknown }
    const chosen = language === 'en' ? (label.en ?? label.zh) : label.zh
    return typeof chosen === 'string' ? chosen : ''
  }
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** Control characters, line breaks and direction overrides out of data must not shape the page. */
export const oneLine = (text: string): string =>
  text.replace(/[\p{Cc}\u061C\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ')
