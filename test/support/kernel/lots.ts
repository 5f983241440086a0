/** Lots drawn from a seed: the same seed, the same lots. */
export type Lots = {
  /** 0 to max, both possible. */
  readonly upTo: (max: number) => number
  readonly one: <T>(of: readonly T[]) => T
  /** One time in n. */
  readonly rarely: (n: number) => boolean
}

export const lotsFrom = (seed: number): Lots => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const upTo = (max: number): number => Math.floor(next() * (max + 1))
  return { upTo, one: (of) => of[upTo(of.length - 1)]!, rarely: (n) => upTo(n - 1) === 0 }
}
