/** Freezes a value of plain data all the way down. What is frozen already is taken to be so all the way down. */
export const deepFrozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const member of Object.values(value)) deepFrozen(member)
  }
  return value
}

/** Whether a value can never change: plain data, frozen all the way down, without a getter that could answer otherwise. */
export const isDeepFrozen = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return typeof value !== 'function'
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null) return false
  if (!Object.isFrozen(value)) return false
  return Object.values(Object.getOwnPropertyDescriptors(value)).every(
    (property) => 'value' in property && isDeepFrozen(property.value),
  )
}
