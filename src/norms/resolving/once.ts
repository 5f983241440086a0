/** What is made when first asked for, and then kept. */
export const once = <T extends object>(make: () => T): (() => T) => {
  let known: T | undefined
  return () => (known ??= make())
}
