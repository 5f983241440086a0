import { InvariantError } from '../../kernel/invariant-error.js'
import type { Norms } from '../rulebook.js'

/** The values of norms; what is passed where norms belong and is none, is named. */
export const valuesOf = (norms: Norms): Norms['values'] => {
  const given = norms as Partial<Norms> | null | undefined // whatever a caller without a compiler may pass
  return given?.values ?? refuse(norms)
}

const refuse = (given: unknown): never => {
  if (typeof given === 'object' && given !== null && 'ok' in given)
    throw new InvariantError('not norms: a Result was passed; pass its value, as in unwrap(normsOn(day))')
  throw new InvariantError('not norms: pass what normsOn or parseNorms gives as value')
}
