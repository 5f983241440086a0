import { deepFrozen } from '../kernel/deep-frozen.js'
import { silenceChoices, type OptionOf, type SilenceId as Id } from './silences/silence-choices.js'
import { silenceWords as english } from './words/en/silences.js'
import { silenceWords as chinese } from './words/zh-CN/silences.js'

/** 「约定编号」 What a question the documents leave open is called. */
export type SilenceId = Id

type Named = { readonly zh: string; readonly en: string }

/**
 * 「本库约定」 Every question of computation the documents leave open, with its options and our choice. Each is also a norm
 * `silence.<id>`, so a layer can choose another option and cite its own document; each has a section in docs/why.md.
 */
export const silences: {
  readonly [I in SilenceId]: {
    readonly question: Named
    readonly options: { readonly [Option in OptionOf<I>]: Named }
    readonly chosen: { readonly choice: OptionOf<I> }
  }
} = /* @__PURE__ */ (() => {
  const joined = Object.entries(silenceChoices).map(([id, { options, chosen }]) => {
    const zh: { question: string; options: Readonly<Record<string, string>> } = chinese[id as SilenceId]
    const en: { question: string; options: Readonly<Record<string, string>> } = english[id as SilenceId]
    const named = options.map((option) => [option, { zh: zh.options[option], en: en.options[option] }])
    const question = { zh: zh.question, en: en.question }
    return [id, { question, options: Object.fromEntries(named) as object, chosen: { choice: chosen } }]
  })
  return deepFrozen(Object.fromEntries(joined)) as typeof silences
})()
