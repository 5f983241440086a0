import { en, zhCN } from 'budget-performance'
import type { Locale } from 'budget-performance'
import { chinese } from './words-zh.js'
import { english } from './words-en.js'

export type Words = {
  title: string
  about: (real: number, synthetic: number) => string
  real: string
  synthetic: string
  syntheticNote: string
  summary: string
  explanation: (id: string) => string
  place: (parts: string[]) => string
  yearMissing: string
  cutOff: string
  rules: (rulebook: string, day: string, chosen: boolean) => string
  unread: string
  total: (score: string, grade: string) => string
  soFar: (subtotal: string, reachable: string | undefined) => string
  noTotal: string
  printed: (score: string, grade: string | undefined) => string
  fromPrint: (rows: string[], points: string) => string
  otherTotal: (moved: boolean) => string
  missing: string
  note: string
  difference: string
  tests: string
  sums: Readonly<Record<string, (sum: string, expected: string) => string>>
  rowsOf: (rows: string[]) => string
  reasons: Readonly<Record<string, string>>
  counts: (tables: number, rows: number) => string
  rows: (recomputed: number, fromPrint: number, unscored: number) => string
  unreadTables: (tables: number) => string
  final: (tables: string[]) => string
  provisional: (tables: number) => string
  differences: (count: number) => string
  tally: (label: string, count: number) => string
  colon: string
  comma: string
  tables: string
  places: string
}

/** A language of the demo: the package's own words, and the few the demo adds. */
export type Language = { locale: Locale; words: Words }

export const inChinese: Language = { locale: zhCN, words: chinese }
export const inEnglish: Language = { locale: en, words: english }
