import * as z from 'zod/mini'
import { exactly } from '../exactly.js'
import { closed, grade } from '../shapes.js'
import { toldAs } from '../told-as.js'
import type { Band, Label, Scorer } from '../vocabulary.js'

type Text = () => z.ZodMiniType<string>

/** What the two doors fill in their own way: strict or lenient objects, and how a text or a number is read. */
export type Parts = { strict: boolean; decimal: Text; share: Text; text: Text; label: () => z.ZodMiniType<Label> }

export const idShape = () =>
  z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, toldAs('id.malformed', { letters: 'any' })))

/** An object of that door: unknown members refused, or left out. */
export const objectOf = (strict: boolean): typeof closed => (strict ? closed : z.object)

export const bandsShape = ({ strict, decimal, share, label }: Parts) =>
  exactly<Band[]>()(
    z
      .array(
        objectOf(strict)({
          from: decimal(),
          share: z.exactOptional(share()),
          score: z.exactOptional(decimal()),
          grade: z.exactOptional(grade()),
          label: z.exactOptional(label()),
        }),
      )
      .check(z.minLength(1)),
  )

export const scorerShape = (parts: Parts) => {
  const { strict, decimal, share, label } = parts
  const object = objectOf(strict)
  const item = () => object({ id: idShape(), label: label(), points: z.exactOptional(decimal()) })
  return exactly<Scorer>()(
    z.discriminatedUnion('kind', [
      object({ kind: z.literal('judged'), bands: z.exactOptional(bandsShape(parts)) }),
      object({ kind: z.literal('checklist'), items: z.array(item()).check(z.minLength(1)) }),
      object({ kind: z.literal('yes-no'), full: z.enum(['yes', 'no']) }),
      object({
        kind: z.literal('proportional'),
        direction: z.enum(['up', 'down']),
        passLine: z.exactOptional(share()),
      }),
      object({ kind: z.literal('bands'), bands: bandsShape(parts) }),
      object({
        kind: z.literal('penalty'),
        free: decimal(),
        side: z.enum(['over', 'under']),
        per: decimal(),
        points: decimal(),
        whole: z.boolean(),
        floor: decimal(),
      }),
      object({ kind: z.literal('deduction'), cap: decimal() }),
      object({ kind: z.literal('bonus'), cap: decimal() }),
      object({ kind: z.literal('veto'), caps: grade() }),
    ]),
  )
}
