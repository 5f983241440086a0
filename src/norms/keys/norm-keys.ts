import * as z from 'zod/mini'
import { normEntries } from './norm-schemas.js'
import type { Label } from '../vocabulary.js'

/** 「规定目录」 Every norm a rulebook may state: its key, its name, and the JSON Schema of its value (made when asked for). */
export const normKeys: readonly { readonly key: string; readonly title: Label; readonly schema: object }[] =
  /* @__PURE__ */ normEntries().map(({ key, title, schema }) => ({
    key,
    title,
    get schema(): object {
      return z.toJSONSchema(schema(), { io: 'input' })
    },
  }))
