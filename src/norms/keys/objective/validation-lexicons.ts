import * as z from 'zod/mini'
import { exactly } from '../../exactly.js'
import { closed, text } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

/**
 * 「词表」 Words that say one thing, by how they match: anywhere, at the end, at the beginning, as the whole text; `units` for families of
 * units. `except` and `exceptSuffixes` take a match back. A lexicon of the same `id` adds to the one that ships.
 */
export type Lexicon = {
  id: string
  words?: readonly string[] | undefined
  suffixes?: readonly string[] | undefined
  leads?: readonly string[] | undefined
  exact?: readonly string[] | undefined
  units?: readonly string[] | undefined
  except?: readonly string[] | undefined
  exceptSuffixes?: readonly string[] | undefined
  examples: readonly string[]
}

const words = () => z.exactOptional(z.array(z.string().check(z.minLength(1), z.maxLength(100))))
const lexicon = () =>
  closed({
    id: text(),
    words: words(),
    suffixes: words(),
    leads: words(),
    exact: words(),
    units: words(),
    except: words(),
    exceptSuffixes: words(),
    examples: z.array(z.string()).check(z.minLength(1)),
  })

export const validationLexicons = /* @__PURE__ */ defineNorm({
  key: 'validation.lexicons',
  schema: () => exactly<Lexicon[]>()(z.array(lexicon())),
})
