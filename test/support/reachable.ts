const nature: readonly unknown[] = [Object.prototype, Array.prototype, Function.prototype]

/** Whatever can be reached from a value: objects and functions, each once, with the way to it. Getters are asked. */
export const reachable = (root: unknown, name = ''): Map<object, string> => {
  const found = new Map<object, string>()
  const open: [unknown, string][] = [[root, name]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, way] = next
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) continue
    if (found.has(value) || nature.includes(value)) continue
    found.set(value, way)
    for (const key of Reflect.ownKeys(value)) open.push([Reflect.get(value, key), `${way}.${String(key)}`])
    open.push([Object.getPrototypeOf(value), `${way}.__proto__`])
  }
  return found
}

/** A function that carries nothing but its name and length: there is nothing in it that anybody reads. */
export const isBare = (thing: object): boolean =>
  typeof thing === 'function' && Reflect.ownKeys(thing).every((key) => key === 'name' || key === 'length')
