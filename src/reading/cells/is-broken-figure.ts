import { signs } from './lexicon.js'

/**
 * 「残缺的数值」 True for a folded cell that was to be a figure and is none: ≥5x/, 100±, 95%以, %, 合格率≥, ≥**人. A sign over words
 * (≥上年水平) and words that hold a digit (国家5A级) are words.
 */
export const isBrokenFigure = (folded: string): boolean => {
  if (folded.length > longest) return false
  const sign = signs.find(([mark]) => folded.startsWith(mark))?.[0]
  if (sign !== undefined) return isBrokenBehindSign(folded.slice(sign.length))
  if (signs.some(([mark]) => folded.endsWith(mark)) && !/《[^《》]+》$/.test(folded)) return true // a title is closed, 》 is no sign there
  if (/^[\d.,%‰±~+\-—/万亿千百]+$/.test(folded) && !/^\d+[/-]\d+$/.test(folded)) return true
  return /^\d/.test(folded) && /(?:[/~—±+\-×*(]|以|及|或)$/.test(folded)
}

const isBrokenBehindSign = (rest: string): boolean => {
  if (/^[xX×*_]/.test(rest)) return true // a form's placeholder
  if (/\d\/\d/.test(rest)) return false // 10/10万
  return /\d/.test(rest) && rest.replace(/[\d.,%‰±~+\-—/*×()]/g, '').length <= words
}

const longest = 40
const words = 3
