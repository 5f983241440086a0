import type * as z from 'zod/mini'
import { silenceSchema } from '../silences/silence-schema.js'
import { isSilence } from '../silences/silence-choices.js'
import type { Norm } from './define-norm.js'
import { normList } from './norm-list.js'

/** The schema of a norm's value, or undefined for a key the package does not know. Made once, when first asked for. */
export const normSchema = (key: string): z.ZodMiniType | undefined => {
  const silence = key.slice('silence.'.length)
  if (key.startsWith('silence.') && isSilence(silence)) return made(key, () => silenceSchema(silence))
  const norm = listed(key)
  return norm && made(norm.key, norm.schema)
}

const listed = (key: string): Norm | undefined => {
  const norms: readonly Norm[] = normList
  return norms.find((norm) => !isFamily(norm) && norm.key === key) ?? norms.find((norm) => isOfFamily(norm, key))
}

const isFamily = ({ key }: Norm): boolean => key.endsWith('.<id>')

const isOfFamily = (norm: Norm, key: string): boolean => {
  const prefix = norm.key.slice(0, -'<id>'.length)
  return isFamily(norm) && key.startsWith(prefix) && (norm.id ?? /./).test(key.slice(prefix.length))
}

const schemas = /* @__PURE__ */ new Map<string, z.ZodMiniType>()

const made = (key: string, make: () => z.ZodMiniType): z.ZodMiniType => {
  const known = schemas.get(key)
  if (known !== undefined) return known
  const schema = make()
  schemas.set(key, schema)
  return schema
}
