import type { Lexicon } from '../norm-values.js'

/** The words in force: what a lexicon says of a text, by id. */
export type Words = {
  says: (id: string, text: string) => boolean
  /** The longest ending or beginning of the text that the lexicon knows, or ''. */
  endOf: (id: string, text: string) => string
  startOf: (id: string, text: string) => string
  within: (id: string, text: string) => string
  /** True where the text is nothing but words of these lexicons, one after another: 达到 + 国家 + 相关 + 标准. */
  isMadeOf: (ids: readonly string[], text: string) => boolean
  isUnit: (id: string, unit: string) => boolean
  families: () => readonly { id: string; suffixes: readonly string[]; units: ReadonlySet<string> }[]
}

type Parts = Record<'words' | 'suffixes' | 'leads' | 'exact' | 'units' | 'except' | 'exceptSuffixes', readonly string[]>
// Whole texts may be many (every way to say 符合相关规定): they are looked up, not walked through.
type Known = Omit<Parts, 'exact'> & { exact: ReadonlySet<string>; ends: Ends; starts: Ends }

/** Words looked up at one end of a text, longest first: a lexicon of hundreds costs as much as one of ten. */
type Ends = { words: ReadonlySet<string>; lengths: readonly number[] }

const parts = ['words', 'suffixes', 'leads', 'exact', 'units', 'except', 'exceptSuffixes'] as const

/** The lexicons joined by id. An empty word, which would match everything, is left out. */
export const wordsOf = (lexicons: readonly Lexicon[]): Words => {
  const known = new Map<string, Known>()
  for (const lexicon of lexicons) {
    const before = known.get(lexicon.id)
    const joined = parts.map(
      (part) => [part, [...(before?.[part] ?? []), ...(lexicon[part] ?? []).filter((word) => word !== '')]] as const,
    )
    const all = Object.fromEntries(joined) as Parts
    known.set(lexicon.id, {
      ...all,
      exact: new Set(all.exact),
      ends: endsOf(all.suffixes),
      starts: endsOf(all.leads),
    })
  }
  const of = (id: string): Known => known.get(id) ?? nothing
  const refused = ({ except, exceptSuffixes }: Known, text: string): boolean =>
    except.some((word) => text.includes(word)) || exceptSuffixes.some((word) => text.endsWith(word))
  const families = [...known].flatMap(([id, { suffixes, units }]) =>
    id.startsWith('family.') ? [{ id, suffixes, units: new Set(units) }] : [],
  )
  return {
    says: (id, text) => {
      const { words, ends, starts, exact } = of(id)
      const found =
        exact.has(text) ||
        longestStart(starts, text) !== '' ||
        longestEnd(ends, text) !== '' ||
        words.some((word) => text.includes(word))
      return found && !refused(of(id), text)
    },
    endOf: (id, text) => longestEnd(of(id).ends, text),
    startOf: (id, text) => longestStart(of(id).starts, text),
    within: (id, text) => longest(of(id).words.filter((word) => text.includes(word))),
    isMadeOf: (ids, text) =>
      isMadeOf(
        ids.flatMap((id) => of(id).words),
        text,
      ),
    isUnit: (id, unit) => of(id).units.includes(unit) || of(id).exact.has(unit),
    families: () => families,
  }
}

// Every place a word can end at is kept: 相关质量 may be 相关 + 质量.
const isMadeOf = (pieces: readonly string[], text: string): boolean => {
  if (text === '' || text.length > longestMade) return false
  const ends = new Set([0])
  for (let at = 0; at < text.length; at += 1) {
    if (!ends.has(at)) continue
    for (const piece of pieces) if (text.startsWith(piece, at)) ends.add(at + piece.length)
  }
  return ends.has(text.length)
}
const longestMade = 40 // a longer text says more than a few general words

const nothing: Known = {
  words: [],
  suffixes: [],
  leads: [],
  exact: new Set(),
  units: [],
  except: [],
  exceptSuffixes: [],
  ends: { words: new Set(), lengths: [] },
  starts: { words: new Set(), lengths: [] },
}
const endsOf = (words: readonly string[]): Ends => ({
  words: new Set(words),
  lengths: [...new Set(words.map(({ length }) => length))].sort((a, b) => b - a),
})
const longestEnd = ({ words, lengths }: Ends, text: string): string => {
  const found = lengths.find((length) => length <= text.length && words.has(text.slice(text.length - length)))
  return found === undefined ? '' : text.slice(text.length - found)
}
const longestStart = ({ words, lengths }: Ends, text: string): string => {
  const found = lengths.find((length) => words.has(text.slice(0, length)))
  return found === undefined ? '' : text.slice(0, found)
}
const longest = (words: readonly string[]): string =>
  words.reduce((best, word) => (word.length > best.length ? word : best), '')
