/** Returned instead of a copy: something in the value is out of the ordinary, and plain-data.ts says what and where. */
export const unusual: unique symbol = /* @__PURE__ */ Symbol('unusual')

export type Limits = { readonly depth: number; readonly nodes: number }

/** A copy of ordinary JSON, quickly: no paths, no issues. Reads descriptors, so it calls no getter. */
export const ordinaryCopy = (value: unknown, { depth, nodes }: Limits): unknown => {
  let left = nodes
  const copy = (from: unknown, below: number): unknown => {
    left -= 1
    if (left < 0) return unusual
    if (from === null || typeof from === 'string' || typeof from === 'boolean' || from === undefined) return from
    if (typeof from === 'number') return Number.isFinite(from) ? from : unusual
    if (typeof from !== 'object' || below < 0) return unusual
    if (Array.isArray(from)) return copyArray(from, below - 1)
    return isPlain(from) ? copyObject(from, below - 1) : unusual
  }
  const copyArray = (from: readonly unknown[], below: number): unknown => {
    const length = from.length
    if (length > left) return unusual
    const copies: unknown[] = []
    for (let i = 0; i < length; i += 1) {
      const property = Object.getOwnPropertyDescriptor(from, i)
      if (property !== undefined && !('value' in property)) return unusual
      const copied = copy(property?.value, below)
      if (copied === unusual) return unusual
      copies.push(copied)
    }
    return copies
  }
  const copyObject = (from: object, below: number): unknown => {
    const copies: Record<string, unknown> = {}
    for (const key of Object.keys(from)) {
      const property = Object.getOwnPropertyDescriptor(from, key)
      if (property === undefined) continue // a proxy's list of keys may say anything
      if (!('value' in property) || key === '__proto__') return unusual
      if (property.value === undefined) continue
      const copied = copy(property.value, below)
      if (copied === unusual) return unusual
      copies[key] = copied
    }
    return copies
  }
  return copy(value, depth)
}

/** True for an object without a class, of any realm. */
export const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null
}
