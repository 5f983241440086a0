import { halfWidth } from '../../kernel/half-width.js'
import { maxCell } from '../../reading/cells/read-cell.js'
import { readUnit } from '../../reading/cells/read-unit.js'
import { parseName, type NameParts } from './parse-name.js'
import type { Words } from '../../norms/names/words-of.js'

/**
 * What a name says: as printed (half-width, without white space), its core without numbering, brackets and tails, the parts of that, and the
 * unit in its brackets.
 */
export type Name = NameParts & { text: string; core: string; unit?: string | undefined }

const numbering = /^(?:[★☆●◆▲*#·]+|指标\d+[:.、]?|\d+[、:](?=\D)|\d+\.(?=\D)|\(\d+\)|[一二三四五六七八九十]+、)/

/** 「读指标名称」 A printed name. Linear in its length; what is longer than a cell may be is cut. */
export const readName = (printed: string, words: Words): Name => {
  const text = plainText(printed)
  const { outside, brackets } = splitBrackets(text)
  const bare = outside.replace(numbering, '').replace(/(?<!\d)[%‰]$/, '')
  const tail = words.endOf('tail', bare)
  const hint = outside.endsWith('%')
    ? '%'
    : brackets
        .map((inside) => readUnit(inside.replace(/^(?:单位:|[≥≤=<>*])+/, ''), 'known'))
        .find((unit) => unit !== undefined)
  const core = tail === '' || tail === bare ? bare : bare.slice(0, -tail.length)
  return {
    ...parseName(core, words),
    text,
    core,
    ...(hint !== undefined && { unit: hint }),
  }
}

/** A text half-width, without white space and without a stop at its end. */
export const plainText = (printed: string): string =>
  halfWidth(printed.slice(0, maxCell))
    .replace(/\s/g, '')
    .replace(/[。;；,，、.]$/, '')

const splitBrackets = (text: string): { outside: string; brackets: string[] } => {
  let outside = ''
  let inside = ''
  let depth = 0
  const brackets: string[] = []
  for (const char of text) {
    if (char === '(' || char === '〔' || char === '[' || char === '【') depth += 1
    else if ((char === ')' || char === '〕' || char === ']' || char === '】') && depth > 0) {
      depth -= 1
      if (depth === 0) brackets.push(inside)
      if (depth === 0) inside = ''
    } else if (depth > 0) inside = `${inside}${char}`
    else outside = `${outside}${char}`
  }
  return depth > 0 ? { outside: `${outside}${inside}`, brackets } : { outside, brackets } // an unclosed bracket hides nothing
}
