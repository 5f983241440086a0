import type { Path } from '../kernel/issue.js'
import type { Locale } from './locale.js'

/**
 * 「措辞」 How a caller wants places and rows named. With it no developer path and no row id is printed: a place is the caller's own
 * words, or there is none.
 */
export type Wording = {
  /** Where it stands (`第3行`), or a function that says so; '' for none. Left out, the place is the row's name, where `nameOf` gives one. */
  place?: string | ((path: Path, row?: string) => string | undefined) | undefined
  /**
   * The printed name of the row at a path; its id, where it is known, comes second. A row that is known by its id alone has that
   * for a path. A row without a name keeps its id where a sentence has to speak of it.
   */
  nameOf?: ((path: Path, row?: string) => string | undefined) | undefined
}

/** Something in words, in a caller's wording where that is given. */
export type Describe<X> = (x: X, locale: Locale, wording?: Wording) => string

/** The caller's words for a place: its own, else the row's name. */
export const placeOf = (path: Path, row: string | undefined, wording: Wording): string => {
  const { place } = wording
  if (place !== undefined) return (typeof place === 'function' ? place(path, row) : place) ?? ''
  const name = wording.nameOf?.(path, row) ?? ''
  return name === '' ? '' : quoted(name)
}

type Named = { code: string; related?: readonly Path[] | undefined }

/** What an issue tells of other rows, by their names instead of their ids: all other facts as they are. */
export const tellByName = (
  { code, related = [] }: Named,
  tell: (name: string) => string,
  locale: Locale,
  wording: Wording | undefined,
): ((name: string) => string) => {
  const fact = Object.hasOwn(ids, code) ? ids[code] : undefined
  if (wording === undefined || fact === undefined) return tell
  const named = (id: string, path: Path): string => wording.nameOf?.(path, id) || id
  return (name) => {
    if (name !== fact) return tell(name)
    if (fact !== 'rows') return named(tell(name), [tell(name)]) // its sentence puts it in quotes
    if (wording.nameOf === undefined) return ''
    const rows = tell(name).split(/, | \+ /)
    const paths = rows.length === related.length ? related : []
    return rows.map((id, at) => quoted(named(id, paths[at] ?? [id]))).join(locale.listJoiner)
  }
}

/** The ids of some rows by their names, for a list: without names there is nothing to say. */
export const namesOfRows = (rows: readonly string[], locale: Locale, { nameOf }: Wording): string =>
  nameOf === undefined ? '' : rows.map((id) => quoted(nameOf([id], id) || id)).join(locale.listJoiner)

/** A name in quotes, of data: the same in either language. */
export const quoted = (name: string): string => `“${name}”`

/** The fact that holds the ids of rows or of criteria, by code. */
const ids: Readonly<Record<string, 'rows' | 'indicator' | 'id'>> = {
  'indicator.duplicate': 'rows',
  'indicator.output-benefit-duplicate': 'rows',
  'objective.kind-mismatch': 'rows',
  'objective.costs-over-budget': 'rows',
  'exante.support-contradicted': 'rows',
  'results.repeated-indicator': 'indicator',
  'marks.not-a-leaf': 'id',
  'review.panel-incomplete': 'id',
}
