import type { Due } from '../cells/read-due.js'

/** 「印写语言」 In which language a cell is printed: a `Locale` is one. Chinese is what the doors read again; names and units stay as they are. */
export type PrintLanguage = { readonly language: 'zh' | 'en' }

export const isEnglish = (locale: PrintLanguage | undefined): boolean => locale?.language === 'en'

/** A day to its precision as every language of numbers has it: 2021-12-31, 2021-12, 2021. */
export const isoDue = ({ on, precision }: Due): string =>
  on.slice(0, { day: on.length, month: 'YYYY-MM'.length, year: 'YYYY'.length }[precision])
