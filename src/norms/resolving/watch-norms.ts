import type { Issue } from '../../kernel/issue.js'
import { normIssues } from '../issues.js'
import type { Norms, SilentNorm } from '../rulebook.js'
import { silentIssue } from '../silent-issue.js'
import { valuesOf } from './values-of.js'

const reads = /* @__PURE__ */ Symbol.for('budget-performance.norms-read') // one for every copy of this module
type Watched = Norms & { readonly [reads]?: Set<string> }

/** Norms to read, and what is to be said of those that were read. */
export type Watch = {
  norms: Norms
  /** What was read since the last asking and the chosen rulebook states for other days only: in a gap an error (unless `already` said), else a warning. */
  said: (already?: readonly Issue[]) => Issue[]
}

/**
 * Reads norms so that no chosen layer is replaced in silence. Whoever a caller calls watches; the rules it calls read the norms
 * it watches, so that each is said once. Norms in which every layer speaks are read as they are.
 */
export const watchNorms = (norms: Norms): Watch => {
  valuesOf(norms) // names what is passed where norms belong and is none
  const { silent } = norms
  if (silent === undefined || reads in norms) return { norms, said: nothing }
  const pending = new Set<string>()
  const told = new Set<SilentNorm>()
  const said = (already: readonly Issue[] = []): Issue[] => {
    const gaps = new Set(already.map(({ code, params }) => (code === 'norm.gap' ? params['key'] : undefined)))
    const due = silent.filter((each) => pending.has(each.key) && !told.has(each))
    for (const each of due) told.add(each)
    return due.flatMap((each) => {
      if (each.state !== 'gap') return [warned(silentIssue(each, norms))]
      return gaps.has(each.key) ? [] : [gapIssue(each, norms)]
    })
  }
  const watched: Watched = { ...norms, [reads]: pending }
  return { norms: watched, said }
}

/** A norm was asked for by its key. */
export const noteRead = (norms: Watched, key: string): void => void norms[reads]?.add(key)

/** The gap a norm falls into, if it does. */
export const gapIn = ({ silent }: Norms, key: string): SilentNorm | undefined =>
  silent?.find((each) => each.key === key && each.state === 'gap')

export const gapIssue = ({ key, layer, until = '', from = '' }: SilentNorm, { day }: Norms): Issue =>
  normIssues.raise('norm.gap', { params: { key, layer, day, until, from } })

const warned = (issue: Issue): Issue => ({ ...issue, severity: 'warning' })
const nothing = (): Issue[] => []
