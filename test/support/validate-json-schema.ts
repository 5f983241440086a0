type Json = { readonly [keyword: string]: unknown }

const annotations = new Set(['$schema', '$defs', 'definitions', 'title', 'format', 'nullable', 'components'])

/**
 * A validator of the keywords our schemas are written in, after the text of the drafts: the first that is broken, or undefined. One it
 * does not know throws, so that no word of a schema goes unread. `root` is where references are looked up.
 */
export const broken = (schema: Json | boolean, value: unknown, root: Json = schema as Json): string | undefined => {
  if (typeof schema === 'boolean') return schema ? undefined : 'false'
  if (schema['nullable'] === true && value === null) return undefined // OpenAPI 3.0
  for (const [keyword, said] of Object.entries(schema)) {
    if (annotations.has(keyword)) continue
    const check = keywords[keyword]
    if (check === undefined) throw new Error(`the test's validator does not know ${keyword}`)
    if (!check(said as never, value, schema, root)) return keyword
  }
  return undefined
}

const fits = (schema: unknown, value: unknown, root: Json): boolean =>
  broken(schema as Json | boolean, value, root) === undefined
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const typeIs: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  null: (value) => value === null,
  array: Array.isArray,
  object: isObject,
}
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const length = (value: unknown): number => Array.from(value as string).length // in code points

type Check = (said: never, value: unknown, schema: Json, root: Json) => boolean
const keywords: Readonly<Record<string, Check>> = {
  $ref: (said: string, value, _, root) => fits(at(root, said), value, root),
  type: (said: string | string[], value) =>
    listOf([said])
      .flat()
      .some((type) => typeIs[type as string]!(value)),
  const: (said: unknown, value) => Object.is(said, value),
  enum: (said: unknown[], value) => said.includes(value),
  pattern: (said: string, value) => typeof value !== 'string' || new RegExp(said, 'u').test(value),
  minLength: (said: number, value) => typeof value !== 'string' || length(value) >= said,
  maxLength: (said: number, value) => typeof value !== 'string' || length(value) <= said,
  minimum: (said: number, value) => typeof value !== 'number' || value >= said,
  maximum: (said: number, value) => typeof value !== 'number' || value <= said,
  minItems: (said: number, value) => !Array.isArray(value) || value.length >= said,
  maxItems: (said: number, value) => !Array.isArray(value) || value.length <= said,
  prefixItems: (said: unknown[], value, _, root) =>
    said.every((item, i) => i >= listOf(value).length || fits(item, listOf(value)[i], root)),
  items: (said: unknown, value, schema, root) => {
    if (Array.isArray(said))
      // draft-07: items at their places
      return said.every((item, i) => i >= listOf(value).length || fits(item, listOf(value)[i], root))
    const from = listOf(schema['prefixItems']).length
    return listOf(value)
      .slice(from)
      .every((item) => fits(said, item, root))
  },
  additionalItems: (said: unknown, value, schema, root) =>
    listOf(value)
      .slice(listOf(schema['items']).length)
      .every((item) => fits(said, item, root)),
  uniqueItems: (said: boolean, value) =>
    !said || new Set(listOf(value).map((item) => JSON.stringify(item))).size === listOf(value).length,
  minProperties: (said: number, value) => !isObject(value) || Object.keys(value).length >= said,
  anyOf: (said: unknown[], value, _, root) => said.some((one) => fits(one, value, root)),
  oneOf: (said: unknown[], value, _, root) => said.filter((one) => fits(one, value, root)).length === 1,
  required: (said: string[], value) => !isObject(value) || said.every((key) => Object.hasOwn(value, key)),
  properties: (said: Json, value, _, root) =>
    !isObject(value) ||
    Object.entries(said).every(([key, member]) => !Object.hasOwn(value, key) || fits(member, value[key], root)),
  propertyNames: (said: unknown, value, _, root) =>
    !isObject(value) || Object.keys(value).every((key) => fits(said, key, root)),
  additionalProperties: (said: unknown, value, schema, root) => {
    const known = Object.keys((schema['properties'] as Json | undefined) ?? {})
    return !isObject(value) || Object.keys(value).every((key) => known.includes(key) || fits(said, value[key], root))
  },
}

const at = (root: Json, reference: string): unknown =>
  reference
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, key) => (inner as Json)[key], root)
