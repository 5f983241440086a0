import * as z from 'zod/mini'
import { isDay } from '../../kernel/day.js'
import { exactly } from '../exactly.js'
import { once } from '../resolving/once.js'
import type { RulebookLayer } from '../rulebook.js'
import { toldAs } from '../told-as.js'
import { closed, label } from '../shapes.js'

export const text = () => z.string().check(z.minLength(1), z.maxLength(200))
export const day = () => z.string().check(z.refine(isDay, 'day.malformed'))
export const seen = () => z.enum(['text', 'restated', 'practice', 'memory', 'assumed'])

const documentShape = () =>
  closed({
    id: text(),
    title: text(),
    issuer: z.exactOptional(text()),
    issued: z.exactOptional(day()),
    until: z.exactOptional(day()),
    seen: seen(),
  })

/** The members of a dated entry, in the order they are written. */
export const entryMembers = () => ({
  from: day(),
  until: z.exactOptional(day()),
  basis: z.array(closed({ document: text(), article: z.exactOptional(text()), articleSeen: z.exactOptional(seen()) })),
  seen: seen(),
  value: z.unknown(),
})

/** The shape of a layer; the values of its norms are checked one by one, each against its own schema. */
export const layerSchema = /* @__PURE__ */ once(() =>
  exactly<RulebookLayer>()(
    z.object({
      schema: z.literal('budget-performance/rulebook@1'),
      id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/, toldAs('id.malformed', { letters: 'lower' }))),
      title: label(),
      extends: z.exactOptional(text()),
      documents: z.array(documentShape()),
      norms: z.record(text(), z.array(closed(entryMembers()))),
    }),
  ),
)
