import type { Words } from '../../norms/names/words-of.js'

/**
 * The parts of a name: what it speaks of (`stem`), the verb before it (进一步**提升**服务水平), the verb after it (知晓率显著**提升**), the words
 * of degree beside them, or the work that ends it (道路**养护**).
 */
export type NameParts = {
  stem: string
  degree: string
  lead?: string | undefined
  tail?: string | undefined
  work?: string | undefined
}

/** 「解析指标名称」 Read once; every lexicon works on the stem. A verb is only taken off where a thing is left. */
export const parseName = (core: string, words: Words): NameParts => {
  const ended = withoutEnd(core, words)
  const { rest, lead, degree } = withoutLead(ended.rest, words)
  const work = ended.tail === '' ? words.endOf('work-tail', rest) : ''
  const stem = leaves(rest, work) ? rest.slice(0, rest.length - work.length) : rest
  return {
    stem,
    degree: `${degree}${ended.degree}`,
    ...(lead !== '' && { lead }),
    ...(ended.tail !== '' && { tail: ended.tail }),
    ...(stem !== rest && { work }),
  }
}

// A stem of one character is a piece of a word: 率 of 提高率.
const leaves = (text: string, part: string): boolean => part !== '' && text.length - part.length > 1

// 知晓率 + 显著 + 提升. A degree without a verb stays: 有效 belongs to 疫苗有效.
const withoutEnd = (core: string, words: Words) => {
  const tail = words.endOf('tail-verb', core)
  if (!leaves(core, tail)) return { rest: core, tail: '', degree: '' }
  let rest = core.slice(0, -tail.length)
  const degrees: string[] = []
  for (let degree = words.endOf('degree', rest); leaves(rest, degree); degree = words.endOf('degree', rest)) {
    degrees.unshift(degree)
    rest = rest.slice(0, -degree.length)
  }
  return { rest, tail, degree: degrees.join('') }
}

// 进一步 + 提升 + 公共服务水平.
const withoutLead = (core: string, words: Words) => {
  let rest = core
  const degrees: string[] = []
  for (let degree = words.startOf('degree', rest); leaves(rest, degree); degree = words.startOf('degree', rest)) {
    degrees.push(degree)
    rest = rest.slice(degree.length)
  }
  const lead = words.startOf('lead-verb', rest)
  return leaves(rest, lead)
    ? { rest: rest.slice(lead.length), lead, degree: degrees.join('') }
    : { rest: core, lead: '', degree: '' }
}
