import * as z from 'zod/mini'
import { deepFrozen } from '../../kernel/deep-frozen.js'
import { once } from '../resolving/once.js'
import { silenceChoices } from '../silences/silence-choices.js'
import { scoringFrameworks, type Label } from '../vocabulary.js'
import { normTitle as english } from '../words/en/norm-title.js'
import { normTitle as chinese } from '../words/zh-CN/norm-title.js'
import { normList } from './norm-list.js'
import { normSchema } from './norm-schema.js'

/**
 * 「规定目录」 Every norm a rulebook may state: its key, its name, and the JSON Schema of its value (made when asked for). A key with
 * `<id>` stands for a family a rulebook adds to.
 */
export const normKeys: readonly { readonly key: string; readonly title: Label; readonly schema: object }[] =
  /* @__PURE__ */ (() => {
    const families = normList.filter(({ key }) => key.endsWith('.<id>'))
    const keys: readonly string[] = [
      ...normList.filter((norm) => !families.includes(norm)).map(({ key }) => key),
      ...scoringFrameworks.map((name) => `framework.${name}`),
      ...Object.keys(silenceChoices).map((id) => `silence.${id}`),
      ...families.map(({ key }) => key),
    ]
    const norms = keys.map((key) => {
      const title = deepFrozen({ zh: chinese(key), en: english(key) })
      const schema = once(() => jsonSchemaOf(key))
      return Object.freeze({
        key,
        title,
        get schema(): object {
          return schema()
        },
      })
    })
    return Object.freeze(norms)
  })()

const jsonSchemaOf = (key: string): object => {
  const schema = normSchema(key) ?? normList.find((norm) => norm.key === key)!.schema()
  return deepFrozen({ ...z.toJSONSchema(schema, { io: 'input' }) }) // without the hidden member zod adds
}
