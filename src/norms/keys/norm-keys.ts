import * as z from 'zod/mini'
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
    return keys.map((key) => ({
      key,
      title: { zh: chinese(key), en: english(key) },
      get schema(): object {
        const schema = normSchema(key) ?? normList.find((norm) => norm.key === key)!.schema()
        return z.toJSONSchema(schema, { io: 'input' })
      },
    }))
  })()
