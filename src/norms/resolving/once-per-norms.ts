import type { Norms } from '../rulebook.js'

// Frozen by normsOn and parseNorms: what was computed from these stays true.
const lasting = /* @__PURE__ */ new WeakSet<Norms>()

/** Says of deep-frozen norms that they last; only `normsOn` and `parseNorms` say so. */
export const lastingNorms = (norms: Norms): Norms => {
  lasting.add(norms)
  return norms
}

/** A function of the norms that is computed once for each that lasts, and each time for norms put together by hand. */
export const oncePerNorms = <T extends object>(compute: (norms: Norms) => T): ((norms: Norms) => T) => {
  const known = new WeakMap<Norms, T>()
  return (norms) => {
    const found = known.get(norms)
    if (found !== undefined) return found
    const made = compute(norms)
    if (lasting.has(norms)) known.set(norms, made)
    return made
  }
}
