import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { shapeOf, type Shape } from '../../src/model/shape.js'

type Noun = { id: string; note?: string | undefined; kind: 'one' | 'two' }
type Arms = { kind: 'text'; text: string } | { kind: 'count'; times?: number | undefined }

const id = () => z.string()
const note = () => z.optional(z.string())
const kind = () => z.enum(['one', 'two'])
const textArm = () => z.object({ kind: z.literal('text'), text: z.string() })
const bareArm = () => z.object({ kind: z.literal('count') })
const countArm = () => z.object({ kind: z.literal('count'), times: z.optional(z.number()) })

describe('a type and its schema cannot part: each of these is refused by the compiler, at the declaration', () => {
  it('takes a schema that says what the type says, written as an intersection or not', () => {
    const same: Shape<Noun> = shapeOf(() => z.object({ id: id(), note: note(), kind: kind() }))
    const arms: Shape<Arms> = shapeOf(() => z.discriminatedUnion('kind', [textArm(), countArm()]))
    const joined: Shape<{ on: string } & ({ kind: 'one' } | { kind: 'two'; of: Noun })> = shapeOf(() =>
      z.discriminatedUnion('kind', [
        z.object({ on: z.string(), kind: z.literal('one') }),
        z.object({ on: z.string(), kind: z.literal('two'), of: same() }),
      ]),
    )
    expect([same, arms, joined].map((shape) => shape()._zod.def.type)).toEqual(['object', 'union', 'union'])
    expect(same()).toBe(same()) // made once
  })

  it('a member too few, too many, of another kind or optionality', () => {
    // @ts-expect-error a member that the schema lost would be dropped from data without a word
    const lost: Shape<Noun> = shapeOf(() => z.object({ id: id(), kind: kind() }))
    // @ts-expect-error a member that only the schema has is one no reader of the type knows
    const extra: Shape<Noun> = shapeOf(() => z.object({ id: id(), note: note(), kind: kind(), more: note() }))
    // @ts-expect-error a member that was made required refuses data the type allows
    const required: Shape<Noun> = shapeOf(() => z.object({ id: id(), note: z.string(), kind: kind() }))
    // @ts-expect-error a member that was made optional lets data through without it
    const optional: Shape<Noun> = shapeOf(() => z.object({ id: note(), note: note(), kind: kind() }))
    // @ts-expect-error exactOptional says `?: string`, the house says `?: string | undefined`
    const exact: Shape<Noun> = shapeOf(() => z.object({ id: id(), note: z.exactOptional(id()), kind: kind() }))
    expect([lost, extra, required, optional, exact]).toHaveLength(5)
  })

  it('an arm or a literal that one side has and the other has not', () => {
    // @ts-expect-error an arm that was dropped
    const arm: Shape<Arms> = shapeOf(() => z.discriminatedUnion('kind', [textArm()]))
    // @ts-expect-error a member that was dropped inside an arm
    const inArm: Shape<Arms> = shapeOf(() => z.discriminatedUnion('kind', [textArm(), bareArm()]))
    // @ts-expect-error a literal that was dropped from a closed list
    const literal: Shape<Noun> = shapeOf(() => z.object({ id: id(), note: note(), kind: z.enum(['one']) }))
    expect([arm, inArm, literal]).toHaveLength(3)
  })

  it('a schema that was not held to a type', () => {
    // @ts-expect-error only shapeOf makes a shape
    const bare: Shape<Noun> = () => z.object({ id: id(), note: note(), kind: kind() })
    // @ts-expect-error a shape names its type
    const unnamed = shapeOf(() => z.object({ id: id() }))
    expect([bare, unnamed]).toHaveLength(2)
  })
})
