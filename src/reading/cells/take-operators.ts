import type { Comparison } from '../../norms/vocabulary.js'
import {
  approximateAfter,
  approximateBefore,
  directions,
  doings,
  holding,
  ocrSigns,
  reaching,
  signs,
  wordsAfter,
  wordsBefore,
} from './lexicon.js'

/** What stands before or after a number besides its unit. */
export type Operators = {
  comparisons: Comparison[]
  reached: boolean
  approximate: boolean
  direction?: Comparison | undefined
  ocr: boolean
}

export const noOperators = (): Operators => ({ comparisons: [], reached: false, approximate: false, ocr: false })

/** Takes operators off the front of a folded text, as many as there are; returns where the rest begins. */
export const takeBefore = (folded: string, found: Operators, from = 0): number => {
  let at = from
  for (;;) {
    if (!openers.has(folded.charAt(at))) return at
    const operator = operatorsBefore.find(([mark]) => folded.startsWith(mark, at))
    const direction = at === from ? directions.find(([mark]) => folded.startsWith(mark, at)) : undefined
    const hold = holding.find((mark) => folded.startsWith(mark, at))
    const about = approximateBefore.find((mark) => folded.startsWith(mark, at))
    const reach = reaching.find((mark) => folded.startsWith(mark, at))
    const ocr = ocrSigns.find((mark) => folded.startsWith(mark, at) && /\d/.test(folded[at + mark.length] ?? ''))
    if (operator) found.comparisons.push(operator[1])
    if (direction) found.direction = direction[1]
    if (hold !== undefined) found.direction = 'at-most'
    if (about !== undefined) found.approximate = true
    if (reach !== undefined) found.reached = true
    if (ocr !== undefined) found.ocr = true
    const doing =
      found.comparisons.length > 0
        ? doings.find(
            (mark) => folded.startsWith(mark, at) && /[\d一二两三四五六七八九十]/.test(folded[at + mark.length] ?? ''),
          )
        : undefined
    const taken = operator?.[0] ?? direction?.[0] ?? hold ?? about ?? reach ?? ocr ?? doing
    if (taken === undefined) return at
    at += taken.length
  }
}

const operatorsBefore = [...signs, ...wordsBefore]
const openers = new Set(
  [...operatorsBefore, ...directions]
    .map(([mark]) => mark.charAt(0))
    .concat([...holding, ...approximateBefore, ...reaching, ...ocrSigns, ...doings].map((mark) => mark.charAt(0))),
)

/** Takes operators off the end of a folded text; returns where the rest ends. */
export const takeAfter = (folded: string, found: Operators, from: number): number => {
  let end = folded.length
  for (;;) {
    const rest = folded.slice(from, end)
    const operator = wordsAfter.find(([mark]) => rest.endsWith(mark))
    const about = approximateAfter.find((mark) => rest.endsWith(mark))
    if (operator) found.comparisons.push(operator[1])
    if (about !== undefined) found.approximate = true
    const taken =
      operator?.[0] ?? about ?? (rest.endsWith(')') ? aside.exec(rest.slice(-longestAside))?.[0] : undefined)
    if (taken === undefined) return end
    end -= taken.length
  }
}

// 90%以上(含90%): the bound belongs to it, which at least and at most say already.
const longestAside = 12
const aside = /\(含[^()]{0,8}\)$/

/** The one comparison several printed operators agree on, or undefined where they contradict each other. ≥= is ≥. */
export const agreeOn = (comparisons: readonly Comparison[]): Comparison | undefined => {
  const [first, ...others] = [...new Set(comparisons)].filter(
    (comparison, _, all) => comparison !== 'equal' || all.length === 1,
  )
  return others.length === 0 ? first : undefined
}
