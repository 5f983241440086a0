import * as z from 'zod/mini'
import { exactly } from '../exactly.js'
import { once } from '../resolving/once.js'
import type { Norms } from '../rulebook.js'
import { closed, label } from '../shapes.js'
import { day, entryMembers, seen, text } from './rulebook-schema.js'

const hash = () => z.string().check(z.regex(/^[0-9a-f]{64}$/))
const citation = () =>
  closed({
    document: text(),
    title: z.exactOptional(text()),
    article: z.exactOptional(text()),
    seen: seen(),
    articleSeen: z.exactOptional(seen()),
  })

const silent = () =>
  closed({
    key: text(),
    layer: text(),
    state: z.enum(['before-first', 'gap', 'expired']),
    until: z.exactOptional(day()),
    from: z.exactOptional(day()),
  })

/** The shape of resolved norms; their values are checked one by one, each against its own schema. */
export const normsSchema = /* @__PURE__ */ once(() =>
  exactly<Norms>()(
    z.object({
      day: day(),
      rulebook: closed({ id: text(), title: label(), hash: hash(), layers: z.array(text()) }),
      values: z.record(text(), closed({ ...entryMembers(), layer: text(), citations: z.array(citation()) })),
      silent: z.exactOptional(z.array(silent()).check(z.minLength(1))),
      seal: hash(),
    }),
  ),
)
