import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { exactly, type Same } from '../../src/norms/exactly.js'
import type { CriterionNorm, GradeBand } from '../../src/norms/norm-values.js'
import type { Criterion } from '../../src/norms/vocabulary.js'

type Yes<T extends true> = T
type No<T extends false> = T

/** Judged by the compiler: what stands here compiles only if each pair is the same, or is not. */
export type Judged = [
  Yes<Same<{ a?: string }, { a?: string | undefined }>>,
  Yes<Same<readonly string[], string[]>>,
  Yes<Same<CriterionNorm, CriterionNorm>>,
  No<Same<CriterionNorm, Criterion>>, // of one the points may be absent
  No<Same<{ a?: string }, { a: string }>>,
  No<Same<{ a: string }, { a: string; b?: string }>>,
  No<Same<{ a: string; b?: string }, { a: string }>>,
  No<Same<{ a: 'x' }, { a: 'x' | 'y' }>>,
  No<Same<{ kind: 'a' } | { kind: 'b' }, { kind: 'a' }>>,
  No<Same<{ kind: 'a' }, { kind: 'a' } | { kind: 'b' }>>,
  No<Same<{ l: { zh: string }[] }, { l: { zh: string; en?: string }[] }>>,
  No<Same<unknown, string>>,
  No<Same<never, string>>,
]

describe('exactly', () => {
  it('lets a schema pass that says what the type says, and gives it back', () => {
    const schema = z.strictObject({ from: z.string(), to: z.exactOptional(z.string()) })
    expect(exactly<{ from: string; to?: string | undefined }>()(schema)).toBe(schema)
  })

  it('does not compile where one of the two lacks a member or an arm', () => {
    const band = () => z.strictObject({ grade: z.enum(['excellent']), label: z.any(), from: z.string() })
    const wide = () => z.strictObject({ from: z.string(), to: z.exactOptional(z.string()) })
    const narrow = () => z.strictObject({ from: z.string() })
    // @ts-expect-error four grades are missing
    const fewer = () => exactly<GradeBand[]>()(z.array(band()))
    // @ts-expect-error the type knows no such member
    const more = () => exactly<{ from: string }>()(wide())
    // @ts-expect-error the schema knows no such member
    const less = () => exactly<{ from: string; to?: string }>()(narrow())
    expect([fewer, more, less]).toHaveLength(3)
  })
})
