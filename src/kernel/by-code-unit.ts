/** Names in the order of their UTF-16 units: the same on every host, and the order of canonical JSON. Never for numbers. */
export const byCodeUnit = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
