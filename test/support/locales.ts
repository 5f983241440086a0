import { en } from '../../src/explain/en.js'
import type { Locale } from '../../src/explain/locale.js'
import { zhCN } from '../../src/explain/zh-CN.js'

/** Both languages, named for `describe.each`. */
export const locales: [id: string, locale: Locale][] = [zhCN, en].map((locale) => [locale.id, locale])

/** What is wrong with a sentence, if anything: a hole where a fact should stand, or the other language (what a money cell must say is 元). */
export const flawsOf = (sentence: string, language: 'zh' | 'en'): string[] => [
  ...(sentence.trim() === '' ? ['empty'] : []),
  ...['undefined', 'null', '[object', '{', '}', 'NaN'].filter((hole) => sentence.includes(hole)),
  ...(language === 'en' && /\p{Script=Han}/u.test(sentence.replace(/[万亿]?元/g, '')) ? ['Chinese in English'] : []),
  ...(language === 'zh' && !/\p{Script=Han}/u.test(sentence) ? ['no Chinese'] : []),
]
